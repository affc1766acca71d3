package org.aidboard.views.wording;

import org.aidboard.figures.Measure;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.YearBasis;
import org.aidboard.metrics.CountryNames;
import org.jspecify.annotations.Nullable;

/** What the kinds of things are called on the pages. */
public final class Names {

    private Names() {}

    /** The name of a theme. */
    public static String of(Theme theme) {
        return switch (theme) {
            case AID -> "Aid";
            case GDP_SHARE -> "Share of GDP";
            case ENERGY -> "Energy";
            case AGREEMENT -> "Agreements";
            case DEFENCE -> "Defence";
            case CYBER -> "Cyber security";
            case RECONSTRUCTION -> "Reconstruction";
            case TRADE -> "Trade and investment";
            case PEOPLE -> "People";
            case OTHER -> "Other";
        };
    }

    /** The name of a measure. */
    public static String of(Measure measure) {
        return switch (measure) {
            case MONEY -> "Money";
            case PERCENT -> "Percentage";
            case COUNT -> "Count";
            case LENGTH -> "Length";
            case RANK -> "Rank";
            case POWER -> "Power";
            case ENERGY -> "Energy";
            case AREA -> "Area";
            case MASS -> "Mass";
            case DURATION -> "Duration";
            case MILESTONE -> "Milestone";
        };
    }

    /** The name of a status. */
    public static String of(Status status) {
        return switch (status) {
            case TARGET -> "Target";
            case PLEDGE -> "Pledge";
            case COMMITMENT -> "Commitment";
            case ALLOCATION -> "Allocation";
            case DISBURSEMENT -> "Disbursement";
            case OBSERVATION -> "Observation";
        };
    }

    /** What a status means, in a few words. */
    public static String meaning(Status status) {
        return switch (status) {
            case TARGET -> "aimed at";
            case PLEDGE -> "announced or planned";
            case COMMITMENT -> "signed or agreed";
            case ALLOCATION -> "earmarked";
            case DISBURSEMENT -> "given, delivered or spent";
            case OBSERVATION -> "true now or then";
        };
    }

    /** How a number is hedged, as written before it; empty for an exact one. */
    public static String of(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case ABOUT -> "about";
            case NEARLY -> "nearly";
            case AT_LEAST -> "at least";
            case MORE_THAN -> "more than";
            case UP_TO -> "up to";
        };
    }

    /** The same as a sign, for where there is little room. */
    public static String sign(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case ABOUT -> "~";
            case NEARLY -> "≲";
            case AT_LEAST -> "≥";
            case MORE_THAN -> ">";
            case UP_TO -> "≤";
        };
    }

    /** How a year is known. */
    public static String of(YearBasis basis) {
        return switch (basis) {
            case STATED -> "stated";
            case RESOLVED -> "from the publication date";
            case UNKNOWN -> "not stated";
        };
    }

    /** The name of a provider or recipient, empty where none is said. */
    public static String place(@Nullable String code) {
        return code == null ? "" : CountryNames.of(code);
    }
}
