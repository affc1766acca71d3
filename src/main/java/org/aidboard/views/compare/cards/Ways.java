package org.aidboard.views.compare.cards;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import org.aidboard.views.compare.state.State;
import org.aidboard.views.compare.state.StateParameters;

/** Links to another state of the comparison: where a chart leaves something out, to where all of it is. */
final class Ways {

    private Ways() {}

    static Anchor to(State state, String words) {
        return new Anchor("compare?" + query(state), words);
    }

    /** The parameters of a state as they stand in an address. */
    static String query(State state) {
        return new QueryParameters(StateParameters.print(state)).getQueryString();
    }
}
