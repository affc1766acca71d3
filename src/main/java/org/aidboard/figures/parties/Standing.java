package org.aidboard.figures.parties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** How often each party of a document stands as one who gives and as one who receives; its first lines weigh more. */
final class Standing {

    private static final int MOST_SENTENCES = 3000;
    private static final int PUBLISHER = 6;
    private static final int SIGNED = 8;
    private static final int RATIO = 170;
    /** So many labels with names of parties make a roll of them. */
    private static final int ROLL = 4;
    /** So many times 'we' and 'our' make a document that speaks for somebody. */
    private static final int WE = 3;
    /** All regions together: whoever helps a region helps no single country. */
    private static final String REGION = "-";

    private final Page page;
    private final Map<String, Integer> gives = new HashMap<>();
    private final Map<String, Integer> gets = new HashMap<>();
    /** How often ministries, forces and agencies of a country are named in any role. */
    private final Map<String, Integer> offices = new HashMap<>();

    /** What each party gives in lines that its own name labels: a roll of many tells of no single giver. */
    private final Map<String, Integer> labelled = new HashMap<>();

    private int firstPerson;

    private Standing(Page page) {
        this.page = page;
    }

    /** Reads a document once. */
    static Standing of(Page page, @Nullable String publisher) {
        Standing standing = new Standing(page);
        List<Sentence> sentences = page.layout().sentences();
        sentences.subList(0, Math.min(sentences.size(), MOST_SENTENCES)).forEach(standing::read);
        if (standing.labelled.size() < ROLL) {
            standing.labelled.forEach((code, often) -> standing.gives.merge(code, often, Integer::sum));
        }
        if (publisher != null) {
            standing.gives.merge(publisher, PUBLISHER, Integer::sum);
        }
        return standing;
    }

    /** The one party that the document tells of as giving, or null where none stands out. */
    @Nullable
    String giver() {
        Map<String, Integer> more = new HashMap<>();
        gives.forEach((code, often) -> {
            if (often > gets(code)) {
                more.put(code, often);
            }
        });
        String clear = standout(more, 3, RATIO);
        String home = clear == null && firstPerson >= WE ? home() : null;
        return clear != null ? clear : home != null ? home : only(more);
    }

    /** Who says 'we': the country whose offices are named and whose gifts are told, rather than what it gets. */
    private @Nullable String home() {
        Map<String, Integer> more = new HashMap<>(gives);
        offices.forEach((code, often) -> more.merge(code, often, Integer::sum));
        more.replaceAll((code, often) -> often - gets(code) / 3);
        return standout(more, 2, 120);
    }

    /** The only party that acts at all. */
    private static @Nullable String only(Map<String, Integer> more) {
        return more.size() == 1 ? more.keySet().iterator().next() : null;
    }

    /** The one party that the document tells of as receiving, or null where none stands out. */
    @Nullable
    String receiver(@Nullable String giver) {
        Map<String, Integer> more = new HashMap<>();
        gets.forEach((code, often) -> {
            if (!code.equals(giver) && often > gives(code)) {
                more.put(code, often);
            }
        });
        String best = standout(more, 3, 200);
        int all = more.values().stream().mapToInt(Integer::intValue).sum();
        boolean most = best != null && more.getOrDefault(best, 0) * 2 > all;
        return !most || REGION.equals(best) ? null : best;
    }

    int gives(String code) {
        return gives.getOrDefault(code, 0);
    }

    int gets(String code) {
        return gets.getOrDefault(code, 0);
    }

    private void read(Sentence sentence) {
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
                firstPerson++;
            }
            if (mention.code().equals(Mention.SPEAKER) || !(mention.coded() || region || mention.agencyOf())) {
                continue;
            }
            if (mention.role() == Sense.Party.Role.AGENCY) {
                offices.merge(mention.code(), 1, Integer::sum);
                gives.merge(mention.code(), signed(mention, sentence) ? SIGNED : 0, Integer::sum);
            }
            boolean alike = last != null && before < 0 && page.is(last.to(), "and") && joined(last, mention);
            int giving = region || alike ? 0 : giving(givers, mention);
            int getting = giving > 0 || mention.agencyOf() ? 0 : getting(receivers, mention, sentence, help);
            boolean listed = giving + getting == 0 && !mention.agencyOf() && last != null && joined(last, mention);
            int taken = listed ? before : giving > 0 ? giving : -getting;
            boolean own = label != null && label.code().equals(mention.code());
            (own ? labelled : gives).merge(mention.code(), Math.max(0, taken) * weight, Integer::sum);
            gets.merge(region ? REGION : mention.code(), Math.max(0, -taken) * weight, Integer::sum);
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

    static @Nullable String standout(Map<String, Integer> tally, int least, int percentOfSecond) {
        String best = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> entry : tally.entrySet()) {
            if (entry.getValue() > most) {
                second = most;
                most = entry.getValue();
                best = entry.getKey();
            } else if (entry.getValue() > second) {
                second = entry.getValue();
            }
        }
        return most >= least && most * 100 >= second * percentOfSecond ? best : null;
    }
}
