package org.aidboard.figures.meaning.theme;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.meaning.party.Gifts;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** What most of a document's money is for: a document seldom gives for two things. */
public final class HomeTheme {

    private static final int FEW = 2;
    private static final int ROW = 14;

    private final Page page;
    private final Themes themes;
    private final List<Draft> money;

    public HomeTheme(Page page, Themes themes, List<Draft> drafts) {
        this.page = page;
        this.themes = themes;
        this.money = drafts.stream()
                .filter(draft -> draft.find().rule().measure() == Measure.MONEY)
                .toList();
    }

    /** The theme that three of five amounts of money have of which a word tells it, or null. */
    @Nullable
    public Theme theme() {
        Map<Theme, Integer> counts = new EnumMap<>(Theme.class);
        int told = 0;
        for (Draft draft : money) {
            if (draft.theme.value() != null && draft.theme.from() >= 0) {
                counts.merge(draft.theme.value(), 1, Integer::sum);
                told++;
            }
        }
        var most = counts.entrySet().stream().max(Map.Entry.comparingByValue(Comparator.naturalOrder()));
        boolean clear =
                most.isPresent() && most.get().getValue() > FEW && most.get().getValue() * 5 >= told * 3;
        return clear ? most.get().getKey() : null;
    }

    /** Money that has another theme only by weak words has that of the document; money of which no word tells is help. */
    public void settle() {
        Theme home = theme();
        for (Draft draft : money) {
            Gifts gifts = new Gifts(page, draft, false);
            boolean silent = draft.theme.value() == Theme.OTHER && draft.theme.from() < 0;
            if (silent
                    && !gifts.wanted()
                    && (home != null || draft.given() || draft.recipient.value() != null || themes.helps())) {
                draft.theme = home == null
                        ? Decision.without(Theme.AID, "money of which nothing else is said")
                        : Decision.without(home, "what most money of the document is for");
            } else if (home != null && draft.theme.value() != home && !gifts.income()) {
                draft.theme = themes.of(draft, home);
            }
            if (draft.theme.value() == Theme.AID && !themes.abroad().goes(draft)) {
                draft.theme = Decision.without(Theme.OTHER, "spent at home, as far as the text says");
            }
        }
    }

    /** A row without a verb in a document that mostly promises, promises. */
    public void rows() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        int told = 0;
        for (Draft draft : money) {
            if (draft.status.value() != null) {
                counts.merge(draft.status.value(), 1, Integer::sum);
                told++;
            }
        }
        int given = counts.getOrDefault(Status.DISBURSEMENT, 0) + counts.getOrDefault(Status.OBSERVATION, 0);
        int promised = told - given - counts.getOrDefault(Status.TARGET, 0);
        counts.remove(Status.DISBURSEMENT);
        counts.remove(Status.OBSERVATION);
        counts.remove(Status.TARGET);
        var most = counts.entrySet().stream().max(Map.Entry.comparingByValue(Comparator.naturalOrder()));
        if (most.isEmpty() || promised * 5 < told * 3) {
            return;
        }
        for (Draft draft : money) {
            boolean help = draft.theme.value() == Theme.AID && !past(draft);
            if (draft.status.value() == null && (help || row(draft)) && !new Gifts(page, draft, false).income()) {
                draft.status = Decision.without(most.get().getKey(), "most money of the document is promised");
            }
        }
    }

    private boolean past(Draft draft) {
        var published = page.published();
        return draft.when != null && published != null && draft.when.year() < published.getYear();
    }

    private boolean row(Draft draft) {
        int from = draft.sentence().from();
        int to = draft.sentence().to();
        for (int at = from; at < to; at++) {
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            if (verb != null && !page.works(at, "NOUNLIKE")) {
                return false;
            }
        }
        return to - from <= ROW;
    }
}
