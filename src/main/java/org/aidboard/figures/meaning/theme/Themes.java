package org.aidboard.figures.meaning.theme;

import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Theme;
import org.aidboard.figures.meaning.draft.Context;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Page;
import org.aidboard.text.tokens.Block;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** What a quantity is about, weighed from the words around it: the nearer, the heavier. */
public final class Themes {

    private static final int HELP = 18;
    /** How much what most money of the document is for weighs against the words beside an amount. */
    private static final int HOME = 40;

    private final Context context;
    private final Abroad abroad;
    /** Whether the document is about help more than about anything else; null before anybody asked. */
    private @Nullable Boolean help;

    public Themes(Context context) {
        this.context = context;
        this.abroad = new Abroad(context);
    }

    Abroad abroad() {
        return abroad;
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
        Measure measure = find.rule().measure();
        Decision<Theme> said = said(draft);
        if (said != null) {
            return said;
        }
        Tally tally = new Tally(context.page());
        if (measure == Measure.POWER || measure == Measure.ENERGY) {
            tally.add(Theme.ENERGY, 12, find.from(), find.to());
        }
        switch (measure) {
            case MONEY -> tally.hold(Theme.PEOPLE, Theme.AID);
            case COUNT -> tally.hold(Theme.PEOPLE, Theme.OTHER);
            case RANK -> tally.hold(Theme.RECONSTRUCTION, Theme.OTHER);
            case LENGTH, AREA -> tally.hold(Theme.AID, Theme.OTHER);
            default -> tally.hold(Theme.OTHER, Theme.OTHER);
        }
        boolean open = draft.given() || draft.status.value() == null;
        if (measure == Measure.MONEY && open && helps()) {
            tally.lean(Theme.AID, HELP);
        }
        if (home != null) {
            tally.lean(home, HOME);
        }
        if (measure == Measure.COUNT && !draft.given() && draft.block().kind() != Block.Kind.ITEM) {
            tally.sentence(find.scene().sentence(), find.from(), find.to());
            return tally.heaviest();
        }
        return weighed(tally, find.scene().sentence(), find.from(), find.to());
    }

    /** What the number itself says: what is counted, what a share is of, what an amount is for. */
    private @Nullable Decision<Theme> said(Draft draft) {
        Page page = context.page();
        return switch (draft.find().rule().measure()) {
            case MONEY -> listed(draft, new Matter(page, draft).theme());
            case PERCENT -> new Shares(page, draft).theme();
            case RANK, LENGTH, AREA, POWER, ENERGY, MASS, DURATION, COUNT -> new Counted(page, draft).theme();
            case MILESTONE -> null;
        };
    }

    /** 'Aid projects include:' over 'roads, [$2 million]': what a list of help names is help. */
    private @Nullable Decision<Theme> listed(Draft draft, @Nullable Decision<Theme> said) {
        List<Sentence> above = draft.block().kind() == Block.Kind.ITEM && said != null && said.value() != Theme.OTHER
                ? context.above(draft.sentence())
                : List.of();
        if (above.isEmpty()) {
            return said;
        }
        Sentence lead = above.getFirst();
        for (int at = lead.from(); at < lead.to(); at = context.page().after(at)) {
            ThemeWords word = ThemeWords.at(context.page(), at);
            if (word != null && word.decisive() && word.theme() == Theme.AID) {
                return Decision.by(Theme.AID, at, context.page().after(at));
            }
        }
        return said;
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

    /** The theme of an event whose words stand between two tokens, leaning to the one that the document's money has. */
    public Decision<Theme> of(Sentence sentence, int from, int to, @Nullable Theme home) {
        Decision<Theme> said = new Occasion(context.page(), sentence, from, to).theme();
        if (said != null) {
            return said;
        }
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
