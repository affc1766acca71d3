package org.aidboard.figures.parties;

import java.util.Set;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;

/** Subjects that are a group without a name: 'donors have pledged', 'nations that account for half have promised'. */
final class Groups {

    /** Between a subject and its verb, or in place of the subject: the search goes on to the left of these. */
    private static final Set<String> ON = Set.of(
            "and",
            "or",
            "to",
            "also",
            "that",
            "which",
            "who",
            "not",
            "jointly",
            "together",
            "will",
            "has",
            "have",
            "had",
            "is",
            "are",
            "was",
            "were",
            "been",
            "be",
            "being",
            "would",
            "could",
            "can",
            "may",
            "should",
            "must",
            "shall",
            "now",
            "already",
            "today",
            "then",
            "further",
            "both",
            "all",
            "each",
            "it",
            "they",
            "we",
            "he",
            "she",
            "this");

    /** 'help to donors will include': behind these a group is no subject. */
    private static final Set<String> LEADING =
            Set.of("to", "for", "with", "by", "from", "in", "through", "at", "against", "between", "on", "across");

    private static final int PHRASE = 6;

    private final Page page;

    Groups(Page page) {
        this.page = page;
    }

    /** Whether the phrase that ends at a token is a group that nobody's name goes with. */
    boolean acts(Sentence sentence, int last) {
        if (last < sentence.from() || Cues.of(page, page.phraseStart(last), Sense.Cue.Kind.GROUP) == null) {
            return false;
        }
        for (int at = last; at >= sentence.from() && at > last - PHRASE; at--) {
            int start = page.phraseStart(at);
            Sense.Party party = page.sense(start, Sense.Party.class);
            boolean own = page.is(at, "our") || (party != null && !party.code().equals("-"));
            if (own) {
                return false;
            }
            if (at < last && (page.works(start, "END") || page.is(at, ',') || page.is(at, ';'))) {
                return !LEADING.contains(page.lower(start));
            }
        }
        return true;
    }

    /** Whether a word before a verb is its subject, so that no other is to be looked for. */
    boolean subject(int at) {
        String word = page.lower(at);
        return page.word(at, page.tokens().size())
                && !ON.contains(word)
                && !word.endsWith("ly")
                && page.sense(page.phraseStart(at), Sense.Verb.class) == null;
    }
}
