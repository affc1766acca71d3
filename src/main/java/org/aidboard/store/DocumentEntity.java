package org.aidboard.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.aidboard.text.About;
import org.aidboard.text.Document;
import org.jspecify.annotations.Nullable;

/** A document without its text and bytes. */
@Entity
@Table(name = "document")
class DocumentEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_seq")
    @SequenceGenerator(name = "document_seq", allocationSize = 20)
    private @Nullable Long id;

    private String sha256;

    // Queries read it.
    @SuppressWarnings("UnusedVariable")
    private String shortKey;

    private String name;
    private String title;
    private @Nullable String publisher;
    private @Nullable LocalDate published;
    private @Nullable String address;
    private @Nullable String licence;
    private long sizeInBytes;
    private Instant readAt;
    private int figureCount;

    // Hibernate fills the fields.
    @SuppressWarnings("NullAway.Init")
    protected DocumentEntity() {}

    private DocumentEntity(Document document, @Nullable String licence, long size, int figures) {
        this.sha256 = document.sha256();
        this.shortKey = sha256.substring(0, FigureStore.SHORT);
        this.name = document.name();
        this.title = document.about().title();
        this.publisher = document.about().publisher();
        this.published = document.about().published();
        this.address = document.about().address();
        this.licence = licence;
        this.sizeInBytes = size;
        // What both databases can keep.
        this.readAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.figureCount = figures;
    }

    static DocumentEntity of(Document document, @Nullable String licence, long size, int figures) {
        return new DocumentEntity(document, licence, size, figures);
    }

    StoredDocument toStored() {
        var about = new About(title, publisher, published, address);
        return new StoredDocument(sha256, name, about, licence, sizeInBytes, readAt, figureCount);
    }

    /** Known once the document is persisted. */
    long id() {
        return Objects.requireNonNull(id);
    }

    String sha256() {
        return sha256;
    }
}
