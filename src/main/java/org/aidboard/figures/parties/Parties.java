package org.aidboard.figures.parties;

import java.util.ArrayList;
import java.util.List;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds who gives and who receives in one sentence. */
public final class Parties {

    private static final int LEAST = 4;
    /** The claim of one that stands as the subject of a sentence. */
    private static final int SUBJECT = 6;

    private final Page page;
    private final Speaker speaker;
    private final Labels labels;
    private final Organisations organisations;

    public Parties(Page page, Speaker speaker) {
        this.page = page;
        this.speaker = speaker;
        this.labels = new Labels(page, speaker);
        this.organisations = new Organisations(page);
    }

    Labels labels() {
        return labels;
    }

    /** Who gives, by a sentence. The quote and its neighbours bound where words may stand. */
    Choice provider(Sentence sentence, int quoteFrom, int quoteTo, int nextFrom) {
        Giving giving = new Giving(page, sentence.from(), sentence.to());
        Mention best = null;
        int most = LEAST - 1;
        List<String> candidates = new ArrayList<>();
        for (Mention mention : mentions(sentence.from(), Math.min(sentence.to(), Math.max(nextFrom, quoteTo)))) {
            int claim = mention.coded() || own(mention) ? giving.gives(mention, quoteFrom, quoteTo) : 0;
            if (claim >= LEAST) {
                candidates.add(mention.code());
            }
            if (claim > most || (claim == most && best != null && mention.to() <= quoteFrom)) {
                most = claim;
                best = mention;
            }
        }
        int organisation = organisations.acts(sentence, quoteFrom);
        boolean nearer = best != null && best.to() <= organisation && most <= SUBJECT;
        if (organisation >= 0 && (best == null || nearer)) {
            return Choice.several(List.of());
        }
        if (best == null) {
            return speaker.code() == null && firstPerson(sentence, quoteFrom) ? Choice.several(List.of()) : Choice.NONE;
        }
        return together(best, quoteFrom) ? Choice.several(candidates) : Choice.of(best, candidates);
    }

    /** 'WFP plans to assist': where no country gives, its agencies give for the United Nations. */
    private boolean own(Mention mention) {
        return mention.agencyOf() && (speaker.giver() == null || mention.code().equals(speaker.giver()));
    }

    /** Who receives, by a sentence: what follows the quote first, then what precedes it. */
    Choice recipient(
            Sentence sentence, int quoteFrom, int quoteTo, int previousTo, int nextFrom, @Nullable String provider) {
        Choice after = receiver(sentence, quoteFrom, Math.min(nextFrom, sentence.to()), quoteTo, provider);
        return after.settled() ? after : receiver(sentence, sentence.from(), quoteFrom, quoteTo, provider);
    }

    private Choice receiver(Sentence sentence, int from, int to, int quoteTo, @Nullable String provider) {
        Receiving receiving = new Receiving(page, sentence.from(), sentence.to());
        List<Mention> best = new ArrayList<>();
        int most = 3;
        for (Mention mention : mentions(from, to)) {
            boolean open = (mention.coded() || mention.role() == Sense.Party.Role.REGION)
                    && !mention.code().equals(provider == null ? speaker.giver() : provider);
            int claim = open ? receiving.receives(mention, quoteTo) : 0;
            if (mention.role() == Sense.Party.Role.REGION) {
                claim = region(mention, claim, best);
            }
            if (claim == 0 && open && !best.isEmpty() && most > 3 && joined(best.getLast(), mention)) {
                claim = most;
            }
            if (claim > most) {
                best.clear();
                most = claim;
            }
            if (claim == most && claim > 3) {
                best.add(mention);
            }
        }
        return best.isEmpty() ? Choice.NONE : agreed(best);
    }

    /** 'Mali and the region' is help for Mali; 'Africa and Yemen' is for no single country. */
    private int region(Mention mention, int claim, List<Mention> best) {
        boolean around = page.is(mention.from(), "the")
                ? page.is(mention.from() + 1, "region")
                : page.lower(mention.from()).startsWith("neighbo");
        return !around ? claim : best.isEmpty() ? Math.min(claim, 4) : 0;
    }

