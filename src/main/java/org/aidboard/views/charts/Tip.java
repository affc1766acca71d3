package org.aidboard.views.charts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidboard.figures.Check;
import org.aidboard.figures.Figure;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Captions;
import org.aidboard.views.wording.Names;
import org.aidboard.views.wording.facts.Notes;
import org.aidboard.views.wording.facts.Said;

/**
 * The box beside a point. The chart takes it as markup, so every word that comes from a document is escaped, the braces of
 * the chart's templates and the dollar of its replacements included.
 */
public final class Tip {

    /** How many of the facts behind a sum have room. */
    private static final int MOST = 6;

    private Tip() {}

    static String of(Fact fact) {
        Figure figure = fact.figure();
        return "<div class=\"tip\">"
                + line("tip-value", figure.quantity() == null ? Captions.excerpt(figure, 120) : Said.of(fact))
                + line("tip-what", what(figure))
                + line("tip-year", year(fact))
                + lines("tip-note", Notes.of(fact))
                + lines("tip-check", Notes.checks(fact).stream().map(Tip::check).toList())
                + fact.mentions().stream()
                        .limit(3)
                        .map(row -> line("tip-source", source(row)))
                        .collect(Collectors.joining())
                + line("tip-way", Texts.say("charts.way"))
                + "</div>";
    }

    /** Several facts that stand as their sum, the first of them one by one. */
    static String of(String sum, List<Fact> facts) {
        return "<div class=\"tip\">"
                + line("tip-value", sum)
                + lines("tip-note", facts.stream().limit(MOST).map(Said::line).toList())
                + (facts.size() > MOST ? line("tip-note", "…") : "")
                + line("tip-way", Texts.say("charts.way"))
                + "</div>";
    }

    /** Words of a document as plain words in a chart; only a line break is one. */
    public static String escape(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        words.chars().forEach(c -> {
            if (c == '\n') {
                escaped.append("<br>");
            } else if ("&<>\"'{}$`".indexOf(c) >= 0) {
                escaped.append("&#").append(c).append(';');
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    private static String line(String kind, String words) {
        return words.isEmpty() ? "" : "<div class=\"" + kind + "\">" + escape(words) + "</div>";
    }

    private static String lines(String kind, List<String> words) {
        return words.stream().map(word -> line(kind, word)).collect(Collectors.joining());
    }

    private static String check(Check check) {
        return (check.passed() ? "✓ " : "! ") + Names.of(check);
    }

    private static String what(Figure figure) {
        return Stream.of(Names.of(figure.status()), Captions.parties(figure))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String year(Fact fact) {
        Figure figure = fact.figure();
        if (fact.publicationYear() != null) {
            return String.valueOf(fact.publicationYear());
        }
        return switch (figure.period().basis()) {
            case UNKNOWN -> Captions.noYear();
            case STATED -> Texts.say("charts.stated", "year", Captions.year(figure.period()));
            case RESOLVED -> Texts.say("charts.resolved", "year", Captions.year(figure.period()));
        };
    }

    private static String source(FigureRow row) {
        String by = Captions.source(row.document());
        return Captions.title(row.document(), 80) + (by.isEmpty() ? "" : " – " + by);
    }
}
