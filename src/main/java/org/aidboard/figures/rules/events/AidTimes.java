package org.aidboard.figures.rules.events;

import java.util.Set;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.Scene;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;

/** When aid began or ended: 'has provided aid since 1995', 'until 2006 it gave budget support'. */
final class AidTimes {

    private static final int NEAR = 14;
    private static final int OBJECT = 8;
    private static final int DECISIVE = 3;
    private static final Set<String> OTHER = Set.of("make", "contribute", "support", "receive");
    private static final Set<String> GIVEN = Set.of("aid", "assistance", "support", "contributions", "grants", "loans");

    private AidTimes() {}

    static int event(Scene scene, When when) {
        boolean since = when.role() == When.Role.SINCE && !when.resolved();
        boolean until = when.role() == When.Role.BY
                && when.from() > scene.from()
                && (leads(scene, when, "until") || leads(scene, when, "till"));
        if ((!since && !until) || when.yearTo() != null || !scene.amounts().isEmpty()) {
            return -1;
        }
        for (int at = Math.max(scene.from(), when.from() - NEAR); at < Math.min(scene.to(), when.to() + NEAR); at++) {
            if (gives(scene, at, since) && aid(scene, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean leads(Scene scene, When when, String word) {
        for (int at = when.from() - 1; at >= scene.from() && at > when.from() - 5; at--) {
            if (scene.page().is(at, word)) {
                return true;
            }
        }
        return false;
    }

    /** 'has [officially] provided' with 'since', 'provided' with 'until'. */
    private static boolean gives(Scene scene, int at, boolean since) {
        Page page = scene.page();
        Sense.Verb verb = page.sense(at, Sense.Verb.class);
        // 'has been providing aid since 2014'
        boolean going = verb != null
                && since
                && verb.form() == Sense.Verb.Form.ING
                && (verb.base().equals("provide")
                        || verb.base().equals("give")
                        || verb.base().equals("deliver"))
                && at - 2 >= scene.from()
                && page.is(at - 1, "been");
        if (going) {
            return true;
        }
        boolean past = verb != null
                && (verb.form() == Sense.Verb.Form.PAST || verb.form() == Sense.Verb.Form.PARTICIPLE)
                && (verb.base().equals("provide") || verb.base().equals("give") || OTHER.contains(verb.base()));
        if (!past) {
            return false;
        }
        for (int before = at - 1; since && before >= scene.from() && before > at - 4; before--) {
            if (page.is(before, "has") || page.is(before, "have")) {
                return true;
            }
        }
        return !since;
    }

    private static boolean aid(Scene scene, int verb) {
        Page page = scene.page();
        boolean kind = false;
        boolean given = false;
        for (int at = verb; at < Math.min(scene.to(), verb + OBJECT); at++) {
            Sense.Cue cue = Cues.of(page, at, Sense.Cue.Kind.THEME);
            kind |= cue != null && cue.weight() >= DECISIVE - 1 && cue.value().equals("AID");
            given |= page.word(at, scene.to()) && GIVEN.contains(page.lower(at));
        }
        return kind && (given || page.is(verb, "supported"));
    }
}
