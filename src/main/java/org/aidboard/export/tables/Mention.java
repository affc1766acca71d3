package org.aidboard.export.tables;

import java.util.List;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;

/**
 * One statement of a fact.
 *
 * @param fact that is stated
 * @param number of the statement among those of the fact, from 1
 */
public record Mention(Fact fact, int number) {

    /** One mention a row, so that who counts facts and not statements can. */
    public static final Table<Mention> TABLE = new Table<>(
            "mentions",
            "The table of mentions",
            List.of(
                    new Column<>("fact", Kind.TEXT, it -> it.fact().first().key()),
                    new Column<>("mention", Kind.WHOLE, Mention::number),
                    new Column<>("figure", Kind.TEXT, it -> it.row().key()),
                    new Column<>("sha256", Kind.TEXT, it -> it.row().document().sha256())));

    private FigureRow row() {
        return fact.mentions().get(number - 1);
    }
}
