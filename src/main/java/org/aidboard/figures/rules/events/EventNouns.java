package org.aidboard.figures.rules.events;

import java.util.Set;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.Scene;
import org.aidboard.figures.reading.When;

/** Events that are named rather than told: 'the March 2021 signing of the accord', 'last year's accession to the bank'. */
final class EventNouns {

    private static final Set<String> NOUNS = Set.of(
            "signing",
            "accession",
            "launch",
            "inauguration",
            "opening",
            "establishment",
            "ratification",
            "completion",
            "commissioning",
            "signature",
            "conclusion");

    /** What stands between the noun and its time at most. */
    private static final int BETWEEN = 3;

    private EventNouns() {}

    static int event(Scene scene, When when) {
        if (when.yearTo() != null || when.role() == When.Role.BASE || when.role() == When.Role.NAME) {
            return -1;
        }
        Page page = scene.page();
        for (int at = when.to(); at < Math.min(scene.to(), when.to() + BETWEEN + 1); at++) {
            if (named(scene, at)) {
                return at;
            }
            boolean passes = page.lower(at).startsWith("'") || page.is(at, '’') || page.capital(at) || page.is(at, "s");
            if (!passes) {
                break;
            }
        }
        int before = when.from() - 1;
        if (before > scene.from() && (page.is(before, "in") || page.is(before, "on"))) {
            before--;
        }
        return before >= scene.from() && named(scene, before) && followed(scene, when.to()) ? before : -1;
    }

    private static boolean named(Scene scene, int at) {
        Page page = scene.page();
        return page.word(at, scene.to()) && NOUNS.contains(page.lower(at));
    }

    /** 'the establishment last year [of] a club'. */
    private static boolean followed(Scene scene, int next) {
        return next < scene.to() && scene.page().is(next, "of");
    }
}
