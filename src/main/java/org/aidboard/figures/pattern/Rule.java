package org.aidboard.figures.pattern;

import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.figures.reading.Amount;
import org.aidboard.figures.reading.Scene;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a text states a quantity. No example, no rule: each has sentences that it must match and sentences that
 * it must not.
 *
 * @param name what a person reads as the reason for a figure
 * @param measure what kind of quantity it finds
 * @param pattern what stands around the number
 * @param examples sentences that it matches
 * @param others sentences that look alike and that it does not match
 */
public record Rule(String name, Measure measure, Pattern pattern, List<Example> examples, List<String> others) {

    public Rule {
        if (examples.isEmpty() || others.isEmpty()) {
            throw new IllegalArgumentException(
                    "the rule '" + name + "' needs a sentence that it matches and one that it does not");
        }
    }

    /** A rule with one example of each kind. */
    public static Rule of(String name, Measure measure, Pattern pattern, Example example, String other) {
        return new Rule(name, measure, pattern, List.of(example), List.of(other));
    }

    /** The same rule with one more sentence that it matches. */
    public Rule reads(String sentence, String reading) {
        List<Example> more = new java.util.ArrayList<>(examples);
        more.add(new Example(sentence, reading));
        return new Rule(name, measure, pattern, List.copyOf(more), others);
    }

    /** The same rule with one more sentence that it does not match. */
    public Rule ignores(String sentence) {
        List<String> more = new java.util.ArrayList<>(others);
        more.add(sentence);
        return new Rule(name, measure, pattern, examples, List.copyOf(more));
    }

    /** What the rule makes of a number, or null where it does not match. */
    public @Nullable Find find(Scene scene, Amount amount) {
        Match match = pattern.match(scene, amount);
        return match == null ? null : match.find(this);
    }
}
