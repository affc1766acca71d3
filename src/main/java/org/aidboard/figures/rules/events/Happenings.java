package org.aidboard.figures.rules.events;

import java.util.Set;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.Participles;
import org.aidboard.figures.reading.Scene;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Finds the event that a time of its sentence dates. */
final class Happenings {

    private static final int NEAR = 14;
    /** 'to connect the networks of … by 2025' may be long. */
    private static final int FAR = 22;

    private static final int TOPIC = 2;
    /** 'During the week of 5 December' opens a sentence. */
    private static final int OPENING = 5;

    /** The object of 'began [long] deployments'. */
    private static final int OBJECT_WITHIN = 4;

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
    private static final Set<String> OTHER_EVENTS = Set.of(
            "set",
            "form",
            "become",
            "introduce",
            "achieve",
            "end",
            "start",
            "begin",
            "adopt",
            "found",
            "suspend",
            "lift",
            "ban",
            "withdraw",
            "enter");
    /** Of something only mentioned ('the pact signed in 2020') no more than these are news. */
    private static final Set<String> MENTIONED =
            Set.of("sign", "launch", "inaugurate", "conclude", "ratify", "open", "complete");

    /** Of these the past form tells, also right behind a noun: 'imports ended in 2023'. */
    private static final Set<String> BY_ITSELF =
            Set.of("end", "begin", "start", "cease", "stop", "commence", "finish", "open", "arrive");
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

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "our", "all", "both", "this");

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
                        && topical(scene, event, when)
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
            if (CARGOES.contains(page.lower(at))) {
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
        for (int at = when.from() - 1; at >= scene.from() && at > when.from() - FAR && before < 0; at--) {
            at = page.phraseStart(at);
            before = happens(page, at) || telling(page, at) ? at : page.is(at, ';') ? scene.from() - 2 : -1;
        }
        int after = -1;
        for (int at = when.to(); at < scene.to() && at < when.to() + NEAR && after < 0; at = page.after(at)) {
            after = happens(page, at) || telling(page, at) ? at : -1;
        }
        int lead = when.from() - scene.from();
        boolean opening = lead <= 3
                || (lead <= OPENING && before == -1)
                || (after >= 0 && page.is(when.to(), ',') && page.is(Math.min(when.to() + 1, scene.to() - 1), "when"));
        int chosen = opening && after >= 0 ? after : before >= scene.from() ? before : opening ? after : -1;
        if (chosen < 0 || !happens(page, chosen)) {
            return -1;
        }
        return mentioned(scene, chosen) || talks(scene, chosen) ? -1 : chosen;
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

    /** 'donors suspended [aid]', 'partners launched [the] fund': a verb with an object tells. */
    private static boolean object(Scene scene, int next) {
        Page page = scene.page();
        return page.word(next, scene.to())
                && scene.when(next) == null
                && (ARTICLES.contains(page.lower(next)) || !page.works(next, "END"));
    }

    private static boolean mentioned(Scene scene, int at) {
        Sense.Verb verb = scene.page().sense(at, Sense.Verb.class);
        return verb != null
                && !BY_ITSELF.contains(verb.base())
                && !object(scene, scene.page().after(at))
                && Participles.mentions(scene.page(), at, scene.from(), verb)
                && !MENTIONED.contains(verb.base());
    }

    private static boolean happens(Page page, int at) {
        if (Cues.of(page, at, Sense.Cue.Kind.HAPPENS) != null || membership(page, at)) {
            return true;
        }
        Sense.Verb verb = page.sense(at, Sense.Verb.class);
        return (verb != null
                        && verb.kind() == Sense.Verb.Kind.EVENT
                        && verb.form() != Sense.Verb.Form.THIRD
                        && verb.form() != Sense.Verb.Form.BASE)
                || future(page, at, verb)
                || (verb != null && verb.base().equals("reach") && agreement(page, at));
    }

    /** 'reached a landmark agreement'. */
    private static boolean agreement(Page page, int verb) {
        for (int at = verb + 1; at < Math.min(verb + 5, page.tokens().size()); at++) {
            if (page.is(at, "agreement") || page.is(at, "deal") || page.is(at, "accord")) {
                return true;
            }
        }
        return false;
    }

    private static boolean future(Page page, int at, Sense.@Nullable Verb verb) {
        boolean base = verb != null && verb.kind() == Sense.Verb.Kind.EVENT && verb.form() == Sense.Verb.Form.BASE;
        return base && at > 0 && (page.is(at - 1, "will") || page.is(at - 1, "to"));
    }

    private static boolean telling(Page page, int at) {
        Sense.Verb verb = page.sense(at, Sense.Verb.class);
        if (verb == null && unknownPast(page, at)) {
            return true;
        }
        boolean noun =
                at > 0 && verb != null && verb.form() == Sense.Verb.Form.ING && ARTICLES.contains(page.lower(at - 1));
        return verb != null
                && !noun
                && verb.form() != Sense.Verb.Form.BASE
                && verb.form() != Sense.Verb.Form.THIRD
                && !page.works(at, "NOUNLIKE")
                && !(page.after(at) < page.tokens().size() && page.is(page.after(at), "place"));
    }

    /** 'seized from', 'razed in': a past form that the lexicon does not have, with what hangs on it. */
    private static boolean unknownPast(Page page, int at) {
        int next = at + 1;
        boolean form = page.phrase(at) == null
                && page.word(at, page.tokens().size())
                && page.tokens().length(at) > 4
                && !page.capital(at)
                && page.lower(at).endsWith("ed");
        return form
                && next < page.tokens().size()
                && page.works(next, "END")
                && !(at > 0 && ARTICLES.contains(page.lower(at - 1)));
    }

    /** 'became a UN member', '[became] EU and NATO member in 2004'. */
    private static boolean membership(Page page, int at) {
        int noun = page.after(at) - 1;
        if (!page.is(noun, "member") && !page.is(noun, "members")) {
            return false;
        }
        for (int before = at - 1; before >= 0 && before > at - 16 && !page.is(before, '.'); before--) {
            if (page.is(before, "became") || page.is(before, "become") || page.is(before, "becoming")) {
                return noun - before > 1
                        && (noun > at || page.sense(page.phraseStart(noun - 1), Sense.Party.class) != null);
            }
        }
        return false;
    }

    /** A word of the field stands near; for events of everyday life ('began', 'set') a strong one. */
    private static boolean topical(Scene scene, int event, When when) {
        Page page = scene.page();
        Sense.Cue alone = Cues.of(page, event, Sense.Cue.Kind.HAPPENS);
        if ((alone != null && alone.value().equals("ALONE")) || membership(page, event)) {
            return true;
        }
        Sense.Verb verb = page.sense(event, Sense.Verb.class);
        int least = verb != null && OTHER_EVENTS.contains(verb.base()) ? TOPIC + 1 : TOPIC;
        int first = Math.max(scene.from(), Math.min(event, when.from()) - NEAR);
        int last = Math.min(scene.to(), Math.max(event, when.to()) + NEAR);
        for (int at = first; at < last; at++) {
            Sense.Cue cue = Cues.of(page, at, Sense.Cue.Kind.THEME);
            if (cue != null && cue.weight() >= least && !cue.value().equals("PEOPLE")) {
                return true;
            }
            boolean object = at > event && at <= event + OBJECT_WITHIN;
            boolean field =
                    (least <= TOPIC || object) && at != event && Cues.of(page, at, Sense.Cue.Kind.FIELD) != null;
            if (field) {
                return true;
            }
        }
        return false;
    }
}
