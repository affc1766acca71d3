package org.aidboard.views.charts.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.Total;
import org.aidboard.metrics.comparing.Across;
import org.aidboard.views.charts.Group;
import org.aidboard.views.charts.YearAxis;

/** Which columns stand in each year, and where: beside each other, or on each other where they may be added. */
final class Slots {

    /** The part of a year that its columns may take. */
    private static final double FULL = 0.8;

    /** In years that are wide on the page, columns stay columns. */
    private static final double WIDEST = 0.1;

    private final Map<Integer, List<Fact>> facts = new TreeMap<>();
    private final Map<Integer, Total> totals = new TreeMap<>();
    private final boolean stacked;
    private final int slots;

    Slots(List<Group> groups, YearAxis years, boolean stacked) {
        this.stacked = stacked;
        this.slots = years.slots();
        for (Group group : groups) {
            for (Fact fact : group.facts()) {
                if (fact.quantity() != null) {
                    facts.computeIfAbsent(years.slot(fact), slot -> new ArrayList<>())
                            .add(fact);
                }
            }
        }
        facts.forEach(
                (slot, several) -> totals.put(slot, several.size() == 1 ? new Total.Single() : Across.total(several)));
    }

    /** Whether the columns of a slot stand on each other. */
    boolean stands(int slot) {
        return stacked && !(totals.get(slot) instanceof Total.Refused);
    }

    /** Where the column of a fact stands. */
    double place(Fact fact, int slot) {
        List<Fact> beside = facts.getOrDefault(slot, List.of());
        return stands(slot) ? slot : slot + (beside.indexOf(fact) - (beside.size() - 1) / 2.0) * width();
    }

    /** How much of a year a column takes in a slot. */
    double width(int slot) {
        return stands(slot) ? Math.min(FULL, WIDEST * slots) : width();
    }

    /** How much of a year each of the columns takes that stand beside each other. */
    double width() {
        return Math.min(FULL / widest(), WIDEST * slots);
    }

    /** How many columns stand beside each other at most. */
    int widest() {
        return facts.entrySet().stream()
                .mapToInt(slot -> stands(slot.getKey()) ? 1 : slot.getValue().size())
                .max()
                .orElse(1);
    }

    /** The facts that stand in a slot before this one. */
    List<Fact> before(Fact fact, int slot) {
        List<Fact> all = facts.getOrDefault(slot, List.of());
        return all.subList(0, Math.max(0, all.indexOf(fact)));
    }

    /** What the facts of each slot come to. */
    Map<Integer, Total> totals() {
        return totals;
    }
}
