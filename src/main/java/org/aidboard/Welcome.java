package org.aidboard;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person who started the application where to look. */
@Component
class Welcome {

    private final Environment environment;

    Welcome(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            System.out.println("Aidboard is ready: http://localhost:" + port + path() + "  (stop with Ctrl+C)");
        }
    }

    private String path() {
        return environment.getProperty("server.servlet.context-path", "") + "/";
    }
}
