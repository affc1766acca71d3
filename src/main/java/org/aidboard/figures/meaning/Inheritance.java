package org.aidboard.figures.meaning;

import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.meaning.draft.Context;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.meaning.draft.Neighbours;
import org.aidboard.figures.meaning.status.Statuses;
import org.aidboard.figures.meaning.time.Announced;
import org.aidboard.figures.meaning.time.Gatherings;
import org.aidboard.figures.meaning.time.Now;
import org.aidboard.figures.meaning.time.TimesAbove;
import org.aidboard.figures.meaning.time.Timing;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Block;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** The status, year and theme that a figure takes over from the lead-in of its list, the sentence that it continues, and the headings above. */
final class Inheritance {

    private final Context context;
    private final TimesAbove above;
    private final Announced announced;
    private final Gatherings gatherings;
    private final Neighbours neighbours;
    private final Draft draft;

    Inheritance(Context context, Neighbours neighbours, Announced announced, Gatherings gatherings) {
        this.gatherings = gatherings;
        this.context = context;
        this.announced = announced;
        this.above = new TimesAbove(context);
        this.neighbours = neighbours;
        this.draft = neighbours.draft();
    }

    void complete() {
        Draft lead = neighbours.lead();
        Draft continued = neighbours.continued();
        draft.continues = continued != null;
        part(continued);
        status(lead, neighbours.before());
        boolean stated = draft.find().rule().measure() == Measure.COUNT && draft.status.value() == Status.OBSERVATION;
        if (!stated && !Timing.termed(draft.find()) && !Timing.lasting(draft.find())) {
            time(lead, continued);
        }
        boolean money = draft.find().rule().measure() == Measure.MONEY;
        if (continued != null && money && continued.find().rule().measure() == Measure.MONEY) {
            draft.theme = continued.theme;
        }
    }

    /** '$5 million in pledges includes $2 million': a part is what its total is, where only words before the total tell. */
    private void part(@Nullable Draft total) {
        boolean money = total != null
                && total.find().rule().measure() == Measure.MONEY
                && draft.find().rule().measure() == Measure.MONEY
                && total.sentence().equals(draft.sentence());
        if (total != null && money && draft.status.from() < parted(total)) {
            draft.status = total.status;
        }
    }

    /** Where the words stand that lead from a total to its part: 'support to date [includes]'. */
    private int parted(Draft total) {
        for (int at = draft.find().from() - 1; at > total.find().to(); at--) {
            if (Cues.of(context.page(), context.page().phraseStart(at), Sense.Cue.Kind.PARTS) != null) {
                return at;
            }
        }
        return total.find().to();
    }

    private void status(@Nullable Draft lead, @Nullable Draft before) {
        if (draft.status.value() != null) {
            return;
        }
        if (lead != null && lead.status.value() != null) {
            draft.status = lead.status;
        } else if (draft.block().kind() == Block.Kind.ITEM) {
            for (Sentence sentence : context.above(draft.sentence())) {
                Decision<Status> above = Statuses.closing(
                        context.page(), sentence, draft.find().rule().measure() == Measure.MONEY);
                if (above != null && draft.status.value() == null) {
                    draft.status = above;
                }
            }
        }
        Sentence listed = draft.status.value() == null && draft.block().kind() != Block.Kind.ITEM
                ? context.listed(draft.sentence())
                : null;
        Decision<Status> over = listed == null ? null : Statuses.closing(context.page(), listed, false);
        if (over != null) {
            draft.status = over;
        }
        Draft row = draft.status.value() == null ? neighbours.row() : null;
        if (row != null) {
            draft.status = row.status;
        }
        if (draft.status.value() == null) {
            opening();
        }
        boolean money = draft.find().rule().measure() == Measure.MONEY
                || draft.find().rule().measure() == Measure.COUNT;
        if (draft.status.value() == null && before != null && money) {
            draft.status = before.status;
        }
    }

    private void opening() {
        if (Statuses.granted(draft.find())) {
            draft.status = Decision.by(
                    Status.ALLOCATION, draft.find().to(), draft.find().to() + 1);
            return;
        }
        Decision<Status> doing = Statuses.opening(context.page(), draft.sentence());
        if (doing != null) {
            draft.status = Decision.by(
                    Statuses.fitting(Status.DISBURSEMENT, draft.find().rule().measure()), doing.from(), doing.to());
        }
    }

    /** Money that is promised is for the time of the budget that promises it. */
    private boolean promised() {
        return draft.find().rule().measure() == Measure.MONEY
                && draft.given()
                && draft.status.value() != Status.DISBURSEMENT;
    }

    /** 'Announced today:' dates what is given, no share and no aim. */
    private boolean handed() {
        return draft.given() && draft.find().rule().measure() != Measure.PERCENT;
    }

    private void time(@Nullable Draft lead, @Nullable Draft before) {
        if (lead != null) {
            draft.takeTime(lead);
        }
        if (before != null) {
            draft.takeTime(before);
        }
        When now = draft.dated() ? null : new Now(context.page()).of(draft);
        if (now != null) {
            draft.dated(now);
        }
        When label = draft.dated() ? null : above.labelled(draft.find());
        if (label != null) {
            draft.dated(label);
        }
        boolean item = draft.block().kind() == Block.Kind.ITEM;
        if (!draft.dated() && (item || draft.given())) {
            When title = above.heading(draft.find(), handed());
            When over = title == null && promised() ? above.budget() : title;
            if (over != null) {
                draft.dated(over);
            }
        }
        When held = draft.dated() ? null : gatherings.of(draft);
        if (held != null) {
            draft.dated(held);
        }
        Draft whole = announced.whole(draft, item && above.led(draft.find()));
        if (whole != null) {
            draft.takeTime(whole);
        }
    }
}
