package org.aidboard.figures.parties;

import java.util.Set;
import org.aidboard.figures.reading.Page;
import org.aidboard.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a document, who gives in it, and whom it helps.
 *
 * @param code of the speaker, or null where nobody stands out
 * @param giver who is told to give, or null where nobody stands out
 * @param recipient whom the document helps, or null where nobody stands out
 * @param standing what was counted
 */
public record Speaker(
        @Nullable String code,
        @Nullable String giver,
        @Nullable String recipient,
        Standing standing) {

    /** Listens to a document. */
    public static Speaker of(Page page) {
        String publisher = publisher(page);
        Standing standing = Standing.of(page, publisher);
        String giver = standing.giver();
        String receiver = standing.receiver(giver);
        boolean helped =
                publisher == null && giver != null && Voice.others(page).contains(giver);
        String code = publisher != null ? publisher : helped ? receiver : giver;
        return new Speaker(code, giver, receiver, standing);
    }

    /** The ISO 4217 code that '$' means here. */
    public String dollar(Page page) {
        String own = code == null ? null : page.lexicon().currencyOf(code);
        return own != null
                        && Set.of("AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "FJD")
                                .contains(own)
                ? own
                : "USD";
    }

    /** The ISO 4217 code that 'kroner' means here. */
    public String crown(Page page) {
        String own = code == null ? null : page.lexicon().currencyOf(code);
        return own != null && Set.of("NOK", "DKK", "SEK", "ISK", "CZK").contains(own) ? own : "NOK";
    }

    private static @Nullable String publisher(Page page) {
        Document document = page.document();
        String publisher = document.about().publisher();
        if (publisher == null || publisher.isBlank()) {
            return null;
        }
        org.aidboard.text.About nothing = new org.aidboard.text.About("", null, null, null);
        Page name = new Page(new Document("", "", nothing, new org.aidboard.text.Text(publisher)), page.lexicon());
        for (Mention mention : Mention.in(name, 0, name.tokens().size())) {
            if (mention.coded() && !mention.code().equals(Mention.SPEAKER)) {
                return mention.code();
            }
        }
        return null;
    }
}
