package org.aidboard.figures.meaning.theme;

import java.util.List;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Theme;
import org.aidboard.figures.meaning.draft.Context;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** What a quantity is about, weighed from the words around it: the nearer, the heavier. */
public final class Themes {

    private static final int HELP = 18;
    /** How much what most money of the document is for weighs against the words beside an amount. */
    private static final int HOME = 40;

    private static final int AROUND = 40;
    private static final int OBJECT = 4;
    private static final Set<String> HURT = Set.of("case", "injury", "infection", "fatality", "casualty");
    private static final Set<String> BUILDING =
            Set.of("build", "rebuild", "construct", "reconstruct", "restore", "repair", "complete");

    private final Context context;
    /** Whether the document is about help more than about anything else; null before anybody asked. */
    private @Nullable Boolean help;

    public Themes(Context context) {
        this.context = context;
    }

    /** The theme of a quantity and the word that weighed most for it. */
    public Decision<Theme> of(Draft draft) {
        return of(draft, null);
    }

    /** The theme, leaning to the one that the document's money has. */
    public Decision<Theme> of(Draft draft, @Nullable Theme home) {
        Find find = draft.find();
        if (draft.unit.startsWith("% of ")) {
            return Decision.by(Theme.GDP_SHARE, find.to() - 1, find.to());
        }
        if (HURT.contains(draft.unit)) {
            return Decision.by(Theme.PEOPLE, find.from(), find.to());
        }
        if (find.theme().equals("PEOPLE") && homes(draft)) {
            return Decision.by(Theme.RECONSTRUCTION, find.from(), find.to());
        }
        int building = find.rule().measure() == Measure.COUNT && !find.theme().equals("PEOPLE") ? building(find) : -1;
        if (building >= 0) {
            return Decision.by(Theme.RECONSTRUCTION, building, building + 1);
        }
        if (!find.theme().equals("-")) {
            return Decision.by(Theme.valueOf(find.theme()), find.from(), find.to());
        }
        if (find.rule().measure() == Measure.MONEY) {
            Decision<Theme> matter = new Matter(context.page(), draft).theme();
            if (matter != null && matter.value() != Theme.PEOPLE && matter.value() != Theme.AGREEMENT) {
                return matter;
            }
        }
        Tally tally = new Tally(context.page());
        if (find.rule().measure() == Measure.POWER || find.rule().measure() == Measure.ENERGY) {
            tally.add(Theme.ENERGY, 12, find.from(), find.to());
        }
        switch (find.rule().measure()) {
            case MONEY -> tally.hold(Theme.PEOPLE, Theme.AID);
            case COUNT -> tally.hold(Theme.PEOPLE, Theme.OTHER);
            case RANK -> tally.hold(Theme.RECONSTRUCTION, Theme.OTHER);
            case LENGTH, AREA -> tally.hold(Theme.AID, Theme.OTHER);
            case PERCENT -> {
                if (people(find)) {
                    return share(draft);
                }
            }
            default -> tally.hold(Theme.OTHER, Theme.OTHER);
        }
        boolean open = draft.given() || draft.status.value() == null;
        if (find.rule().measure() == Measure.MONEY && open && helps()) {
            tally.lean(Theme.AID, HELP);
        }
        if (home != null) {
            tally.lean(home, HOME);
        }
        return weighed(tally, find.scene().sentence(), find.from(), find.to());
    }

    /** 'homes built for 36 families': what is built is more to the point than who lives there. */
    private boolean homes(Draft draft) {
        Page page = context.page();
        Sentence sentence = draft.sentence();
        boolean built = false;
        boolean homes = false;
        int last = Math.min(sentence.to(), draft.find().to() + AROUND);
        for (int at = around(draft); at < last; at = page.after(at)) {
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            built |= verb != null && BUILDING.contains(verb.base());
            int ahead = draft.find().from() - at;
            homes |= ahead > 0 && ahead < 15 && Cues.of(page, at, Sense.Cue.Kind.HOMES) != null;
        }
        return built && homes;
    }

    /** '[rebuilt] some 40 schools': the verb right before what is counted, or -1. */
    private int building(Find find) {
        Page page = context.page();
        int first = Math.max(find.scene().from(), find.from() - OBJECT);
        for (int at = find.from() - 1; at >= first; at--) {
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            if (verb != null) {
                return BUILDING.contains(verb.base()) && !verb.base().equals("complete") ? at : -1;
            }
        }
        return -1;
    }

    /** '70% of the population'. */
    private boolean people(Find find) {
        Page page = context.page();
        for (int at = find.from(); at < Math.min(find.to() + 4, find.scene().to()); at++) {
            if (page.is(at, "population") || page.is(at, "adults") || page.is(at, "citizens")) {
                return true;
            }
        }
        return false;
    }

    /** A part of a population is about its people; how many are vaccinated is a plain number. */
    private Decision<Theme> share(Draft draft) {
        Page page = context.page();
        int last = Math.min(draft.sentence().to(), draft.find().to() + AROUND);
        for (int at = around(draft); at < last; at = page.after(at)) {
            if (page.lower(at).startsWith("vaccin")) {
                return Decision.by(Theme.OTHER, at, page.after(at));
            }
        }
        return Decision.by(Theme.PEOPLE, draft.find().from(), draft.find().to());
    }

    private int around(Draft draft) {
        int at = Math.max(draft.sentence().from(), draft.find().from() - AROUND);
        return Math.max(draft.sentence().from(), context.page().phraseStart(at));
    }

    /** Whether the document is about help. */
    boolean helps() {
        Boolean known = help;
        if (known == null) {
            Tally all = new Tally(context.page());
            all.hold(Theme.PEOPLE, Theme.AID);
            context.page().layout().sentences().forEach(sentence -> all.whole(sentence, 1));
            known = all.heaviest().value() == Theme.AID;
            help = known;
        }
        return known;
    }

    /** The theme of what stands between two tokens, leaning to the one that the document's money has. */
    public Decision<Theme> of(Sentence sentence, int from, int to, @Nullable Theme home) {
        Tally tally = new Tally(context.page());
        if (home != null) {
            tally.lean(home, HELP);
        }
        return weighed(tally, sentence, from, to);
    }

    private Decision<Theme> weighed(Tally tally, Sentence here, int from, int to) {
        tally.sentence(here, from, to);
        List<Sentence> above = context.above(here);
        for (Sentence sentence : above.subList(0, Math.min(2, above.size()))) {
            tally.whole(sentence, 1);
        }
        Sentence before = context.before(here);
        if (before != null) {
            tally.whole(before, 1);
        }
        return tally.heaviest();
    }
}
