package org.aidboard.figures.meaning.status;

import java.util.Set;
import org.aidboard.figures.Status;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** What the words before a number say of its status: the nearest verb that tells, or a noun. */
final class Leading {

    /** Verbs that say nothing of whether a thing is given. */
    private static final Set<String> TRANSPARENT =
            Set.of("include", "make", "take", "go", "bring", "comprise", "contain", "consist");

    private static final int REACH = 40;
    /** 'a new 300-bed hospital'; 'a new year begins, and' says nothing of a number. */
    private static final int NEW = 5;
    /** 'aid reached €5 million': what is counted up is said by the subject. */
    private static final Set<String> SUMS =
            Set.of("reach", "total", "amount", "stand", "exceed", "estimate", "rise", "grow");

    private final Page page;
    private final Verbs verbs;
    private final int from;
    private final int first;
    private final boolean money;
    /** The first infinitive of giving met on the way back, -1 before any. */
    private int toward = -1;
    /** Whether a verb was passed that leaves the matter to another. */
    private boolean passed;

    /** Whether the verb of the sentence was passed: an infinitive before it belongs to its subject. */
    private boolean told;
    /** Whether a participle governs the number: 'to raise yields, training 300 farmers'. */
    private boolean doing;
    /** Whether a noun for what is given was passed: 'made a contribution'. */
    private boolean gift;

    private @Nullable Decision<Status> form;
    private @Nullable Decision<Status> news;

    /**
     * @param from the first token of the number, or the end of a lead-in
     * @param first the first token of the sentence
     * @param money whether the number is money, which agreements bind
     */
    Leading(Page page, int from, int first, boolean money) {
        this.page = page;
        this.verbs = new Verbs(page, first);
        this.from = from;
        this.first = first;
        this.money = money;
    }

