package org.aidboard.figures.reading;

import java.util.ArrayList;
import java.util.List;
import org.aidboard.lexicon.Phrase;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its times and numbers.
 *
 * @param page the document that it stands in
 * @param sentence which one it is
 * @param whens its times, in order
 * @param amounts its numbers, ranges joined to one, in order
 */
public record Scene(Page page, Sentence sentence, List<When> whens, List<Amount> amounts) {

    /** Reads a sentence. */
    public static Scene of(Page page, Sentence sentence) {
        List<When> whens = new WhenReader(page, sentence.from(), sentence.to()).all();
        return new Scene(page, sentence, whens, new Joins(page, sentence, amounts(page, sentence, whens)).joined());
    }

    /** Whether a sentence has a digit or a number word, without which it states no quantity. */
    public static boolean countable(Page page, Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Phrase phrase = page.phrase(at);
            if (page.number(at)
                    || (phrase != null
                            && (phrase.sense(Sense.Numeral.class) != null
                                    || phrase.sense(Sense.Scale.class) != null
                                    || phrase.sense(Sense.Fraction.class) != null
                                    || phrase.sense(Sense.Ordinal.class) != null))) {
                return true;
            }
        }
        return false;
    }

    public int from() {
        return sentence.from();
    }

    public int to() {
        return sentence.to();
    }

    /** The time that covers a token, or null. */
    public @Nullable When when(int token) {
        return WhenReader.at(whens, token);
    }

    private static List<Amount> amounts(Page page, Sentence sentence, List<When> whens) {
        List<Amount> amounts = new ArrayList<>();
        AmountReader reader = new AmountReader(page, Tables.money(page, sentence) != null);
        int next = 0;
        int at = sentence.from();
        while (at < sentence.to()) {
            while (next < whens.size() && whens.get(next).to() <= at) {
                next++;
            }
            if (next < whens.size() && whens.get(next).from() <= at) {
                at = whens.get(next).to();
                continue;
            }
            Amount amount = reader.at(at, sentence.from(), sentence.to());
            if (amount != null) {
                amounts.add(amount);
            }
            at = amount == null ? at + 1 : Math.max(amount.to(), at + 1);
        }
        return amounts;
    }
}
