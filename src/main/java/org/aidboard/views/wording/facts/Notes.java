package org.aidboard.views.wording.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidboard.figures.Check;
import org.aidboard.figures.Measure;
import org.aidboard.figures.YearBasis;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Receipt;
import org.aidboard.metrics.money.NoRate;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Amounts;

/** What must be said beside a number, so that nobody takes it for more than it is. */
public final class Notes {

    private Notes() {}

    /** Everything that qualifies a fact, each a few words. */
    public static List<String> of(Fact fact) {
        return of(fact, Notes::receipt);
    }

    /** The same with the receipt in other words. */
    public static List<String> of(Fact fact, Function<Receipt, String> receipt) {
        List<String> notes = new ArrayList<>();
        if (fact.figure().period().yearTo() != null) {
            notes.add(Texts.say(
                    "compare.note.span",
                    "from",
                    String.valueOf(fact.figure().period().year()),
                    "to",
                    String.valueOf(fact.figure().period().yearTo())));
        }
        if (fact.publicationYear() != null) {
            notes.add(Texts.say("compare.note.published"));
        } else if (fact.figure().period().basis() == YearBasis.RESOLVED) {
            notes.add(Texts.say("compare.note.resolved"));
        }
        fact.receipt().map(receipt).ifPresent(notes::add);
        fact.withoutRate().map(Notes::of).ifPresent(notes::add);
        if (fact.disputed()) {
            notes.add(Texts.say(
                    "compare.note.disputed",
                    "statements",
                    fact.statements().stream()
                            .map(row -> Amounts.said(row.figure()))
                            .distinct()
                            .collect(Collectors.joining("; "))));
        }
        if (fact.mentions().size() > 1) {
            notes.add(
                    Texts.say("compare.note.mentions", "count", fact.mentions().size(), "documents", documents(fact)));
        }
        return notes;
    }

    /** 'No rate for AUD: its year is not stated'. */
    public static String of(NoRate none) {
        return Texts.say(
                "compare.norate", "currency", none.currency(), "reason", Texts.name("compare.norate", none.reason()));
    }

    /** What the figures of a fact were checked for, each finding once. */
    public static List<Check> checks(Fact fact) {
        return fact.mentions().stream()
                .flatMap(row -> row.figure().checks().stream())
                .filter(check -> !check.passed() || check.kind() == Check.Kind.LIST || check.kind() == Check.Kind.PARTS)
                .distinct()
                .toList();
    }

    /** The same for where there is little room: the table says once whose rates they are. */
    public static String brief(Receipt receipt) {
        return Texts.say(
                "compare.note.receipt.brief",
                "stated",
                Amounts.said(receipt.stated(), Measure.MONEY),
                "factor",
                receipt.rate().factor().toPlainString(),
                "when",
                receipt.rate().basis().when());
    }

    /** '$9 million as stated; 1 USD = 0.92 EUR in 2024, European Central Bank …'. */
    private static String receipt(Receipt receipt) {
        return Texts.say(
                "compare.note.receipt",
                "stated",
                Amounts.said(receipt.stated(), Measure.MONEY),
                "from",
                receipt.rate().from(),
                "factor",
                receipt.rate().factor().toPlainString(),
                "to",
                receipt.rate().to(),
                "when",
                receipt.rate().basis().when(),
                "source",
                receipt.source());
    }

    private static int documents(Fact fact) {
        return (int) fact.mentions().stream()
                .map(FigureRow::document)
                .map(document -> document.sha256())
                .distinct()
                .count();
    }
}
