package org.aidboard.figures.rules;

import java.util.List;
import java.util.stream.Stream;
import org.aidboard.figures.pattern.Rule;

/** All rules, in the order in which they are tried at a number; the first that matches reads it. */
public final class Rules {

    /** Every rule for numbers. Milestones have no number and are found by {@link org.aidboard.figures.rules.events.MilestoneRules}. */
    public static final List<Rule> ALL = Stream.of(
                    MoneyRules.RULES,
                    PercentRules.RULES,
                    LengthRules.RULES,
                    AreaRules.RULES,
                    EnergyRules.RULES,
                    MassRules.RULES,
                    DurationRules.RULES,
                    RankRules.RULES,
                    CountRules.RULES,
                    ElidedRules.RULES,
                    AnaphoraRules.RULES)
            .flatMap(List::stream)
            .toList();

    private Rules() {}
}
