package org.aidboard.views.filters;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.SelectionParameters;
import org.aidboard.views.parts.Address;

/** A selection in the address of a place. */
public final class Chosen {

    private Chosen() {}

    /** What an address selects. @throws BadParameter where it says something that cannot be */
    public static Selection in(Location location) {
        return SelectionParameters.parse(location.getQueryParameters().getParameters());
    }

    /** Puts a selection into the address of the browser window, in place of the one there. */
    public static void put(UI ui, Selection selection) {
        Map<String, List<String>> changes = new HashMap<>();
        SelectionParameters.NAMES.forEach(name -> changes.put(name, List.of()));
        changes.putAll(SelectionParameters.print(selection));
        Address.of(ui).change(ui, changes);
    }
}
