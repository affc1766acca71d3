package org.aidboard.evaluation;

import org.aidboard.figures.Figure;
import org.aidboard.figures.Status;
import org.jspecify.annotations.Nullable;

/** What is read of a figure beside its number and unit, each right or wrong by itself. */
enum Attribute {
    THEME("theme", "theme"),
    MEASURE("measure", "measure"),
    QUALIFIER("qualifier", "qualifier"),
    STATUS("status", "status"),
    YEAR("year", "year"),
    YEAR_TO("yearTo", "year_to"),
    PER_YEAR("perYear", "per_year"),
    PROVIDER("provider", "provider"),
    RECIPIENT("recipient", "recipient");

    private final String key;
    private final String goldKey;

    Attribute(String key, String goldKey) {
        this.key = key;
        this.goldKey = goldKey;
    }

    /** Its name in reports and in the JSON of a figure. */
    String key() {
        return key;
    }

    /** Its name in a gold reading. */
    String goldKey() {
        return goldKey;
    }

    /** What was read, in the words of the gold readings. */
    @Nullable
    Object of(Figure figure) {
        return switch (this) {
            case THEME -> figure.theme().name();
            case MEASURE -> figure.measure().name();
            case QUALIFIER -> figure.qualifier().name();
            case STATUS -> goldStatus(figure.status());
            case YEAR -> figure.period().year();
            case YEAR_TO -> figure.period().yearTo();
            case PER_YEAR -> figure.perYear();
            case PROVIDER -> figure.provider();
            case RECIPIENT -> figure.recipient();
        };
    }

    /** Gold readings tell three statuses apart, figures six. */
    private static String goldStatus(Status status) {
        return switch (status) {
            case TARGET -> "TARGET";
            case PLEDGE, COMMITMENT, ALLOCATION -> "COMMITTED";
            case DISBURSEMENT, OBSERVATION -> "ACTUAL";
        };
    }
}
