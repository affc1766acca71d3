package org.aidboard.views.live;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aidboard.metrics.FiguresChanged;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;

/**
 * Tells open pages that there are other figures than before, whichever server they were committed on. Commits that follow
 * each other closely are told together.
 */
@org.springframework.stereotype.Component
public class Live implements DisposableBean {

    /** Milliseconds in which further commits are waited for, once one has come. */
    private static final int TOGETHER = 200;

    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ScheduledExecutorService telling = Executors.newScheduledThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
            Thread.ofPlatform().daemon().name("live-", 0).factory());

    /** Tells a place of changes for as long as it is on a page. To be called when it is attached. */
    public <T extends Component & LivePlace> void watch(AttachEvent attached, T place) {
        Watch watch = new Watch(attached.getUI(), place);
        watches.add(watch);
        place.addDetachListener(gone -> {
            gone.unregisterListener();
            watches.remove(watch);
        });
    }

    /** How many places are told of changes now: no more than there are open pages. */
    public int watched() {
        return watches.size();
    }

    @EventListener(FiguresChanged.class)
    void changed() {
        if (waiting.compareAndSet(false, true)) {
            // Nobody waits for the future: what fails in a page is reported there.
            var _ = telling.schedule(this::tell, TOGETHER, TimeUnit.MILLISECONDS);
        }
    }

    private void tell() {
        waiting.set(false);
        watches.forEach(watch -> telling.execute(watch::tell));
    }

    @Override
    public void destroy() {
        telling.shutdownNow();
    }
}
