package org.aidboard.figures.meaning;

import java.util.List;
import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.meaning.draft.Context;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.meaning.status.Statuses;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Block;
import org.jspecify.annotations.Nullable;

/** What money that says nothing itself has from its heading, the parts beside it, and the document. */
final class Elsewhere {

    private static final Set<String> SOLDIERS =
            Set.of("soldier", "troop", "service member", "recruit", "pilot", "marine", "sailor");

    private static final Set<String> DEPLOYING = Set.of("deploy", "station", "keep", "maintain", "rotate");
    private static final Set<String> JOINT = Set.of("mission", "operation", "coalition", "battlegroup", "taskforce");
    private static final int REACH = 25;
    private static final int LED = 7;

    private final Page page;
    private final List<Draft> drafts;

    Elsewhere(Page page, List<Draft> drafts) {
        this.page = page;
        this.drafts = drafts;
    }

    /** Money that opens a paragraph and has no verb of its own is what the heading says, which itself has it from its verb. */
    static void headed(Context context, Draft draft, @Nullable Draft last) {
        if (draft.block().kind() == Block.Kind.ITEM || (last != null && Draft.sameBlock(last, draft))) {
            return;
        }
        for (var sentence : context.above(draft.sentence())) {
            boolean heading = sentence.block().kind() == Block.Kind.HEADING;
            Decision<Status> said = heading ? Statuses.closing(context.page(), sentence, true) : null;
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

    /** What one gives to another is help, arms included; what one sells is said to be sold. */
    void helpInKind(Draft draft) {
        boolean handed = draft.given() && draft.recipient.value() != null;
        boolean open = draft.theme.value() == Theme.OTHER
                && (draft.theme.from() < 0 || draft.find().theme().equals("-"));
        boolean thing = switch (draft.find().rule().measure()) {
            case MONEY, COUNT, MASS -> true;
            default -> false;
        };
        if (handed && thing && (open || (draft.theme.value() == Theme.DEFENCE && !own(draft)))) {
            boolean soldiers = SOLDIERS.contains(draft.unit);
            draft.theme = new Decision<>(
                    soldiers ? Theme.PEOPLE : Theme.AID,
                    draft.theme.from(),
                    draft.theme.to(),
                    "given by one to another");
        }
    }

    /** Arms that stay one's own: the defence budget, what is deployed, what joins a mission. */
    private boolean own(Draft draft) {
        int theme = draft.theme.from();
        boolean budget = theme >= 0 && Cues.of(page, theme, Sense.Cue.Kind.AT_HOME) != null;
        return budget || deployed(draft) || joining(draft);
    }

    /** 'has deployed four helicopters', 'stationing two squadrons': sent, and one's own still. */
    private boolean deployed(Draft draft) {
        int before = draft.qualifier.from() - 1;
        int from = draft.status.from() < 0 ? before : Math.min(draft.status.from(), before);
        int to = draft.status.from() < 0 ? before + 1 : draft.status.to();
        for (int at = Math.max(draft.sentence().from(), from); at < Math.max(to, before + 1); at++) {
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            if (verb != null && DEPLOYING.contains(verb.base())) {
                return true;
            }
        }
        return false;
    }

    /** '[six jets] to the mission against pirates'. */
    private boolean joining(Draft draft) {
        int last = Math.min(draft.sentence().to(), draft.find().to() + REACH);
        int to = -LED;
        for (int at = draft.find().to(); at < last; at++) {
            to = page.is(at, "to") ? at : page.is(at, ',') ? -LED : to;
            if (at - to < LED && JOINT.contains(page.lower(at))) {
                return true;
            }
        }
        return false;
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
