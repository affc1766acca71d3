package org.aidboard.figures.rules.events;

import java.util.Set;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.Participles;
import org.aidboard.figures.reading.Scene;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Words that name an event, and words that tell of something else. */
final class EventWords {

    /** Of these the past form tells, also right behind a noun: 'imports ended in 2023'. */
    private static final Set<String> BY_ITSELF =
            Set.of("end", "begin", "start", "cease", "stop", "commence", "finish", "open", "arrive");

    /** Of something only mentioned ('the pact signed in 2020') no more than these are news. */
    private static final Set<String> MENTIONED =
            Set.of("sign", "launch", "inaugurate", "conclude", "ratify", "open", "complete", "award");

    private static final Set<String> BECOME = Set.of("became", "become", "becoming", "been");

    /** What is awarded, and how far before its verb it may stand. */
    private static final Set<String> AWARDS = Set.of("grant", "contract", "concession", "licence", "license", "tender");

    private static final int AWARD_WITHIN = 14;

    private EventWords() {}

    /** 'donors suspended [aid]', 'partners launched [the] fund': a verb with an object tells. */
    private static boolean object(Scene scene, int next) {
        Page page = scene.page();
        return page.word(next, scene.to())
                && scene.when(next) == null
                && (Happenings.ARTICLES.contains(page.lower(next)) || !page.works(next, "END"));
    }

    static boolean mentioned(Scene scene, int at) {
        Sense.Verb verb = scene.page().sense(at, Sense.Verb.class);
        return verb != null
                && !BY_ITSELF.contains(verb.base())
                && !object(scene, scene.page().after(at))
                && Participles.mentions(scene.page(), at, scene.from(), verb)
                && !MENTIONED.contains(verb.base());
    }

    static boolean happens(Page page, int at) {
        if (Cues.of(page, at, Sense.Cue.Kind.HAPPENS) != null || membership(page, at)) {
            return true;
        }
        Sense.Verb verb = page.sense(at, Sense.Verb.class);
        return (verb != null
                        && verb.kind() == Sense.Verb.Kind.EVENT
                        && verb.form() != Sense.Verb.Form.THIRD
                        && verb.form() != Sense.Verb.Form.BASE)
                || future(page, at, verb)
                || (verb != null && verb.base().equals("reach") && agreement(page, at))
                || (verb != null && verb.base().equals("award") && awarded(page, at, verb.form()));
    }

    /** 'was awarded the contract', 'a grant the agency awarded to the town'. */
    private static boolean awarded(Page page, int verb, Sense.Verb.Form form) {
        boolean past = form == Sense.Verb.Form.PAST || form == Sense.Verb.Form.PARTICIPLE;
        int last = Math.min(verb + 5, page.tokens().size());
        for (int at = Math.max(0, verb - AWARD_WITHIN); past && at < last; at++) {
            if (AWARDS.contains(page.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** 'reached a landmark agreement'. */
    private static boolean agreement(Page page, int verb) {
        for (int at = verb + 1; at < Math.min(verb + 5, page.tokens().size()); at++) {
            if (page.is(at, "agreement") || page.is(at, "deal") || page.is(at, "accord")) {
                return true;
            }
        }
        return false;
    }

    private static boolean future(Page page, int at, Sense.@Nullable Verb verb) {
        boolean base = verb != null && verb.kind() == Sense.Verb.Kind.EVENT && verb.form() == Sense.Verb.Form.BASE;
        return base && at > 0 && (page.is(at - 1, "will") || page.is(at - 1, "to"));
    }

    static boolean telling(Page page, int at) {
        Sense.Verb verb = page.sense(at, Sense.Verb.class);
        if (verb == null && unknownPast(page, at)) {
            return true;
        }
        boolean noun = at > 0
                && verb != null
                && verb.form() == Sense.Verb.Form.ING
                && Happenings.ARTICLES.contains(page.lower(at - 1));
        return verb != null
                && !noun
                && verb.form() != Sense.Verb.Form.BASE
                && verb.form() != Sense.Verb.Form.THIRD
                && !page.works(at, "NOUNLIKE")
                && !(page.after(at) < page.tokens().size() && page.is(page.after(at), "place"));
    }

    /** 'seized from', 'razed in': a past form that the lexicon does not have, with what hangs on it. */
    private static boolean unknownPast(Page page, int at) {
        int next = at + 1;
        boolean form = page.phrase(at) == null
                && page.word(at, page.tokens().size())
                && page.tokens().length(at) > 4
                && !page.capital(at)
                && page.lower(at).endsWith("ed");
        return form
                && next < page.tokens().size()
                && page.works(next, "END")
                && !(at > 0 && Happenings.ARTICLES.contains(page.lower(at - 1)));
    }

    /** 'a member [of the European Union]'. */
    private static boolean ofParty(Page page, int of) {
        int end = page.tokens().size();
        int name = of + 1 < end && page.is(of + 1, "the") ? of + 2 : of + 1;
        return name < end && page.is(of, "of") && page.sense(name, Sense.Party.class) != null;
    }

    /** 'became a UN member', '[became] EU and NATO member in 2004'. */
    static boolean membership(Page page, int at) {
        int noun = page.after(at) - 1;
        if (!page.is(noun, "member") && !page.is(noun, "members")) {
            return false;
        }
        for (int before = at - 1; before >= 0 && before > at - 16 && !page.is(before, '.'); before--) {
            if (BECOME.contains(page.lower(before))) {
                return noun - before > 1
                        && (noun > at
                                || page.sense(page.phraseStart(noun - 1), Sense.Party.class) != null
                                || ofParty(page, noun + 1));
            }
        }
        return false;
    }
}
