package org.aidboard.api;

import java.time.Instant;
import java.time.LocalDate;
import org.aidboard.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/** A document in an answer; names as in the CSV of figures. */
record DocumentEntry(
        String key,
        String document,
        String title,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String address,
        @Nullable String licence,
        String sha256,
        long size,
        Instant read,
        int figures) {

    static DocumentEntry of(StoredDocument stored) {
        return new DocumentEntry(
                stored.key(),
                stored.name(),
                stored.about().title(),
                stored.about().publisher(),
                stored.about().published(),
                stored.about().address(),
                stored.licence(),
                stored.sha256(),
                stored.size(),
                stored.read(),
                stored.figures());
    }
}
