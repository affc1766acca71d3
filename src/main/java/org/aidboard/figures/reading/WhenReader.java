package org.aidboard.figures.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Finds the times of a sentence and what each does in it. */
final class WhenReader {

    private static final Set<String> COMPARING =
            Set.of("compared", "relative", "versus", "against", "below", "above", "from", "than", "on");
    private static final Set<String> LEVELS = Set.of("level", "levels", "baseline", "base", "figures");
    private static final Set<String> MOST = Set.of(
            "lowest", "highest", "largest", "biggest", "worst", "smallest", "fastest", "slowest", "best", "most");
    private static final int SUPERLATIVE = 8;

    private final Page page;
    private final int from;
    private final int to;

    WhenReader(Page page, int from, int to) {
        this.page = page;
        this.from = from;
        this.to = to;
    }

    List<When> all() {
        List<When> all = new ArrayList<>();
        Years years = new Years(page, from, to);
        Dates dates = new Dates(page, from, to, years);
        LocalDate published = page.published();
        RelativeTimes relative = published == null ? null : new RelativeTimes(page, published, to);
        int at = from;
        while (at < to) {
            When when = page.number(at) || page.phrase(at) != null ? dates.at(at) : null;
            if (when == null && page.number(at)) {
                when = years.at(at);
            }
            if (when == null && relative != null && page.word(at, to)) {
                when = relative.at(at);
            }
            if (when == null) {
                at++;
            } else {
                all.add(when.role() == When.Role.TIME ? when.as(role(when)) : when);
                at = Math.max(when.to(), at + 1);
            }
        }
        return all;
    }

    private When.Role role(When when) {
        if (YearNames.named(page, when, from, to)) {
            return When.Role.NAME;
        }
        int before = lead(when.from());
        String word = before < from ? "" : page.lower(before);
        if (word.equals("than") && before > from && page.is(before - 1, "later")) {
            return When.Role.BY;
        }
        boolean levels = when.to() < to && LEVELS.contains(page.lower(when.to()));
        if (levels || word.equals("than") || (COMPARING.contains(word) && compares(before))) {
            return When.Role.BASE;
        }
        if (when.resolved() && word.equals("on") && page.is(when.to() - 1, "year")) {
            return When.Role.BASE;
        }
        int since = word.equals("since") ? before : since(before);
        if (since >= from && superlative(since)) {
            return When.Role.ASIDE;
        }
        boolean mentioned = aside(before) && !(when.to() + 1 < to && page.is(when.to(), "of") && counts(when.to() + 1));
        if (mentioned || happened(when) || signed(when) || Relatives.holds(page, before, from)) {
            return When.Role.ASIDE;
        }
        return switch (word) {
            case "by", "until", "till", "before" -> When.Role.BY;
            case "since" -> When.Role.SINCE;
            default -> When.Role.TIME;
        };
    }

    /** The word that leads to a time: past 'the', 'end of', 'early', 'mid-', the day of the week. */
    private int lead(int at) {
        int word = at - 1;
        for (int steps = 0; word >= from && steps < 5; steps++, word--) {
            String text = page.lower(word);
            boolean filler = switch (text) {
                case "the",
                        "end",
                        "of",
                        "early",
                        "late",
                        "mid",
                        "beginning",
                        "start",
                        "year",
                        "fiscal",
                        "financial",
                        "summer",
                        "spring",
                        "autumn",
                        "winter",
                        "fall",
                        "around",
                        "about",
                        "at",
                        "close",
                        "middle",
                        "fy",
                        "monday",
                        "tuesday",
                        "wednesday",
                        "thursday",
                        "friday",
                        "saturday",
                        "sunday",
                        "course" -> true;
                default -> page.dash(word);
            };
            if (!filler || (text.equals("at") && steps == 0)) {
                return word;
            }
        }
        return word;
    }

    /** 'funding announced in 2011 [of $3 million]': the year is the sum's after all. */
    private boolean counts(int at) {
        return page.number(at)
                || page.sense(at, Sense.Money.class) != null
                || page.sense(at, Sense.Numeral.class) != null;
    }

    /** 'the highest number [since] the floods in 2011'. */
    private int since(int lead) {
        for (int at = lead; at >= from && at > lead - SUPERLATIVE; at--) {
            if (page.is(at, "since")) {
                return at;
            }
        }
        return -1;
    }

    /** 'the lowest level since 1998': what the year is measured by, not when anything was. */
    private boolean superlative(int since) {
        for (int at = since - 1; at >= from && at > since - SUPERLATIVE; at--) {
            if (MOST.contains(page.lower(at))) {
                return true;
            }
            if (page.number(at) || page.is(at, ',')) {
                return false;
            }
        }
        return false;
    }

    /** 'as well as the minister's May 2023 signing': the day of what somebody did. */
    private boolean signed(When when) {
        int next = when.to();
        return when.month() > 0
                && when.from() > from
                && (page.is(when.from() - 1, "s") || page.lower(when.from() - 1).endsWith("’s"))
                && next + 1 < to
                && page.word(next, to)
                && page.lower(next).endsWith("ing");
    }

    private boolean compares(int word) {
        boolean to = page.is(word, "to") || page.is(word, "with");
        if (to || page.is(word, "compared") || page.is(word, "relative") || page.is(word, "versus")) {
            return true;
        }
        return page.is(word, "against") || (page.is(word, "on") && word > from && page.is(word - 1, "up"));
    }

    /** 'compared to 2020', and a year within the clause of a participle: 'adopted in Vilnius on', 'signed in'. */
    private boolean aside(int lead) {
        int word = lead;
        if (word > from
                && (page.is(word, "to") || page.is(word, "with"))
                && (page.is(word - 1, "compared") || page.is(word - 1, "relative"))) {
            return true;
        }
        for (int steps = 0; word > from && steps < 6; steps++, word--) {
            Sense.Verb verb = page.sense(page.phraseStart(word), Sense.Verb.class);
            if (verb != null) {
                return steps > 0 && Participles.mentions(page, page.phraseStart(word), from, verb);
            }
            boolean passes = page.capital(word)
                    || page.is(word, "in")
                    || page.is(word, "on")
                    || page.is(word, "at")
                    || page.is(word, "the")
                    || page.is(word, "by");
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    /** 'the 2019 cyclones': the year of what happened then, and of nothing else in the sentence. */
    private boolean happened(When when) {
        int next = when.to();
        int before = when.from() - 1;
        return (when.month() > 0 || !when.resolved())
                && before >= from
                && (page.works(before, "END") || page.is(before, "s"))
                && next < to
                && Cues.of(page, next, Sense.Cue.Kind.HAPPENED) != null;
    }

    static boolean inside(List<When> whens, int token) {
        for (When when : whens) {
            if (token >= when.from() && token < when.to()) {
                return true;
            }
        }
        return false;
    }

    static @Nullable When at(List<When> whens, int token) {
        for (When when : whens) {
            if (token >= when.from() && token < when.to()) {
                return when;
            }
        }
        return null;
    }
}
