package org.aidboard.store;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContentRepository extends Repository<ContentEntity, Long> {

    @Query("select c.plainText from ContentEntity c where c.documentId = :document")
    Optional<String> plainText(long document);

    @Query("select c.original from ContentEntity c where c.documentId = :document")
    Optional<byte[]> original(long document);
}
