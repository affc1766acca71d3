package org.aidboard.figures.meaning;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Theme;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;

/** What a quantity is about, weighed from the words around it: the nearer, the heavier. */
public final class Themes {

    private final Context context;

    public Themes(Context context) {
        this.context = context;
    }

    /** The theme of a quantity and the word that weighed most for it. */
    public Decision<Theme> of(Draft draft) {
        Find find = draft.find();
        if (draft.unit.startsWith("% of ")) {
            return Decision.by(Theme.GDP_SHARE, find.to() - 1, find.to());
        }
        if (!find.theme().equals("-")) {
            return Decision.by(Theme.valueOf(find.theme()), find.from(), find.to());
        }
        Tally tally = new Tally(context.page());
        if (find.rule().measure() == Measure.POWER || find.rule().measure() == Measure.ENERGY) {
            tally.add(Theme.ENERGY, 12, find.from(), find.to());
        }
        switch (find.rule().measure()) {
            case MONEY -> tally.hold(Theme.PEOPLE, Theme.AID);
            case COUNT -> tally.hold(Theme.PEOPLE, Theme.OTHER);
            case LENGTH, AREA -> tally.hold(Theme.AID, Theme.OTHER);
            default -> tally.hold(Theme.OTHER, Theme.OTHER);
        }
        return weighed(tally, find.scene().sentence(), find.from(), find.to());
    }

    /** The theme of what stands between two tokens. */
    Decision<Theme> of(Sentence sentence, int from, int to) {
        return weighed(new Tally(context.page()), sentence, from, to);
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

    private static final class Tally {

        private final Page page;
        private Theme one = Theme.OTHER;
        private Theme other = Theme.OTHER;
        private final Map<Theme, Integer> weights = new EnumMap<>(Theme.class);
        private final Map<Theme, int[]> cues = new EnumMap<>(Theme.class);

        Tally(Page page) {
            this.page = page;
        }

        void sentence(Sentence sentence, int from, int to) {
            for (int at = sentence.from(); at < sentence.to(); at = page.after(at)) {
                int distance = at < from ? from - at : Math.max(0, at - to);
                int near = distance <= 5 ? 6 : distance <= 12 ? 4 : 2;
                cue(at, near);
            }
        }

        void whole(Sentence sentence, int near) {
            for (int at = sentence.from(); at < sentence.to(); at = page.after(at)) {
                cue(at, near);
            }
        }

        private void cue(int at, int near) {
            Sense.Cue cue = Cues.of(page, at, Sense.Cue.Kind.THEME);
            if (cue != null) {
                add(Theme.valueOf(cue.value()), near * cue.weight(), at, page.after(at));
            }
        }

        /** Takes words for one theme as words for another: money that is spent on people is help. */
        void hold(Theme said, Theme meant) {
            one = said;
            other = meant;
        }

        void add(Theme said, int weight, int from, int to) {
            if (said == Theme.AGREEMENT && one == Theme.PEOPLE && other == Theme.AID) {
                return;
            }
            Theme theme = said == one ? other : said;
            weights.merge(theme, weight, Integer::sum);
            int[] best = cues.get(theme);
            if (best == null || best[2] < weight) {
                cues.put(theme, new int[] {from, to, weight});
            }
        }

        Decision<Theme> heaviest() {
            Theme best = Theme.OTHER;
            int most = 0;
            for (Map.Entry<Theme, Integer> entry : weights.entrySet()) {
                if (entry.getValue() > most) {
                    most = entry.getValue();
                    best = entry.getKey();
                }
            }
            int[] cue = cues.get(best);
            return cue == null
                    ? Decision.without(Theme.OTHER, "no word says what it is about")
                    : Decision.by(best, cue[0], cue[1]);
        }
    }
}
