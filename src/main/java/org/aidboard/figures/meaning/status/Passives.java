package org.aidboard.figures.meaning.status;

import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.meaning.draft.Qualifiers;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** The verb of which a number is the subject: '€4 million [has been provided] to'. */
final class Passives {

    private static final int AFTER = 9;
    private static final int PORTION = 5;
    private static final Set<String> WORTH = Set.of("worth", "valued", "costing", "totalling", "totaling");
    private static final Set<String> FINITE = Set.of("is", "are", "was", "were");

    private final Find find;
    private final Page page;
    private final boolean money;
    private final int nextFrom;

    Passives(Find find, int nextFrom) {
        this.find = find;
        this.page = find.scene().page();
        this.money = find.rule().measure() == Measure.MONEY;
        this.nextFrom = nextFrom;
    }

    /** '20 lorries[, worth €3 million,] have been': where the sentence goes on; also from the worth. */
    private int resumed() {
        int at = find.to();
        boolean worth = find.from() > find.scene().from() && WORTH.contains(page.lower(find.from() - 1));
        boolean opens = at + 1 < find.scene().to() && page.is(at, ',') && WORTH.contains(page.lower(at + 1));
        for (int close = worth ? at : at + 1;
                close < Math.min(find.scene().to(), at + AFTER) && (worth || opens);
                close++) {
            if (page.is(close, ',')) {
                return close + 1;
            }
        }
        return at;
    }

    @Nullable
    Decision<Status> told() {
        int from = resumed();
        int last = from > find.to() || portion() ? Math.min(find.scene().to(), from + AFTER) : last(AFTER);
        for (int at = from; at < last; at++) {
            if (page.is(at, ',')
                    || page.is(at, ';')
                    || page.is(at, "which")
                    || page.is(at, "and")
                    || page.is(at, "that")
                    || page.is(at, "who")) {
                return null;
            }
            String word = page.lower(at);
            if (Verbs.FUTURE.contains(word) || Verbs.PERFECT.contains(word) || FINITE.contains(word)) {
                return auxiliary(at, last);
            }
        }
        return null;
    }

    /** '€2 million [of the] €5 million will go': a part of the next number is the subject. */
    private boolean portion() {
        int at = find.to();
        return nextFrom < find.scene().to()
                && nextFrom - at <= PORTION
                && page.is(at, "of")
                && (page.is(at + 1, "the") || page.is(at + 1, "this") || page.is(at + 1, "that"));
    }

    private @Nullable Decision<Status> auxiliary(int at, int last) {
        Verbs verbs = new Verbs(page, at);
        for (int verb = at + 1; verb < Math.min(last + 3, page.tokens().size()) && verb < at + 6; verb++) {
            Sense.Verb meaning = page.sense(verb, Sense.Verb.class);
            Verbs.Tense tense = meaning == null ? null : verbs.tense(verb);
            if (meaning != null && tense == Verbs.Tense.INFINITIVE && !Verbs.FUTURE.contains(page.lower(at))) {
                return money ? null : Decision.by(Status.OBSERVATION, at, page.after(verb));
            }
            if (meaning != null && tense != null) {
                return Decision.by(Verdicts.at(page, verb, meaning, tense, money), at, page.after(verb));
            }
        }
        if (Verbs.FUTURE.contains(page.lower(at))) {
            return Decision.by(Status.PLEDGE, at, at + 1);
        }
        return !money && opens() ? Decision.by(Status.OBSERVATION, at, at + 1) : null;
    }

    /** Whether the number opens its clause, and so is its subject. */
    private boolean opens() {
        int at = Qualifiers.of(find).from() - 1;
        return at < find.scene().from()
                || page.is(at, ',')
                || page.is(at, ';')
                || page.is(at, ':')
                || page.is(at, '"')
                || page.is(at, "that");
    }

    private int last(int within) {
        return Math.min(Math.min(find.scene().to(), find.to() + within), nextFrom);
    }
}
