package org.aidboard.store;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProblemRepository extends JpaRepository<ProblemEntity, String> {

    List<ProblemEntity> findAllByOrderByName();
}
