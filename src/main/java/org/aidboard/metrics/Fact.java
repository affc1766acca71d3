package org.aidboard.metrics;

import java.util.List;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Qualifier;

/**
 * One thing that documents state, however often they do: figures of one series that have the same year (or years), the
 * same number and the same recurrence. Figures without a year are one fact only within one document, and milestones only
 * where the words are the same too.
 *
 * @param mentions the figures that state it, at least one, in the order of the documents and their texts
 */
public record Fact(List<FigureRow> mentions) {

    public Fact {
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("a fact is stated somewhere");
        }
    }

    /** The first statement of it. */
    public Figure figure() {
        return mentions.getFirst().figure();
    }

    /** The first statement of it, with its document. */
    public FigureRow first() {
        return mentions.getFirst();
    }

    /** The different ways in which the number is hedged; more than one when the mentions disagree about it. */
    public List<Qualifier> qualifiers() {
        return mentions.stream().map(row -> row.figure().qualifier()).distinct().toList();
    }
}
