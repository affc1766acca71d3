package org.aidboard.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Quantity;
import org.jspecify.annotations.Nullable;

/** What went wrong in a document, a line each. */
final class Errors {

    private Errors() {}

    /** Missed readings first, then matched figures with wrong attributes, then wrong figures, each in their order. */
    static List<String> of(Judgement judgement) {
        return Stream.of(
                        judgement.missed().stream().map(Errors::missed),
                        judgement.pairs().stream()
                                .filter(pair -> !pair.wrong().isEmpty())
                                .map(Errors::misread),
                        judgement.wrong().stream().map(Errors::wrong))
                .flatMap(lines -> lines)
                .map(line -> judgement.document() + ": " + line)
                .toList();
    }

    private static String missed(GoldFigure gold) {
        return "missed %s = %s %s %s%s"
                .formatted(
                        quoted(gold.quote()),
                        range(gold.value(), gold.valueTo()),
                        gold.unit(),
                        gold.measure(),
                        gold.start() < 0 ? ", which is not in the text" : "");
    }

    private static String misread(Judgement.Pair pair) {
        return quoted(pair.gold().quote()) + ": "
                + pair.wrong().stream()
                        .map(attribute -> attribute.key() + " " + attribute.of(pair.figure()) + " should be "
                                + should(pair.gold(), attribute))
                        .collect(Collectors.joining(", "));
    }

    private static String should(GoldFigure gold, Attribute attribute) {
        return gold.allowed().getOrDefault(attribute, List.of()).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" or "));
    }

    private static String wrong(Figure figure) {
        Quantity quantity = figure.quantity();
        String range = quantity == null ? "null" : range(quantity.value(), quantity.upTo());
        return "wrong %s = %s %s %s"
                .formatted(quoted(figure.provenance().quote()), range, figure.unit(), figure.measure());
    }

    private static String range(@Nullable BigDecimal value, @Nullable BigDecimal upTo) {
        return value == null ? "null" : value.toPlainString() + (upTo == null ? "" : "-" + upTo.toPlainString());
    }

    private static String quoted(String quote) {
        return "'" + quote.replace("\r", "").replace("\n", "\\n") + "'";
    }
}
