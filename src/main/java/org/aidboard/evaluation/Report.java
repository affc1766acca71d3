package org.aidboard.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aidboard.figures.Measure;

/** Judgements as tables for a person. */
final class Report {

    private final List<Judgement> judgements;

    Report(List<Judgement> judgements) {
        this.judgements = List.copyOf(judgements);
    }

    /**
     * Precision, recall and F1 of all figures, of those with a number and of milestones; for each attribute the share of the
     * matched figures that have it right; and the same for figures whose attributes are all right.
     */
    List<String> overall() {
        Tally all = Tally.of(judgements, measure -> true);
        Counts milestones =
                Tally.of(judgements, Measure.MILESTONE.name()::equals).counts();
        Counts numbers = all.counts().minus(milestones);
        List<String> lines = new ArrayList<>();
        lines.add(
                "figures      " + all.counts().measured() + "   " + all.counts().counted());
        lines.add("  numbers    " + numbers.measured() + "   " + numbers.counted());
        lines.add("  milestones " + milestones.measured() + "   " + milestones.counted());
        for (Attribute attribute : Attribute.values()) {
            lines.add("  %-10s %s of the matched".formatted(attribute.key(), Counts.share(all.right(attribute))));
        }
        lines.add("complete     " + all.complete().measured());
        return lines;
    }

    /** A line for each measure that occurs, with the share of each attribute that is right among the matched. */
    List<String> byMeasure() {
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(
                "%-10s %5s %5s %6s %6s %8s".formatted("", "right", "wrong", "missed", "F1", "complete"));
        for (Attribute attribute : Attribute.values()) {
            head.append(" %9s".formatted(attribute.key()));
        }
        lines.add(head.toString());
        Arrays.stream(Measure.values())
                .filter(measure -> !of(measure).empty())
                .map(this::line)
                .forEach(lines::add);
        return lines;
    }

    private String line(Measure measure) {
        Tally tally = of(measure);
        Counts counts = tally.counts();
        StringBuilder line = new StringBuilder("%-10s %5d %5d %6d %6s %8s"
                .formatted(
                        measure,
                        counts.right(),
                        counts.wrong(),
                        counts.missed(),
                        Counts.share(counts.f1()),
                        Counts.share(tally.complete().f1())));
        for (Attribute attribute : Attribute.values()) {
            line.append(" %9s".formatted(counts.right() == 0 ? "" : Counts.share(tally.right(attribute))));
        }
        return line.toString();
    }

    private Tally of(Measure measure) {
        return Tally.of(judgements, measure.name()::equals);
    }
}
