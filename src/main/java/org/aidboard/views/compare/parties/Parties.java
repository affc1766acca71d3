package org.aidboard.views.compare.parties;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.Cell;
import org.aidboard.metrics.Facets;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.pivot.CellValue;
import org.aidboard.views.compare.kinds.Titles;
import org.aidboard.views.compare.state.PartyOrder;
import org.aidboard.views.compare.state.Side;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.language.Languages;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Amounts;
import org.aidboard.views.wording.Names;
import org.jspecify.annotations.Nullable;

/** The parties that a selection offers, in the order wanted. */
final class Parties {

    private static final int DIGITS = 3;

    private Parties() {}

    /** Values are found for all only where they decide the order. */
    static List<Party> of(State state, Set<String> chosen, Facets facets, @Nullable PartyValues values) {
        PartyValues deciding = state.order() == PartyOrder.VALUE ? values : null;
        Map<String, Integer> counts =
                new HashMap<>(state.side() == Side.PROVIDER ? facets.providers() : facets.recipients());
        chosen.forEach(code -> counts.putIfAbsent(code, 0));
        return counts.entrySet().stream()
                .map(entry -> party(entry.getKey(), entry.getValue(), deciding, state.terms()))
                .sorted(order(state.order()))
                .toList();
    }

    /** The same with the value that stands beside the name. */
    static Party valued(Party party, @Nullable PartyValues values, Terms terms) {
        return party(party.code(), party.figures(), values, terms);
    }

    /** What the values beside the names are: 'Values: aid in euro, disbursement, 2024'. */
    static String note(@Nullable PartyValues values) {
        return values == null
                ? ""
                : Texts.say(
                        "compare.parties.values",
                        "kind",
                        Titles.of(values.kind()),
                        "year",
                        String.valueOf(values.year()));
    }

    private static Party party(String code, int figures, @Nullable PartyValues values, Terms terms) {
        Cell cell = values == null ? null : values.cells().get(code);
        if (values == null || cell == null) {
            return new Party(code, Names.place(code), figures, null, "");
        }
        CellValue value = CellValue.of(cell);
        return value == null
                ? new Party(
                        code,
                        Names.place(code),
                        figures,
                        largest(cell),
                        Texts.say("compare.values", "count", cell.factCount()))
                : new Party(
                        code,
                        Names.place(code),
                        figures,
                        value.value(),
                        Names.sign(value.qualifier())
                                + Amounts.said(
                                        new Quantity(shown(value.value(), terms), null, values.unit()),
                                        values.measure()));
    }

    /** What was converted has more digits than anybody stated; the table has them all. */
    private static BigDecimal shown(BigDecimal value, Terms terms) {
        return terms.currency() == null ? value : value.round(new MathContext(DIGITS));
    }

    /** Several values sort by the largest, and are shown as several. */
    private static @Nullable BigDecimal largest(Cell cell) {
        return cell.facts().stream()
                .flatMap(fact -> Stream.ofNullable(fact.quantity()))
                .map(Quantity::value)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Comparator<Party> order(PartyOrder order) {
        Comparator<Party> byName =
                Comparator.comparing(Party::name, Collator.getInstance(Languages.current())::compare);
        return switch (order) {
            case NAME -> byName;
            case COUNT -> Comparator.comparingInt(Party::figures).reversed().thenComparing(byName);
            case VALUE ->
                Comparator.comparing(Party::value, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
                        .thenComparing(byName);
        };
    }
}
