package org.aidboard.store;

import java.time.Instant;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** The files that could not be read. */
@Component
class ProblemLog {

    private final ProblemRepository repository;

    ProblemLog(ProblemRepository repository) {
        this.repository = repository;
    }

    void report(String name, String reason) {
        var problem = ProblemEntity.of(new Problem(name, reason, Instant.now()));
        try {
            repository.save(problem);
        } catch (DataIntegrityViolationException anotherServerWasFirst) {
            repository.save(problem);
        }
    }

    void clear(String name) {
        repository.deleteById(name);
    }

    List<Problem> all() {
        return repository.findAllByOrderByName().stream()
                .map(ProblemEntity::toProblem)
                .toList();
    }
}
