package org.aidboard.figures.rules;

import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Inflection;
import org.aidboard.lexicon.Phrase;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * The adjectives and nouns after a number, up to the plural that is counted: '36 [mobile field] hospitals'.
 *
 * @param unit the counted thing in the singular
 * @param theme the theme that it brings, {@code -} for none
 * @param known whether the lexicon has the noun
 * @param to the token after it
 */
record NounRun(String unit, String theme, boolean known, int to) {

    private static final int LONGEST = 12;
    private static final int LONGEST_TO_UNKNOWN = 7;

    /** The run that starts at a token, or null where nothing is counted there. */
    static @Nullable NounRun read(Page page, int from, int to) {
        int last = Math.min(to, from + LONGEST);
        int at = from;
        int glued = 0;
        while (at < last) {
            glued += at > from && page.glued(at) ? 1 : 0;
            if (at > from && acronym(page, at, last)) {
                at += 3;
                continue;
            }
            if (designation(page, at, from)) {
                return new NounRun(page.text(at - 3) + "-" + page.text(at - 1), "DEFENCE", true, at + 1);
            }
            if (stops(page, at, from)) {
                return null;
            }
            if (at == from && acronymAlone(page, at, to)) {
                return new NounRun(page.text(at), "-", true, at + 1);
            }
            if (nationals(page, at)) {
                return new NounRun("person", "PEOPLE", true, at + 1);
            }
            Sense.Noun noun = page.noun(at);
            if (noun != null && noun.plural()) {
                return furthest(page, at, last, noun);
            }
            if (noun == null && at - from - glued <= LONGEST_TO_UNKNOWN && plural(page, at)) {
                NounRun longer = next(page, at + 1, last);
                return longer != null ? longer : unknown(page, at);
            }
            at = page.after(at);
        }
        return null;
    }

    /** '10 million AAU': a unit that the document names by its letters, after a number with a scale. */
    private static boolean acronymAlone(Page page, int at, int to) {
        int length = page.tokens().length(at);
        boolean letters = length >= 2 && length <= 5 && page.tokens().capitals(at) && page.phrase(at) == null;
        boolean ends = at + 1 >= to || !page.word(at + 1, to) || page.works(at + 1, "END");
        return letters && ends && page.sense(at - 1, Sense.Scale.class) != null;
    }

    /** '3 million Chadians'. */
    private static boolean nationals(Page page, int at) {
        Sense.Party party = page.sense(at, Sense.Party.class);
        return party != null
                && party.role() == Sense.Party.Role.DEMONYM
                && page.after(at) == at + 1
                && page.tokens().length(at) > 4
                && page.lower(at).endsWith("s")
                && !page.lower(at).endsWith("ss");
    }

    /** 'sales contracts': of two plurals side by side the last is counted. */
    private static NounRun furthest(Page page, int at, int last, Sense.Noun noun) {
        int to = page.after(at);
        NounRun longer = next(page, to, last);
        if (longer == null
                && noun.theme().equals("PEOPLE")
                && to + 3 < page.tokens().size()
                && page.is(to, ',')) {
            return people(page, to + 1, noun, to);
        }
        return longer != null ? longer : new NounRun(noun.unit(), noun.theme(), true, to);
    }

    /** 'men, women and children' are people. */
    private static NounRun people(Page page, int second, Sense.Noun noun, int to) {
        if (isPeople(page, second) && page.after(second) - second > 1) {
            return new NounRun("person", "PEOPLE", true, page.after(second));
        }
        int third = page.after(second) + 1;
        boolean three = isPeople(page, second)
                && third < page.tokens().size()
                && page.is(third - 1, "and")
                && isPeople(page, third);
        return three
                ? new NounRun("person", "PEOPLE", true, page.after(third))
                : new NounRun(noun.unit(), noun.theme(), true, to);
    }

    private static boolean isPeople(Page page, int at) {
        Sense.Noun noun = page.noun(at);
        return noun != null && noun.plural() && noun.theme().equals("PEOPLE");
    }

    /** The 's' of 'four F-16s'. */
    private static boolean designation(Page page, int at, int from) {
        return page.is(at, "s")
                && page.glued(at)
                && at - 3 >= from
                && page.number(at - 1)
                && page.dash(at - 2)
                && page.tokens().capitals(at - 3);
    }

