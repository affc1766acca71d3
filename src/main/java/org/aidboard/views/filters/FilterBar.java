package org.aidboard.views.filters;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Facets;
import org.aidboard.metrics.Selection;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Names;
import org.jspecify.annotations.Nullable;

/** Fields that narrow a selection, each value with the number of figures that it would show. */
public final class FilterBar extends Div {

    private static final long serialVersionUID = 1;

    /** The sides of a selection that a place may offer. */
    public enum Side {
        WORDS,
        THEME,
        MEASURE,
        UNIT,
        STATUS,
        PROVIDER,
        RECIPIENT,
        DOCUMENT,
        YEARS
    }

    private final transient Consumer<Selection> changed;
    private final TextField words = new TextField(Texts.say("filters.words"));
    private final Choice<Theme> themes = new Choice<>(Texts.say("filters.theme"), "theme", Names::of);
    private final Choice<Measure> measures = new Choice<>(Texts.say("filters.measure"), "measure", Names::of);
    private final Choice<String> units = new Choice<>(Texts.say("filters.unit"), "unit", unit -> unit);
    private final Choice<Status> statuses = new Choice<>(Texts.say("filters.status"), "status", Names::of);
    private final Choice<String> providers = new Choice<>(Texts.say("filters.provider"), "provider", Names::place);
    private final Choice<String> recipients = new Choice<>(Texts.say("filters.recipient"), "recipient", Names::place);
    private final DocumentChoice documents;
    private final IntegerField yearFrom = new IntegerField(Texts.say("filters.yearFrom"));
    private final IntegerField yearTo = new IntegerField(Texts.say("filters.yearTo"));
    private transient Selection selection = Selection.ALL;
    private final Button clear = new Button(Texts.say("filters.clear"));
    private final NativeButton more = new NativeButton();
    private final OtherSides others;
    private boolean showing;

    /**
     * A bar with some sides.
     *
     * @param titles of documents, by their keys
     * @param changed told each new choice
     */
    public FilterBar(Set<Side> sides, Function<String, String> titles, Consumer<Selection> changed) {
        this.changed = changed;
        documents = new DocumentChoice(titles);
        others = new OtherSides(!sides.contains(Side.WORDS), this::tell);
        setId("filters");
        addClassName("filters");
        getElement().setAttribute("role", "search");
        wire();
        more.setId("filter-more");
        more.addClassNames("quiet-button", "filter-more");
        more.addClickListener(click -> unfold(!hasClassName("unfolded")));
        clear.setId("filter-clear");
        clear.addThemeNames("tertiary");
        clear.addClickListener(click -> tell(Selection.ALL));
        Map<Side, List<? extends com.vaadin.flow.component.Component>> fields = Map.of(
                Side.WORDS, List.of(words),
                Side.THEME, List.of(themes),
                Side.MEASURE, List.of(measures),
                Side.UNIT, List.of(units),
                Side.STATUS, List.of(statuses),
                Side.PROVIDER, List.of(providers),
                Side.RECIPIENT, List.of(recipients),
                Side.DOCUMENT, List.of(documents),
                Side.YEARS, List.of(yearFrom, yearTo));
        EnumSet.copyOf(sides)
                .forEach(side -> fields.getOrDefault(side, List.of()).forEach(this::add));
        add(more, clear, others);
        unfold(false);
    }

    /** Shows a selection and what it could become. */
    public void show(Selection shown, Facets facets) {
        selection = shown;
        showing = true;
        try {
            words.setValue(shown.words());
            themes.show(facets.themes(), shown.themes());
            measures.show(facets.measures(), shown.measures());
            units.show(facets.units(), shown.units());
            statuses.show(facets.statuses(), shown.statuses());
            providers.show(facets.providers(), shown.providers());
            recipients.show(facets.recipients(), shown.recipients());
            documents.show(facets, shown.documents());
            yearFrom.setValue(shown.yearFrom());
            yearTo.setValue(shown.yearTo());
            others.show(shown);
            clear.setVisible(!shown.equals(Selection.ALL));
        } finally {
            showing = false;
        }
    }

    /** On a narrow page all but the first fields are folded away. */
    private void unfold(boolean unfolded) {
        setClassName("unfolded", unfolded);
        more.setText(Texts.say(unfolded ? "filters.fewer" : "filters.more"));
        more.getElement().setAttribute("aria-expanded", String.valueOf(unfolded));
    }

    private void wire() {
        words.setId("filter-words");
        words.setPlaceholder(Texts.say("filters.words.where"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> tell(selection.withWords(event.getValue())));
        themes.addValueChangeListener(event -> tell(selection.withThemes(event.getValue())));
        measures.addValueChangeListener(event -> tell(selection.withMeasures(event.getValue())));
        units.addValueChangeListener(event -> tell(selection.withUnits(event.getValue())));
        statuses.addValueChangeListener(event -> tell(selection.withStatuses(event.getValue())));
        providers.addValueChangeListener(event -> tell(selection.withProviders(event.getValue())));
        recipients.addValueChangeListener(event -> tell(selection.withRecipients(event.getValue())));
        documents.addValueChangeListener(event -> tell(selection.withDocuments(event.getValue())));
        yearTo.setManualValidation(true);
        yearFrom.setId("filter-yearFrom");
        yearTo.setId("filter-yearTo");
        yearFrom.addValueChangeListener(event -> tellYears(event.getValue(), yearTo.getValue()));
        yearTo.addValueChangeListener(event -> tellYears(yearFrom.getValue(), event.getValue()));
        yearFrom.setI18n(wholeNumber());
        yearTo.setI18n(wholeNumber());
        yearTo.setErrorMessage(Texts.say("filters.backwards"));
    }

    private static IntegerField.IntegerFieldI18n wholeNumber() {
        return new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(Texts.say("filters.year.bad"));
    }

    private void tellYears(@Nullable Integer from, @Nullable Integer to) {
        boolean backwards = from != null && to != null && to < from;
        yearTo.setInvalid(backwards);
        if (!backwards) {
            tell(selection.withYears(from, to));
        }
    }

    private void tell(Selection chosen) {
        if (!showing) {
            changed.accept(chosen);
        }
    }
}
