package org.aidboard.metrics.mirror;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.aidboard.metrics.FiguresChanged;
import org.aidboard.metrics.answers.Snapshot;
import org.aidboard.store.FigureStore;
import org.aidboard.store.StoreChanged;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps a {@link Snapshot} in step with the store: at each commit of this process, and at those of other servers by asking
 * for the store's revision twice a second. Readers are given the last one and never wait for the next.
 */
@Component
public class Mirror implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Mirror.class);

    /**
     * Up to so many figures, following takes milliseconds: whoever committed waits for it, and so finds in the answers what
     * was committed. Beyond, it is left to the background, where many commits share one reading.
     */
    private static final int FEW = 20_000;

    /** Milliseconds between two looks at what others commit: open pages show it within a second. */
    private static final int POLL = 500;

    private final FigureStore store;
    private final ApplicationEventPublisher events;
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("metrics-mirror").factory());
    private Reading reading = new Reading();
    private volatile @Nullable Snapshot current;
    private volatile long revision = -1;
    private volatile boolean failing;

    public Mirror(FigureStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
        // A poll that fails says so itself and is repeated: nobody waits for its future.
        var _ = background.scheduleWithFixedDelay(this::followQuietly, POLL, POLL, TimeUnit.MILLISECONDS);
    }

    /** The newest snapshot there is; only the very first question waits for one. */
    public Snapshot latest() {
        Snapshot known = current;
        return known == null ? follow() : known;
    }

    @EventListener(StoreChanged.class)
    void storeChanged() {
        Snapshot known = current;
        if (known != null && known.size() <= FEW) {
            followQuietly();
        } else {
            background.execute(this::followQuietly);
        }
    }

    private void followQuietly() {
        try {
            follow();
            failing = false;
        } catch (RuntimeException failure) {
            if (!failing && !background.isShutdown()) {
                LOG.warn("The figures shown are not up to date: the store does not answer", failure);
            }
            failing = true;
        }
    }

    private Snapshot follow() {
        long before = revision;
        Snapshot newest = read();
        if (before != -1 && revision != before) {
            events.publishEvent(new FiguresChanged(revision));
        }
        return newest;
    }

    private synchronized Snapshot read() {
        long now = store.revision();
        Snapshot known = current;
        if (known != null && now == revision) {
            return known;
        }
        Snapshot newest = readAhead();
        current = newest;
        revision = now;
        return newest;
    }

    /** What was half read when the store failed is not built upon. */
    private Snapshot readAhead() {
        Reading going = reading;
        reading = new Reading();
        Snapshot newest = going.follow(store);
        reading = going;
        return newest;
    }

    @Override
    public void destroy() {
        background.shutdownNow();
    }
}
