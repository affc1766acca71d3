package org.aidboard.views.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Order;
import org.aidboard.metrics.Selection;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.CompareLink;
import org.aidboard.views.parts.NumberCard;

/** A few numbers that stand for the rest: what is given, promised, aimed at, agreed. */
final class KeyNumbers extends Div {

    private static final long serialVersionUID = 1;

    private static final Selection AID =
            Selection.ALL.withThemes(Set.of(Theme.AID)).withMeasures(Set.of(Measure.MONEY));
    private static final Set<Status> PROMISED = Set.of(Status.PLEDGE, Status.COMMITMENT, Status.ALLOCATION);
    private static final Order LARGEST = new Order(Order.Column.VALUE, false);

    private final transient Metrics metrics;

    KeyNumbers(Metrics metrics) {
        this.metrics = metrics;
        setId("key-numbers");
        addClassName("key-numbers");
        Optional<String> currency = mostUsedCurrency();
        currency.ifPresent(unit -> {
            Selection aid = AID.withUnits(Set.of(unit));
            card("overview.key.given", largest(aid.withStatuses(Set.of(Status.DISBURSEMENT))));
            card("overview.key.promised", largest(aid.withStatuses(PROMISED)));
        });
        card(
                "overview.key.share",
                largest(Selection.ALL.withThemes(Set.of(Theme.GDP_SHARE)).withStatuses(Set.of(Status.TARGET))));
        card(
                "overview.key.energy",
                largest(Selection.ALL
                        .withThemes(Set.of(Theme.ENERGY))
                        .withMeasures(Set.of(Measure.PERCENT))
                        .withStatuses(Set.of(Status.TARGET))));
        card(
                "overview.key.agreements",
                largest(Selection.ALL.withThemes(Set.of(Theme.AGREEMENT)).withMeasures(Set.of(Measure.COUNT))));
        setVisible(getChildren().findAny().isPresent());
    }

    private Optional<String> mostUsedCurrency() {
        return metrics.facets(AID).units().entrySet().stream()
                .max(Comparator.comparing(java.util.Map.Entry::getValue))
                .map(java.util.Map.Entry::getKey);
    }

    private Optional<FigureRow> largest(Selection selection) {
        return metrics.figures(selection, LARGEST, 0, 1).items().stream().findFirst();
    }

    private void card(String key, Optional<FigureRow> row) {
        row.ifPresent(found -> {
            String heading = Texts.say(key);
            Anchor compare = CompareLink.alike(found.figure());
            compare.setAriaLabel(Texts.say("overview.key.compare", "what", heading));
            Div both = new Div(new NumberCard(heading, found), compare);
            both.addClassName("key-number");
            add(both);
        });
    }
}