    /** What the nearest word that tells decides; null where none does. */
    @Nullable
    Decision<Status> told() {
        for (int at = from - 1; at >= first; at--) {
            at = page.phraseStart(at);
            Decision<Status> said = at(at);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    /** Whether an infinitive or a bare participle stood on the way: 'to cut emissions by'. */
    boolean toward() {
        return passed;
    }

    /** What is left to go by after {@link #told} found nothing: 'to provide', 'a loan of', 'a further'. */
    @Nullable
    Decision<Status> hinted() {
        if (toward >= 0) {
            return Decision.by(Status.PLEDGE, Math.max(first, toward - 1), page.after(toward));
        }
        return form != null ? form : money ? news : null;
    }

    private @Nullable Decision<Status> at(int at) {
        Sense.Verb verb = page.sense(at, Sense.Verb.class);
        Verbs.Tense tense = verb == null ? null : verbs.tense(at);
        if (verb != null && tense != null && !Clauses.subordinate(page, at, first)) {
            return verb(at, verb, tense);
        }
        Decision<Status> fact = Facts.at(page, at, first, from);
        if (fact != null) {
            return fact;
        }
        if (!money && toward < 0 && !doing && Facts.is(page, at, from)) {
            return Decision.by(Status.OBSERVATION, at, at + 1);
        }
        if (Verbs.FUTURE.contains(page.lower(at))) {
            return Decision.by(Status.PLEDGE, at, at + 1);
        }
        if (page.is(at, "must") || page.is(at, "should")) {
            return Decision.by(Status.TARGET, at, at + 1);
        }
        boolean equals = page.is(at, "which") && from - at <= 2 && page.is(at + 1, "is");
        if (!passed && !equals && (page.is(at, "which") || (page.is(at, "who") && !page.capitals(at)))) {
            return Decision.by(Status.OBSERVATION, at, at + 1);
        }
        noun(at);
        Sense.Cue cue = Cues.of(page, at, Sense.Cue.Kind.STATUS);
        boolean far = page.is(at, "a") && from - at > NEW;
        int after = page.after(at);
        boolean closed =
                cue != null && cue.value().equals("TARGET") && after == at + 1 && after < from && page.is(after, ',');
        return cue == null || far || closed || Clauses.news(page, at) || page.is(at, "already") || realised(at)
                ? null
                : cue(at, Status.valueOf(cue.value()));
    }

    /** 'that ambition is [being] realised': no aim any more. */
    private boolean realised(int at) {
        for (int next = page.after(at); next < Math.min(page.after(at) + 2, from); next++) {
            if (page.is(next, "being")) {
                return true;
            }
        }
        return false;
    }

    /** Remembers nouns that decide only where no verb does. */
    private void noun(int at) {
        Sense.Cue given = Cues.of(page, at, Sense.Cue.Kind.FORM);
        gift |= Cues.of(page, at, Sense.Cue.Kind.GIFT) != null;
        if (given != null && form == null) {
            form = Decision.by(Status.valueOf(given.value()), at, page.after(at));
        }
        if (news == null && Clauses.news(page, at)) {
            news = Decision.by(Status.PLEDGE, at, at + 1);
        }
    }

    /** 'will support the delivery of': nothing has been delivered yet. */
    private Decision<Status> cue(int at, Status said) {
        Status subject = said == Status.OBSERVATION && money ? Clauses.subject(page, at, first) : null;
        if (subject != null) {
            return Decision.by(subject, at, page.after(at));
        }
        boolean later = said == Status.DISBURSEMENT && Clauses.ahead(page, at, first);
        return Decision.by(later ? Status.PLEDGE : said, at, page.after(at));
    }

    private @Nullable Decision<Status> verb(int at, Sense.Verb verb, Verbs.Tense tense) {
        if (verbs.denied(at)) {
            return Decision.by(Status.OBSERVATION, at, page.after(at));
        }
        Status apart = Clauses.setApart(page, at, first);
        if (apart != null && tense == Verbs.Tense.PRESENT && verb.kind() != Sense.Verb.Kind.AIM) {
            return Decision.by(apart, at, page.after(at));
        }
        Status gathered = money && tense == Verbs.Tense.PAST ? Clauses.gathered(page, at, first) : null;
        if (gathered != null) {
            return Decision.by(gathered, at, page.after(at));
        }
        boolean decides = verb.kind() == Sense.Verb.Kind.AIM
                || verb.kind() == Sense.Verb.Kind.PLEDGE
                || verb.kind() == Sense.Verb.Kind.ALLOCATE
                || verb.kind() == Sense.Verb.Kind.COMMIT;
        boolean open = tense == Verbs.Tense.INFINITIVE || tense == Verbs.Tense.HANGING;
        if (open && !decides) {
            boolean giving = verb.kind() == Sense.Verb.Kind.GIVE && tense == Verbs.Tense.INFINITIVE;
            toward = giving && toward < 0 && !told && !doing ? at : toward;
            doing |= verb.kind() == Sense.Verb.Kind.GIVE
                    && tense == Verbs.Tense.HANGING
                    && at > first
                    && page.is(at - 1, ',');
            passed = true;
            return null;
        }
        if (verb.base().equals("extend") && money && form != null && form.value() == Status.COMMITMENT) {
            return Decision.by(Status.COMMITMENT, at, page.after(at));
        }
        if (verb.base().equals("make") && gift && !tense.ahead()) {
            return Decision.by(Status.DISBURSEMENT, at, page.after(at));
        }
        boolean brings = verb.base().equals("bring") && !money && !open;
        if (TRANSPARENT.contains(verb.base()) && !tense.ahead() && !brings) {
            passed = true;
            told |= !open;
            return null;
        }
        if (tense == Verbs.Tense.GOING_ON && verb.kind() == Sense.Verb.Kind.GIVE && toward >= 0 && counted(at)) {
            return Decision.by(Status.PLEDGE, Math.max(first, toward - 1), page.after(toward));
        }
        Status said = plain(at, verb, tense);
        return Decision.by(
                said != null ? said : Verdicts.at(page, at, verb, tense, money), start(at, tense), page.after(at));
    }

    /** What the subject or the infinitive says, where the verb itself says little; else null. */
    private @Nullable Status plain(int at, Sense.Verb verb, Verbs.Tense tense) {
        if (tense == Verbs.Tense.FUTURE && Clauses.aim(page, at, first)) {
            return Status.TARGET;
        }
        if (verb.kind() != Sense.Verb.Kind.PLAIN || tense.ahead()) {
            return null;
        }
        Sense.Cue cue = Cues.of(page, at, Sense.Cue.Kind.STATUS);
        boolean sums = SUMS.contains(verb.base()) || cue != null;
        Status subject = sums && money ? Clauses.subject(page, at, first) : null;
        if (subject != null || cue != null) {
            return subject != null
                    ? subject
                    : Status.valueOf(java.util.Objects.requireNonNull(cue).value());
        }
        if (toward < 0) {
            return null;
        }
        if (verb.base().equals("estimate")) {
            return Status.PLEDGE;
        }
        boolean going = verb.base().equals("continue") || tense == Verbs.Tense.PAST;
        return going ? Status.DISBURSEMENT : verb.base().equals("need") ? Status.TARGET : Status.PLEDGE;
    }

    /** 'is investing $4 million to train 20': what the money is for is yet to come. */
    private boolean counted(int at) {
        for (int word = at + 1; word < Math.min(toward, at + REACH); word++) {
            if (page.number(word)) {
                return true;
            }
        }
        return false;
    }

    private int start(int at, Verbs.Tense tense) {
        int start = at;
        while (tense == Verbs.Tense.FUTURE
                && start > first
                && start > at - 4
                && !Verbs.FUTURE.contains(page.lower(start))) {
            start--;
        }
        return start;
    }
}
