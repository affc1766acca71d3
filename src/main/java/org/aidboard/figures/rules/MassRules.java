package org.aidboard.figures.rules;

import static org.aidboard.figures.pattern.Pattern.number;
import static org.aidboard.figures.pattern.Steps.unit;

import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.figures.pattern.Example;
import org.aidboard.figures.pattern.Rule;

/** Weights of goods and emissions. */
final class MassRules {

    static final List<Rule> RULES = List.of(Rule.of(
                    "mass: <number><unit>",
                    Measure.MASS,
                    number().after(unit(Measure.MASS)),
                    new Example("The convoy carried 250 tonnes of flour.", "250 t"),
                    "The convoy carried tonnes of flour.")
            .reads("The aircraft brought two million pounds of food.", "2000000 pound")
            .reads("The port handles 5.8 million tpy.", "5800000 t")
            .reads("It avoids 3.5 million metric tons of carbon dioxide.", "3500000 t"));

    private MassRules() {}
}
