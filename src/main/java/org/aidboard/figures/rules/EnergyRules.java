package org.aidboard.figures.rules;

import static org.aidboard.figures.pattern.Pattern.number;
import static org.aidboard.figures.pattern.Steps.unit;

import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.figures.pattern.Example;
import org.aidboard.figures.pattern.Rule;

/** Power of plants and lines, and energy or fuel that they carry. */
final class EnergyRules {

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "power: <number><unit>",
                            Measure.POWER,
                            number().after(unit(Measure.POWER)),
                            new Example("Capacity rises from 8 GW to 14 GW.", "8 GW"),
                            "Eight plants close.")
                    .reads("Turbines of 3–5 GW stand at sea.", "3-5 GW")
                    .reads("A 900-megawatt reactor restarts.", "900 MW"),
            Rule.of(
                            "energy: <number><unit>",
                            Measure.ENERGY,
                            number().after(unit(Measure.ENERGY)),
                            new Example("Storage holds 12 TWh.", "12 TWh"),
                            "Storage holds for two hours.")
                    .reads("The terminal takes 5 bcm a year.", "5 bcm")
                    .reads("Exports reached 1.2 million barrels per day.", "1200000 barrel"));

    private EnergyRules() {}
}
