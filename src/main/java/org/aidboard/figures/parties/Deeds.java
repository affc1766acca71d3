package org.aidboard.figures.parties;

import java.util.Set;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;

/** What the verbs of a sentence say that a party does: its verb, who it is done by, who buys from whom. */
final class Deeds {

    static final Set<String> AFTER_SUBJECT = Set.of(
            "will", "has", "have", "is", "are", "was", "were", "would", "had", "shall", "can", "today", "also", "must",
            "should");

    private static final Set<String> BUYING = Set.of("buy", "purchase", "import", "procure", "acquire", "borrow");

    private final Page page;
    private final int from;
    private final int to;

    Deeds(Page page, int from, int to) {
        this.page = page;
        this.from = from;
        this.to = to;
    }

    int nextVerb(int at, int limit) {
        for (int i = at; i < limit; i = page.after(i)) {
            boolean auxiliary = AFTER_SUBJECT.contains(page.lower(i));
            boolean past = page.phrase(i) == null
                    && page.word(i, limit)
                    && page.lower(i).endsWith("ed");
            Sense.Cue aim = Cues.of(page, i, Sense.Cue.Kind.STATUS);
            boolean aims = aim != null && aim.value().equals("TARGET") && page.is(page.after(i) - 1, "to");
            if (past || aims || Cues.of(page, i, Sense.Cue.Kind.HAPPENS) != null) {
                return i;
            }
            if (auxiliary || page.sense(i, Sense.Verb.class) != null) {
                int verb = i;
                while (auxiliary && verb < limit && page.sense(verb, Sense.Verb.class) == null && verb < i + 4) {
                    verb++;
                }
                return verb < limit && page.sense(verb, Sense.Verb.class) != null ? verb : i;
            }
        }
        return -1;
    }

    int number(int at, int limit) {
        int end = Math.min(to, limit);
        for (int i = at; i < end; i++) {
            if (page.number(i)) {
                return i;
            }
        }
        return end;
    }

    /** 'provided by', 'a pledge by': not 'controlled by' or 'killed by'. */
    boolean agent(Mention mention) {
        int at = mention.from() - 1;
        while (at > from && !page.is(at, "by")) {
            at--;
        }
        if (at <= from) {
            return false;
        }
        if (Cues.of(page, page.phraseStart(at - 1), Sense.Cue.Kind.GIFT) != null) {
            return true;
        }
        for (int word = at - 1; word >= from && word > at - 9; word--) {
            Sense.Verb verb = page.sense(word, Sense.Verb.class);
            if (verb != null) {
                boolean past = verb.form() == Sense.Verb.Form.PAST || verb.form() == Sense.Verb.Form.PARTICIPLE;
                return past && verb.kind() != Sense.Verb.Kind.PLAIN;
            }
        }
        return false;
    }

    /** 'Poland imports gas from the U.S.': what is bought comes from the other side. */
    boolean buyer(Mention mention) {
        int verb = bought(mention.to(), Math.min(to, mention.to() + 9));
        for (int at = verb < 0 ? to : verb; at + 1 < to && at < verb + 40; at = page.after(at)) {
            if (page.is(at, "from")) {
                int name = page.is(at + 1, "the") && at + 2 < to ? at + 2 : at + 1;
                Sense.Party other = page.sense(name, Sense.Party.class);
                if (other != null && !other.code().equals(mention.code())) {
                    return true;
                }
            }
        }
        return false;
    }

    int bought(int first, int last) {
        for (int at = first; at < last; at = page.after(at)) {
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            boolean contract = page.is(at, "contracted") || page.is(at, "bought");
            if (contract || (verb != null && BUYING.contains(verb.base()))) {
                return at;
            }
        }
        return -1;
    }

    boolean received(Mention mention) {
        for (int at = from; at < mention.from(); at = page.after(at)) {
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            boolean contract = page.is(at, "contracted") || page.is(at, "exported");
            boolean get =
                    contract || (verb != null && (verb.kind() == Sense.Verb.Kind.GET || BUYING.contains(verb.base())));
            if (get || (Cues.of(page, at, Sense.Cue.Kind.GIFT) != null && at > mention.from() - 6)) {
                return true;
            }
        }
        return false;
    }
}
