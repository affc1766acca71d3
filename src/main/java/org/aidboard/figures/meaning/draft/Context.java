package org.aidboard.figures.meaning.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.Scene;
import org.aidboard.text.tokens.Block;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** The sentences around a figure: those of its block before it, the lead-in of its list, the heading. */
public final class Context {

    private static final int LINES = 30;
    private static final int SHORT = 30;

    private final Page page;
    private final Map<Integer, Scene> scenes = new HashMap<>();

    public Context(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    /** A sentence, read once. */
    public Scene scene(Sentence sentence) {
        Scene known = scenes.get(sentence.index());
        if (known == null) {
            known = Scene.of(page, sentence);
            if (scenes.size() > 2000) {
                scenes.clear();
            }
            scenes.put(sentence.index(), known);
        }
        return known;
    }

    /** The sentence before this one in its block, or null. */
    public @Nullable Sentence before(Sentence sentence) {
        return sentence.first() ? null : page.layout().sentences().get(sentence.index() - 1);
    }

    /** What stands over a sentence, the nearest first: the lead-in of its list, outer items, the heading. */
    public List<Sentence> above(Sentence sentence) {
        List<Sentence> above = new ArrayList<>();
        Block governor = sentence.block().governor();
        while (governor != null && above.size() < 4) {
            above.add(last(governor));
            governor = governor.governor();
        }
        return above;
    }

    /** The lead-in that ends in a colon above short lines without bullets, headings among them; null where none does. */
    @Nullable
    public Sentence listed(Sentence sentence) {
        List<Sentence> sentences = page.layout().sentences();
        for (int i = sentence.index(); i >= 0 && i > sentence.index() - LINES; i--) {
            Sentence line = sentences.get(i);
            if (i < sentence.index() && page.is(line.to() - 1, ':')) {
                return line;
            }
            boolean whole = line.from() == line.block().from()
                    && line.to() == line.block().to();
            if (!whole || line.to() - line.from() > SHORT) {
                return null;
            }
        }
        return null;
    }

    /** The last sentence of a block: the one that leads to the list below it. Halved, as blocks may be endless. */
    private Sentence last(Block block) {
        List<Sentence> sentences = page.layout().sentences();
        int low = block.firstSentence();
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).from() < block.to()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }
}
