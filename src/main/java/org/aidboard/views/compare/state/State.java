package org.aidboard.views.compare.state;

import java.util.List;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.pivot.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides what a comparison shows: the same state gives the same page, and {@link StateParameters} make an
 * address of it.
 *
 * @param selection which figures
 * @param terms in which currency and by which years
 * @param tab which look at them
 * @param form what charts look like
 * @param rows what the rows of the table are told apart by
 * @param side whom the list of parties shows
 * @param order how that list is sorted
 * @param before the first of two years to set against each other, null for the ones that suit best
 * @param after the second
 * @param milestones whether events stand beside the numbers
 * @param page of the table or the sources, from 1
 */
public record State(
        Selection selection,
        Terms terms,
        Tab tab,
        Form form,
        List<Dimension> rows,
        Side side,
        PartyOrder order,
        @Nullable Integer before,
        @Nullable Integer after,
        boolean milestones,
        int page) {

    /** Everything, as stated. */
    public static final State START = new State(
            Selection.ALL,
            Terms.STATED,
            Tab.CHART,
            Form.AUTO,
            Dimension.ALL,
            Side.PROVIDER,
            PartyOrder.COUNT,
            null,
            null,
            true,
            1);

    public State {
        rows = List.copyOf(rows);
    }

    /** The same with another selection, from its first page. */
    public State with(Selection changed) {
        return new State(changed, terms, tab, form, rows, side, order, before, after, milestones, 1);
    }

    /** The same on other terms. */
    public State with(Terms changed) {
        return new State(selection, changed, tab, form, rows, side, order, before, after, milestones, page);
    }

    /** Another look at the same. */
    public State with(Tab changed) {
        return new State(selection, terms, changed, form, rows, side, order, before, after, milestones, 1);
    }

    /** The same with other charts, from their first page. */
    public State with(Form changed) {
        return new State(selection, terms, tab, changed, rows, side, order, before, after, milestones, 1);
    }

    /** The same with other rows. */
    public State with(List<Dimension> changed) {
        return new State(selection, terms, tab, form, changed, side, order, before, after, milestones, 1);
    }

    /** The same with other parties to choose from. */
    public State with(Side changed) {
        return new State(selection, terms, tab, form, rows, changed, order, before, after, milestones, page);
    }

    /** The same with the parties sorted differently. */
    public State with(PartyOrder changed) {
        return new State(selection, terms, tab, form, rows, side, changed, before, after, milestones, page);
    }

    /** The same with two other years set against each other. */
    public State withChange(@Nullable Integer from, @Nullable Integer to) {
        return new State(selection, terms, tab, form, rows, side, order, from, to, milestones, page);
    }

    /** The same with or without events beside the numbers. */
    public State withMilestones(boolean changed) {
        return new State(selection, terms, tab, form, rows, side, order, before, after, changed, page);
    }

    /** Another page of the same. */
    public State withPage(int changed) {
        return new State(selection, terms, tab, form, rows, side, order, before, after, milestones, changed);
    }
}
