package org.aidboard.views.parts;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links that come from documents: only to the web, and without telling it where the reader came from. */
public final class SafeLink {

    private SafeLink() {}

    /** A link to an address, where it is one that a browser may safely follow. */
    public static Optional<Anchor> to(@Nullable String address) {
        if (address == null || !address.matches("(?i)https?://\\S+")) {
            return Optional.empty();
        }
        Anchor link = new Anchor(address, address);
        link.addClassName("outside-link");
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow").setAttribute("target", "_blank");
        return Optional.of(link);
    }
}
