package org.aidboard.figures.meaning.party;

import java.util.List;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.reading.Page;

/** Parties that figures share with others beside or below them. */
public final class PartySharing {

    private final Page page;
    private final List<Draft> drafts;

    public PartySharing(Page page, List<Draft> drafts) {
        this.page = page;
        this.drafts = drafts;
    }

    /** 'NOK 100 million and DKK 50 million to Chad': what is joined goes to the same. */
    public void recipients() {
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft one = drafts.get(i);
            Draft next = drafts.get(i + 1);
            int gap = next.qualifier.from() - one.find().to();
            boolean joined = one.sentence().index() == next.sentence().index()
                    && gap == 1
                    && (page.is(one.find().to(), "and") || page.is(one.find().to(), ','));
            if (joined && one.given() && one.recipient.value() == null && !one.recipientSettled) {
                one.recipient = next.recipient;
            }
        }
    }

    /** A headline has from the text below it whom it does not name. */
    public static void headline(Draft headline, Draft draft) {
        if (headline.recipient.value() == null) {
            headline.recipient = draft.recipient;
        }
        if (headline.provider.value() == null) {
            headline.provider = draft.provider;
        }
    }
}
