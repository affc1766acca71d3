package org.aidboard.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.aidboard.figures.Figure;

/** Judgements taken together: all figures of them, or those of some measures. */
final class Tally {

    private final List<Judgement.Pair> pairs = new ArrayList<>();
    private int wrong;
    private int missed;

    private Tally() {}

    /** Of the figures whose measure is asked for: the gold reading's, and for a wrong figure its own. */
    static Tally of(List<Judgement> judgements, Predicate<String> measure) {
        Tally tally = new Tally();
        for (Judgement judgement : judgements) {
            judgement.pairs().stream()
                    .filter(pair -> measure.test(pair.gold().measure()))
                    .forEach(tally.pairs::add);
            for (Figure figure : judgement.wrong()) {
                tally.wrong += measure.test(figure.measure().name()) ? 1 : 0;
            }
            for (GoldFigure gold : judgement.missed()) {
                tally.missed += measure.test(gold.measure()) ? 1 : 0;
            }
        }
        return tally;
    }

    boolean empty() {
        return pairs.isEmpty() && wrong == 0 && missed == 0;
    }

    Counts counts() {
        return new Counts(pairs.size(), wrong, missed);
    }

    /** Where a match counts only if every attribute is right. */
    Counts complete() {
        long complete = pairs.stream().filter(pair -> pair.wrong().isEmpty()).count();
        return counts().only(Math.toIntExact(complete));
    }

    /** The share of the matched figures whose attribute is right; 0 where none is matched. */
    double right(Attribute attribute) {
        long right = pairs.stream()
                .filter(pair -> pair.gold().right(attribute, pair.figure()))
                .count();
        return pairs.isEmpty() ? 0 : (double) right / pairs.size();
    }
}
