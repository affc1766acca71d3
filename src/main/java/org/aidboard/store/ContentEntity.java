package org.aidboard.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes of a document as received, and the text read from them. */
@Entity
@Table(name = "content")
class ContentEntity {

    @Id
    private long documentId;

    // Queries read it, as they do the next.
    @SuppressWarnings("UnusedVariable")
    private byte[] original;

    @SuppressWarnings("UnusedVariable")
    private String plainText;

    // Hibernate fills the fields.
    @SuppressWarnings("NullAway.Init")
    protected ContentEntity() {}

    private ContentEntity(long documentId, byte[] original, String plainText) {
        this.documentId = documentId;
        this.original = original;
        this.plainText = plainText;
    }

    static ContentEntity of(long documentId, byte[] original, String plainText) {
        return new ContentEntity(documentId, original, plainText);
    }
}
