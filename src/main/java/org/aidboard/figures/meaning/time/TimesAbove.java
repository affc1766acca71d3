package org.aidboard.figures.meaning.time;

import org.aidboard.figures.meaning.draft.Context;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.When;
import org.aidboard.text.tokens.Block;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** The time that a quantity has from what stands over it: a heading, a lead-in, a label, the title of a budget. */
public final class TimesAbove {

    private static final int TITLES = 8;
    private static final int LABEL = 12;
    /** How many lines above, values and their names among them, a label may reach over. */
    private static final int LABELS = 8;

    /** A year in the title of a document is part of its name; only that of a budget is when the money is for. */
    private static final int TITLE = 3;

    private final Context context;

    public TimesAbove(Context context) {
        this.context = context;
    }

    /** The time that a heading or the lead-in of a list gives to what stands below. */
    @Nullable
    public When heading(Find find, boolean given) {
        for (var sentence : context.above(find.scene().sentence())) {
            if (sentence.index() < TITLE && sentence.block().kind() == Block.Kind.HEADING) {
                continue;
            }
            When only = null;
            for (When when : context.scene(sentence).whens()) {
                boolean today = when.resolved() && when.to() == when.from() + 1;
                boolean fits = today ? given : !given || !asOf(when, sentence);
                boolean dateline = when.day() > 0 && sentence.block().kind() == Block.Kind.HEADING;
                if (when.tells() && fits && !dateline) {
                    only = when;
                }
            }
            if (only != null && only.to() - only.from() < sentence.to() - sentence.from() - 2) {
                return only;
            }
        }
        return null;
    }

    /** Whether a sentence, and no heading, leads to the list that a number stands in: 'will be provided as follows:'. */
    public boolean led(Find find) {
        var sentences = context.above(find.scene().sentence());
        Sentence lead = sentences.isEmpty() ? null : sentences.getFirst();
        for (int at = lead == null ? 0 : lead.from(); lead != null && at < lead.to(); at++) {
            if (context.page().is(at, ':')) {
                return lead.block().kind() != Block.Kind.HEADING;
            }
        }
        return false;
    }

    /** 'as of October 2025': how things stood then, not when anything was given. */
    private boolean asOf(When when, Sentence sentence) {
        int at = when.from() - 1;
        return at > sentence.from() && context.page().is(at - 1, "as");
    }

    /** The time in the line above an amount that has a line of its own: a label and its value. */
    @Nullable
    public When labelled(Find find) {
        Sentence own = find.scene().sentence();
        boolean bare = find.to() >= own.to() - 1 && find.from() - own.from() <= 1 && own.index() > 0;
        if (!bare) {
            return null;
        }
        for (int at = own.index() - 1; at >= 0 && at > own.index() - LABELS; at--) {
            Sentence line = context.page().layout().sentences().get(at);
            if (line.to() - line.from() > LABEL) {
                return null;
            }
            boolean free = context.scene(line).amounts().isEmpty();
            var whens = context.scene(line).whens();
            if (free && !whens.isEmpty()) {
                return whens.stream().filter(When::tells).findFirst().orElse(null);
            }
        }
        return null;
    }

    /** The year in the title of a budget, or null. */
    @Nullable
    public When budget() {
        for (Sentence sentence : context.page().layout().sentences()) {
            boolean heading = sentence.block().kind() == Block.Kind.HEADING;
            if (sentence.index() > TITLES) {
                return null;
            }
            boolean named = false;
            for (int at = sentence.from(); at < sentence.to(); at++) {
                named |= context.page().is(at, "budget");
            }
            if (heading && named) {
                When told = context.scene(sentence).whens().stream()
                        .filter(When::tells)
                        .findFirst()
                        .orElse(null);
                if (told != null) {
                    return told;
                }
            }
        }
        return null;
    }
}
