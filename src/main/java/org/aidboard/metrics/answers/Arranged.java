package org.aidboard.metrics.answers;

import java.util.Objects;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.columns.Table;
import org.aidboard.metrics.money.ReferenceRates;
import org.jspecify.annotations.Nullable;

/** The arrangements of one table, each made when it is first wanted, unless an older table's can be continued. */
final class Arranged {

    private final Table table;
    private final @Nullable Arrangement stated;
    private final Recent<Terms, Arrangement> others = new Recent<>(4);

    Arranged(Table table) {
        this(table, null);
    }

    private Arranged(Table table, @Nullable Arrangement stated) {
        this.table = table;
        this.stated = stated;
    }

    /** Those of a table that goes on where this one ends. */
    Arranged with(Table longer) {
        Arrangement known = on(Terms.STATED, null);
        return new Arranged(longer, known.with(longer, YearPlaces.stated(longer)));
    }

    /** That of some terms; rates are wanted where there is a currency. */
    Arrangement on(Terms terms, @Nullable ReferenceRates rates) {
        Arrangement known = stated;
        return known != null && terms.equals(Terms.STATED) ? known : others.get(terms, () -> arrange(terms, rates));
    }

    private Arrangement arrange(Terms terms, @Nullable ReferenceRates rates) {
        YearPlaces years = terms.publicationYear() ? YearPlaces.published(table) : YearPlaces.stated(table);
        String currency = terms.currency();
        return Arrangement.of(
                table,
                years,
                currency == null
                        ? InCurrency.asStated(table, years)
                        : InCurrency.of(table, years, currency, Objects.requireNonNull(rates)));
    }
}
