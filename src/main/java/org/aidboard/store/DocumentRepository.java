package org.aidboard.store;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DocumentRepository extends JpaRepository<DocumentEntity, Long> {

    boolean existsBySha256(String sha256);

    Optional<DocumentEntity> findBySha256(String sha256);

    Optional<DocumentEntity> findByShortKey(String shortKey);

    List<DocumentEntity> findAllByOrderById();

    @Query("select d.sha256 from DocumentEntity d order by d.id")
    List<String> hashes();

    @Query("select c.plainText from ContentEntity c where c.documentId = :document")
    Optional<String> plainText(long document);

    @Query("select c.original from ContentEntity c where c.documentId = :document")
    Optional<byte[]> original(long document);
}
