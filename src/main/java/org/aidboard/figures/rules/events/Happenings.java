package org.aidboard.figures.rules.events;

import java.util.Set;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.Scene;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;

/** Finds the event that a time of its sentence dates. */
final class Happenings {

    private static final int NEAR = 14;
    /** 'to connect the networks of … by 2025' may be long. */
    private static final int FAR = 22;

    /** 'During the week of 5 December' opens a sentence. */
    private static final int OPENING = 5;

    /** A semicolon before the time: what stands before it is another sentence. */
    private static final int CUT = -2;

    private static final int CARGO_WITHIN = 8;
    private static final Set<String> CARGOES = Set.of(
            "cargo",
            "cargoes",
            "shipment",
            "shipments",
            "vessel",
            "vessels",
            "tanker",
            "ship",
            "delivery",
            "deliveries",
            "consignment",
            "convoy",
            "reactor",
            "turbine",
            "plane",
            "train",
            "supplies",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "last",
            "final");

    /** What begins or ends without being an event of the field. */
    private static final Set<String> TALKS = Set.of(
            "negotiations",
            "talks",
            "discussions",
            "consultations",
            "dialogue",
            "meeting",
            "meetings",
            "conference",
            "summit",
            "session",
            "forum",
            "visit",
            "exercise");

    static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "our", "all", "both", "this");

    private Happenings() {}

    static int event(Scene scene, When when) {
        boolean told = when.tells() || (when.role() == When.Role.ASIDE && when.year() > 0);
        boolean vague = when.resolved() && when.month() == 0 && when.to() - when.from() < 2;
        if (!told || vague || when.yearTo() != null || !led(scene, when)) {
            return -1;
        }
        int event = nearest(scene, when);
        return event >= 0
                        && !dated(scene, event, when)
                        && arrives(scene, event)
                        && !EventTopics.foreign(scene, event)
                        && EventTopics.topical(scene, event, when)
                        && alone(scene, event, when)
                ? event
                : -1;
    }

    /** Whether a bare year is led to as a time, not part of a name: not 'the agreement and 2005 Amendment'. */
    private static boolean led(Scene scene, When when) {
        int before = when.from() - 1;
        if (when.month() > 0 || when.resolved() || before < scene.from()) {
            return true;
        }
        Page page = scene.page();
        boolean ahead = page.word(when.to(), scene.to()) && page.phraseStart(when.to()) == when.to();
        boolean thing = ahead && !page.works(when.to(), "END") && page.sense(when.to(), Sense.Verb.class) == null;
        boolean named = page.is(before, "and")
                || ARTICLES.contains(page.lower(before))
                || (page.word(before, when.from()) && !page.works(page.phraseStart(before), "END") && thing);
        return !(named && thing);
    }

    /** 'the year ended March': the event has a month of its own. */
    private static boolean dated(Scene scene, int event, When when) {
        int next = scene.page().after(event);
        return next < scene.to() && next != when.from() && scene.page().sense(next, Sense.Month.class) != null;
    }

    /** Of what arrives, only what is delivered is an event: people travel. */
    private static boolean arrives(Scene scene, int event) {
        Page page = scene.page();
        if (!page.lower(event).startsWith("arriv")) {
            return true;
        }
        for (int at = event - 1; at >= scene.from() && at > event - CARGO_WITHIN; at--) {
            if (scene.when(at) == null && CARGOES.contains(page.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether no other time stands between an event and its time. */
    private static boolean alone(Scene scene, int event, When when) {
        return scene.whens().stream()
                .noneMatch(other -> other.from() > Math.min(event, when.from())
                        && other.to() <= Math.max(event, when.from())
                        && !other.equals(when));
    }

    /** The nearest verb or word of an event on either side of a time; a nearer verb of another kind takes the time. */
    private static int nearest(Scene scene, When when) {
        Page page = scene.page();
        int before = -1;
        for (int at = when.from() - 1; at >= scene.from() && at > when.from() - FAR && before == -1; at--) {
            at = page.phraseStart(at);
            before = EventWords.happens(page, at) || EventWords.telling(page, at) ? at : page.is(at, ';') ? CUT : -1;
        }
        int after = -1;
        int reach = when.from() - scene.from() <= OPENING ? FAR : NEAR;
        for (int at = when.to(); at < scene.to() && at < when.to() + reach && after < 0; at = page.after(at)) {
            after = EventWords.happens(page, at) || EventWords.telling(page, at) ? at : -1;
        }
        // 'its October 2023 signing of the pact': the time stands before the event's noun like an adjective.
        if (when.to() < scene.to() && Cues.of(page, when.to(), Sense.Cue.Kind.HAPPENS) != null && when.month() > 0) {
            return when.to();
        }
        int lead = when.from() - scene.from();
        boolean opening = lead <= 3
                || (lead <= OPENING && before == -1)
                || (after >= 0 && page.is(when.to(), ',') && page.is(Math.min(when.to() + 1, scene.to() - 1), "when"));
        int chosen = opening && after >= 0 ? after : before >= scene.from() ? before : opening ? after : -1;
        if (chosen < 0 || !EventWords.happens(page, chosen)) {
            return -1;
        }
        return EventWords.mentioned(scene, chosen) || talks(scene, chosen) ? -1 : chosen;
    }

    /** 'negotiations resumed in 2015'. */
    private static boolean talks(Scene scene, int event) {
        Page page = scene.page();
        for (int at = event - 1; at >= scene.from() && at > event - 6; at--) {
            if (TALKS.contains(page.lower(at))) {
                return page.sense(event, Sense.Verb.class) != null;
            }
        }
        return false;
    }
}
