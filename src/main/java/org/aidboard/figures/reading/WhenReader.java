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
    private final Page page;
    private final int from;
    private final int to;
    private final Mentions mentions;

    WhenReader(Page page, int from, int to) {
        this.page = page;
        this.from = from;
        this.to = to;
        this.mentions = new Mentions(page, from, to);
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
        int since = word.equals("since") ? before : mentions.since(before);
        if (since >= from && mentions.superlative(since)) {
            return When.Role.ASIDE;
        }
        boolean mentioned =
                mentions.aside(before) && !(when.to() + 1 < to && page.is(when.to(), "of") && counts(when.to() + 1));
        if (mentioned || mentions.happened(when) || mentions.signed(when) || Relatives.holds(page, before, from)) {
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

    private boolean compares(int word) {
        boolean to = page.is(word, "to") || page.is(word, "with");
        if (to || page.is(word, "compared") || page.is(word, "relative") || page.is(word, "versus")) {
            return true;
        }
        return page.is(word, "against") || (page.is(word, "on") && word > from && page.is(word - 1, "up"));
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
