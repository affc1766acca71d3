package org.aidboard.figures;

import org.aidboard.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Why an attribute of a figure was read as it was.
 *
 * @param attribute what was decided
 * @param cue the words that decided, or that nothing in the text did, in words for a person
 * @param span where those words stand, or null where nothing in the text decided
 */
public record Reason(
        Attribute attribute, String cue, @Nullable Span span) {

    /** What a reason can be given for. */
    public enum Attribute {
        YEAR,
        PROVIDER,
        RECIPIENT,
        STATUS,
        THEME
    }
}
