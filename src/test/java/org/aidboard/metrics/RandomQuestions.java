package org.aidboard.metrics;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;

/** Questions made up from a seed that most often find some of the rows. */
final class RandomQuestions {

    private final Random random;
    private final List<FigureRow> rows;

    RandomQuestions(Random random, List<FigureRow> rows) {
        this.random = random;
        this.rows = rows;
    }

    Order order() {
        return new Order(one(List.of(Order.Column.values())), random.nextBoolean());
    }

    Selection selection() {
        Selection selection = Selection.ALL;
        selection = random.nextInt(3) > 0 ? selection : selection.withThemes(some(List.of(Theme.values())));
        selection = random.nextInt(4) > 0 ? selection : selection.withMeasures(some(List.of(Measure.values())));
        selection = random.nextInt(4) > 0 ? selection : selection.withStatuses(some(List.of(Status.values())));
        selection = random.nextInt(4) > 0 ? selection : selection.withUnits(some(List.of("EUR", "USD", "project")));
        selection = random.nextInt(4) > 0 ? selection : selection.withProviders(some(List.of("LT", "EU", "XX")));
        selection = random.nextInt(4) > 0 ? selection : selection.withRecipients(some(List.of("UA", "ML", "AF")));
        selection = random.nextInt(6) > 0
                ? selection
                : selection.withDocuments(
                        Set.of(one(rows).document().key(), one(rows).document().key() + "x"));
        selection = random.nextInt(6) > 0 ? selection : selection.withPublishers(publishers());
        selection = random.nextInt(6) > 0 ? selection : selection.withPublished(published());
        selection = random.nextInt(3) > 0
                ? selection
                : selection.withYears(
                        random.nextBoolean() ? null : 2005 + random.nextInt(12),
                        random.nextBoolean() ? null : 2012 + random.nextInt(12));
        return random.nextInt(3) > 0 ? selection : selection.withWords(words(one(rows)));
    }

    private Set<String> publishers() {
        String publisher = one(rows).document().about().publisher();
        return publisher == null ? Set.of("Nobody") : Set.of(publisher, "Nobody");
    }

    private Set<Integer> published() {
        LocalDate day = one(rows).document().about().published();
        return day == null ? Set.of(1066) : Set.of(day.getYear(), 1066);
    }

    /** A piece of a sentence or title, in any case, so that something is found, and at times what is nowhere. */
    private String words(FigureRow row) {
        String source = random.nextBoolean()
                ? row.figure().provenance().sentence()
                : row.document().about().title();
        String piece = IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(i -> {
                    int from = random.nextInt(source.length());
                    return source.substring(from, Math.min(source.length(), from + 1 + random.nextInt(6)));
                })
                .collect(Collectors.joining(" "));
        return random.nextInt(10) == 0 ? "nowhere" : random.nextBoolean() ? piece.toUpperCase(Locale.ROOT) : piece;
    }

    private <T> Set<T> some(List<T> values) {
        return values.stream().filter(value -> random.nextInt(3) == 0).collect(Collectors.toSet());
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
