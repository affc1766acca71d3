package org.aidboard.store;

import jakarta.persistence.Embeddable;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;

/** The choices of a figure, as words: an order in code never decides what a database means. */
@Embeddable
record KindColumns(String theme, String measure, String qualifier, String status) {

    static KindColumns of(Figure figure) {
        return new KindColumns(
                figure.theme().name(),
                figure.measure().name(),
                figure.qualifier().name(),
                figure.status().name());
    }

    Theme toTheme() {
        return Theme.valueOf(theme);
    }

    Measure toMeasure() {
        return Measure.valueOf(measure);
    }

    Qualifier toQualifier() {
        return Qualifier.valueOf(qualifier);
    }

    Status toStatus() {
        return Status.valueOf(status);
    }
}
