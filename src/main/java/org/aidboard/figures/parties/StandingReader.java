package org.aidboard.figures.parties;

import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;

/** Counts, sentence by sentence, who stands as one who gives and who as one who receives. */
final class StandingReader {

    private static final int SIGNED = 8;

    private final Page page;
    private final Standing standing;

    StandingReader(Page page, Standing standing) {
        this.page = page;
        this.standing = standing;
    }

    /** Counts what a sentence tells. */
    void read(Sentence sentence) {
        int weight = sentence.index() < 2 ? 3 : sentence.index() < 5 ? 2 : 1;
        Giving givers = new Giving(page, sentence.from(), sentence.to());
        Receiving receivers = new Receiving(page, sentence.from(), sentence.to());
        boolean help = help(sentence);
        Mention label = Labels.label(page, sentence.block(), true);
        int before = 0;
        Mention last = null;
        for (Mention mention : Mention.in(page, sentence.from(), sentence.to())) {
            boolean region = mention.role() == Sense.Party.Role.REGION;
            if (mention.code().equals(Mention.SPEAKER)) {
                standing.firstPerson++;
            }
            if (mention.code().equals(Mention.SPEAKER) || !(mention.coded() || region || mention.agencyOf())) {
                continue;
            }
            if (mention.coded() && sentence.index() == 0) {
                standing.title.add(mention.code());
            }
            if (mention.coded()) {
                standing.named.merge(mention.code(), 1, Integer::sum);
            }
            if (mention.role() == Sense.Party.Role.AGENCY) {
                standing.offices.merge(mention.code(), 1, Integer::sum);
                standing.gives.merge(mention.code(), signed(mention, sentence) ? SIGNED : 0, Integer::sum);
            }
            boolean alike = last != null && before < 0 && page.is(last.to(), "and") && joined(last, mention);
            int giving = region || alike ? 0 : giving(givers, mention);
            int getting = giving > 0 || mention.agencyOf() ? 0 : getting(receivers, mention, sentence, help);
            boolean listed = giving + getting == 0 && !mention.agencyOf() && last != null && joined(last, mention);
            int taken = listed ? before : giving > 0 ? giving : -getting;
            boolean own = label != null && label.code().equals(mention.code());
            (own ? standing.labelled : standing.gives).merge(mention.code(), Math.max(0, taken) * weight, Integer::sum);
            standing.gets.merge(region ? Standing.REGION : mention.code(), Math.max(0, -taken) * weight, Integer::sum);
            before = taken;
            last = mention;
        }
    }

    /** 'Statement by the Foreign Ministry': whose document it is. */
    private boolean signed(Mention mention, Sentence sentence) {
        if (sentence.index() > 1) {
            return false;
        }
        for (int at = sentence.from(); at < mention.from(); at++) {
            if ((page.is(at, "by") || page.is(at, "from")) && at > sentence.from()) {
                return page.is(at - 1, "statement") || page.is(at - 1, "release") || page.is(at - 1, "remarks");
            }
        }
        return false;
    }

    /** Whether a sentence tells of giving. */
    private boolean help(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at = page.after(at)) {
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            boolean handed = verb != null && Giving.GIVING.contains(verb.kind());
            if (handed || Cues.of(page, at, Sense.Cue.Kind.GIFT) != null) {
                return true;
            }
        }
        return false;
    }

    private int giving(Giving givers, Mention mention) {
        if (mention.role() == Sense.Party.Role.PLACE) {
            return 0;
        }
        int acts = givers.acts(mention);
        return mention.agencyOf() ? Math.min(1, acts) : acts;
    }

    private int getting(Receiving receivers, Mention mention, Sentence sentence, boolean help) {
        boolean agency = mention.role() == Sense.Party.Role.AGENCY || mention.role() == Sense.Party.Role.CAPITAL;
        int claim = agency ? 0 : receivers.receives(mention, sentence.from());
        if (mention.role() == Sense.Party.Role.PLACE && help) {
            return Math.max(1, claim >= 5 ? 2 : 1);
        }
        boolean top = sentence.index() < 3 && heads(mention, sentence);
        return top ? 1 : claim >= 5 ? (help ? 2 : 1) : claim == 4 && help ? 1 : 0;
    }

    /** 'Ethiopia: factsheet', or the name alone on a line at the top. */
    private boolean heads(Mention mention, Sentence sentence) {
        boolean first = mention.from() <= sentence.from() + 1 && mention.role() == Sense.Party.Role.NAME;
        return first && (mention.to() == sentence.to() || page.is(mention.to(), ':'));
    }

    private boolean joined(Mention one, Mention other) {
        int gap = other.from() - one.to();
        return gap >= 1 && gap <= 5 && (page.is(one.to(), ',') || page.is(one.to(), "and"));
    }
}
