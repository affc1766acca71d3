package org.aidboard.views.compare.cards;

import java.util.List;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.Selection;
import org.aidboard.views.language.Texts;

/**
 * Dated statements that stand beside the numbers.
 *
 * @param facts those that are drawn, each with a year
 * @param selection of all of them
 * @param statements how many figures that selects, drawn or not
 */
public record Events(List<Fact> facts, Selection selection, int statements) {

    /** More events than this beside a chart hide each other. */
    public static final int MOST = 40;

    /** Those of one theme. */
    List<Fact> of(Theme theme) {
        return facts.stream().filter(event -> event.figure().theme() == theme).toList();
    }

    /** Whether there are more than are drawn. */
    boolean cut() {
        return statements
                > facts.stream().mapToInt(fact -> fact.mentions().size()).sum();
    }

    /** That there are more, where somebody might miss them. */
    String note() {
        return facts.size() < MOST ? "" : Texts.say("compare.limit.events", "shown", MOST);
    }
}
