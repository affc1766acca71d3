package org.aidboard.figures.meaning.time;

import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.Scene;
import org.aidboard.figures.reading.When;

/** Whether a time that stands between two numbers belongs to the second. */
final class Claims {

    private Claims() {}

    /** Whether the words around a time lead to the number behind it. */
    static boolean next(Scene scene, When when, Find next) {
        return leads(scene, when, next) || attributes(scene, when, next);
    }

    /** 'the 2004-05 expected outcome of $2 billion': a year before a noun is that of the noun's number. */
    static boolean attributes(Scene scene, When when, Find next) {
        Page page = scene.page();
        int before = when.from() - 1;
        if (before <= scene.from()) {
            return false;
        }
        boolean fiscal = page.is(before, "FY") || page.is(before, "year");
        boolean the = page.is(fiscal ? before - 1 : before, "the") || page.is(before, "s");
        int last = next.from() - 1;
        return the && last > when.to() && last - when.to() <= 5 && (page.is(last, "of") || page.is(last, '('));
    }

    /** 'In 2020 it gave 5, in 2021 7': a time after a comma, 'and' or a full clause leads to what follows. */
    static boolean leads(Scene scene, When when, Find next) {
        Page page = scene.page();
        int at = when.from() - 1;
        while (at >= scene.from()
                && page.word(at, scene.to())
                && at > when.from() - 4
                && !page.is(at, "and")
                && !page.is(at, "while")) {
            at--;
        }
        boolean opens = at >= scene.from()
                && (page.is(at, ',') || page.is(at, ';') || page.is(at, "and") || page.is(at, "while"));
        return opens && next.from() - when.to() < 12 && when.from() - at <= 4;
    }
}
