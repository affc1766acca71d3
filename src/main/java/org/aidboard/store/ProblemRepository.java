package org.aidboard.store;

import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProblemRepository extends JpaRepository<ProblemEntity, String> {

    List<ProblemEntity> findAllByOrderByName();

    /** Keeps a problem in place of what was kept under its name. */
    default void put(ProblemEntity problem) {
        try {
            save(problem);
        } catch (DataIntegrityViolationException anotherServerWasFirst) {
            save(problem);
        }
    }
}
