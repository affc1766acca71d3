package org.aidboard.views.compare.cards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.aidboard.views.live.Renewal;
import org.aidboard.views.parts.ChartCard;

/**
 * Cards under each other. What fills a screen is made at once; the others follow when the browser has drawn that, one after the
 * other and whether anybody scrolls there or not, so that a page that is printed has them all.
 */
final class CardList extends Div {

    private static final long serialVersionUID = 1;

    /** Figures that are drawn at once; a page of few has all its charts at once. */
    private static final int AT_ONCE = 60;

    private transient List<Supplier<ChartCard>> cards = List.of();
    /** Counts the choices shown, so that what belongs to an earlier one comes to nothing. */
    private int choice;

    private int made;
    private boolean odd;

    CardList() {
        addClassName("cards");
    }

    /** Forgets the cards of another choice. */
    void clear() {
        removeAll();
        made = 0;
    }

    /**
     * Shows cards; of those that are there already, which look the same stay.
     *
     * @param paired how many stand beside each other, two in a row: if they are odd, the first takes a row
     */
    void show(List<Supplier<ChartCard>> shown, int paired) {
        odd = paired % 2 == 1;
        int before = Math.min(made, shown.size());
        cards = List.copyOf(shown);
        choice++;
        List<Component> fresh = new ArrayList<>();
        int drawn = 0;
        while (fresh.size() < cards.size() && (fresh.size() < before || drawn < AT_ONCE)) {
            ChartCard card = card(fresh.size());
            drawn += card.figures().size();
            fresh.add(card);
        }
        made = fresh.size();
        Renewal.of(this, fresh);
        follow();
    }

    private ChartCard card(int number) {
        ChartCard card = cards.get(number).get();
        if (number == 0 && odd) {
            card.addClassName("wide");
        }
        return card;
    }

    private void follow() {
        if (made < cards.size()) {
            int now = choice;
            getElement().executeJs("return window.aidboard.drawn()").then(done -> {
                if (now == choice && made < cards.size()) {
                    add(card(made++));
                    follow();
                }
            });
        }
    }
}
