package org.aidboard.text.tokens;

/** What a token is made of. */
public enum TokenKind {
    /** Letters; also a possessive ending of its own, and an abbreviation with its inner full stops. */
    WORD,
    /** Digits, with single points, commas or apostrophes between them. */
    NUMBER,
    /** Anything else: one character that is neither letter, digit nor blank. */
    MARK
}
