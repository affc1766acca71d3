package org.aidboard.views.compare.kinds;

import org.aidboard.figures.Measure;
import org.aidboard.figures.Theme;
import org.aidboard.views.language.Languages;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Amounts;
import org.aidboard.views.wording.Names;

/** What a comparison is called: what it shows, in which unit, of which status. */
public final class Titles {

    private Titles() {}

    /** 'Aid in euro (EUR), disbursement'. */
    public static String of(Kind kind) {
        return Texts.say(
                "compare.kind",
                "what",
                of(kind.theme(), kind.measure(), kind.unit()),
                "status",
                small(Names.of(kind.status())));
    }

    /** The same of whichever status: 'Aid in euro (EUR)'. */
    public static String of(Theme theme, Measure measure, String unit) {
        String name = unit(measure, unit);
        if (name.equalsIgnoreCase(Names.of(theme))) {
            return Texts.say("compare.kind.counted", "theme", Names.of(theme));
        }
        return Texts.say(
                measure == Measure.COUNT ? "compare.kind.things" : "compare.kind.amounts",
                "theme",
                Names.of(theme),
                "unit",
                name);
    }

    /** A unit by its name: 'euro (EUR)', '% of GDP', 'agreements'. */
    public static String unit(Measure measure, String unit) {
        return measure == Measure.MONEY ? Amounts.currency(unit) : Amounts.axis(unit, measure);
    }

    private static String small(String name) {
        return name.toLowerCase(Languages.current());
    }
}
