package org.aidboard.figures.meaning.theme;

import org.aidboard.figures.Theme;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** What a share is of: a part of a population is about its people. */
final class Shares {

    private static final int AROUND = 40;
    private static final int OF = 7;

    private final Page page;
    private final Draft draft;

    Shares(Page page, Draft draft) {
        this.page = page;
        this.draft = draft;
    }

    /** The theme of a share of people, or null for any other share. */
    @Nullable
    Decision<Theme> theme() {
        int people = people();
        return people < 0 ? null : vaccinated(people);
    }

    /** '70% of the [population]', 'half of all rural [women]', '76 per cent of [refugees]': the people, or -1. */
    private int people() {
        int last = Math.min(draft.find().to() + OF, draft.find().scene().to());
        for (int at = draft.find().from(); at < last; at = page.after(at)) {
            boolean past = at >= draft.find().to();
            if (past && !page.word(at, last) && !page.dash(at) && !page.is(at, '’')) {
                return -1;
            }
            Sense.Noun noun = page.noun(at);
            boolean counted = noun != null && noun.theme().equals("PEOPLE") && noun.plural();
            if (counted || page.is(at, "population") || national(at)) {
                return at;
            }
            boolean of = page.is(at, "of") || page.is(at, "the") || page.is(at, "all") || page.is(at, "its");
            if (past && page.works(at, "END") && !of) {
                return -1;
            }
        }
        return -1;
    }

    /** 'Tanzanians': a plural. */
    private boolean national(int at) {
        Sense.Party party = page.sense(at, Sense.Party.class);
        return party != null
                && party.role() == Sense.Party.Role.DEMONYM
                && page.lower(page.after(at) - 1).endsWith("s");
    }

    /** A part of a population is about its people; how many are vaccinated is a plain number. */
    private Decision<Theme> vaccinated(int people) {
        Sentence sentence = draft.sentence();
        int last = Math.min(sentence.to(), draft.find().to() + AROUND);
        int first = Math.max(sentence.from(), draft.find().from() - AROUND);
        for (int at = Math.max(sentence.from(), page.phraseStart(first)); at < last; at = page.after(at)) {
            if (page.lower(at).startsWith("vaccin")) {
                return Decision.by(Theme.OTHER, at, page.after(at));
            }
        }
        return Decision.by(Theme.PEOPLE, people, page.after(people));
    }
}
