package org.aidboard.figures.meaning.status;

import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.meaning.draft.Qualifiers;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Those who are counted and act themselves: what they do or are is no gift of somebody else. */
final class Actors {

    private static final int NEXT = 4;
    private static final Set<String> FINITE = Set.of("is", "are", "was", "were");

    private final Find find;
    private final Page page;
    private final int nextFrom;

    Actors(Find find, int nextFrom) {
        this.find = find;
        this.page = find.scene().page();
        this.nextFrom = nextFrom;
    }

    /** What is said of them, or null where they are none. */
    @Nullable
    Decision<Status> told() {
        Decision<Status> known = find.rule().measure() == Measure.COUNT ? known() : null;
        return known != null ? known : actor() ? acting() : null;
    }

    /** 'support [for the] 3 million people', 'replacing [the] eight boats': those who are there, whatever is to come. */
    private @Nullable Decision<Status> known() {
        int the = Qualifiers.of(find).from() - 1;
        int first = find.scene().from();
        if (the <= first || !page.is(the, "the")) {
            return null;
        }
        int lead = the - 1;
        Sense.Verb verb = page.sense(page.phraseStart(lead), Sense.Verb.class);
        boolean replaced = verb != null && verb.base().equals("replace");
        boolean people = find.theme().equals("PEOPLE") && (verb == null || verb.form() == Sense.Verb.Form.BASE);
        boolean led = people || page.is(lead, "for") || page.is(lead, "of") || page.is(lead, "among");
        return replaced || led ? Decision.by(Status.OBSERVATION, the, the + 1) : null;
    }

    /** Whether those who are counted do things themselves: countries, companies, people. */
    private boolean actor() {
        int last = page.phraseStart(find.to() - 1);
        return find.rule().measure() == Measure.COUNT
                && last > find.from()
                && Cues.of(page, last, Sense.Cue.Kind.ACTOR) != null;
    }

    /** '[40 states] have agreed', 'joined by [12 donors]': what they give is another matter. */
    private @Nullable Decision<Status> acting() {
        int last = Math.min(Math.min(find.scene().to(), find.to() + NEXT), nextFrom);
        int lead = Qualifiers.of(find).from() - 1;
        if (lead >= find.scene().from() && Cues.of(page, page.phraseStart(lead), Sense.Cue.Kind.AMONG) != null) {
            return Decision.by(Status.OBSERVATION, lead, lead + 1);
        }
        int at = find.to();
        if (at + 1 < last - 1 && relative(at)) {
            return Decision.by(Status.OBSERVATION, at, at + 2);
        }
        while (at < last && (Verbs.PERFECT.contains(page.lower(at)) || page.is(at, "also") || page.is(at, "already"))) {
            at++;
        }
        Sense.Verb verb = at < find.scene().to() ? page.sense(at, Sense.Verb.class) : null;
        boolean gives = verb != null
                && verb.kind() == Sense.Verb.Kind.GIVE
                && !verb.base().equals("join");
        if (verb == null || gives) {
            return null;
        }
        boolean past = verb.form() == Sense.Verb.Form.PAST || verb.form() == Sense.Verb.Form.PARTICIPLE;
        boolean by = page.is(Math.min(page.after(at), find.scene().to() - 1), "by");
        return past && !by ? Decision.by(Status.OBSERVATION, at, page.after(at)) : null;
    }

    /** '15 countries [that have] signed', '30 countries [qualifying] as poor': what they are or do. */
    private boolean relative(int at) {
        boolean who = page.is(at, "that") || page.is(at, "who") || page.is(at, "which");
        Sense.Verb verb = page.sense(at, Sense.Verb.class);
        return (who && (Verbs.PERFECT.contains(page.lower(at + 1)) || FINITE.contains(page.lower(at + 1))))
                || (!find.theme().equals("PEOPLE") && verb != null && verb.form() == Sense.Verb.Form.ING);
    }
}
