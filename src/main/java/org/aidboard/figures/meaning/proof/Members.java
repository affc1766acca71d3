package org.aidboard.figures.meaning.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;

/** The list behind a count: 'twenty agreements ... with the United Kingdom, Germany, ...'. */
final class Members {

    private static final int LEAST = 3;
    private static final Set<String> LISTED = Set.of(
            "agreement",
            "country",
            "state",
            "nation",
            "ally",
            "partner",
            "donor",
            "government",
            "treaty",
            "memorandum",
            "declaration",
            "signatory",
            "member",
            "participating state");

    private Members() {}

    static List<String> of(Page page, Draft draft) {
        boolean listed = draft.find().rule().measure() == Measure.COUNT && LISTED.contains(draft.unit);
        if (!listed) {
            return List.of();
        }
        List<String> own = list(page, draft.find().to(), draft.sentence().to());
        int next = draft.sentence().index() + 1;
        List<Sentence> sentences = page.layout().sentences();
        if (own.size() >= LEAST
                || next >= sentences.size()
                || !sentences.get(next).block().is(draft.block())) {
            return own.size() >= LEAST ? own : List.of();
        }
        List<String> following =
                list(page, sentences.get(next).from(), sentences.get(next).to());
        return following.size() >= LEAST ? following : List.of();
    }

    /** The longest run of parties parted by commas and 'and'. */
    private static List<String> list(Page page, int from, int to) {
        List<String> best = List.of();
        List<String> run = new ArrayList<>();
        for (int at = from; at < to; at = page.after(at)) {
            Sense.Party party = page.sense(at, Sense.Party.class);
            if (party != null
                    && party.role() == Sense.Party.Role.NAME
                    && !party.code().equals("-")) {
                run.add(party.code());
            } else if (!page.is(at, ',') && !page.is(at, "and") && !page.is(at, "the") && !page.is(at, ';')) {
                best = run.size() > best.size() ? run : best;
                run = new ArrayList<>();
            }
        }
        return run.size() > best.size() ? run : best;
    }
}
