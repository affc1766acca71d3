package org.aidboard.views.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts fresh components in place of old ones, and leaves alone what would look the same: a chart that says nothing new is
 * not drawn anew, and what a reader has opened, scrolled or focused there stays.
 */
public final class Renewal {

    private Renewal() {}

    /** Gives a parent these children, keeping those of the old ones that look like one of the fresh. */
    public static <P extends Component & HasComponents> void of(P parent, List<? extends Component> fresh) {
        List<Component> before = new ArrayList<>(parent.getChildren().toList());
        List<Component> wanted = new ArrayList<>();
        for (Component one : fresh) {
            Component kept = alike(one, before).or(() -> renewed(one, before)).orElse(one);
            before.remove(kept);
            wanted.add(kept);
        }
        before.forEach(parent::remove);
        for (int place = 0; place < wanted.size(); place++) {
            Component child = wanted.get(place);
            if (place >= parent.getChildren().count() || !child.equals(childAt(parent, place))) {
                parent.addComponentAtIndex(place, child);
            }
        }
    }

    private static Component childAt(Component parent, int place) {
        return parent.getChildren().skip(place).findFirst().orElseThrow();
    }

    private static Optional<Component> alike(Component fresh, List<Component> before) {
        return before.stream()
                .filter(old -> old.equals(fresh)
                        || (old.getClass() == fresh.getClass() && drawn(old).equals(drawn(fresh))))
                .findFirst();
    }

    /** A plain box that stays, with the fresh one's content. Other things take over what the reader did to the old one. */
    private static Optional<Component> renewed(Component fresh, List<Component> before) {
        if (fresh instanceof Renewable renewable) {
            before.forEach(renewable::takeOver);
            return Optional.empty();
        }
        if (fresh.getClass() != Div.class || fresh.getChildren().findAny().isEmpty()) {
            return Optional.empty();
        }
        Optional<Div> box = before.stream()
                .filter(old -> old.getClass() == Div.class && sameKind((Div) old, (Div) fresh))
                .map(Div.class::cast)
                .min(Comparator.comparingInt(before::indexOf));
        box.ifPresent(old -> of(old, fresh.getChildren().toList()));
        return box.map(Component.class::cast);
    }

    private static boolean sameKind(Div old, Div fresh) {
        return !fresh.getClassNames().isEmpty() && old.getClassNames().equals(fresh.getClassNames());
    }

    private static Object drawn(Component component) {
        return component instanceof Renewable renewable
                ? renewable.drawn()
                : component.getElement().getOuterHTML();
    }
}
