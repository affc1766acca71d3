package org.aidboard.views.downloads;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the application stands, as the reader's browser knows it. */
final class Site {

    private Site() {}

    /** The address, with a slash at its end; none outside of a request. */
    static String address() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                        .path("/")
                        .toUriString()
                : "";
    }

    /** Whether nobody but the reader's own computer can go there. */
    static boolean isOnlyHere() {
        String host = URI.create(address()).getHost();
        return host == null || host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }
}
