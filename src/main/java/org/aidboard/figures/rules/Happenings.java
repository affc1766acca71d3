package org.aidboard.figures.rules;

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
        if (!told || vague || when.yearTo() != null) {
            return -1;
        }
        int event = nearest(scene, when);
        return event >= 0 && topical(scene, event, when) && alone(scene, event, when) ? event : -1;
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
        int near = when.role() == When.Role.BY ? FAR : NEAR;
        for (int at = when.from() - 1; at >= scene.from() && at > when.from() - near && before < 0; at--) {
            at = page.phraseStart(at);
            before = happens(page, at) || telling(page, at) ? at : page.is(at, ';') ? scene.from() - 2 : -1;
        }
        int after = -1;
        for (int at = when.to(); at < scene.to() && at < when.to() + NEAR && after < 0; at = page.after(at)) {
            after = happens(page, at) || telling(page, at) ? at : -1;
        }
        boolean opening = when.from() - scene.from() <= 3
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
        if (Cues.of(page, at, Sense.Cue.Kind.HAPPENS) != null) {
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
        return verb != null
                && verb.form() != Sense.Verb.Form.BASE
                && verb.form() != Sense.Verb.Form.THIRD
                && !page.works(at, "NOUNLIKE")
                && !(page.after(at) < page.tokens().size() && page.is(page.after(at), "place"));
    }

    /** A word of the field stands near; for events of everyday life ('began', 'set') a strong one. */
    private static boolean topical(Scene scene, int event, When when) {
        Page page = scene.page();
        Sense.Cue alone = Cues.of(page, event, Sense.Cue.Kind.HAPPENS);
        if (alone != null && alone.value().equals("ALONE")) {
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
            boolean field = least <= TOPIC && at != event && Cues.of(page, at, Sense.Cue.Kind.FIELD) != null;
            if (field) {
                return true;
            }
        }
        return false;
    }
}
