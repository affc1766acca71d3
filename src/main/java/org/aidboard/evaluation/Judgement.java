package org.aidboard.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aidboard.figures.Figure;

/**
 * What came of one document: which gold readings were met, which were missed, which figures are wrong.
 *
 * @param document its name
 * @param pairs gold readings and the figures that meet them
 * @param missed gold readings that no figure meets
 * @param wrong figures that no gold reading knows
 */
record Judgement(String document, List<Pair> pairs, List<GoldFigure> missed, List<Figure> wrong) {

    /** A gold reading and the figure that meets it in value and unit. */
    record Pair(GoldFigure gold, Figure figure) {

        /** The attributes that were read otherwise than the gold reading has them. */
        List<Attribute> wrong() {
            return Arrays.stream(Attribute.values())
                    .filter(attribute -> !gold.right(attribute, figure))
                    .toList();
        }
    }

    /**
     * Holds the figures of a document against its gold readings. Each figure meets one reading at most, that with the most
     * right attributes first; optional readings come last and count neither way, and a figure that repeats a reading of
     * the same document is forgiven.
     */
    static Judgement of(String document, List<GoldFigure> gold, List<Figure> figures) {
        List<GoldFigure> ordered =
                gold.stream().sorted(Comparator.comparing(GoldFigure::optional)).toList();
        Set<Integer> free = new LinkedHashSet<>();
        for (int i = 0; i < figures.size(); i++) {
            free.add(i);
        }
        List<Pair> pairs = new ArrayList<>();
        List<GoldFigure> missed = new ArrayList<>();
        for (GoldFigure reading : ordered) {
            int best = best(reading, figures, free);
            free.remove(best);
            if (!reading.optional()) {
                if (best < 0) {
                    missed.add(reading);
                } else {
                    pairs.add(new Pair(reading, figures.get(best)));
                }
            }
        }
        List<Figure> wrong = free.stream()
                .map(figures::get)
                .filter(figure -> gold.stream().noneMatch(reading -> forgives(reading, figure)))
                .toList();
        return new Judgement(document, pairs, missed, wrong);
    }

    /** The free figure that meets a reading with the most right attributes, the first of equals; -1 where none does. */
    private static int best(GoldFigure reading, List<Figure> figures, Set<Integer> free) {
        int best = -1;
        int most = -1;
        for (int i : free) {
            Figure figure = figures.get(i);
            int right = reading.matches(figure)
                    ? Attribute.values().length
                            - new Pair(reading, figure).wrong().size()
                    : -1;
            if (right > most) {
                most = right;
                best = i;
            }
        }
        return best;
    }

    private static boolean forgives(GoldFigure reading, Figure figure) {
        return (reading.optional() && reading.overlaps(figure)) || reading.repeatedBy(figure);
    }
}
