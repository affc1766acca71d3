package org.aidboard.figures.pattern;

/** One step of a pattern. */
@FunctionalInterface
public interface Step {

    /** No match. */
    int NO = -1;

    /**
     * Goes on from a token, or does not match.
     *
     * @param at after the number: the next token; before it: one past the next token
     * @return after the number: the token after what was matched; before it: the first token that was; or {@link #NO}
     */
    int match(Match match, int at);

    /** A step that may be missing. */
    static Step maybe(Step step) {
        return (match, at) -> {
            int next = step.match(match, at);
            return next == NO ? at : next;
        };
    }
}
