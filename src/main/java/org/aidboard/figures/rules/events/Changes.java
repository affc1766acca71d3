package org.aidboard.figures.rules.events;

import java.util.Set;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.Scene;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;

/** Aims of a verb: 'to eliminate routine flaring no later than 2030'. */
final class Changes {

    private static final int FAR = 22;
    private static final int TOPIC = 2;
    private static final Set<String> CHANGES = Set.of(
            "eliminate",
            "eradicate",
            "reverse",
            "halve",
            "triple",
            "double",
            "quadruple",
            "reduce",
            "cut",
            "increase",
            "expand",
            "restore",
            "achieve",
            "reach",
            "attain",
            "replace",
            "electrify",
            "decarbonise",
            "decarbonize",
            "transition",
            "switch",
            "abolish",
            "modernise",
            "modernize",
            "integrate",
            "mobilise",
            "mobilize",
            "stop",
            "end",
            "halt",
            "phase",
            "ban",
            "reform",
            "retire",
            "secure",
            "ensure",
            "rebuild");
    private static final Set<String> WILL = Set.of(
            "aim",
            "aims",
            "aimed",
            "aiming",
            "commit",
            "commits",
            "committed",
            "commitment",
            "commitments",
            "pledge",
            "pledges",
            "pledged",
            "goal",
            "goals",
            "target",
            "targets",
            "plan",
            "plans",
            "planned",
            "intends",
            "intend",
            "seek",
            "seeks",
            "want",
            "wants",
            "ambition",
            "objective",
            "determined",
            "resolve",
            "resolved",
            "strive",
            "work",
            "agreed",
            "promised",
            "hopes",
            "efforts",
            "need",
            "needs");

    private Changes() {}

    static int event(Scene scene, When when) {
        if (when.role() != When.Role.BY || when.yearTo() != null || past(scene, when)) {
            return -1;
        }
        int verb = verb(scene, when);
        return verb >= 0 && willed(scene, verb) && topical(scene, verb, when) && alone(scene, verb, when) ? verb : -1;
    }

    private static boolean past(Scene scene, When when) {
        var published = scene.page().published();
        return when.resolved() || (published != null && when.year() < published.getYear());
    }

    /** The nearest verb of a change, as an infinitive or in -ing, before the time, or after it where it opens. */
    private static int verb(Scene scene, When when) {
        for (int at = when.from() - 1; at >= scene.from() && at > when.from() - FAR; at--) {
            if (changes(scene, at)) {
                return at;
            }
        }
        boolean opening = when.from() - scene.from() <= 3;
        for (int at = when.to(); opening && at < scene.to() && at < when.to() + FAR; at++) {
            if (changes(scene, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean changes(Scene scene, int at) {
        Page page = scene.page();
        if (!page.word(at, scene.to())) {
            return false;
        }
        Sense.Verb verb = page.sense(at, Sense.Verb.class);
        String word = page.lower(at);
        boolean ing = word.endsWith("ing") && CHANGES.contains(base(verb, word));
        boolean infinitive = CHANGES.contains(word) && at > scene.from() && infinitive(scene, at);
        return ing || infinitive;
    }

    private static String base(Sense.@org.jspecify.annotations.Nullable Verb verb, String ing) {
        return verb != null ? verb.base() : ing.substring(0, ing.length() - 3) + "e";
    }

    /** 'to eliminate', 'to substantially increase', 'to halt and reverse'. */
    private static boolean infinitive(Scene scene, int at) {
        Page page = scene.page();
        int before = at - 1;
        for (int steps = 0; steps < 3 && before > scene.from(); steps++) {
            boolean passes = page.lower(before).endsWith("ly")
                    || page.is(before, "and")
                    || page.is(before, "or")
                    || CHANGES.contains(page.lower(before));
            if (!passes) {
                break;
            }
            before--;
        }
        return page.is(before, "to") || joined(scene, at, before);
    }

    /** 'to halve waste by 2030, [end] hunger by 2035': one more aim of the same infinitive. */
    private static boolean joined(Scene scene, int at, int before) {
        Page page = scene.page();
        boolean joins = page.is(before, ',') || page.is(before, "and");
        for (int word = before - 1; joins && word > scene.from() && word > at - FAR; word--) {
            if (page.is(word, "to") && CHANGES.contains(page.lower(word + 1))) {
                return true;
            }
        }
        return false;
    }

    /** A word of will stands before the verb. */
    private static boolean willed(Scene scene, int verb) {
        Page page = scene.page();
        for (int at = verb - 1; at >= scene.from(); at--) {
            if (page.word(at, scene.to()) && WILL.contains(page.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean topical(Scene scene, int verb, When when) {
        int last = Math.min(scene.to(), Math.max(verb, when.to()) + 2);
        for (int at = Math.max(scene.from(), Math.min(verb, when.from()) - FAR); at < last; at++) {
            Sense.Cue cue = Cues.of(scene.page(), at, Sense.Cue.Kind.THEME);
            if (cue != null && cue.weight() >= TOPIC && !cue.value().equals("PEOPLE")) {
                return true;
            }
        }
        return false;
    }

    /** Neither another time nor a number stands between: 'cut emissions by 40 % by 2030' is a figure. */
    private static boolean alone(Scene scene, int verb, When when) {
        int from = Math.min(verb, when.from());
        int to = Math.max(verb, when.to());
        return scene.whens().stream().noneMatch(other -> !other.equals(when) && other.from() > from && other.to() <= to)
                && scene.amounts().stream().noneMatch(amount -> amount.from() > from && amount.to() <= to);
    }
}
