package org.aidboard.intake;

import org.aidboard.store.FigureStore;
import org.aidboard.store.StoreChanged;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;

/** A process that takes the seeds in and says so, line by line; made to be killed. */
class IngestingChild {

    static final String HAS = "has ";
    static final String KEPT = "kept ";
    static final String DONE = "done";

    private final FigureStore store;

    IngestingChild(FigureStore store) {
        this.store = store;
    }

    public static void main(String[] arguments) {
        var application = new SpringApplicationBuilder(IntakeAlone.class, IngestingChild.class);
        application.web(WebApplicationType.NONE).run(arguments).close();
        System.out.println(DONE);
    }

    @EventListener
    void atStart(ApplicationStartedEvent started) {
        System.out.println(HAS + store.documents().size());
    }

    @EventListener
    void kept(StoreChanged changed) {
        System.out.println(KEPT + changed.revision());
    }
}