    /** '2,000 Border Guard Service (BGS) staff'. */
    private static boolean acronym(Page page, int at, int last) {
        return at + 3 < last
                && page.is(at, '(')
                && page.is(at + 2, ')')
                && page.tokens().capitals(at + 1);
    }

    private static @Nullable NounRun next(Page page, int at, int last) {
        Sense.Noun noun = at < last ? page.noun(at) : null;
        return noun == null || !noun.plural() ? null : new NounRun(noun.unit(), noun.theme(), true, page.after(at));
    }

    private static NounRun unknown(Page page, int at) {
        return new NounRun(Inflection.singular(page.lower(at)), "-", false, at + 1);
    }

    /** Whether a run ends before a token. 'state-[of]-the-art', '450[kW] generators' go on. */
    private static boolean stops(Page page, int at, int from) {
        if (page.tokens().kind(at) == TokenKind.NUMBER) {
            boolean model = at > from && page.capital(at - 1) && page.tokens().length(at) <= 3;
            boolean calibre = at + 1 < page.tokens().size() && page.glued(at + 1) && page.word(at + 1, at + 2);
            return !calibre && (at == from || !(page.glued(at) || model));
        }
        if (page.is(at, ',') && at > from) {
            return !row(page, at, from);
        }
        if (page.tokens().kind(at) == TokenKind.MARK) {
            return !((page.dash(at) || page.is(at, '/')) && page.glued(at));
        }
        if (page.is(at, "and") || page.is(at, "the")) {
            return at == from;
        }
        if (at > from + 1 && page.glued(at) && (page.dash(at - 1) || page.number(at - 1))) {
            return false;
        }
        if (page.is(at, "more")) {
            return at != from;
        }
        if (page.tokens().length(at) > 1
                && page.tokens().capitals(at)
                && at + 1 < page.tokens().size()
                && page.dash(at + 1)
                && page.glued(at + 1)) {
            return false;
        }
        Phrase phrase = page.phrase(at);
        if (phrase == null) {
            return page.lower(at).startsWith("'") || page.lower(at).startsWith("’");
        }
        if ((phrase.sense(Sense.Unit.class) != null && phrase.sense(Sense.Noun.class) == null)
                || phrase.sense(Sense.Scale.class) != null
                || phrase.sense(Sense.Money.class) != null) {
            return true;
        }
        return page.works(at, "END") || page.works(at, "UNCOUNTED");
    }

    /** '5 million grenade[,] mortar and artillery rounds': a comma between nouns that all stand before the same plural. */
    private static boolean row(Page page, int comma, int from) {
        boolean noun = page.word(comma - 1, comma)
                && !page.works(comma - 1, "END")
                && page.sense(comma - 1, Sense.Verb.class) == null
                && comma - from <= 3;
        for (int at = comma + 1; noun && at < Math.min(comma + 5, page.tokens().size()); at++) {
            if (page.is(at, "and") || page.is(at, "or")) {
                return true;
            }
            boolean goesOn = page.is(at, ',') || (page.word(at, at + 1) && !page.works(at, "END"));
            Sense.Noun counted = page.noun(at);
            if (!goesOn || (counted != null && counted.plural())) {
                return false;
            }
        }
        return false;
    }

    /** A word that looks like a plural noun: not 'gas', 'business', 'various'. */
    private static boolean plural(Page page, int at) {
        if (page.tokens().kind(at) != TokenKind.WORD || page.tokens().length(at) < 4) {
            return false;
        }
        Phrase phrase = page.phrase(at);
        if (phrase != null
                && (page.works(at, "PASS")
                        || page.works(at, "END")
                        || page.works(at, "UNCOUNTED")
                        || phrase.sense(Sense.Party.class) != null)) {
            return false;
        }
        Sense.Verb verb = phrase == null ? null : phrase.sense(Sense.Verb.class);
        String word = page.lower(at);
        boolean ending = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return ending
                && (verb == null || verb.form() == Sense.Verb.Form.THIRD)
                && !page.tokens().capitals(at);
    }
}
