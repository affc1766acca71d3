package org.aidboard.figures.meaning;

import java.util.List;
import java.util.Set;
import org.aidboard.figures.meaning.draft.Context;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.parties.Attribution;
import org.aidboard.figures.pattern.EventFind;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** Who does what a dated event tells, and for whom. */
final class Actors {

    /** How far before an event's noun whose it is may stand: 'last year's Swedish NATO accession'. */
    private static final int OWNER_WITHIN = 5;

    private static final Set<String> BEING = Set.of("was", "were", "be", "been", "being", "is", "are");

    private static final Set<String> OURS = Set.of("our", "we", "us", "country", "nation");
    private static final int OURS_WITHIN = 24;

    /** Nouns of what is somebody's, and becomes a milestone when it begins or ends. */
    private static final Set<String> OWNED = Set.of("accession", "dependence", "dependency", "reliance");

    private final Page page;
    private final Context context;
    private final Attribution attribution;

    Actors(Page page, Context context, Attribution attribution) {
        this.page = page;
        this.context = context;
        this.attribution = attribution;
    }

    /** Who does it, and for whom. */
    List<Attribution.Party> sides(EventFind find) {
        Sentence sentence = find.scene().sentence();
        List<Attribution.Party> signing = signing(find, sentence);
        if (!signing.isEmpty()) {
            return signing;
        }
        Attribution.Party provider = provider(find, sentence);
        return List.of(provider, recipient(find, sentence, provider));
    }

    /** The two who sign something: whoever speaks in the document, or the first named, stands for the one who gives. */
    private List<Attribution.Party> signing(EventFind find, Sentence sentence) {
        Sense.Verb verb = page.sense(find.event(), Sense.Verb.class);
        boolean signs = verb != null && verb.base().equals("sign");
        List<Attribution.Party> sides = signs ? attribution.sides(sentence) : null;
        if (sides == null) {
            return List.of();
        }
        Attribution.Party speaker = attribution.speaker();
        String own = speaker == null ? null : speaker.decision().value();
        boolean second = own != null && own.equals(sides.getLast().decision().value());
        return second ? sides.reversed() : sides;
    }

    /** Aid that began or ended has somebody who receives it; another event is not given to anybody. */
    private Attribution.Party recipient(EventFind find, Sentence sentence, Attribution.Party provider) {
        int event = find.event();
        if (find.rule().name().contains(": aid ")) {
            return attribution.recipient(
                    sentence,
                    event,
                    page.after(event),
                    sentence.from(),
                    sentence.to(),
                    provider.decision().value());
        }
        return new Attribution.Party(Decision.without(null, "an event is not given to anybody"), List.of(), true);
    }

    /** Whose event it is, else who acts in the sentence, labels it or acts in the one before; an aim may be anybody's. */
    private Attribution.Party provider(EventFind find, Sentence sentence) {
        if (find.when().role() == When.Role.ASIDE && page.lower(find.event()).startsWith("sign")) {
            return new Attribution.Party(Decision.without(null, "an event that is only mentioned"), List.of(), true);
        }
        Attribution.Party owner = owner(find);
        if (owner != null) {
            return owner;
        }
        int after = page.after(find.event());
        Attribution.Party own = attribution.provider(sentence, after, after, after);
        if (own.decision().value() != null || own.settled()) {
            return own;
        }
        Attribution.Party label = attribution.label(sentence.block());
        if (label != null || Milestones.aims(find)) {
            return label != null ? label : own;
        }
        Sentence before = context.before(sentence);
        Attribution.Party subject = before == null ? null : attribution.subject(before);
        Attribution.Party speaker = passive(find) && !ours(find) ? null : attribution.speaker();
        return subject != null ? subject : speaker != null ? speaker : own;
    }

    /** 'the fund [was] launched': whoever speaks has not said that they did it. */
    private boolean passive(EventFind find) {
        int first = find.scene().from();
        for (int at = find.event() - 1; at >= first && at >= find.event() - 2; at--) {
            if (BEING.contains(page.lower(at))) {
                return true;
            }
        }
        return BEING.contains(page.lower(find.event()));
    }

    /** 'our imports ended', 'the [country's] terminal was opened': told by whoever speaks. */
    private boolean ours(EventFind find) {
        int first = find.scene().from();
        for (int at = Math.max(first, find.event() - OURS_WITHIN); at < find.event(); at++) {
            if (OURS.contains(page.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** 'end [EU] dependence by 2027', '[Latvia's] accession': whose it is whose noun the event is. */
    private Attribution.@Nullable Party owner(EventFind find) {
        int event = find.event();
        boolean noun = OWNED.contains(page.lower(event)) || OWNED.contains(page.lower(page.after(event) - 1));
        Attribution.Party owner = null;
        for (int at = event - 1; noun && at >= find.scene().from() && at >= event - OWNER_WITHIN; at--) {
            int start = page.phraseStart(at);
            Sense.Party party = page.sense(start, Sense.Party.class);
            if (party != null && !party.code().equals("-")) {
                owner = new Attribution.Party(Decision.by(party.code(), start, page.after(start)), List.of(), true);
            } else if (!page.lower(at).endsWith("s")) {
                break;
            }
            at = start;
        }
        return owner;
    }
}
