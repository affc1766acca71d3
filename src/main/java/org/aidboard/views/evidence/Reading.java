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
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.Finding;
import org.aidboard.views.parts.Original;
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
            line(
                    "evidence.value",
                    figure.perYear()
                            ? Texts.say("evidence.everyYear", "amount", Amounts.full(figure))
                            : Amounts.full(figure));
        }
        if (figure.qualifier() != Qualifier.EXACT) {
            line("evidence.hedge", Names.of(figure.qualifier()));
        }
        line("evidence.measure", Names.of(figure.measure()));
        line("evidence.status", new StatusMark(figure.status()), Reason.Attribute.STATUS);
        line("evidence.theme", Names.of(figure.theme()), Reason.Attribute.THEME);
        line("evidence.year", year(), Reason.Attribute.YEAR);
        line("evidence.provider", said(Names.place(figure.provider())), Reason.Attribute.PROVIDER);
        line("evidence.recipient", said(Names.place(figure.recipient())), Reason.Attribute.RECIPIENT);
        if (!figure.members().isEmpty()) {
            line("evidence.members", Captions.places(figure.members()));
        }
        figure.checks().forEach(this::check);
        line("evidence.rule", Original.words(figure.provenance().rule()));
    }

    private String year() {
        return switch (figure.period().basis()) {
            case UNKNOWN -> Captions.noYear();
            default ->
                Captions.year(figure.period()) + ", " + Names.of(figure.period().basis());
        };
    }

    private static String said(String name) {
        return name.isEmpty() ? Texts.say("evidence.notSaid") : name;
    }

    private void check(Check check) {
        line(check.passed() ? "evidence.checked" : "evidence.doubt", new Finding(check));
    }

    private void line(String name, String words) {
        line(name, new Span(words));
    }

    private Description line(String name, Component value) {
        Description description = new Description(value);
        add(new Term(Texts.say(name)), description);
        return description;
    }

    private void line(String name, String words, Reason.Attribute attribute) {
        line(name, new Span(words), attribute);
    }

    private void line(String name, Component value, Reason.Attribute attribute) {
        Description description = line(name, value);
        reasons(attribute).forEach(cue -> {
            Span because = new Span(Texts.say("evidence.because") + ' ');
            because.add(Original.words(cue));
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