    private Choice agreed(List<Mention> best) {
        List<String> codes = best.stream()
                .map(Mention::code)
                .filter(code -> !code.equals("-"))
                .distinct()
                .toList();
        boolean wide = best.size() > 1
                && best.getFirst().role() == Sense.Party.Role.REGION
                && page.is(best.getFirst().to(), "and")
                && joined(best.getFirst(), best.get(1));
        if (codes.size() == 1 && !wide) {
            String only = codes.getFirst();
            return Choice.of(
                    best.stream()
                            .filter(mention -> mention.code().equals(only))
                            .findFirst()
                            .orElseThrow(),
                    codes);
        }
        return Choice.several(codes);
    }

    /** 'X and Y', 'X, Y'. */
    private boolean joined(Mention one, Mention other) {
        int gap = other.from() - one.to();
        boolean comma = gap >= 1 && gap <= 3 && (page.is(one.to(), ',') || page.is(one.to(), "and"));
        return comma;
    }

    /** 'Lithuania and the United Kingdom will': several who act together are no single provider. */
    private boolean together(Mention best, int quoteFrom) {
        int at = best.from() - 1;
        if (at > 0 && page.is(at, "the")) {
            at--;
        }
        if (at < 1 || !page.is(at, "and")) {
            return false;
        }
        int before = at - 1;
        if (page.is(before, ',')) {
            before--;
        }
        Sense.Party other = before < 0 ? null : page.sense(page.phraseStart(before), Sense.Party.class);
        return other != null
                && !other.code().equals(best.code())
                && !other.code().equals("-")
                && quoteFrom >= 0;
    }

    /** 'our country has': somebody in particular, whom the document does not name. */
    private boolean firstPerson(Sentence sentence, int quoteFrom) {
        return Mention.in(page, sentence.from(), quoteFrom).stream()
                .anyMatch(mention -> mention.code().equals(Mention.SPEAKER) && mention.role() == Sense.Party.Role.NAME);
    }

    /** 'X and Y', 'between X and Y': the two sides of an agreement, in the order of the text; null where there are not two. */
    @Nullable
    List<Mention> sides(Sentence sentence) {
        List<Mention> coded = mentions(sentence.from(), sentence.to()).stream()
                .filter(mention -> mention.coded() && !mention.place())
                .toList();
        for (int i = 0; i + 1 < coded.size(); i++) {
            Mention one = coded.get(i);
            Mention other = coded.get(i + 1);
            int and = one.to();
            boolean joined = other.from() - and <= 5 && and < sentence.to() && page.is(and, "and");
            if (joined && !one.code().equals(other.code())) {
                return List.of(one, other);
            }
        }
        return null;
    }

    /** Whose dependence, reliance or independence an event tells of; null where it tells of none or does not say whose. */
    @Nullable
    Mention depending(Sentence sentence, int event) {
        if (!page.lower(event).contains("depend") && !page.is(event, "reliance")) {
            return null;
        }
        for (Mention mention : mentions(sentence.from(), event)) {
            boolean owner = mention.coded() && event - mention.to() <= 2 && !mention.place();
            if (owner) {
                return mention;
            }
        }
        return null;
    }

    boolean names(Sentence sentence, @Nullable String code) {
        return Mention.in(page, sentence.from(), sentence.to()).stream()
                .anyMatch(mention -> mention.code().equals(code));
    }

    private List<Mention> mentions(int from, int to) {
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : Mention.in(page, from, to)) {
            if (!mention.code().equals(Mention.SPEAKER)) {
                mentions.add(mention);
            } else if (speaker.code() != null) {
                mentions.add(new Mention(speaker.code(), mention.role(), mention.from(), mention.to()));
            } else if (mention.role() == Sense.Party.Role.AGENCY) {
                String last = Antecedent.of(page, speaker, mention.from());
                if (last != null) {
                    mentions.add(new Mention(last, mention.role(), mention.from(), mention.to()));
                }
            }
        }
        return mentions;
    }
}
