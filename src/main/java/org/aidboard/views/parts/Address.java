package org.aidboard.views.parts;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the browser is. What a person chooses goes into it without loading the page anew, and 'back' undoes it. */
public final class Address implements Serializable {

    private static final long serialVersionUID = 1;

    /** The parameter with the key of the figure whose sentence is open. */
    public static final String FIGURE = "figure";

    private String path = "";
    private final LinkedHashMap<String, ArrayList<String>> parameters = new LinkedHashMap<>();

    private Address() {}

    /** The address of a browser window. */
    public static Address of(UI ui) {
        Address known = ComponentUtil.getData(ui, Address.class);
        if (known != null) {
            return known;
        }
        Address fresh = new Address();
        ComponentUtil.setData(ui, Address.class, fresh);
        return fresh;
    }

    /** Takes note of where a navigation has led. */
    public void arrive(Location location) {
        path = location.getPath();
        parameters.clear();
        location.getQueryParameters()
                .getParameters()
                .forEach((name, values) -> parameters.put(name, new ArrayList<>(values)));
    }

    /** The first value of a parameter. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).map(List::getFirst);
    }

    /** Sets the parameters given, removes those given without a value, keeps the others; 'back' undoes it. */
    public void change(UI ui, Map<String, List<String>> changes) {
        ui.getPage().getHistory().pushState(null, changed(changes));
    }

    /** The same without a step to go back. */
    public void replace(UI ui, Map<String, List<String>> changes) {
        ui.getPage().getHistory().replaceState(null, changed(changes));
    }

    private Location changed(Map<String, List<String>> changes) {
        changes.forEach((name, values) -> {
            if (values.isEmpty()) {
                parameters.remove(name);
            } else {
                parameters.put(name, new ArrayList<>(values));
            }
        });
        Map<String, List<String>> all = new LinkedHashMap<>(parameters);
        return new Location(path, new QueryParameters(all));
    }
}
