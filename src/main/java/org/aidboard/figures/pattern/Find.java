package org.aidboard.figures.pattern;

import org.aidboard.figures.reading.Amount;
import org.aidboard.figures.reading.Scene;

/**
 * A quantity that a rule found, before its year, parties, status and theme are looked for.
 *
 * @param rule the rule
 * @param scene the sentence
 * @param amount the number
 * @param unit as in {@link org.aidboard.figures.Quantity}; for money {@code $} where the speaker's country decides
 * @param theme the theme that the counted thing brings, {@code -} for none
 * @param from the quote's first token
 * @param to one past its last
 */
public record Find(Rule rule, Scene scene, Amount amount, String unit, String theme, int from, int to) {}
