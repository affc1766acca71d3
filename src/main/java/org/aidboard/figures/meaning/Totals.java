package org.aidboard.figures.meaning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.aidboard.figures.Check;
import org.aidboard.figures.Measure;
import org.aidboard.figures.meaning.draft.Draft;

/** Parts that add up to a total named before them: 508 km, 165 of them here and 343 there. */
final class Totals {

    private static final int PARTS = 12;
    private static final int SENTENCES = 30;

    private Totals() {}

    /** Parts take the time and the parties of their total, and both say that the sum was checked. */
    static void link(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft total = drafts.get(i);
            List<Draft> parts = parts(drafts, i);
            if (parts.size() < 2) {
                continue;
            }
            String finding = parts.size() + " parts add up to "
                    + total.find().amount().value().toPlainString() + " " + total.unit;
            total.checks.add(new Check(Check.Kind.PARTS, true, finding));
            for (Draft part : parts) {
                part.takeTime(total);
                if (total.find().rule().measure() == Measure.MONEY) {
                    part.takeParties(total);
                }
                part.checks.add(new Check(Check.Kind.PARTS, true, finding));
            }
        }
    }

    /** A total that says no time has that of its parts, when they agree. */
    static void shareBack(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft total = drafts.get(i);
            if (!total.dated()) {
                List<Draft> parts = parts(drafts, i);
                boolean agree = parts.size() >= 2
                        && parts.stream()
                                .allMatch(part -> part.period.value() != null
                                        && part.dated()
                                        && part.period
                                                .value()
                                                .equals(parts.getFirst().period.value()));
                if (agree) {
                    total.takeTime(parts.getFirst());
                }
            }
        }
    }

    private static List<Draft> parts(List<Draft> drafts, int index) {
        Draft total = drafts.get(index);
        BigDecimal goal = total.find().amount().value();
        BigDecimal sum = BigDecimal.ZERO;
        List<Draft> parts = new ArrayList<>();
        boolean sums = total.find().rule().measure() != Measure.PERCENT
                && total.find().rule().measure() != Measure.RANK
                && goal.signum() > 0;
        for (int i = index + 1; sums && i < drafts.size() && i <= index + PARTS + 6; i++) {
            Draft part = drafts.get(i);
            if (part.sentence().index() - total.sentence().index() > SENTENCES || parts.size() > PARTS) {
                break;
            }
            boolean same = part.unit.equals(total.unit) && part.find().amount().upTo() == null;
            if (same && part.find().amount().value().compareTo(goal) < 0) {
                sum = sum.add(part.find().amount().value());
                parts.add(part);
                int compared = sum.compareTo(goal);
                if (compared == 0) {
                    return parts;
                }
                if (compared > 0) {
                    return List.of();
                }
            } else if (same && part.find().amount().value().compareTo(goal) == 0) {
                return List.of();
            }
        }
        return List.of();
    }
}
