package org.aidboard.figures.rules;

import static org.aidboard.figures.pattern.Pattern.number;
import static org.aidboard.figures.pattern.Steps.unit;

import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.figures.pattern.Example;
import org.aidboard.figures.pattern.Rule;

/** Areas of land. */
final class AreaRules {

    static final List<Rule> RULES = List.of(Rule.of(
                    "area: <number><unit>",
                    Measure.AREA,
                    number().after(unit(Measure.AREA)),
                    new Example("Crews cleared 12,000 hectares of farmland.", "12000 ha"),
                    "Crews cleared 12,000 farms.")
            .reads("The park covers 3.5 square kilometres.", "3.5 km²"));

    private AreaRules() {}
}
