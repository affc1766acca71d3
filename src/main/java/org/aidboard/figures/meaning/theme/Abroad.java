package org.aidboard.figures.meaning.theme;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.aidboard.figures.Theme;
import org.aidboard.figures.meaning.draft.Context;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whether money goes to somebody else. A health service, a school or a grant is help where another country gets it, and a
 * country's own spending where it stands in its own budget.
 */
final class Abroad {

    /** A sentence, asked about for one giver. */
    private record Asked(int sentence, String giver) {}

    /** Of so many sentences one that names help makes a document one about help. */
    private static final int FEW = 4;

    private static final Set<String> GIVING = Set.of("donate", "give", "contribute", "pledge");

    private final Context context;
    private final Page page;
    /** What was read of a sentence: a long one may hold any number of amounts. */
    private final Map<Asked, Boolean> known = new HashMap<>();

    private @Nullable Boolean document;
    private @Nullable Boolean spending;

    Abroad(Context context) {
        this.context = context;
        this.page = context.page();
    }

    /** Whether anything says that another country is helped: its name, the word help itself, or the whole document. */
    boolean goes(Draft draft) {
        String giver = draft.provider.value();
        String getter = draft.recipient.value();
        if (!spends() || (getter != null && !getter.equals(giver)) || said(draft.sentence(), giver) || document()) {
            return true;
        }
        Sentence before = context.before(draft.sentence());
        return (before != null && said(before, giver))
                || context.above(draft.sentence()).stream().anyMatch(above -> said(above, giver));
    }

    private boolean said(Sentence sentence, @Nullable String giver) {
        return known.computeIfAbsent(
                new Asked(sentence.index(), giver == null ? "" : giver), asked -> reads(sentence, giver));
    }

    private boolean reads(Sentence sentence, @Nullable String giver) {
        for (int at = sentence.from(); at < sentence.to(); at = page.after(at)) {
            if (help(at)
                    || suffering(at)
                    || gives(at)
                    || foreign(at, giver)
                    || Cues.of(page, at, Sense.Cue.Kind.OUTSIDE) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean help(int at) {
        ThemeWords said = ThemeWords.at(page, at);
        boolean named = said == null && page.is(page.after(at) - 1, "aid");
        return named || (said != null && said.decisive() && said.theme() == Theme.AID);
    }

    /** 'families who [fled] the fighting'. */
    private boolean suffering(int at) {
        ThemeWords said = ThemeWords.at(page, at);
        return said != null && said.decisive() && said.theme() == Theme.PEOPLE;
    }

    /** 'donates', 'gave': one gives to another, and allocates or spends at home. */
    private boolean gives(int at) {
        Sense.Verb verb = page.sense(at, Sense.Verb.class);
        return verb != null && GIVING.contains(verb.base());
    }

    private boolean foreign(int at, @Nullable String giver) {
        Sense.Party party = page.sense(at, Sense.Party.class);
        return party != null
                && switch (party.role()) {
                    case NAME, DEMONYM, PLACE, REGION ->
                        giver != null && !party.code().equals(giver);
                    default -> false;
                };
    }

    /** Whether the document is one of a state's own spending: its opening names a budget, or it tells what a state pays. */
    private boolean spends() {
        Boolean own = spending;
        if (own == null) {
            own = false;
            for (Sentence sentence : page.layout().sentences()) {
                for (int at = sentence.from(); at < sentence.to() && !own; at++) {
                    own = (sentence.index() < 2 && budget(at, sentence.to()))
                            || Cues.of(page, at, Sense.Cue.Kind.AT_HOME) != null;
                }
            }
            spending = own;
        }
        return own;
    }

    /** 'Budget 2031'; not the 'budget support' or the 'budget cycle' of those who are helped. */
    private boolean budget(int at, int to) {
        boolean others = at + 1 < to && (page.is(at + 1, "support") || page.is(at + 1, "cycle"));
        return page.word(at, to) && page.is(at, "budget") && !others;
    }

    /** Whether the document is about help to others: its opening names it, or many of its sentences do. */
    private boolean document() {
        Boolean about = document;
        if (about == null) {
            int named = 0;
            boolean opening = false;
            var sentences = page.layout().sentences();
            for (int i = 0; i < sentences.size(); i++) {
                Sentence sentence = sentences.get(i);
                boolean help = false;
                for (int at = sentence.from(); at < sentence.to() && !help; at = page.after(at)) {
                    help = help(at);
                }
                named += help ? 1 : 0;
                opening |= help && i < 2;
            }
            about = opening || named * FEW >= sentences.size();
            document = about;
        }
        return about;
    }
}
