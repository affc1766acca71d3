package org.aidboard.export.bundle;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes bytes on, and knows afterwards how many there were and what they add up to. */
final class Measured extends FilterOutputStream {

    private final MessageDigest digest = sha256Digest();
    private long bytes;

    Measured(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        digest.update((byte) one);
        bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        out.write(some, from, length);
        digest.update(some, from, length);
        bytes += length;
    }

    long bytes() {
        return bytes;
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
