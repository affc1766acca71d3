package org.aidboard.figures.meaning.time;

import java.time.LocalDate;
import java.util.Set;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.When;
import org.jspecify.annotations.Nullable;

/** What is of the day of publication though no word says a year: what is being announced, and the age of relations. */
public final class Now {

    private static final Set<String> ANNOUNCING = Set.of("announcing", "pledging", "unveiling");
    /** 'is pleased to announce'. */
    private static final Set<String> GLAD =
            Set.of("pleased", "proud", "delighted", "happy", "honoured", "honored", "glad", "excited", "privileged");

    private static final Set<String> BE = Set.of("is", "are", "am");
    private static final int AFTER_BE = 3;

    private final Page page;

    public Now(Page page) {
        this.page = page;
    }

    /** The time of a figure by its own sentence, or null. */
    @Nullable
    public When of(Draft draft) {
        LocalDate published = page.published();
        if (published == null) {
            return null;
        }
        if (draft.find().rule().name().endsWith("years of relations")) {
            return at(draft.find().from(), draft.find().to(), published);
        }
        boolean thing = switch (draft.find().rule().measure()) {
            case MONEY, COUNT, MASS -> true;
            default -> false;
        };
        int announcing = thing ? announcing(draft) : -1;
        return announcing < 0 ? null : at(announcing, announcing + 1, published);
    }

    /** 'the agency is announcing a grant of' the number: the word, or -1. */
    private int announcing(Draft draft) {
        for (int at = draft.find().from() - 1; at > draft.sentence().from(); at--) {
            if (GLAD.contains(page.lower(at)) && page.is(at + 1, "to") && page.is(at + 2, "announce")) {
                return at + 2;
            }
            if (ANNOUNCING.contains(page.lower(at))) {
                for (int be = at - 1; be >= draft.sentence().from() && be >= at - AFTER_BE; be--) {
                    if (BE.contains(page.lower(be))) {
                        return at;
                    }
                }
                return -1;
            }
        }
        return -1;
    }

    private static When at(int from, int to, LocalDate published) {
        return new When(from, to, published.getYear(), null, 0, 0, true, When.Role.TIME);
    }
}
