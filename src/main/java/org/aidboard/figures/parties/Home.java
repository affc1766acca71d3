package org.aidboard.figures.parties;

import java.util.HashMap;
import java.util.Map;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Whose money a document counts in: one that states its sums in Norwegian kroner is at home in Norway. */
final class Home {

    /** So many sums in one currency make it the document's own. */
    private static final int SUMS = 2;

    private static final int MOST = 200_000;

    private Home() {}

    /**
     * The country whose own currency most sums of a document are in, or null. Dollars and euros are everybody's; the others
     * have the code of their country in their first two letters, as ISO 4217 asks for.
     */
    static @Nullable String of(Page page) {
        Map<String, Integer> sums = new HashMap<>();
        int all = 0;
        int last = Math.min(MOST, page.tokens().size());
        for (int at = 0; at < last; at = page.after(at)) {
            Sense.Money money = page.sense(at, Sense.Money.class);
            if (money != null) {
                all++;
                sums.merge(money.code(), 1, Integer::sum);
            }
        }
        for (Map.Entry<String, Integer> sum : sums.entrySet()) {
            if (own(sum.getKey()) && sum.getValue() >= SUMS && sum.getValue() * 2 > all) {
                return sum.getKey().substring(0, 2);
            }
        }
        return null;
    }

    private static boolean own(String currency) {
        return currency.length() == 3
                && !currency.startsWith("X")
                && !currency.equals("USD")
                && !currency.equals("EUR");
    }
}
