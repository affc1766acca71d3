package org.aidboard.figures.rules;

import static org.aidboard.figures.pattern.Pattern.number;
import static org.aidboard.figures.pattern.Steps.unit;

import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.figures.pattern.Example;
import org.aidboard.figures.pattern.Rule;

/** Lengths of roads, lines, pipes and human chains. */
final class LengthRules {

    static final List<Rule> RULES = List.of(Rule.of(
                    "length: <number><unit>",
                    Measure.LENGTH,
                    number().after(unit(Measure.LENGTH)),
                    new Example("The 508-kilometre line opens next year.", "508 km"),
                    "The station is 5 stops away.")
            .reads("Engineers repaired 120 to 150 km of track.", "120-150 km"));

    private LengthRules() {}
}
