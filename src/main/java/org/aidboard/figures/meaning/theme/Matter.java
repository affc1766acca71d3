package org.aidboard.figures.meaning.theme;

import java.util.Set;
import org.aidboard.figures.Theme;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.meaning.draft.Draft;
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
    /** The word right beside an amount need not be as clear: 'a [$1 million] grant', 'a grant of [$1 million]'. */
    private static final int NEXT = 2;

    /** Behind these stand those who give or pass on, up to the next word that leads on to what it is for. */
    private static final Set<String> CHANNELS = Set.of("from", "through", "via", "by");

    private static final Set<String> LEADS = Set.of("in", "of", "for", "to", "towards", "toward", "on", "into");
    private static final Set<String> CLAUSES = Set.of("and", "but", "so", "while", "as", "with", "bringing", "after");

    /** What leads from a thing to its number: 'trade rose by', 'a budget of', 'support worth'. */
    private static final Set<String> LINKS =
            Set.of("of", "worth", "by", "to", "from", "at", "is", "was", "are", "were", "totals", "totalled", "total");

    private static final Set<String> HELPING = Set.of("help", "helping", "assist", "assisting");

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
        boolean helps = before != null && before.value() == Theme.AID;
        return before != null && (helps || linked()) ? before : after != null ? after : before;
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
        boolean channel = false;
        for (int at = from; at < last && !ends(at); at = page.after(at)) {
            if (page.word(at, last) && page.works(at, "END")) {
                channel = CHANNELS.contains(page.lower(at)) || (channel && !LEADS.contains(page.lower(at)));
            }
            Decision<Theme> said = channel ? null : at == from ? told(at, NEXT) : decisive(at);
            Decision<Theme> help = said == null ? helping(at, last) : null;
            if (said != null || help != null) {
                return said != null ? said : help;
            }
        }
        return null;
    }

    /** A new clause begins: 'another [€2 million], and this is helping to rebuild'. */
    private boolean ends(int at) {
        boolean clause = page.is(at, ',') && at + 1 < draft.sentence().to() && CLAUSES.contains(page.lower(at + 1));
        return clause || page.is(at, ';') || page.is(at, ':');
    }

    /** '[€2 million] to help Fiji and Samoa save energy': help, whatever it buys. */
    private @Nullable Decision<Theme> helping(int at, int last) {
        if (at + 1 >= last || !page.word(at, last) || !HELPING.contains(page.lower(at))) {
            return null;
        }
        int whom = page.is(at + 1, "the") && at + 2 < last ? at + 2 : at + 1;
        Sense.Party party = page.sense(whom, Sense.Party.class);
        boolean country = party != null
                && party.role() == Sense.Party.Role.NAME
                && !party.code().equals("-");
        return country ? Decision.by(Theme.AID, at, page.after(whom)) : null;
    }

    private @Nullable Decision<Theme> before() {
        int first = Math.max(Math.max(draft.previousTo, draft.sentence().from()), draft.qualifier.from() - BACK);
        for (int at = draft.qualifier.from() - 1; at >= first; at--) {
            if (page.is(at, ';')) {
                return null;
            }
            int least = linked() && page.after(at) >= draft.qualifier.from() - 1 ? NEXT : ThemeWords.DECISIVE;
            Decision<Theme> said = page.phraseStart(at) == at ? told(at, least) : null;
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
        return told(at, ThemeWords.DECISIVE);
    }

    private @Nullable Decision<Theme> told(int at, int least) {
        ThemeWords said = ThemeWords.at(page, at);
        if (said == null || said.weight() < least) {
            return null;
        }
        boolean pays = said.theme() != Theme.PEOPLE && said.theme() != Theme.AGREEMENT;
        return pays ? Decision.by(said.theme(), at, page.after(at)) : null;
    }
}
