package org.aidboard.figures.rules;

import java.util.List;
import java.util.Set;
import org.aidboard.figures.pattern.EventRule;
import org.aidboard.figures.pattern.Example;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.Participles;
import org.aidboard.figures.reading.Scene;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;

/** Dated events of cooperation, aid and energy: done, planned or aimed at. */
public final class MilestoneRules {

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
            "complete",
            "found",
            "suspend",
            "lift",
            "ban",
            "withdraw",
            "enter");
    /** Of something only mentioned ('the pact signed in 2020') no more than these are news. */
    private static final Set<String> MENTIONED =
            Set.of("sign", "launch", "inaugurate", "conclude", "ratify", "open", "complete");

    /** Every rule for milestones. */
    public static final List<EventRule> RULES = List.of(
            new EventRule(
                    "milestone: <aim> by <year>",
                    MilestoneRules::aim,
                    List.of(
                            new Example("The province wants to be climate neutral by 2045.", "2045"),
                            new Example("By 2035 the state plans to phase out coal.", "2035")),
                    List.of("Net zero needs more cables.", "In 2019 they debated net zero.")),
            new EventRule(
                    "milestone: <event> <time>",
                    MilestoneRules::event,
                    List.of(
                            new Example("The gas pipeline was inaugurated in March 2021.", "2021"),
                            new Example("The treaty entered into force on 1 June 2019.", "2019"),
                            new Example("In 2016, when the oil terminal was opened, imports fell.", "2016"),
                            new Example("Since 2023 the island has been free of coal imports.", "2023")),
                    List.of(
                            "The ministers met in March 2021.",
                            "The report on gas was published in 2021.",
                            "The treaty was signed.",
                            "The film opened in 2019.")));

    private MilestoneRules() {}

    private static int aim(Scene scene, When when) {
        if (when.role() != When.Role.BY || when.yearTo() != null) {
            return -1;
        }
        Page page = scene.page();
        int nearest = -1;
        for (int at = scene.from(); at < scene.to(); at = page.after(at)) {
            boolean near = distance(when, at) <= NEAR && distance(when, at) < distance(when, nearest);
            if (near && Cues.of(page, at, Sense.Cue.Kind.AIMED) != null && nearest(scene, when, at)) {
                nearest = at;
            }
        }
        return nearest;
    }

    /** Whether no other time is nearer to an aim, one behind it before one in front. */
    private static boolean nearest(Scene scene, When when, int aim) {
        for (When other : scene.whens()) {
            boolean nearer = distance(other, aim) < distance(when, aim);
            boolean behind = other.from() > aim && when.from() < aim && distance(other, aim) <= NEAR;
            if (!other.equals(when) && (nearer || behind)) {
                return false;
            }
        }
        return true;
    }

    private static int event(Scene scene, When when) {
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
        for (int at = when.from() - 1; at >= scene.from() && at > when.from() - NEAR && before < 0; at--) {
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
        return mentioned(scene, chosen) ? -1 : chosen;
    }

    private static boolean mentioned(Scene scene, int at) {
        Sense.Verb verb = scene.page().sense(at, Sense.Verb.class);
        return verb != null
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
                || future(page, at, verb);
    }

    private static boolean future(Page page, int at, Sense.@org.jspecify.annotations.Nullable Verb verb) {
        boolean base = verb != null && verb.kind() == Sense.Verb.Kind.EVENT && verb.form() == Sense.Verb.Form.BASE;
        return base && at > 0 && (page.is(at - 1, "will") || page.is(at - 1, "to"));
    }

    private static boolean telling(Page page, int at) {
        Sense.Verb verb = page.sense(at, Sense.Verb.class);
        return verb != null
                && verb.form() != Sense.Verb.Form.BASE
                && verb.form() != Sense.Verb.Form.THIRD
                && !page.works(at, "NOUNLIKE");
    }

    /** A word of the field stands near; for events of everyday life ('began', 'set') a strong one. */
    private static boolean topical(Scene scene, int event, When when) {
        Page page = scene.page();
        Sense.Verb verb = page.sense(event, Sense.Verb.class);
        int least = verb != null && OTHER_EVENTS.contains(verb.base()) ? TOPIC + 1 : TOPIC;
        int first = Math.max(scene.from(), Math.min(event, when.from()) - NEAR);
        int last = Math.min(scene.to(), Math.max(event, when.to()) + NEAR);
        for (int at = first; at < last; at++) {
            Sense.Cue cue = Cues.of(page, at, Sense.Cue.Kind.THEME);
            if (cue != null && cue.weight() >= least && !cue.value().equals("PEOPLE")) {
                return true;
            }
        }
        return false;
    }

    private static int distance(When when, int at) {
        if (at < 0) {
            return Integer.MAX_VALUE;
        }
        return at < when.from() ? when.from() - at : at - when.to();
    }
}
