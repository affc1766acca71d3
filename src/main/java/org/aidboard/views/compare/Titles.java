package org.aidboard.views.compare;

import java.util.Locale;
import org.aidboard.figures.Measure;
import org.aidboard.views.wording.Amounts;
import org.aidboard.views.wording.Names;

/** What a comparison is called. */
final class Titles {

    private Titles() {}

    /** 'Aid in Euro (EUR), disbursement'. */
    static String of(Kind kind) {
        String unit = kind.measure() == Measure.MONEY
                ? Amounts.currency(kind.unit())
                : Amounts.axis(kind.unit(), kind.measure());
        String status = Names.of(kind.status()).toLowerCase(Locale.ENGLISH);
        if (unit.equalsIgnoreCase(Names.of(kind.theme()))) {
            return "%s counted, %s".formatted(Names.of(kind.theme()), status);
        }
        return kind.measure() == Measure.COUNT
                ? "%s: %s, %s".formatted(Names.of(kind.theme()), unit, status)
                : "%s in %s, %s".formatted(Names.of(kind.theme()), unit, status);
    }
}
