package org.aidboard.figures.parties;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;

/** Whose voice a document is not: 'Norway will help to rebuild our country' is no Norwegian's. */
final class Voice {

    private static final int MOST_SENTENCES = 500;
    private static final Set<String> HOME = Set.of("country", "state", "nation", "homeland");

    private Voice() {}

    /** The parties that act in a sentence that calls another country 'ours'. */
    static Set<String> others(Page page) {
        Set<String> others = new HashSet<>();
        List<Sentence> sentences = page.layout().sentences();
        for (Sentence sentence : sentences.subList(0, Math.min(sentences.size(), MOST_SENTENCES))) {
            Giving giving = null;
            String actor = null;
            for (Mention mention : Mention.in(page, sentence.from(), sentence.to())) {
                if (mention.code().equals(Mention.SPEAKER)) {
                    if (actor != null && home(page, mention, sentence)) {
                        others.add(actor);
                    }
                } else if (actor == null && mention.coded() && mention.role() == Sense.Party.Role.NAME) {
                    giving = giving == null ? new Giving(page, sentence.from(), sentence.to()) : giving;
                    actor = giving.acts(mention) > 0 ? mention.code() : null;
                }
            }
        }
        return others;
    }

    private static boolean home(Page page, Mention mention, Sentence sentence) {
        return page.is(mention.from(), "our")
                && mention.to() < sentence.to()
                && HOME.contains(page.lower(mention.to()))
                && !Prepositions.to(page, mention, sentence.from()).isEmpty();
    }
}
