package org.aidboard.figures;

import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a quantity, or of a dated event, in a document. It cannot exist without its {@link Provenance}.
 *
 * @param provenance where it stands
 * @param theme what it is about
 * @param measure what kind of quantity it is
 * @param quantity the number and its unit; null for a milestone, which has neither
 * @param qualifier how exactly the number is stated
 * @param status what kind of statement it is
 * @param period the time it is about
 * @param perYear whether the quantity recurs every year
 * @param provider who gives or does it: ISO 3166 alpha-2, or EU, NATO, G7, UN, WB, IMF ...; null where not said
 * @param recipient who receives it, likewise
 * @param members the list behind a stated count, in the order of the text: codes where known, else the words
 * @param checks what it was checked for
 * @param because why its attributes were read as they were
 */
public record Figure(
        Provenance provenance,
        Theme theme,
        Measure measure,
        @Nullable Quantity quantity,
        Qualifier qualifier,
        Status status,
        Period period,
        boolean perYear,
        @Nullable String provider,
        @Nullable String recipient,
        List<String> members,
        List<Check> checks,
        List<Reason> because) {

    public Figure {
        if ((quantity == null) != (measure == Measure.MILESTONE)) {
            throw new IllegalArgumentException("a milestone, and nothing else, has no quantity: " + measure);
        }
        if (measure == Measure.MONEY && quantity != null) {
            Currency.getInstance(quantity.unit());
        }
        members = List.copyOf(members);
        checks = List.copyOf(checks);
        because = List.copyOf(because);
    }

    /** The currency or unit, or null for a milestone. */
    public @Nullable String unit() {
        return quantity == null ? null : quantity.unit();
    }
}
