package org.aidboard.views.live;

import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicBoolean;

/** A place on the page of a reader, told of changes without disturbing the reader. */
final class Watch {

    private final UI page;
    private final LivePlace place;
    private final AtomicBoolean told = new AtomicBoolean();

    Watch(UI page, LivePlace place) {
        this.page = page;
        this.place = place;
    }

    /** Lets the page look when it next has time; a page that has not looked yet need not be told again. */
    void tell() {
        if (told.compareAndSet(false, true)) {
            // A page that is gone by then has nothing to look at.
            page.accessLater(this::look, () -> told.set(false)).run();
        }
    }

    private void look() {
        told.set(false);
        // A page whose session has ended shows nothing to anybody.
        if (page.isClosing() || page.getSession() == null || !place.isStale()) {
            return;
        }
        page.getPage().executeJs("window.aidboard.keepPlace()");
        if (page.getPushConfiguration().getPushMode().isEnabled()) {
            // Sent by itself: the browser must know where its reader is before anything moves.
            page.push();
        }
        place.refresh();
        page.getPage().executeJs("window.aidboard.findPlace()");
    }
}
