package org.aidboard.store.columns;

import jakarta.persistence.Embeddable;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;

/** The choices of a figure, as words: an order in code never decides what a database means. */
@Embeddable
public record KindColumns(String theme, String measure, String qualifier, String status) {

    public static KindColumns of(Figure figure) {
        return new KindColumns(
                figure.theme().name(),
                figure.measure().name(),
                figure.qualifier().name(),
                figure.status().name());
    }

    public Theme toTheme() {
        return Theme.valueOf(theme);
    }

    public Measure toMeasure() {
        return Measure.valueOf(measure);
    }

    public Qualifier toQualifier() {
        return Qualifier.valueOf(qualifier);
    }

    public Status toStatus() {
        return Status.valueOf(status);
    }
}
