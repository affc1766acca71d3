package org.aidboard.figures.rules;

import static org.aidboard.figures.pattern.Pattern.number;

import java.util.List;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.pattern.Example;
import org.aidboard.figures.pattern.Rule;
import org.aidboard.figures.pattern.Step;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Block;
import org.jspecify.annotations.Nullable;

/** Numbers of a list whose noun stands above or before them: 'doses: - 5 million for Chad', 'People in need: 3 million'. */
final class ListedRules {

    private static final int THOUSAND = 1000;
    private static final int ABOVE = 60;
    private static final int LABEL = 8;
    private static final Set<String> LEADS =
            Set.of("for", "to", "from", "through", "via", "in", "across", "went", "will");

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "count: <number> for, to ..., noun said above the list",
                    Measure.COUNT,
                    number().after(saidAbove()),
                    new Example(
                            "It shares 9 million doses:\n- 5 million for Chad\n- 4 million for Mali\n", "9000000 dose"),
                    "It spends more:\n- 5 million for Chad\n"),
            Rule.of(
                    "count: <plural noun>: <number>",
                    Measure.COUNT,
                    number().before(label()).after(end()),
                    new Example("People in need: 3,400,000", "3400000 person"),
                    "The answer of the town: 3,400,000"));

    private ListedRules() {}

    private static Step saidAbove() {
        return (match, at) -> {
            Page page = match.page();
            Block block = match.scene().sentence().block();
            Block above = block.kind() == Block.Kind.ITEM ? block.governor() : null;
            boolean leads = at < match.scene().to() && LEADS.contains(page.lower(at));
            NounRun run = !leads || above == null || match.amount().below(THOUSAND) ? null : counted(page, above);
            if (run == null) {
                return Step.NO;
            }
            match.unit(run.unit());
            match.theme(run.theme());
            return at;
        };
    }

    /** What the end of a lead-in counts, or null. */
    private static @Nullable NounRun counted(Page page, Block above) {
        NounRun last = null;
        for (int at = Math.max(above.from(), above.to() - ABOVE); at + 1 < above.to(); at++) {
            boolean number = page.number(at)
                    || page.sense(at, Sense.Scale.class) != null
                    || page.sense(at, Sense.Numeral.class) != null;
            NounRun run = number ? NounRun.read(page, at + 1, above.to()) : null;
            last = run != null && run.known() ? run : last;
        }
        return last;
    }

    /** 'People in need:', at the head of its line. */
    private static Step label() {
        return (match, at) -> {
            Page page = match.page();
            int first = match.scene().from();
            boolean labelled = at - 1 > first && page.is(at - 1, ':') && at - first <= LABEL;
            NounRun run = labelled ? NounRun.read(page, first, at - 1) : null;
            if (run == null || !run.known()) {
                return Step.NO;
            }
            match.unit(run.unit());
            match.theme(run.theme());
            return first;
        };
    }

    private static Step end() {
        return (match, at) -> at >= match.scene().to() || match.page().is(at, '|') ? at : Step.NO;
    }
}
