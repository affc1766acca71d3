package org.aidboard.views.evidence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.aidboard.figures.Check;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Reason;
import org.aidboard.views.parts.StatusMark;
import org.aidboard.views.wording.Amounts;
import org.aidboard.views.wording.Captions;
import org.aidboard.views.wording.Names;

/** What was read from a sentence, attribute by attribute, and why. */
public final class Reading extends DescriptionList {

    private static final long serialVersionUID = 1;

    private final transient Figure figure;

    public Reading(Figure figure) {
        this.figure = figure;
        addClassName("reading");
        if (figure.measure() != Measure.MILESTONE) {
            line("Value", Amounts.full(figure) + (figure.perYear() ? ", every year" : ""));
        }
        if (figure.qualifier() != Qualifier.EXACT) {
            line("Stated as", Names.of(figure.qualifier()));
        }
        line("Kind", Names.of(figure.measure()));
        line("Status", new StatusMark(figure.status()), Reason.Attribute.STATUS);
        line("Theme", Names.of(figure.theme()), Reason.Attribute.THEME);
        line("Year", year(), Reason.Attribute.YEAR);
        line("From", said(Names.place(figure.provider())), Reason.Attribute.PROVIDER);
        line("To", said(Names.place(figure.recipient())), Reason.Attribute.RECIPIENT);
        if (!figure.members().isEmpty()) {
            line("List", Captions.places(figure.members()));
        }
        figure.checks().forEach(this::check);
        line("Rule", figure.provenance().rule());
    }

    private String year() {
        return switch (figure.period().basis()) {
            case UNKNOWN -> Captions.NO_YEAR;
            default ->
                Captions.year(figure.period()) + ", " + Names.of(figure.period().basis());
        };
    }

    private static String said(String name) {
        return name.isEmpty() ? "not said" : name;
    }

    private void check(Check check) {
        Span finding = new Span(check.finding());
        finding.addClassNames("check", check.passed() ? "check-passed" : "check-failed");
        line(check.passed() ? "Checked" : "In doubt", finding);
    }

    private void line(String name, String words) {
        line(name, new Span(words));
    }

    private Description line(String name, Component value) {
        Description description = new Description(value);
        add(new Term(name), description);
        return description;
    }

    private void line(String name, String words, Reason.Attribute attribute) {
        line(name, new Span(words), attribute);
    }

    private void line(String name, Component value, Reason.Attribute attribute) {
        Description description = line(name, value);
        reasons(attribute).forEach(cue -> {
            Span because = new Span("because of: " + cue);
            because.addClassName("because");
            description.add(because);
        });
    }

    private List<String> reasons(Reason.Attribute attribute) {
        return figure.because().stream()
                .filter(reason -> reason.attribute() == attribute)
                .map(Reason::cue)
                .distinct()
                .collect(Collectors.toList());
    }
}
