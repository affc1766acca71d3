package org.aidboard.figures.meaning.theme;

import java.util.EnumMap;
import java.util.Map;
import org.aidboard.figures.Theme;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.reading.Page;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** The weights of the words for each theme. */
final class Tally {

    private final Page page;
    private Theme one = Theme.OTHER;
    private Theme other = Theme.OTHER;
    private @Nullable Theme leaning;
    private int leaned;
    private final Map<Theme, Integer> weights = new EnumMap<>(Theme.class);
    private final Map<Theme, int[]> cues = new EnumMap<>(Theme.class);

    Tally(Page page) {
        this.page = page;
    }

    void sentence(Sentence sentence, int from, int to) {
        for (int at = sentence.from(); at < sentence.to(); at = page.after(at)) {
            int distance = at < from ? from - at : Math.max(0, at - to);
            boolean inside = at >= from && at < to;
            int near = inside ? 12 : distance <= 5 ? 6 : distance <= 12 ? 4 : 2;
            cue(at, near);
        }
    }

    void whole(Sentence sentence, int near) {
        for (int at = sentence.from(); at < sentence.to(); at = page.after(at)) {
            cue(at, near);
        }
    }

    private void cue(int at, int near) {
        ThemeWords said = ThemeWords.at(page, at);
        if (said != null) {
            add(said.theme(), near * said.weight(), at, page.after(at));
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

    /** Leans to a theme that some word speaks for already. */
    void lean(Theme theme, int weight) {
        leaning = theme;
        leaned = weight;
    }

    Decision<Theme> heaviest() {
        if (leaning != null) {
            weights.computeIfPresent(leaning, (theme, weight) -> weight + leaned);
        }
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
