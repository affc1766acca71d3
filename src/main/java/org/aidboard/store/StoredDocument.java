package org.aidboard.store;

import java.time.Instant;
import org.aidboard.text.About;
import org.jspecify.annotations.Nullable;

/**
 * A document as the store keeps it, without its text and bytes.
 *
 * @param sha256 of the bytes as received: the document's identity
 * @param name the file name it came under
 * @param about what it says of itself
 * @param licence under which it may be shown, where the folder it came from says so
 * @param size in bytes, as received
 * @param read when it was read
 * @param figures how many figures were found in it
 */
public record StoredDocument(
        String sha256, String name, About about, @Nullable String licence, long size, Instant read, int figures) {

    /** The short form of the identity that addresses and keys carry. */
    public String key() {
        return sha256.substring(0, 12);
    }
}
