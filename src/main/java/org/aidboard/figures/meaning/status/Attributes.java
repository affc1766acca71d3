package org.aidboard.figures.meaning.status;

import java.util.Set;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;

/** Forms of verbs that only describe a noun, and those that look as if they did. */
final class Attributes {

    private static final Set<String> LEADS = Set.of(
            ("of to in on at by for from with within into across towards under between through least most more less"
                            + " very highly newly")
                    .split(" "));
    /** What these say of a noun at the head of a line is its quality: 'improved access', 'increased exports'. */
    private static final Set<String> SCALES =
            Set.of("improve", "increase", "expand", "strengthen", "reduce", "upgrade");

    /** Past forms that describe the noun before them where a preposition follows: 'the costs [needed] for'. */
    private static final Set<String> DESCRIBING = Set.of(
            ("needed required used intended designed affected caused based located known called associated related"
                            + " linked attached involved")
                    .split(" "));

    private Attributes() {}

    /** 'the costs [needed] for delivery': no verb of the sentence. */
    static boolean after(Page page, int verb, int lead, int first) {
        int next = page.after(verb);
        boolean noun = lead >= first
                && page.word(lead, verb)
                && !page.works(lead, "END")
                && page.sense(page.phraseStart(lead), Sense.Party.class) == null;
        return noun
                && DESCRIBING.contains(page.lower(verb))
                && next < page.tokens().size()
                && page.works(next, "END");
    }

    /**
     * 'a donor-[led] effort', 'facilitate [improved] access', 'the least [developed] states', '[Improved] access to water'.
     *
     * @param verb a past form
     * @param lead the word before it, adverbs skipped
     * @param first the first token of the sentence
     */
    static boolean before(Page page, int verb, int lead, int first) {
        int next = page.after(verb);
        if (verb - 1 >= first && page.dash(verb - 1) && page.glued(verb)) {
            return true;
        }
        boolean noun = next < page.tokens().size()
                && page.word(next, page.tokens().size())
                && !page.works(next, "END")
                && !page.number(next);
        if (!noun) {
            return false;
        }
        if (lead < first) {
            Sense.Verb meaning = page.sense(verb, Sense.Verb.class);
            return meaning != null && SCALES.contains(meaning.base());
        }
        if (LEADS.contains(page.lower(lead))) {
            return true;
        }
        Sense.Verb other = page.sense(lead, Sense.Verb.class);
        return other != null
                && (other.form() == Sense.Verb.Form.BASE || other.form() == Sense.Verb.Form.ING)
                && !page.works(lead, "NOUNLIKE");
    }

    /** 'will see the programme [expanded]': a participle that a future sees done. */
    static boolean foreseen(Page page, int verb, int first) {
        for (int at = verb - 1; at > first && at > verb - 7; at--) {
            if (page.is(at, "see")) {
                return Verbs.FUTURE.contains(page.lower(at - 1));
            }
        }
        return false;
    }

    /** 'family [planning] services', 'in budget [planning] and': the second word of a noun. */
    static boolean compound(Page page, int verb, int lead, int first) {
        int next = page.after(verb);
        boolean noun = lead >= first
                && page.word(lead, verb)
                && !page.capital(lead)
                && !page.works(lead, "END")
                && !page.lower(lead).endsWith("s")
                && page.sense(page.phraseStart(lead), Sense.Verb.class) == null
                && page.sense(page.phraseStart(lead), Sense.Party.class) == null;
        return noun
                && lead == verb - 1
                && next < page.tokens().size()
                && (page.is(next, "and") || page.is(next, ',') || page.is(next, '.') || page.is(next, "of"));
    }

    /** 'the participants [cover] two fifths', 'the fund [finances] 20': a form that may be a noun, between a noun and a number. */
    static boolean acting(Page page, int verb, int lead, int first) {
        int next = page.after(verb);
        boolean about = next < page.tokens().size() && Cues.of(page, next, Sense.Cue.Kind.BEFORE) != null;
        next = about ? page.after(next) : next;
        return next < page.tokens().size()
                && lead >= first
                && (page.number(next) || (about && page.sense(next, Sense.Money.class) != null))
                && page.word(lead, verb)
                && !page.works(lead, "END");
    }
}
