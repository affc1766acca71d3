package org.aidboard.figures.meaning.status;

import org.aidboard.figures.Status;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** What stands around a verb in its clause. */
public final class Clauses {

    private static final int SUBJECT = 15;

    private Clauses() {}

    /** 'since Russia launched its invasion': a clause that only dates the sentence; 'since 2014' is none. */
    static boolean subordinate(Page page, int verb, int first) {
        for (int at = verb - 1; at >= first && at >= verb - 5; at--) {
            boolean since = page.is(at, "since") && !page.number(at + 1);
            if (since
                    || page.is(at, "when")
                    || page.is(at, "after")
                    || page.is(at, "where")
                    || page.is(at, "because")) {
                return !page.is(verb - 1, "having");
            }
            if (page.is(at, ',')) {
                return false;
            }
        }
        return false;
    }

    /** Whether a future stands before a token. */
    static boolean ahead(Page page, int at, int first) {
        for (int word = at - 1; word >= first && word > at - 60; word--) {
            if (Verbs.FUTURE.contains(page.lower(word))) {
                return true;
            }
        }
        return false;
    }

    /** 'The budget also provides': what a budget does is to set apart; null where the subject is none. */
    static @Nullable Status setApart(Page page, int verb, int first) {
        for (int at = verb - 1; at >= first && at >= verb - 3; at--) {
            Sense.Cue cue = Cues.of(page, page.phraseStart(at), Sense.Cue.Kind.SETS_APART);
            if (cue != null) {
                return Status.valueOf(cue.value());
            }
        }
        return null;
    }

    /** 'The summit raised, garnered': what many promise together. */
    static @Nullable Status gathered(Page page, int verb, int first) {
        for (int at = verb - 1; at >= first && at >= verb - 3; at--) {
            Sense.Cue cue = Cues.of(page, page.phraseStart(at), Sense.Cue.Kind.GATHERING);
            if (cue != null) {
                return Status.valueOf(cue.value());
            }
        }
        return null;
    }

    /** 'The goal is to plant': a future that an aim leads to. */
    public static boolean aim(Page page, int verb, int first) {
        for (int at = verb - 1; at >= first && at >= verb - 3; at--) {
            Sense.Cue cue = Cues.of(page, page.phraseStart(at), Sense.Cue.Kind.STATUS);
            if (cue != null && cue.value().equals("TARGET")) {
                return true;
            }
        }
        return false;
    }

    /** 'military aid has reached': help that is counted up is given; an allocation or a pledge says so itself. */
    static @Nullable Status subject(Page page, int verb, int first) {
        Verbs verbs = new Verbs(page, first);
        for (int at = verb - 1; at >= first && at >= verb - SUBJECT; at--) {
            at = page.phraseStart(at);
            if (verbs.tense(at) != null || page.is(at, ';')) {
                return null;
            }
            Sense.Cue noun = Cues.of(page, at, Sense.Cue.Kind.STATUS);
            if (noun != null && !news(page, at) && !page.is(at, "already")) {
                return Status.valueOf(noun.value());
            }
            Sense.Cue form = Cues.of(page, at, Sense.Cue.Kind.FORM);
            if (form != null) {
                return Status.valueOf(form.value());
            }
            Sense.Cue theme = Cues.of(page, at, Sense.Cue.Kind.THEME);
            boolean help = theme != null && theme.value().equals("AID");
            if (help && Cues.of(page, at, Sense.Cue.Kind.GIFT) != null) {
                return Status.DISBURSEMENT;
            }
        }
        return null;
    }

    /** 'a further $5 million': news of money, where no verb tells. */
    static boolean news(Page page, int at) {
        return page.is(at, "further") || page.is(at, "additional") || page.is(at, "new") || page.is(at, "proposed");
    }
}
