package org.aidboard.views.compare;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.compare.state.StateParameters;
import org.aidboard.views.parts.Address;

/** The state of a comparison in the address of the browser window. */
final class StateAddress {

    private StateAddress() {}

    /** What an address says. @throws org.aidboard.metrics.BadParameter where it says something that cannot be */
    static State in(Location location, Collection<String> currencies) {
        return StateParameters.parse(location.getQueryParameters().getParameters(), currencies);
    }

    /** Puts a state into the address; 'back' undoes it. */
    static void put(UI ui, State state) {
        Map<String, List<String>> changes = new HashMap<>();
        StateParameters.NAMES.forEach(name -> changes.put(name, List.of()));
        changes.putAll(StateParameters.print(state));
        Address.of(ui).change(ui, changes);
    }
}
