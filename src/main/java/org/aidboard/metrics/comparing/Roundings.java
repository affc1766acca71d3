package org.aidboard.metrics.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidboard.figures.Measure;
import org.aidboard.metrics.FigureRow;

/**
 * Joins a number with the more exact one that it is the rounding of: '79.6 million' here and '80 million' there are one fact on
 * which the mentions disagree. A number that could be the rounding of two is joined with neither. Each number is looked up a
 * few times for each of its digits, so the time grows with the figures only.
 */
final class Roundings {

    private static final Comparator<Identity> MOST_DIGITS_FIRST =
            Comparator.comparingInt(Identity::digits).reversed();

    private final Map<Identity, List<FigureRow>> mentions;
    /** Numbers that are the rounding of a more exact one. */
    private final Map<Identity, Identity> exact = new HashMap<>();

    Roundings(Map<Identity, List<FigureRow>> mentions) {
        this.mentions = mentions;
    }

    /** The mentions of each fact, the most exact ones first. */
    List<List<FigureRow>> joined() {
        Map<Identity, List<Identity>> candidates = candidates();
        candidates.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(MOST_DIGITS_FIRST))
                .forEach(candidate -> {
                    Set<Identity> exactly =
                            candidate.getValue().stream().map(this::mostExact).collect(Collectors.toSet());
                    if (exactly.size() == 1) {
                        exact.put(candidate.getKey(), exactly.iterator().next());
                    }
                });
        return exact.isEmpty() ? List.copyOf(mentions.values()) : merged();
    }

    private Map<Identity, List<Identity>> candidates() {
        Map<Identity, List<Identity>> candidates = new LinkedHashMap<>();
        mentions.forEach((number, rows) -> {
            Measure measure = rows.getFirst().figure().measure();
            for (BigDecimal rounding : Restated.roundings(number.roundable(measure))) {
                Identity rounded = number.with(rounding);
                List<FigureRow> others = mentions.get(rounded);
                if (others != null && Restated.as(rounding, others, Objects.requireNonNull(number.value()), rows)) {
                    candidates
                            .computeIfAbsent(rounded, first -> new ArrayList<>())
                            .add(number);
                }
            }
        });
        return candidates;
    }

    private Identity mostExact(Identity number) {
        return Optional.ofNullable(exact.get(number)).orElse(number);
    }

    /** A fact stands where the first of its numbers stood. */
    private List<List<FigureRow>> merged() {
        Map<Identity, List<Identity>> facts = new LinkedHashMap<>();
        mentions.keySet()
                .forEach(number -> facts.computeIfAbsent(mostExact(number), first -> new ArrayList<>())
                        .add(number));
        return facts.values().stream()
                .map(numbers -> numbers.stream()
                        .sorted(MOST_DIGITS_FIRST)
                        .flatMap(number -> Objects.requireNonNull(mentions.get(number)).stream())
                        .toList())
                .toList();
    }
}
