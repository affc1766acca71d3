package org.aidboard.figures.meaning.time;

import java.util.List;
import org.aidboard.figures.meaning.draft.Context;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The time of what is promised at a conference: 'On 3 May 2016 donors met in Oslo for the Chad Conference', and below
 * 'Pledges at the Chad Conference: Japan $5 million'. A document that dates gatherings of two years dates none.
 */
public final class Gatherings {

    private static final int MOST_SENTENCES = 3000;
    /** What a document is called dates nothing in it. */
    private static final int TITLE = 3;

    private static final int NAME = 8;

    private final Context context;
    private final @Nullable When held;

    public Gatherings(Context context) {
        this.context = context;
        this.held = held(context);
    }

    /** The time of a figure whose sentence, or the heading above it, names the gathering; null where none does. */
    public @Nullable When of(Draft draft) {
        if (held == null || !draft.given()) {
            return null;
        }
        boolean named = at(context.page(), draft.sentence());
        for (Sentence above : context.above(draft.sentence())) {
            named |= above.index() >= TITLE && names(context.page(), above);
        }
        return named ? held : null;
    }

    private static @Nullable When held(Context context) {
        List<Sentence> sentences = context.page().layout().sentences();
        When found = null;
        for (Sentence sentence : sentences.subList(0, Math.min(sentences.size(), MOST_SENTENCES))) {
            When told = names(context.page(), sentence)
                    ? only(context.scene(sentence).whens())
                    : null;
            if (told != null && found != null && found.year() != told.year()) {
                return null;
            }
            found = found == null ? told : found;
        }
        return found;
    }

    /** The one day or month that a sentence tells of, or null. */
    private static @Nullable When only(List<When> whens) {
        List<When> told = whens.stream()
                .filter(when -> when.role() == When.Role.TIME && when.yearTo() == null)
                .filter(when -> when.month() > 0 || when.resolved())
                .toList();
        return told.size() == 1 ? told.getFirst() : null;
    }

    /** 'at the Chad Conference', 'for the Eighth Replenishment', not 'since the Chad Conference'. */
    private static boolean at(Page page, Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at = page.after(at)) {
            if (page.capital(at) && Cues.of(page, at, Sense.Cue.Kind.GATHERING) != null) {
                int lead = at - 1;
                while (lead > sentence.from() && lead > at - NAME && !page.works(lead, "END")) {
                    lead--;
                }
                lead = lead > sentence.from() && page.is(lead, "the") ? lead - 1 : lead;
                return page.is(lead, "at") || page.is(lead, "for") || page.is(lead, "during");
            }
        }
        return false;
    }

    private static boolean names(Page page, Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at = page.after(at)) {
            if (page.capital(at) && Cues.of(page, at, Sense.Cue.Kind.GATHERING) != null) {
                return true;
            }
        }
        return false;
    }
}
