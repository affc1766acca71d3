package org.aidboard.figures.pattern;

import org.aidboard.figures.reading.Scene;
import org.aidboard.figures.reading.When;

/**
 * A dated event that a rule found.
 *
 * @param rule the rule
 * @param scene the sentence
 * @param when its time
 * @param event the token of its verb or noun
 */
public record EventFind(EventRule rule, Scene scene, When when, int event) {

    /** The quote's first token. */
    public int from() {
        return Math.min(when.from(), event);
    }

    /** One past the quote's last token. */
    public int to() {
        return Math.max(when.to(), scene.page().after(event));
    }
}
