package org.aidboard.figures.meaning.proof;

import java.math.BigDecimal;
import org.aidboard.figures.Check;
import org.aidboard.figures.YearBasis;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.parties.Speaker;
import org.aidboard.figures.reading.Page;

/** What a figure is checked for. */
final class Checks {

    private Checks() {}

    static void add(Page page, Speaker speaker, Draft draft) {
        year(draft);
        candidates(draft);
        String said = draft.find().unit();
        if (said.equals("$") || said.equals("kr")) {
            String whose = speaker.code() == null ? "nobody is known to speak" : "the speaker is " + speaker.code();
            draft.checks.add(
                    new Check(Check.Kind.CURRENCY, false, "'" + said + "' is taken as " + draft.unit + ": " + whose));
        }
        if (!draft.members.isEmpty()) {
            boolean same = draft.find().amount().value().compareTo(BigDecimal.valueOf(draft.members.size())) == 0;
            String finding = same
                    ? "the list names " + draft.members.size() + ", as stated"
                    : "the list names " + draft.members.size() + ", the text says "
                            + draft.find().amount().value().toPlainString();
            draft.checks.add(new Check(Check.Kind.LIST, same, finding));
        }
    }

    private static void year(Draft draft) {
        var period = draft.period.value();
        YearBasis basis = period == null ? YearBasis.UNKNOWN : period.basis();
        String finding = switch (basis) {
            case STATED -> "the year is stated";
            case RESOLVED -> "the year is reckoned from the publication date";
            case UNKNOWN -> "no year is stated";
        };
        draft.checks.add(new Check(Check.Kind.YEAR, basis != YearBasis.UNKNOWN, finding));
    }

    private static void candidates(Draft draft) {
        if (draft.providers.size() > 1) {
            draft.checks.add(
                    new Check(Check.Kind.PROVIDER, false, "several may give: " + String.join(", ", draft.providers)));
        }
        if (draft.recipients.size() > 1) {
            draft.checks.add(new Check(
                    Check.Kind.RECIPIENT, false, "several may receive: " + String.join(", ", draft.recipients)));
        }
    }
}
