package org.aidboard.intake;

import org.aidboard.text.About;
import org.aidboard.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote down about where a file comes from.
 *
 * @param publisher who published it, or null
 * @param licence under which it may be shown, or null
 * @param licenceAddress where that licence stands, or null
 */
record Credit(
        @Nullable String publisher,
        @Nullable String licence,
        @Nullable String licenceAddress) {

    static final Credit NONE = new Credit(null, null, null);

    /** The document with the publisher, where its own text does not name one. */
    Document complete(Document document) {
        About about = document.about();
        if (publisher == null || about.publisher() != null) {
            return document;
        }
        var completed = new About(about.title(), publisher, about.published(), about.address());
        return new Document(document.name(), document.sha256(), completed, document.text());
    }

    /** The licence in one line. */
    @Nullable
    String wording() {
        return licence == null || licenceAddress == null ? licence : licence + ", " + licenceAddress;
    }
}
