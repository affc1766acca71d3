package org.aidboard.lexicon;

/** A run of words to be looked up: what the lexicon needs to know of a text. */
public interface Words {

    /** The number of the word in the {@link Lexicon#word vocabulary}, or -1 where it is not in it. */
    int word(int at);

    /** Whether the word starts with a capital letter. */
    boolean capital(int at);

    /** Whether all letters of the word are capitals. */
    boolean capitals(int at);

    /** Whether nothing stands between the word and the one before it. */
    boolean glued(int at);

    /** The words as written, for phrases whose case matters. */
    String text(int at);
}
