package org.aidboard.figures.rules;

import java.util.List;
import org.aidboard.figures.pattern.EventRule;
import org.aidboard.figures.pattern.Example;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.Scene;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;

/** Dated events of cooperation, aid and energy: done, planned or aimed at. */
public final class MilestoneRules {

    private static final int NEAR = 14;

    /** Every rule for milestones. */
    public static final List<EventRule> RULES = List.of(
            new EventRule(
                    "milestone: <aim> by <year>",
                    MilestoneRules::aim,
                    List.of(
                            new Example("The province wants to be climate neutral by 2045.", "2045"),
                            new Example("By 2035 the state plans to phase out coal.", "2035")),
                    List.of("Net zero needs more cables.", "In 2019 they debated net zero.")),
            new EventRule(
                    "milestone: <event> <time>",
                    Happenings::event,
                    List.of(
                            new Example("The gas pipeline was inaugurated in March 2021.", "2021"),
                            new Example("The treaty entered into force on 1 June 2019.", "2019"),
                            new Example("In 2016, when the oil terminal was opened, imports fell.", "2016"),
                            new Example("Since 2023 the island has been free of coal imports.", "2023")),
                    List.of(
                            "The ministers met in March 2021.",
                            "The report on gas was published in 2021.",
                            "The treaty was signed.",
                            "The film opened in 2019.")));

    private MilestoneRules() {}

    private static int aim(Scene scene, When when) {
        if (when.role() != When.Role.BY || when.yearTo() != null) {
            return -1;
        }
        Page page = scene.page();
        int nearest = -1;
        for (int at = scene.from(); at < scene.to(); at = page.after(at)) {
            boolean near = distance(when, at) <= NEAR && distance(when, at) < distance(when, nearest);
            if (near && Cues.of(page, at, Sense.Cue.Kind.AIMED) != null && nearest(scene, when, at)) {
                nearest = at;
            }
        }
        return nearest;
    }

    /** Whether no other time is nearer to an aim, one behind it before one in front. */
    private static boolean nearest(Scene scene, When when, int aim) {
        for (When other : scene.whens()) {
            boolean nearer = distance(other, aim) < distance(when, aim);
            boolean behind = other.from() > aim && when.from() < aim && distance(other, aim) <= NEAR;
            if (!other.equals(when) && (nearer || behind)) {
                return false;
            }
        }
        return true;
    }

    private static int distance(When when, int at) {
        if (at < 0) {
            return Integer.MAX_VALUE;
        }
        return at < when.from() ? when.from() - at : at - when.to();
    }
}
