package org.aidboard.lexicon;

/** A line of a lexicon file that does not say what it should; the message names the file and the line. */
public final class MalformedLexicon extends RuntimeException {

    private static final long serialVersionUID = 1;

    MalformedLexicon(String file, int line, String problem) {
        super(file + ", line " + line + ": " + problem);
    }
}
