package org.aidboard.figures.meaning.status;

import java.util.Set;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** How a verb stands in its sentence. */
public final class Verbs {

    public static final Set<String> FUTURE = Set.of("will", "shall", "would", "ll");
    static final Set<String> PERFECT = Set.of("has", "have", "had");
    static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
    private static final Set<String> MAY = Set.of("could", "may", "might");
    private static final Set<String> DUTY = Set.of("must", "should", "ought");
    private static final Set<String> DO = Set.of("do", "does", "did", "can");
    private static final Set<String> SUBJECT =
            Set.of("we", "they", "i", "you", "who", "which", "that", "it", "he", "she", "also", "not", "jointly");
    private static final Set<String> NO_ADVERB =
            Set.of("supply", "family", "italy", "july", "ally", "assembly", "apply", "reply", "rely", "imply");
    private static final Set<String> BEFORE_NOUN =
            Set.of("the a an its our their his her this these further additional of in any some no 's ’s total new"
                    .split(" "));

    /** The time that a verb speaks of. */
    public enum Tense {
        FUTURE,
        /** 'could provide'. */
        POSSIBLE,
        /** 'must fall', 'needs to be completed'. */
        DUTY,
        INFINITIVE,
        PAST,
        GOING_ON,
        /** A participle without its auxiliary: 'providing'. */
        HANGING,
        PRESENT;

        /** Whether it speaks of what is yet to come. */
        boolean ahead() {
            return this == FUTURE || this == POSSIBLE || this == INFINITIVE || this == DUTY;
        }
    }

    private final Page page;
    private final int first;
    private final Infinitives infinitives;

    public Verbs(Page page, int first) {
        this.page = page;
        this.first = first;
        this.infinitives = new Infinitives(page, first);
    }

    /** The tense of the verb at a token; null where the word is no verb of the sentence. */
    @Nullable
    public Tense tense(int verb) {
        Sense.Verb meaning = page.sense(verb, Sense.Verb.class);
        if (meaning == null || Names.holds(page, verb, first)) {
            return null;
        }
        int at = skipAdverbs(verb - 1);
        String before = at < first ? "" : page.lower(at);
        return switch (meaning.form()) {
            case BASE -> base(verb, at, before);
            case THIRD -> third(verb, at, before);
            case ING ->
                BE.contains(before)
                        ? (at > first && FUTURE.contains(page.lower(at - 1)) ? Tense.FUTURE : Tense.GOING_ON)
                        : (noun(before) && !before.equals("of") && !before.equals("in"))
                                        || Attributes.compound(page, verb, at, first)
                                ? null
                                : Tense.HANGING;
            case PAST, PARTICIPLE ->
                Attributes.before(page, verb, at, first) || Attributes.after(page, verb, at, first)
                        ? null
                        : past(verb, at, before);
        };
    }

    /** 'did not give', 'has never paid': what is said not to have happened. */
    boolean denied(int verb) {
        int before = skipAdverbs(verb - 1);
        for (int at = before + 1; at < verb; at++) {
            if (page.is(at, "not") || page.is(at, "never")) {
                return true;
            }
        }
        return false;
    }

    private int skipAdverbs(int at) {
        int word = at;
        while (word >= first && word > at - 3) {
            String text = page.lower(word);
            boolean adverb = (text.endsWith("ly") && !NO_ADVERB.contains(text))
                    || text.equals("also")
                    || text.equals("already")
                    || text.equals("now")
                    || text.equals("not")
                    || text.equals("never")
                    || text.equals("further")
                    || text.equals("today")
                    || text.equals("jointly")
                    || text.equals("soon");
            if (!adverb) {
                break;
            }
            word--;
        }
        return word;
    }

    private @Nullable Tense base(int verb, int at, String before) {
        if (FUTURE.contains(before)) {
            return Tense.FUTURE;
        }
        if (before.equals("to")) {
            return infinitives.of(at);
        }
        if (MAY.contains(before) || DUTY.contains(before)) {
            return modal(before);
        }
        if (DO.contains(before) || SUBJECT.contains(before)) {
            return Tense.PRESENT;
        }
        if (before.equals("and") || before.equals("or") || before.equals(",") || before.equals("help")) {
            return infinitives.coordinated(at);
        }
        if (at >= first && before.equals(":") && !page.works(verb, "NOUNLIKE")) {
            return Tense.INFINITIVE;
        }
        boolean named = at >= first && page.sense(page.phraseStart(at), Sense.Party.class) != null;
        if (named && infinitives.helped(page.phraseStart(at) - 1)) {
            return Tense.INFINITIVE;
        }
        if (at < first || named) {
            boolean bare = at < first && page.works(verb, "NOUNLIKE");
            return bare ? null : at < first ? Tense.INFINITIVE : Tense.PRESENT;
        }
        if (noun(before)) {
            return null;
        }
        return page.works(verb, "NOUNLIKE")
                        && !(Attributes.acting(page, verb, at, first)
                                && page.lower(at).endsWith("s"))
                ? null
                : Tense.PRESENT;
    }

    private static Tense modal(String word) {
        return DUTY.contains(word) ? Tense.DUTY : Tense.POSSIBLE;
    }

    private @Nullable Tense third(int verb, int at, String before) {
        if (!page.works(verb, "NOUNLIKE")) {
            return noun(before) ? null : Tense.PRESENT;
        }
        Sense.Party named = at < first ? null : page.sense(page.phraseStart(at), Sense.Party.class);
        int next = page.after(verb);
        boolean ended = next >= page.tokens().size();
        if (!ended && page.is(next, "to") && (before.equals("and") || before.equals(","))) {
            return Tense.PRESENT;
        }
        boolean party = named != null && named.role() != Sense.Party.Role.DEMONYM;
        if (!ended && Attributes.acting(page, verb, at, first)) {
            return Tense.PRESENT;
        }
        boolean heads = !ended && page.works(next, "END");
        boolean opens = (at < first || before.equals(":")) && !heads;
        return party || opens || SUBJECT.contains(before) ? Tense.PRESENT : null;
    }

    private @Nullable Tense past(int verb, int at, String before) {
        if (PERFECT.contains(before) || before.equals("been")) {
            return at > first && FUTURE.contains(page.lower(at - 1)) ? Tense.FUTURE : Tense.PAST;
        }
        if (before.equals("being")) {
            return Tense.FUTURE;
        }
        if (before.equals("be")) {
            return at > first ? toBe(at - 1) : Tense.PRESENT;
        }
        return noun(before) ? null : Attributes.foreseen(page, verb, first) ? Tense.FUTURE : Tense.PAST;
    }

    /** 'will be', 'could be', 'needs to be', 'is to be'. */
    private Tense toBe(int lead) {
        int at = skipAdverbs(lead);
        String word = at < first ? "" : page.lower(at);
        if (FUTURE.contains(word)) {
            return Tense.FUTURE;
        }
        if (MAY.contains(word) || DUTY.contains(word)) {
            return modal(word);
        }
        if (!word.equals("to")) {
            return Tense.PRESENT;
        }
        return infinitives.of(at) == Tense.DUTY ? Tense.DUTY : Tense.FUTURE;
    }

    private static boolean noun(String before) {
        return BEFORE_NOUN.contains(before);
    }
}
