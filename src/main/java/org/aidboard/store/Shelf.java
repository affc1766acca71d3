package org.aidboard.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.aidboard.figures.Figure;
import org.aidboard.text.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Where documents are put, each with its figures in one transaction of its own. */
@Component
class Shelf {

    private static final int AT_ONCE = 1000;

    private final EntityManager entities;
    private final DocumentRepository documents;
    private final FigureRepository figures;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Shelf(
            EntityManager entities,
            DocumentRepository documents,
            FigureRepository figures,
            JdbcClient database,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.entities = entities;
        this.documents = documents;
        this.figures = figures;
        this.database = database;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    boolean add(Document document, byte[] original, @Nullable String licence, List<Figure> found) {
        if (documents.existsBySha256(document.sha256())) {
            return false;
        }
        try {
            transaction.executeWithoutResult(begun -> insert(document, original, licence, found));
        } catch (DataIntegrityViolationException refused) {
            if (documents.existsBySha256(document.sha256())) {
                return false; // Another thread or server kept it meanwhile.
            }
            throw refused;
        }
        events.publishEvent(new StoreChanged(revision()));
        return true;
    }

    long revision() {
        return database.sql("select counted from revision").query(Long.class).single();
    }

    private void insert(Document document, byte[] original, @Nullable String licence, List<Figure> found) {
        // Flushed at once: a document that another writer keeps stops here, before the work of its figures.
        var entity = documents.saveAndFlush(DocumentEntity.of(document, licence, original.length, found.size()));
        entities.persist(ContentEntity.of(entity.id(), original, document.text().chars()));
        long id = entity.id();
        for (int from = 0; from < found.size(); from += AT_ONCE) {
            figures.saveAllAndFlush(found.subList(from, Math.min(found.size(), from + AT_ONCE)).stream()
                    .map(figure -> FigureEntity.of(id, figure))
                    .toList());
            // What has been written is let go: a document may have hundreds of thousands of figures.
            entities.clear();
        }
        // Last, because it makes other writers wait until the commit.
        database.sql("update revision set counted = counted + 1").update();
    }
}
