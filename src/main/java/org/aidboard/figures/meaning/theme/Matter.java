package org.aidboard.figures.meaning.theme;

import java.util.Set;
import org.aidboard.figures.Theme;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/**
 * What the words say that hang on a number itself: 'the defence budget of [€2 million]', '[€3 million] for clinics'. They
 * come before everything that only stands near.
 */
final class Matter {

    private static final int AHEAD = 14;
    private static final int BACK = 9;
    private static final int DECISIVE = 3;
    /** The word right behind an amount need not be as clear: 'a [$1 million] grant'. */
    private static final int NEXT = 2;

    /** What leads from a number to what it is for. */
    private static final Set<String> LEADS =
            Set.of("in", "of", "for", "to", "towards", "toward", "on", "into", "under", "through");

    /** What leads from a thing to its number: 'trade rose by', 'a budget of', 'support worth'. */
    private static final Set<String> LINKS =
            Set.of("of", "worth", "by", "to", "from", "at", "is", "was", "are", "were", "totals", "totalled", "total");

    private static final Set<String> HELPING = Set.of("help", "assist", "support", "enable");

    private final Page page;
    private final Draft draft;

    Matter(Page page, Draft draft) {
        this.page = page;
        this.draft = draft;
    }

    /** The theme that these words give, or null where none of them is decisive. */
    @Nullable
    Decision<Theme> theme() {
        Decision<Theme> inside = first(draft.find().from(), draft.find().to());
        if (inside != null) {
            return inside;
        }
        Decision<Theme> after = after();
        Decision<Theme> before = before();
        return linked() && before != null ? before : after != null ? after : before;
    }

    private boolean linked() {
        int at = draft.qualifier.from() - 1;
        return at >= draft.sentence().from() && (LINKS.contains(page.lower(at)) || bracket(at));
    }

    private boolean bracket(int at) {
        return page.is(at, '(') || page.is(at, ':');
    }

    private @Nullable Decision<Theme> after() {
        int from = draft.find().to();
        int last = Math.min(Math.min(draft.nextFrom, draft.sentence().to()), from + AHEAD);
        if (from >= last) {
            return null;
        }
        for (int at = from; at < last; at = page.after(at)) {
            if (page.is(at, ';') || page.is(at, ':')) {
                return null;
            }
            Decision<Theme> said = at == from ? told(at, NEXT) : decisive(at);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private @Nullable Decision<Theme> before() {
        int first = Math.max(Math.max(draft.previousTo, draft.sentence().from()), draft.qualifier.from() - BACK);
        for (int at = draft.qualifier.from() - 1; at >= first; at--) {
            if (page.is(at, ';')) {
                return null;
            }
            Decision<Theme> said = page.phraseStart(at) == at ? decisive(at) : null;
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private @Nullable Decision<Theme> first(int from, int to) {
        for (int at = from; at < to; at = page.after(at)) {
            Decision<Theme> said = decisive(at);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private @Nullable Decision<Theme> decisive(int at) {
        return told(at, DECISIVE);
    }

    private @Nullable Decision<Theme> told(int at, int least) {
        if (Cues.of(page, at, Sense.Cue.Kind.AT_HOME) != null) {
            return Decision.by(Theme.OTHER, at, page.after(at));
        }
        Sense.Cue cue = Cues.of(page, at, Sense.Cue.Kind.THEME);
        if (cue == null || cue.weight() < least) {
            return null;
        }
        Theme theme = Theme.valueOf(cue.value());
        boolean pays = theme != Theme.PEOPLE && theme != Theme.AGREEMENT;
        return pays ? Decision.by(theme, at, page.after(at)) : null;
    }
}
