package org.aidboard.figures.reading;

import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** Rows of a table that was flattened to text: 'Denmark 70 m' under a line that names the money. */
public final class Tables {

    private static final int LONGEST_ROW = 8;
    private static final int SHORTEST_ROW = 3;
    private static final int MOST_ROWS = 60;
    /** How far back from its end the line above is searched for money. */
    private static final int ABOVE = 80;

    private Tables() {}

    /** The money that the line above a row names; null where the sentence is no row, or none is named. */
    public static Sense.@Nullable Money money(Page page, Sentence sentence) {
        boolean row = isRow(sentence)
                && page.word(sentence.from(), sentence.to())
                && page.capital(sentence.from())
                && page.sense(sentence.to() - 1, Sense.Scale.class) != null
                && page.number(sentence.to() - 2);
        return row ? named(page, above(page, sentence)) : null;
    }

    private static boolean isRow(Sentence sentence) {
        int length = sentence.to() - sentence.from();
        return length >= SHORTEST_ROW && length <= LONGEST_ROW;
    }

    /** The last sentence above that is no row itself. */
    private static Sentence above(Page page, Sentence row) {
        int index = row.index();
        while (index > 0 && row.index() - index < MOST_ROWS) {
            index--;
            if (!isRow(page.layout().sentences().get(index))) {
                break;
            }
        }
        return page.layout().sentences().get(index);
    }

    private static Sense.@Nullable Money named(Page page, Sentence above) {
        for (int at = above.to() - 1; at >= Math.max(above.from(), above.to() - ABOVE); at--) {
            Sense.Money money = page.sense(at, Sense.Money.class);
            if (money != null) {
                return money;
            }
        }
        return null;
    }
}
