package org.aidboard.metrics.columns;

/**
 * Which figures state one fact, as columns beside those of the figures.
 *
 * @param group of each row: the first row of its series with the same years and recurrence, and without a year of the same
 *     document; facts never reach beyond it
 * @param number of each row: the first row of its group that says the same number, or for milestones the same words
 * @param shown of each row: the first mention of its fact, which is the one with the most exact number
 * @param leads the rows that are the first of their fact in the order of documents and texts: as many as there are facts
 * @param numbers without the zeros that only say how they were written
 */
public record FactColumns(Ints.Cut group, Ints.Cut number, Ints.Cut shown, Bits leads, PlainNumbers.Cut numbers) {}
