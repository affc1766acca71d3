package org.aidboard.figures.meaning.time;

import java.util.Set;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** 'from 25% to 40%', 'up from 8 GW': what a change starts from is how things were, whatever the change is for. */
public final class Changes {

    private static final int OUTCOME = 8;
    private static final Set<String> FILLERS =
            Set.of("the", "its", "their", "our", "fy", "fiscal", "financial", "year", "levels", "level", "in");
    /** How far behind a number the words of a comparison may reach. */
    private static final int COMPARISON = 12;

    private static final Set<String> FROM = Set.of("over", "from", "on", "above", "than", "against", "below");
    private static final Set<String> CHANGE = Set.of(
            "increase",
            "increases",
            "decrease",
            "rise",
            "reduction",
            "growth",
            "more",
            "less",
            "fewer",
            "higher",
            "lower",
            "up",
            "down",
            "cut",
            "fall",
            "drop",
            "surge",
            "jump",
            "decline",
            "increased",
            "rose",
            "grew",
            "fell",
            "dropped",
            "declined");

    private Changes() {}

    /** Whether a number is what a change to the next number starts from. */
    public static boolean base(Find find, @Nullable Find next) {
        Page page = find.scene().page();
        int at = find.from() - 1;
        int first = find.scene().from();
        while (at > first
                && at > find.from() - 4
                && (page.is(at, "around")
                        || page.is(at, "about")
                        || page.is(at, "some")
                        || page.is(at, "the")
                        || page.is(at, "current"))) {
            at--;
        }
        boolean from = at >= first && page.is(at, "from") && !spread(page, at - 1, first);
        if (at > first && (page.is(at, "with") || page.is(at, "to")) && page.is(at - 1, "compared")) {
            return true;
        }
        boolean now = find.to() < find.scene().to()
                && (page.is(find.to(), "currently") || page.is(find.to(), "now") || page.is(find.to(), "today"));
        if (from && (now || page.is(find.to() - 1, "currently"))) {
            return true;
        }
        boolean was = from && at > first && (page.is(at - 1, "up") || page.is(at - 1, "down"));
        return was
                || (!from && risen(page, find.from(), first))
                || (from && next != null && leads(page, find.to(), next.from()));
    }

    /** '[offered] from $5 million to $7 million': no change but what lies between. */
    private static boolean spread(Page page, int at, int first) {
        Sense.Verb verb = at < first ? null : page.sense(at, Sense.Verb.class);
        return verb != null
                && (verb.kind() == Sense.Verb.Kind.PLEDGE
                        || verb.kind() == Sense.Verb.Kind.COMMIT
                        || verb.kind() == Sense.Verb.Kind.ALLOCATE);
    }

    /** 'up from last year's result of' the number. */
    private static boolean risen(Page page, int to, int first) {
        for (int at = to - 1; at > first && at > to - OUTCOME; at--) {
            if (page.is(at, "from")) {
                return page.is(at - 1, "up") || page.is(at - 1, "down");
            }
            if (!page.word(at, to) && !page.is(at, '’') && !page.is(at, '\'')) {
                return false;
            }
        }
        return false;
    }

    /** 'an increase of 4 per cent over the 2009 total': the year that a change is measured from is not its own. */
    static boolean compared(Find find, When when) {
        Page page = find.scene().page();
        if (when.resolved() && when.yearTo() != null) {
            return false;
        }
        int lead = when.from() - 1;
        while (lead > find.to() && FILLERS.contains(page.lower(lead))) {
            lead--;
        }
        boolean near = lead >= find.to() && lead <= find.to() + 4 && FROM.contains(page.lower(lead)) && change(find);
        return near || measured(find, when) || aside(find, when);
    }

    /** '26 bcm more [than] in the full year of 2021': the words between compare and state nothing. */
    private static boolean measured(Find find, When when) {
        Page page = find.scene().page();
        boolean compares = false;
        for (int at = find.to(); at < Math.min(when.from(), find.to() + COMPARISON); at++) {
            if (page.is(at, ',') || page.is(at, ';')) {
                return false;
            }
            boolean number = page.number(at + 1) || page.sense(at + 1, Sense.Numeral.class) != null;
            compares |= page.is(at, "than") || (page.is(at, "over") && !number);
        }
        return compares && when.from() - find.to() <= COMPARISON && change(find);
    }

    /** '20 clinics (a threefold [increase] since 2006)'. */
    private static boolean aside(Find find, When when) {
        Page page = find.scene().page();
        boolean opened = false;
        for (int at = Math.max(find.to(), when.from() - COMPARISON); at < when.from(); at++) {
            opened |= page.is(at, '(');
            if (opened && CHANGE.contains(page.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** 'from 2020 to 2024 it rose from 6 to 12': the first number is of the first year, the second of the last. */
    static When end(Find find, @Nullable Find previous, @Nullable Find next, When span) {
        Page page = find.scene().page();
        boolean from = span.from() > find.scene().from() && page.is(span.from() - 1, "from");
        boolean behind = previous != null && base(previous, find) && page.is(previous.from() - 1, "from");
        Integer last = span.yearTo();
        if (!from || last == null || !(behind || base(find, next))) {
            return span;
        }
        int year = behind ? last : span.year();
        return new When(span.from(), span.to(), year, null, 0, 0, span.resolved(), span.role());
    }

    private static boolean change(Find find) {
        Page page = find.scene().page();
        int last = Math.min(find.scene().to(), find.to() + 4);
        for (int at = Math.max(find.scene().from(), find.from() - 4); at < last; at++) {
            if (CHANGE.contains(page.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean leads(Page page, int from, int to) {
        for (int at = from; at < to; at++) {
            if (page.is(at, "to")) {
                return true;
            }
        }
        return false;
    }
}
