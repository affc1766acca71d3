package org.aidboard.views.live;

import com.vaadin.flow.component.Component;

/** Something that looks the same as another of its kind or not, whatever a reader has done to either. */
public interface Renewable {

    /** What it shows: equal for two that look the same. */
    Object drawn();

    /** Becomes as a reader has left another, where that is about the same. */
    void takeOver(Component old);
}
