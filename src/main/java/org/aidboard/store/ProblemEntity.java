package org.aidboard.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A file that could not be read. */
@Entity
@Table(name = "problem")
class ProblemEntity {

    @Id
    private String name;

    private String reason;
    private Instant seenAt;

    // Hibernate fills the fields.
    @SuppressWarnings("NullAway.Init")
    protected ProblemEntity() {}

    private ProblemEntity(Problem problem) {
        this.name = problem.name();
        this.reason = problem.reason();
        this.seenAt = problem.seen().truncatedTo(ChronoUnit.MICROS);
    }

    static ProblemEntity of(Problem problem) {
        return new ProblemEntity(problem);
    }

    Problem toProblem() {
        return new Problem(name, reason, seenAt);
    }
}
