package org.aidboard.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.aidboard.text.page.Page;

/**
 * Turns the bytes of a file into a document. Plain text for now: UTF-8 with or without a byte order mark, or UTF-16 with
 * one. The text is kept as received, line ends and all; only the byte order mark is no part of it.
 */
public final class DocumentReader {

    /** The largest file that is read unless another limit is set, in bytes. */
    public static final int USUAL_LIMIT = 20_000_000;

    private final int limit;

    /** A reader with the usual limit. */
    public DocumentReader() {
        this(USUAL_LIMIT);
    }

    /** A reader of files of up to so many bytes. */
    public DocumentReader(int limit) {
        this.limit = limit;
        Page.prepare();
    }

    /** The most bytes that a file may have. */
    public int limit() {
        return limit;
    }

    /**
     * Reads a document.
     *
     * @param name the file name, without folders
     * @param bytes all of them, as received
     * @throws UnreadableDocument when they are none, too many, or no text
     */
    public Document read(String name, byte[] bytes) throws UnreadableDocument {
        check(name, bytes.length);
        String chars = Decoding.of(name, bytes).chars();
        return new Document(name, sha256(bytes), Page.about(name, chars), new Text(chars));
    }

    /**
     * Refuses a file by its size alone, so that nobody need load what will not be read.
     *
     * @param size in bytes
     * @throws UnreadableDocument when there is nothing, or too much
     */
    public void check(String name, long size) throws UnreadableDocument {
        if (size == 0) {
            throw new UnreadableDocument(name + " is empty: it has no bytes at all.");
        }
        if (size > limit) {
            throw new UnreadableDocument(
                    "%s is too large: it has %,d bytes, and no more than %,d are read.".formatted(name, size, limit));
        }
    }

    /** The identity of a document: the hash of its bytes, as 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
