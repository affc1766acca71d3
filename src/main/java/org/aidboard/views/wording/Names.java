package org.aidboard.views.wording;

import org.aidboard.figures.Check;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.YearBasis;
import org.aidboard.metrics.CountryNames;
import org.aidboard.views.language.Languages;
import org.aidboard.views.language.Texts;
import org.jspecify.annotations.Nullable;

/** What the kinds of things are called on the pages. */
public final class Names {

    private Names() {}

    /** The name of a theme. */
    public static String of(Theme theme) {
        return Texts.name("names.theme", theme);
    }

    /** The name of a measure. */
    public static String of(Measure measure) {
        return Texts.name("names.measure", measure);
    }

    /** The name of a status. */
    public static String of(Status status) {
        return Texts.name("names.status", status);
    }

    /** What a status means, in a few words. */
    public static String meaning(Status status) {
        return Texts.name("names.meaning", status);
    }

    /** How a number is hedged, as written before it; empty for an exact one. */
    public static String of(Qualifier qualifier) {
        return qualifier == Qualifier.EXACT ? "" : Texts.name("names.qualifier", qualifier);
    }

    /** The same as a sign, for where there is little room; signs are alike in every language. */
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
        return Texts.name("names.basis", basis);
    }

    /** What was checked, and with which outcome. */
    public static String of(Check check) {
        return Texts.name(check.passed() ? "names.passed" : "names.failed", check.kind());
    }

    /** The name of a provider or recipient, empty where none is said. */
    public static String place(@Nullable String code) {
        return code == null
                ? ""
                : Texts.find("names.party." + code).orElseGet(() -> CountryNames.of(code, Languages.current()));
    }
}
