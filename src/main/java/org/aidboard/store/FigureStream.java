package org.aidboard.store;

import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.springframework.stereotype.Component;

/** Every figure in turn, in bounded memory: a session that keeps nothing, and rows fetched some at a time. */
@Component
class FigureStream {

    private static final int ROWS_AT_A_TIME = 1000;

    private final SessionFactory sessions;

    FigureStream(EntityManagerFactory factory) {
        this.sessions = factory.unwrap(SessionFactory.class);
    }

    void each(Consumer<StoredFigure> consumer) {
        // PostgreSQL fetches some rows at a time only inside a transaction.
        sessions.inStatelessTransaction(session -> each(session, consumer));
    }

    private static void each(StatelessSession session, Consumer<StoredFigure> consumer) {
        Map<Long, String> hashes = hashes(session);
        // By the unique constraint, so that the database walks its index instead of sorting; a join would undo that.
        try (var rows = session.createSelectionQuery("""
                        from FigureEntity f order by f.documentId, f.place.spanStart, f.place.spanEnd""", FigureEntity.class)
                .setFetchSize(ROWS_AT_A_TIME)
                .setReadOnly(true)
                .getResultStream()) {
            rows.forEach(figure -> consumer.accept(
                    figure.toStored(hashes.computeIfAbsent(figure.documentId(), id -> hash(session, id)))));
        }
    }

    /** All at once and beforehand, so that no question has to be asked between two rows. */
    private static Map<Long, String> hashes(StatelessSession session) {
        var hashes = new HashMap<Long, String>();
        session.createSelectionQuery("select d.id, d.sha256 from DocumentEntity d", Object[].class)
                .getResultList()
                .forEach(row -> hashes.put((Long) row[0], (String) row[1]));
        return hashes;
    }

    /** Of a document kept since. */
    private static String hash(StatelessSession session, long document) {
        return session.createSelectionQuery("select d.sha256 from DocumentEntity d where d.id = :id", String.class)
                .setParameter("id", document)
                .getSingleResult();
    }
}
