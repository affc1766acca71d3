package org.aidboard.metrics.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private static final List<String> SENTENCES = List.of(
            "Lithuania’s aid reached Türkiye.", "AID\u00a0for Košice, 2024", "no such word", "Σοφία 𝔘nited", "");

    private static SearchIndex index(int sentences) {
        return SearchIndex.EMPTY.with(sentences, SENTENCES::get);
    }

    private static List<Integer> find(String typed) {
        return find(index(SENTENCES.size()), typed);
    }

    private static List<Integer> find(SearchIndex index, String typed) {
        return Arrays.stream(index.find(Folding.fold(typed)).toArray()).boxed().toList();
    }

    @Test
    void findsAnyPartOfAWordWhateverItsCase() {
        assertThat(find("aid")).containsExactly(0, 1);
        assertThat(find("ITHUANIA'S")).containsExactly(0);
        assertThat(find("024")).containsExactly(1);
        assertThat(find("aidx")).isEmpty();
    }

    @Test
    void findsWithoutAccentsAndTypesetSigns() {
        assertThat(find("turkiye")).containsExactly(0);
        assertThat(find("Kosice")).containsExactly(1);
        assertThat(find("σοφια")).containsExactly(3);
        assertThat(find("united")).containsExactly(3);
    }

    @Test
    void wordsDoNotReachAcrossSpaces() {
        assertThat(find("suchword")).isEmpty();
        assertThat(Folding.words(" No\u00a0such  no ")).containsExactly("no", "such");
    }

    @Test
    void growsSentenceBySentenceIntoTheSameIndex() {
        SearchIndex grown = SearchIndex.EMPTY;
        for (int size = 1; size <= SENTENCES.size(); size++) {
            grown = grown.with(size, SENTENCES::get);
        }
        for (String part : List.of("a", "aid", "o", "2", "zz")) {
            assertThat(find(grown, part)).isEqualTo(find(part));
        }
    }
}
