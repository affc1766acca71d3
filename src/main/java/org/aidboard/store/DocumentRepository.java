package org.aidboard.store;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DocumentRepository extends JpaRepository<DocumentEntity, Long> {

    boolean existsBySha256(String sha256);

    Optional<DocumentEntity> findBySha256(String sha256);

    Optional<DocumentEntity> findByShortKey(String shortKey);

    List<DocumentEntity> findAllByOrderById();
}
