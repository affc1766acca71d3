package org.aidboard.views.compare;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.metrics.Comparison;
import org.aidboard.metrics.Facets;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Sources;
import org.aidboard.metrics.Terms;
import org.aidboard.views.charts.Lines;
import org.aidboard.views.compare.cards.Events;
import org.aidboard.views.compare.kinds.Kind;
import org.aidboard.views.compare.parties.PartyValues;
import org.aidboard.views.compare.state.Form;
import org.aidboard.views.compare.state.Side;
import org.aidboard.views.compare.state.State;
import org.jspecify.annotations.Nullable;

/** What a state asks of the figures. */
final class Question {

    /** Nobody compares more figures than this at once, and a page that tried would make its reader wait. */
    static final int MOST = 50_000;

    private static final Comparison NOTHING = new Comparison(List.of(), List.of());

    private final Metrics metrics;

    Question(Metrics metrics) {
        this.metrics = metrics;
    }

    Collection<String> currencies() {
        return metrics.rates().currencies();
    }

    Facets facets(Selection selection, Terms terms) {
        return metrics.facets(selection, terms);
    }

    /** Numbers are compared; events only where they are asked for. */
    static Selection numbers(Selection selection) {
        return selection.measures().isEmpty()
                ? selection.withMeasures(EnumSet.complementOf(EnumSet.of(Measure.MILESTONE)))
                : selection;
    }

    Answer answer(State state) {
        Selection selection = numbers(state.selection());
        int figures = metrics.count(selection, state.terms());
        Comparison comparison = figures > MOST ? NOTHING : metrics.compare(selection, state.terms());
        List<Kind> kinds = Kind.in(comparison);
        return new Answer(
                selection,
                figures,
                comparison,
                kinds,
                everything(state, selection, kinds),
                events(state),
                values(state, selection, kinds));
    }

    /** What the answer depends on. Figures are only added, so it is the same where no count has changed. */
    List<Object> seen(State state) {
        return List.of(
                facets(numbers(state.selection()), state.terms()).withoutDocuments(),
                facets(events(state.selection()), state.terms()).withoutDocuments());
    }

    private static Selection events(Selection selection) {
        return selection
                .withMeasures(EnumSet.of(Measure.MILESTONE))
                .withUnits(Set.of())
                .withStatuses(Set.of());
    }

    private Events events(State state) {
        Selection selection = events(state.selection());
        int statements = state.milestones() ? metrics.count(selection, state.terms()) : 0;
        List<Fact> drawn = statements == 0 || statements > MOST
                ? List.of()
                : metrics.compare(selection, state.terms()).lines().stream()
                        .flatMap(line -> Lines.facts(line).stream())
                        .filter(fact -> fact.year() != null)
                        .limit(Events.MOST)
                        .toList();
        return new Events(drawn, selection, statements);
    }

    /** What may have been reached of the targets, whatever else the reader has chosen; only the parties stay. */
    private @Nullable List<Kind> everything(State state, Selection selection, List<Kind> kinds) {
        List<Kind> aimed =
                kinds.stream().filter(kind -> kind.status() == Status.TARGET).toList();
        if (state.form() != Form.TARGETS || aimed.isEmpty()) {
            return kinds;
        }
        Selection open = selection
                .with(Sources.ALL)
                .withYears(null, null)
                .withWords("")
                .withStatuses(Set.of())
                .withThemes(aimed.stream().map(Kind::theme).collect(Collectors.toSet()))
                .withMeasures(aimed.stream().map(Kind::measure).collect(Collectors.toSet()));
        return metrics.count(open, state.terms()) > MOST ? null : Kind.in(metrics.compare(open, state.terms()));
    }

    /** Values beside the names are those of the first kind shown, whoever is chosen now. */
    private @Nullable PartyValues values(State state, Selection selection, List<Kind> kinds) {
        if (kinds.isEmpty()) {
            return null;
        }
        Kind kind = kinds.getFirst();
        Selection open =
                state.side() == Side.PROVIDER ? selection.withProviders(Set.of()) : selection.withRecipients(Set.of());
        Selection wide = open.withThemes(Set.of(kind.theme()))
                .withMeasures(Set.of(kind.measure()))
                .withStatuses(Set.of(kind.status()));
        if (kind.years().isEmpty() || metrics.count(wide, state.terms()) > MOST) {
            return null;
        }
        Kind all = Kind.in(metrics.compare(wide, state.terms())).stream()
                .filter(other -> other.unit().equals(kind.unit()))
                .findFirst()
                .orElse(kind);
        List<Integer> years = kind.years();
        int year = Objects.requireNonNullElse(state.selection().yearTo(), years.getLast());
        return PartyValues.of(all, years.contains(year) ? year : years.getLast(), state.side());
    }
}
