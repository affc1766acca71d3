package org.aidboard.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** The bytes of one file as characters, strictly: what is no text is refused with the place of the first fault. */
final class Decoding {

    /** Texts taken out of PDFs have a stray control character here and there; files that are no text have many. */
    private static final int CHARACTERS_PER_CONTROL = 200;

    private final String name;
    private final byte[] bytes;
    private final Charset charset;
    private final int start;

    private Decoding(String name, byte[] bytes, Charset charset, int start) {
        this.name = name;
        this.bytes = bytes;
        this.charset = charset;
        this.start = start;
    }

    static Decoding of(String name, byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Decoding(name, bytes, UTF_8, 3);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Decoding(name, bytes, UTF_16BE, 2);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Decoding(name, bytes, UTF_16LE, 2);
        }
        return new Decoding(name, bytes, UTF_8, 0);
    }

    String chars() throws UnreadableDocument {
        if (charset.equals(UTF_8)) {
            refuseNul();
        }
        String chars = decode();
        refuseControls(chars);
        if (chars.codePoints().allMatch(Decoding::isBlank)) {
            throw new UnreadableDocument(name + " is blank: there is nothing but white space in it.");
        }
        return chars;
    }

    private void refuseNul() throws UnreadableDocument {
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                throw new UnreadableDocument(
                        "%s is no plain text: the byte at offset %d is NUL, as in binary files and in UTF-16 without a byte order mark."
                                .formatted(name, at));
            }
        }
    }

    private String decode() throws UnreadableDocument {
        var in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        var out = CharBuffer.allocate(bytes.length - start);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(in, out, true);
        if (result.isError()) {
            int at = in.position();
            long line = 1 + out.flip().chars().filter(c -> c == '\n').count();
            throw new UnreadableDocument(
                    "%s is not sound %s text: the byte 0x%02X at offset %d, in line %d, is no part of any character."
                            .formatted(name, charset.equals(UTF_8) ? "UTF-8" : "UTF-16", bytes[at], at, line));
        }
        return out.flip().toString();
    }

    private void refuseControls(String chars) throws UnreadableDocument {
        int first = -1;
        long controls = 0;
        for (int at = 0; at < chars.length(); at++) {
            if (isControl(chars.charAt(at))) {
                first = first < 0 ? at : first;
                controls = chars.charAt(at) == 0 ? chars.length() : controls + 1;
            }
        }
        if (controls * CHARACTERS_PER_CONTROL > chars.length()) {
            String before = chars.substring(0, first);
            throw new UnreadableDocument(
                    "%s is no plain text: there is the control character 0x%02X at offset %d, in line %d."
                            .formatted(
                                    name,
                                    (int) chars.charAt(first),
                                    start + before.getBytes(charset).length,
                                    1 + before.chars().filter(c -> c == '\n').count()));
        }
    }

    private static boolean isControl(char c) {
        return c < ' ' && !(c >= '\t' && c <= '\r');
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
