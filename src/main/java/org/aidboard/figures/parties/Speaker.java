package org.aidboard.figures.parties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.Document;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a document, and whom it is mostly about as a recipient.
 *
 * @param code of the speaker, or null where nobody stands out
 * @param recipient whom the document helps, or null where nobody stands out
 */
public record Speaker(@Nullable String code, @Nullable String recipient) {

    private static final Set<String> VERBS = Set.of("will", "has", "have", "is", "was", "would", "also", "today");
    private static final int MOST_SENTENCES = 3000;

    /** Listens to a document. */
    public static Speaker of(Page page) {
        Map<String, Integer> acts = new HashMap<>();
        Map<String, Integer> gets = new HashMap<>();
        List<Sentence> sentences = page.layout().sentences();
        for (Sentence sentence : sentences.subList(0, Math.min(sentences.size(), MOST_SENTENCES))) {
            tally(page, sentence, acts, gets);
        }
        String publisher = publisher(page);
        String code = publisher != null ? publisher : standout(acts, 3, 170);
        if (code != null) {
            gets.remove(code);
        }
        return new Speaker(code, standout(gets, 3, 200));
    }

    /** The ISO 4217 code that '$' means here. */
    public String dollar(Page page) {
        String own = code == null ? null : page.lexicon().currencyOf(code);
        return own != null
                        && Set.of("AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "FJD")
                                .contains(own)
                ? own
                : "USD";
    }

    private static void tally(Page page, Sentence sentence, Map<String, Integer> acts, Map<String, Integer> gets) {
        int heading = sentence.index() < 4 ? 3 : 1;
        Roles roles = new Roles(page, sentence.from(), sentence.to());
        for (Mention mention : Mention.in(page, sentence.from(), sentence.to())) {
            if (mention.coded() && !mention.code().equals(Mention.SPEAKER)) {
                if (!befalls(page, mention, sentence) && acts(page, mention, sentence, roles)) {
                    acts.merge(mention.code(), 2 * heading, Integer::sum);
                }
                if (mention.role() != Sense.Party.Role.AGENCY && roles.receives(mention, sentence.from()) >= 4) {
                    gets.merge(mention.code(), heading, Integer::sum);
                }
            }
        }
    }

    private static boolean acts(Page page, Mention mention, Sentence sentence, Roles roles) {
        boolean owns = mention.owns(page, sentence.to());
        if (owns || !roles.preposition(mention).isEmpty()) {
            return owns && roles.preposition(mention).isEmpty();
        }
        int next = mention.to();
        boolean verb = next < sentence.to()
                && (VERBS.contains(page.lower(next))
                        || page.sense(next, Sense.Verb.class) != null
                        || page.is(next, "government"));
        boolean title = sentence.index() < 2;
        return verb
                || (title && page.capitals(mention.from()))
                || roles.gives(mention, sentence.to(), sentence.to()) == 7;
    }

    /** 'Russia launched', 'Mali has received': what happens to somebody or once is no giving. */
    private static boolean befalls(Page page, Mention mention, Sentence sentence) {
        int next = mention.to();
        Sense.Verb verb = next < sentence.to() ? page.sense(next, Sense.Verb.class) : null;
        return verb != null && (verb.kind() == Sense.Verb.Kind.EVENT || verb.kind() == Sense.Verb.Kind.GET);
    }

    private static @Nullable String standout(Map<String, Integer> tally, int least, int percentOfSecond) {
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

    private static @Nullable String publisher(Page page) {
        Document document = page.document();
        String publisher = document.about().publisher();
        if (publisher == null || publisher.isBlank()) {
            return null;
        }
        org.aidboard.text.About nothing = new org.aidboard.text.About("", null, null, null);
        Page name = new Page(new Document("", "", nothing, new org.aidboard.text.Text(publisher)), page.lexicon());
        for (Mention mention : Mention.in(name, 0, name.tokens().size())) {
            if (mention.coded() && !mention.code().equals(Mention.SPEAKER)) {
                return mention.code();
            }
        }
        return null;
    }
}
