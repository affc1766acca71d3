package org.aidboard.figures.pattern;

/**
 * A sentence that a rule must match.
 *
 * @param sentence the sentence
 * @param reading what the rule reads first in it: value, a hyphen and the upper end of a range, and the unit, as in
 *     '80000000 EUR' or '3-5 GW'
 */
public record Example(String sentence, String reading) {}
