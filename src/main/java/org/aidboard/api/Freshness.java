package org.aidboard.api;

import java.time.Instant;
import java.util.Objects;
import org.aidboard.metrics.Coverage;
import org.aidboard.metrics.Metrics;
import org.springframework.stereotype.Component;

/** Whether an answer that somebody has is still the answer: documents are only ever added, and figures come with them. */
@Component
class Freshness {

    /** Keep it, but ask each time whether it still holds. */
    static final String ASK_AGAIN = "no-cache";

    private final Metrics metrics;

    /** Another version of the program may say the same in another way. */
    private final Instant started = Instant.now();

    Freshness(Metrics metrics) {
        this.metrics = metrics;
    }

    /** Changes with what the answers are made from. Weak, because files say when they were made. */
    String tag() {
        Coverage coverage = metrics.coverage();
        int state = Objects.hash(started, coverage.latestReading());
        return "W/\"%d-%d-%08x\"".formatted(coverage.documents(), coverage.figures(), state);
    }
}
