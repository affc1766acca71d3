package org.aidboard.figures.meaning;

import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.pattern.EventFind;
import org.aidboard.figures.reading.Page;

/** Which times are taken: one that a quantity of its sentence takes makes no milestone as well. */
final class Taken {

    /** Between a sum and the verb of which it is the subject: 'loan was'. */
    private static final int SUBJECT = 3;

    private final Page page;
    /** In the order of the text. */
    private final List<Draft> drafts;

    Taken(Page page, List<Draft> drafts) {
        this.page = page;
        this.drafts = drafts;
    }

    boolean free(EventFind event) {
        int sentence = event.scene().sentence().index();
        for (int i = firstFrom(sentence);
                i < drafts.size() && drafts.get(i).sentence().index() == sentence;
                i++) {
            Draft draft = drafts.get(i);
            boolean overlaps = draft.find().from() < event.to()
                    && event.from() < draft.find().to();
            overlaps &= draft.find().rule().measure() != Measure.DURATION;
            if (overlaps || object(draft, event)) {
                return false;
            }
        }
        return true;
    }

    /** The first draft of a sentence or of one after it; halved, as documents may have any number. */
    private int firstFrom(int sentence) {
        int low = 0;
        int high = drafts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (drafts.get(middle).sentence().index() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** 'launched a $5 million fund in 2020', 'a $5 million loan was signed in 2020': the quantity is what the event is about, and it has the year. */
    private boolean object(Draft draft, EventFind event) {
        boolean subject = draft.find().rule().measure() == Measure.MONEY
                && draft.find().from() < event.event()
                && event.event() - draft.find().to() <= SUBJECT;
        boolean size = switch (draft.find().rule().measure()) {
            case LENGTH, AREA, POWER, RANK -> true;
            default -> false;
        };
        if (size && draft.find().from() > event.event()) {
            return false;
        }
        if (!event.when().equals(draft.when) || (!subject && draft.find().from() < event.event())) {
            return false;
        }
        int from = Math.min(event.event(), draft.find().from());
        for (int at = from; at < Math.max(event.event(), draft.find().from()); at++) {
            if (page.is(at, ',') || page.is(at, ';')) {
                return false;
            }
        }
        return true;
    }
}
