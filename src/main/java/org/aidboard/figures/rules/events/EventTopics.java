package org.aidboard.figures.rules.events;

import java.util.Set;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.Scene;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;

/** Whether an event is one of cooperation, aid or energy. */
final class EventTopics {

    private static final int NEAR = 14;
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

    /** What these tell is an event of the field, whatever stands beside them. */
    private static final Set<String> OF_THE_FIELD = Set.of(
            "sign",
            "inaugurate",
            "ratify",
            "accede",
            "commission",
            "decommission",
            "connect",
            "disconnect",
            "synchronise",
            "synchronize",
            "operationalise",
            "operationalize",
            "award",
            "reach");

    /** 'the programme started in 2009': the subject is enough. */
    private static final Set<String> STARTS = Set.of("begin", "start", "commence", "resume");

    private static final int SUBJECT_WITHIN = 5;

    private static final Set<String> ATTACKS = Set.of(
            "invasion",
            "attack",
            "attacks",
            "war",
            "offensive",
            "assault",
            "aggression",
            "strike",
            "strikes",
            "airstrikes",
            "coup",
            "investigation",
            "inquiry",
            "fighting",
            "conflict",
            "review");

    /** A crisis begins and ends, and is no event of the field. */
    private static final Set<String> BEGINS = Set.of("beg", "start", "end", "the start", "erupt");

    private static final int ATTACK_WITHIN = 6;

    /** The object of 'began [long] deployments'. */
    private static final int OBJECT_WITHIN = 4;

    /** A word of the field stands near; for events of everyday life ('began', 'set') a strong one. */
    static boolean topical(Scene scene, int event, When when) {
        Page page = scene.page();
        Sense.Cue alone = Cues.of(page, event, Sense.Cue.Kind.HAPPENS);
        if ((alone != null && alone.value().equals("ALONE")) || EventWords.membership(page, event)) {
            return true;
        }
        Sense.Verb verb = page.sense(event, Sense.Verb.class);
        if ((verb != null && OF_THE_FIELD.contains(verb.base())) || named(scene, event)) {
            return true;
        }
        int least = verb != null && OTHER_EVENTS.contains(verb.base()) ? TOPIC + 1 : TOPIC;
        boolean starts = verb != null && STARTS.contains(verb.base());
        int first = Math.max(scene.from(), Math.min(event, when.from()) - NEAR);
        int last = Math.min(scene.to(), Math.max(event, when.to()) + NEAR);
        for (int at = first; at < last; at++) {
            Sense.Cue cue = Cues.of(page, at, Sense.Cue.Kind.THEME);
            if (cue != null && cue.weight() >= least && !cue.value().equals("PEOPLE")) {
                return true;
            }
            boolean object = (at > event && at <= event + OBJECT_WITHIN)
                    || (starts && at < event && at >= event - SUBJECT_WITHIN);
            boolean field =
                    (least <= TOPIC || object) && at != event && Cues.of(page, at, Sense.Cue.Kind.FIELD) != null;
            if (field) {
                return true;
            }
        }
        return false;
    }

    /** 'joined [the OECD]', 'launched [the Global Gateway]'. */
    private static boolean named(Scene scene, int event) {
        Page page = scene.page();
        boolean joins = page.lower(event).startsWith("join");
        boolean launches = page.lower(event).startsWith("launch");
        int next = page.after(event);
        for (int at = next; (joins || launches) && at < Math.min(next + 2, scene.to()); at++) {
            boolean name = launches && page.capital(at) && page.sense(at, Sense.Month.class) == null;
            if (name || (joins && page.sense(at, Sense.Party.class) != null)) {
                return true;
            }
        }
        return false;
    }

    /** 'launched its [invasion]', '[she] joined the ministry', 'signed [up]': no event of the field. */
    static boolean foreign(Scene scene, int event) {
        Page page = scene.page();
        int last = Math.min(page.after(event) + ATTACK_WITHIN, scene.to());
        for (int at = Math.max(scene.from(), event - 4); at < last; at++) {
            boolean person = at < event && at >= event - 2 && (page.is(at, "he") || page.is(at, "she"));
            boolean crisis = BEGINS.stream().anyMatch(page.lower(event)::startsWith)
                    && Cues.of(page, at, Sense.Cue.Kind.HAPPENED) != null;
            if (person || crisis || ATTACKS.contains(page.lower(at))) {
                return true;
            }
        }
        int next = page.after(event);
        return next < scene.to() && (page.is(next, "up") || page.is(next, "off"));
    }
}
