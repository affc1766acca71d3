package org.aidboard.figures.pattern;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aidboard.figures.reading.Amount;
import org.aidboard.figures.reading.Scene;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a number: steps before it, read backwards, and steps after it. No step is tried twice, so a match
 * takes as long as the pattern, whatever the text.
 */
public final class Pattern {

    private final Set<Amount.Form> forms;
    private final List<Step> before;
    private final List<Step> after;

    private Pattern(Set<Amount.Form> forms, List<Step> before, List<Step> after) {
        this.forms = forms;
        this.before = before;
        this.after = after;
    }

    /** A number in digits or words. */
    public static Pattern number() {
        return new Pattern(EnumSet.of(Amount.Form.DIGITS, Amount.Form.WORDS), List.of(), List.of());
    }

    /** A part of a whole. */
    public static Pattern fraction() {
        return new Pattern(EnumSet.of(Amount.Form.FRACTION), List.of(), List.of());
    }

    /** A place in a row. */
    public static Pattern ordinal() {
        return new Pattern(EnumSet.of(Amount.Form.ORDINAL), List.of(), List.of());
    }

    /** With a step before the number; the first one given stands next to it. */
    public Pattern before(Step step) {
        List<Step> more = new ArrayList<>(before);
        more.add(step);
        return new Pattern(forms, List.copyOf(more), after);
    }

    /** With a step after the number; the first one given stands next to it. */
    public Pattern after(Step step) {
        List<Step> more = new ArrayList<>(after);
        more.add(step);
        return new Pattern(forms, before, List.copyOf(more));
    }

    @Nullable
    Match match(Scene scene, Amount amount) {
        if (!forms.contains(amount.form())) {
            return null;
        }
        Match match = new Match(scene, amount);
        int left = amount.head();
        for (Step step : before) {
            left = step.match(match, left);
            if (left == Step.NO) {
                return null;
            }
        }
        int right = amount.tail();
        for (Step step : after) {
            right = step.match(match, right);
            if (right == Step.NO) {
                return null;
            }
        }
        match.reaches(left, right);
        return match;
    }
}
