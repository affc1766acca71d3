package org.aidboard.figures.rules.events;

import java.util.List;
import java.util.Set;
import org.aidboard.figures.pattern.EventRule;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.Scene;
import org.aidboard.figures.reading.When;
import org.aidboard.lexicon.Sense;

/** Dated events of cooperation, aid and energy: done, planned or aimed at. */
public final class MilestoneRules {

    private static final int NEAR = 14;
    private static final int RIGHT_BEHIND = 6;
    private static final Set<String> ENDING = Set.of("end", "stop", "cease", "halt", "phase", "terminate");

    /** Every rule for milestones. */
    public static final List<EventRule> RULES = List.of(
            EventRule.of(
                            "milestone: <aim> by <year>",
                            MilestoneRules::aim,
                            "The province wants to be climate neutral by 2045.",
                            "2045",
                            "Net zero needs more cables.")
                    .reads("By 2035 the state plans to phase out coal.", "2035")
                    .reads("It aims at independence from imported gas by 2029.", "2029")
                    .ignores("In 2019 they debated net zero."),
            EventRule.of(
                            "milestone: <event> <time>",
                            Happenings::event,
                            "The gas pipeline was inaugurated in March 2021.",
                            "2021",
                            "The ministers met in March 2021.")
                    .reads("The treaty entered into force on 1 June 2019.", "2019")
                    .reads("In 2016, when the oil terminal was opened, imports fell.", "2016")
                    .reads("Since 2023 the island has been free of coal imports.", "2023")
                    .ignores("The report on gas was published in 2021.")
                    .ignores("The treaty was signed.")
                    .ignores("The film opened in 2019."),
            EventRule.of(
                    "milestone: <time>, event as a noun",
                    EventNouns::event,
                    "They praised the establishment in 2019 of a joint fund.",
                    "2019",
                    "The town recalled the May 2021 meeting on energy."),
            EventRule.of(
                            "milestone: <aim>, to change something by <year>",
                            Changes::event,
                            "The group wants to eliminate gas flaring no later than 2030.",
                            "2030",
                            "The group wants to cut emissions by 40% by 2030.")
                    .reads("By 2028 the states aim to restore the power grid.", "2028")
                    .reads("It pledged to double aid in 2026, halve losses in power grids by 2031.", "2031")
                    .ignores("By 2028 the states will have met twice.")
                    .ignores("The report on energy should be completed by Monday."),
            EventRule.of(
                            "milestone: aid since or until <time>",
                            AidTimes::event,
                            "Norway has provided food aid to Chad since 1995.",
                            "1995",
                            "Norway has provided $5 million in aid since 1995.")
                    .reads("Norway has been delivering humanitarian assistance to Chad since May 2004.", "2004")
                    .reads("Until 2006, the agency gave budget support to the state.", "2006")
                    .ignores("Norway has known Chad since 1995.")
                    .ignores("Norway provides food aid."));

    private MilestoneRules() {}

    private static int aim(Scene scene, When when) {
        if (when.yearTo() != null || !(when.role() == When.Role.BY || ahead(scene, when))) {
            return -1;
        }
        Page page = scene.page();
        int nearest = -1;
        int first = page.phraseStart(Math.max(scene.from(), when.from() - NEAR));
        int last = Math.min(scene.to(), when.to() + NEAR);
        for (int at = Math.max(scene.from(), first); at < last; at = page.after(at)) {
            boolean near = distance(when, at) <= NEAR && distance(when, at) < distance(when, nearest);
            if (near && aimed(scene, at) && nearest(scene, when, at)) {
                nearest = at;
            }
        }
        return nearest;
    }

    /** 'carbon neutral in 2060': a round year far ahead. */
    private static boolean ahead(Scene scene, When when) {
        var published = scene.page().published();
        boolean far = published != null && when.year() > published.getYear() + 1;
        return when.role() == When.Role.TIME && far && when.year() % 5 == 0 && when.month() == 0;
    }

    /** A word for what is aimed at, or the end of what one depends on. */
    private static boolean aimed(Scene scene, int at) {
        Page page = scene.page();
        if (Cues.of(page, at, Sense.Cue.Kind.AIMED) != null) {
            return true;
        }
        boolean dependence = page.is(at, "dependence") || page.is(at, "dependency") || page.is(at, "reliance");
        if (page.is(at, "independence") && at + 1 < scene.to() && page.is(at + 1, "from")) {
            return true;
        }
        for (int word = at - 1; dependence && word >= scene.from() && word > at - 6; word--) {
            Sense.Verb verb = page.sense(page.phraseStart(word), Sense.Verb.class);
            if (verb != null && ENDING.contains(verb.base())) {
                return true;
            }
        }
        return false;
    }

    /** Whether no other time is nearer to an aim, one behind it before one in front. */
    private static boolean nearest(Scene scene, When when, int aim) {
        if (own(scene, when, aim)) {
            return true;
        }
        for (When other : scene.whens()) {
            boolean nearer = distance(other, aim) < distance(when, aim);
            boolean behind = other.from() > aim && when.from() < aim && distance(other, aim) <= NEAR;
            if (!other.equals(when) && (nearer || behind)) {
                return false;
            }
        }
        return true;
    }

    /** 'a net-zero target by 2050': the time right behind an aim is its own. */
    private static boolean own(Scene scene, When when, int aim) {
        return when.role() == When.Role.BY
                && when.from() > aim
                && when.from() - aim <= RIGHT_BEHIND
                && scene.whens().stream().noneMatch(other -> other.from() > aim && other.from() < when.from());
    }

    private static int distance(When when, int at) {
        if (at < 0) {
            return Integer.MAX_VALUE;
        }
        return at < when.from() ? when.from() - at : at - when.to();
    }
}
