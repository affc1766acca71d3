package org.aidboard.views.figures;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A place for a grid that tells how wide it is. */
@Tag("grid-frame")
@JsModule("./grid-frame.js")
final class GridFrame extends HtmlContainer {

    private static final long serialVersionUID = 1;

    void onMeasured(ComponentEventListener<Measured> listener) {
        addListener(Measured.class, listener);
    }

    /** The frame has a new width. */
    @DomEvent("measured")
    public static final class Measured extends ComponentEvent<GridFrame> {

        private static final long serialVersionUID = 1;

        private final int width;

        public Measured(GridFrame source, boolean fromClient, @EventData("event.detail.width") int width) {
            super(source, fromClient);
            this.width = width;
        }

        /** In CSS pixels. */
        int width() {
            return width;
        }
    }
}
