package org.aidboard.figures.parties;

import java.util.HashSet;
import java.util.Set;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;

/** Organisations without a code, that act in place of a country: foundations, banks, companies. */
final class Organisations {

    private static final Set<String> NOUNS = Set.of(
            "foundation",
            "bank",
            "fund",
            "company",
            "inc",
            "group",
            "alliance",
            "university",
            "institute",
            "corporation",
            "association",
            "trust",
            "network",
            "council",
            "society",
            "partners",
            "capital",
            "federation",
            "chamber");

    /** What a name in front of a verb is said to be: 'X, a U.S. [company], will build'. */
    private static final Set<String> KINDS = Set.of(
            "company",
            "manufacturer",
            "firm",
            "business",
            "producer",
            "developer",
            "supplier",
            "bank",
            "investor",
            "subsidiary",
            "startup",
            "conglomerate",
            "charity",
            "ngo",
            "philanthropy");

    private static final Set<String> AUXILIARIES = Set.of("will", "has", "have", "had", "is", "are", "was", "were");
    private static final int NAME = 8;
    private static final int BRACKETS = 25;
    private static final int OWNED = 4;
    private static final int ASIDE = 25;

    private final Page page;
    private final Set<String> acronyms;
    private final Groups unnamed;

    Organisations(Page page) {
        this.page = page;
        this.acronyms = acronyms(page);
        this.unnamed = new Groups(page);
    }

    /** Whether a word names a kind of organisation. */
    static boolean noun(String word) {
        return NOUNS.contains(word);
    }

    /** 'Harbour Finance Corporation (HFC)': short names that the document gives to organisations without a code. */
    private static Set<String> acronyms(Page page) {
        Set<String> found = new HashSet<>();
        int last = page.tokens().size() - 1;
        for (int at = 2; at < last; at++) {
            boolean bracketed = page.is(at - 1, '(') && page.is(at + 1, ')') && page.capitals(at);
            if (bracketed && noun(page.lower(at - 2)) && unnamed(page, at - 2)) {
                found.add(page.text(at));
            }
        }
        return found;
    }

    /** Whether a name of capital words holds no party that is known. */
    private static boolean unnamed(Page page, int last) {
        for (int at = last; at >= 0 && at > last - NAME && page.capital(at); at--) {
            Sense.Party party = page.sense(page.phraseStart(at), Sense.Party.class);
            if (party != null && !party.code().equals("-")) {
                return false;
            }
        }
        return true;
    }

    /**
     * 'The Gates Foundation will contribute': the token at which a name without a code acts, so that nobody else is to be
     * looked for; -1 where none does.
     */
    int acts(Sentence sentence, int quoteFrom) {
        if (owns(sentence, quoteFrom)) {
            return quoteFrom;
        }
        for (int at = quoteFrom - 1; at > sentence.from(); at--) {
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            boolean acts = (verb != null
                            && verb.form() != Sense.Verb.Form.ING
                            && verb.kind() != Sense.Verb.Kind.PLAIN
                            && !page.works(at, "NOUNLIKE"))
                    || AUXILIARIES.contains(page.lower(at));
            int subject = acts ? beforeBrackets(at - 1, sentence.from()) : at;
            if (subject < at - 2 && named(at - 2)) {
                return subject;
            }
            if (acts && (gathering(subject) || unnamed.acts(sentence, subject))) {
                return subject;
            }
            if (acts && page.word(subject, quoteFrom) && page.capital(subject) && !page.is(subject, "the")) {
                return named(subject) ? subject : -1;
            }
            if (acts && unnamed.subject(subject)) {
                return -1;
            }
            if (acts && page.is(at - 1, ',') && described(at - 2, sentence.from())) {
                return at - 2;
            }
        }
        return -1;
    }

    private boolean gathering(int subject) {
        return Cues.of(page, page.phraseStart(subject), Sense.Cue.Kind.GATHERING) != null;
    }

    /** The last token before a remark in brackets that ends at a token: 'the Fund (GF) has'. */
    private int beforeBrackets(int last, int from) {
        if (!page.is(last, ')')) {
            return last;
        }
        for (int at = last - 1; at > from && at > last - BRACKETS; at--) {
            if (page.is(at, '(')) {
                return at - 1;
            }
        }
        return last;
    }

    private boolean named(int last) {
        Sense.Party party = page.sense(page.phraseStart(last), Sense.Party.class);
        if (party != null) {
            return party.role() == Sense.Party.Role.CHANNEL;
        }
        return noun(page.lower(last)) || acronyms.contains(page.text(last));
    }

    /** 'HFC's first $5 million'. */
    private boolean owns(Sentence sentence, int quoteFrom) {
        for (int at = quoteFrom - 1; at > sentence.from() && at > quoteFrom - OWNED; at--) {
            boolean possessive = page.glued(at)
                    && (page.lower(at).startsWith("'") || page.lower(at).startsWith("’"));
            if (possessive) {
                return page.capital(at - 1)
                        && page.sense(page.phraseStart(at - 1), Sense.Party.class) == null
                        && (noun(page.lower(at - 1)) || acronyms.contains(page.text(at - 1)));
            }
        }
        return false;
    }

    /** 'Copperfield Metals, a Danish company that mines, [signed]': a name that is said to be a company. */
    private boolean described(int last, int from) {
        boolean kind = false;
        for (int at = last; at > from && at > last - ASIDE; at--) {
            kind |= KINDS.contains(page.lower(at));
            boolean opens = page.is(at - 1, ',') && (page.is(at, "a") || page.is(at, "an"));
            if (opens) {
                return kind && at - 2 >= from && page.capital(at - 2);
            }
        }
        return false;
    }
}
