package org.aidboard.figures.meaning.theme;

import java.util.Objects;
import java.util.Set;
import org.aidboard.figures.Theme;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** The theme that a counted thing has by itself: people are people, and what is built is built, wherever it is said. */
final class Counted {

    private static final int AROUND = 40;
    private static final int OBJECT = 4;
    private static final int SHORT = 6;
    private static final Set<String> HURT = Set.of("case", "injury", "infection", "fatality", "casualty");
    private static final Set<String> BUILDING =
            Set.of("build", "rebuild", "construct", "reconstruct", "restore", "repair", "complete");

    private final Page page;
    private final Draft draft;
    private final Find find;

    Counted(Page page, Draft draft) {
        this.page = page;
        this.draft = draft;
        this.find = draft.find();
    }

    /** The theme of what is counted, or null where the words around decide. */
    @Nullable
    Decision<Theme> theme() {
        if (HURT.contains(draft.unit)) {
            return Decision.by(Theme.PEOPLE, find.from(), find.to());
        }
        boolean people = find.theme().equals("PEOPLE");
        if (people && homes()) {
            return Decision.by(Theme.RECONSTRUCTION, find.from(), find.to());
        }
        int building = people ? -1 : building();
        if (building >= 0) {
            return Decision.by(Theme.RECONSTRUCTION, building, building + 1);
        }
        int field = find.theme().equals("TRADE") ? field() : -1;
        if (field >= 0) {
            ThemeWords said = Objects.requireNonNull(ThemeWords.at(page, field));
            return Decision.by(said.theme(), field, page.after(field));
        }
        if (!find.theme().equals("-")) {
            return Decision.by(Theme.valueOf(find.theme()), find.from(), find.to());
        }
        return nationals() ? Decision.by(Theme.PEOPLE, find.from(), find.to()) : null;
    }

    /** '24 [solar] companies', '300 [defence] jobs': the field that the firms are of, or -1. */
    private int field() {
        for (int at = find.from(); at < find.to(); at = page.after(at)) {
            ThemeWords said = ThemeWords.at(page, at);
            if (said != null && said.decisive() && said.theme() != Theme.TRADE) {
                return at;
            }
        }
        return -1;
    }

    /** '12,000 Norwegians' are people, also where no list of names has their plural. */
    private boolean nationals() {
        int last = find.to() - 1;
        Sense.Party party = page.sense(page.phraseStart(last), Sense.Party.class);
        boolean named = party != null && party.role() == Sense.Party.Role.DEMONYM;
        return named || (page.capital(last) && nation(page.lower(last)));
    }

    /** 'Kenyans', 'Colombians'; not 'Plans' or 'Loans' in the name of something. */
    private static boolean nation(String word) {
        return word.length() > SHORT && word.endsWith("ans");
    }

    /** 'homes built for 36 families': what is built is more to the point than who lives there. */
    private boolean homes() {
        Sentence sentence = draft.sentence();
        boolean built = false;
        boolean homes = false;
        int last = Math.min(sentence.to(), find.to() + AROUND);
        int first = Math.max(sentence.from(), find.from() - AROUND);
        for (int at = Math.max(sentence.from(), page.phraseStart(first)); at < last; at = page.after(at)) {
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            built |= verb != null && BUILDING.contains(verb.base());
            int ahead = find.from() - at;
            homes |= ahead > 0 && ahead < 15 && Cues.of(page, at, Sense.Cue.Kind.HOMES) != null;
        }
        return built && homes;
    }

    /** '[rebuilt] some 40 schools': the verb right before what is counted, or -1. */
    private int building() {
        int first = Math.max(find.scene().from(), find.from() - OBJECT);
        for (int at = find.from() - 1; at >= first; at--) {
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            if (verb != null) {
                return BUILDING.contains(verb.base()) && !verb.base().equals("complete") ? at : -1;
            }
        }
        return -1;
    }
}
