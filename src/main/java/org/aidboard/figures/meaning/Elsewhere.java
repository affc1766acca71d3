package org.aidboard.figures.meaning;

import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Block;
import org.jspecify.annotations.Nullable;

/** What money that says nothing itself has from its heading, the parts beside it, and the document. */
final class Elsewhere {

    private final Page page;
    private final List<Draft> drafts;

    Elsewhere(Page page, List<Draft> drafts) {
        this.page = page;
        this.drafts = drafts;
    }

    /** Money that opens a paragraph and has no verb of its own is what the heading says, which itself has it from its verb. */
    static void headed(Context context, Draft draft, @Nullable Draft last) {
        if (draft.block().kind() == Block.Kind.ITEM || (last != null && Drafts.sameBlock(last, draft))) {
            return;
        }
        for (var sentence : context.above(draft.sentence())) {
            boolean heading = sentence.block().kind() == Block.Kind.HEADING;
            Decision<Status> said = heading ? Statuses.closing(context.page(), sentence) : null;
            if (said != null && draft.status.value() == null && said.value() != Status.OBSERVATION) {
                draft.status = said;
            }
        }
    }

    /** 'This includes $2 million': a part is given as its total is, also when the page parts the lines. */
    void statuses() {
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft before = drafts.get(i - 1);
            boolean money = draft.find().rule().measure() == Measure.MONEY
                    && before.find().rule().measure() == Measure.MONEY;
            boolean goesOn = Cues.of(page, draft.sentence().from(), Sense.Cue.Kind.PARTS) != null;
            boolean listed =
                    draft.block().kind() == Block.Kind.ITEM && before.block().kind() == Block.Kind.ITEM;
            if (money
                    && draft.status.value() == null
                    && (listed || goesOn || page.is(draft.sentence().from(), "this"))) {
                draft.status = before.status;
            }
        }
    }

    /** Money that is given in a document about help is help, where no word says what else. */
    void help() {
        List<Draft> money = drafts.stream()
                .filter(draft -> draft.find().rule().measure() == Measure.MONEY)
                .toList();
        long help =
                money.stream().filter(draft -> draft.theme.value() == Theme.AID).count();
        if (help * 2 >= money.size()) {
            money.stream()
                    .filter(draft -> draft.theme.value() == Theme.OTHER && draft.theme.from() < 0 && draft.given())
                    .forEach(draft -> draft.theme = Decision.without(Theme.AID, "most money in the document is help"));
        }
    }
}
