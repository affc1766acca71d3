package org.aidboard.figures.pattern;

import java.util.ArrayList;
import java.util.List;
import org.aidboard.figures.reading.Scene;
import org.aidboard.figures.reading.When;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a text states a dated event.
 *
 * @param name what a person reads as the reason for a figure
 * @param finder what it makes of a time in a sentence
 * @param examples sentences that it matches; the reading is the year
 * @param others sentences that look alike and that it does not match
 */
public record EventRule(String name, Finder finder, List<Example> examples, List<String> others) {

    /** Looks for the event that a time dates. */
    @FunctionalInterface
    public interface Finder {
        /** The token of the event's verb or noun, or -1 where the time dates none. */
        int event(Scene scene, When when);
    }

    public EventRule {
        if (examples.isEmpty() || others.isEmpty()) {
            throw new IllegalArgumentException(
                    "the rule '" + name + "' needs a sentence that it matches and one that it does not");
        }
    }

    /** A rule with one example of each kind. */
    public static EventRule of(String name, Finder finder, String sentence, String year, String other) {
        return new EventRule(name, finder, List.of(new Example(sentence, year)), List.of(other));
    }

    /** The same rule with one more sentence that it matches. */
    public EventRule reads(String sentence, String year) {
        List<Example> more = new ArrayList<>(examples);
        more.add(new Example(sentence, year));
        return new EventRule(name, finder, List.copyOf(more), others);
    }

    /** The same rule with one more sentence that it does not match. */
    public EventRule ignores(String sentence) {
        List<String> more = new ArrayList<>(others);
        more.add(sentence);
        return new EventRule(name, finder, examples, List.copyOf(more));
    }

    /** The event that a time dates, or null. */
    public @Nullable EventFind find(Scene scene, When when) {
        int event = finder.event(scene, when);
        return event < 0 ? null : new EventFind(this, scene, when, event);
    }
}
