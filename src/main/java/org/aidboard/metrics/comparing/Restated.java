package org.aidboard.metrics.comparing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aidboard.figures.Qualifier;
import org.aidboard.metrics.FigureRow;
import org.jspecify.annotations.Nullable;

/** Whether a number with fewer digits says the same as one with more. */
public final class Restated {

    /** How far a rounded number may be from the exact one, as a part of it. */
    private static final BigDecimal NEAR = new BigDecimal("0.02");

    /** The same for 'about', 'nearly' and 'more than', which say that it is rounded. */
    private static final BigDecimal HEDGED = new BigDecimal("0.05");

    private static final List<RoundingMode> WAYS = List.of(RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.UP);

    private Restated() {}

    /** The number with fewer digits, in every way of rounding that is near enough; none for no number. */
    public static Set<BigDecimal> roundings(@Nullable BigDecimal number) {
        Set<BigDecimal> roundings = new LinkedHashSet<>();
        if (number != null) {
            BigDecimal most = number.multiply(HEDGED);
            for (int digits = number.precision() - 1; digits > 0; digits--) {
                for (RoundingMode way : WAYS) {
                    BigDecimal rounded = number.round(new MathContext(digits, way));
                    if (rounded.subtract(number).abs().compareTo(most) <= 0) {
                        roundings.add(rounded.stripTrailingZeros());
                    }
                }
            }
        }
        return roundings;
    }

    /** Whether any mention of a rounded number may mean the exact one. */
    static boolean as(BigDecimal rounded, List<FigureRow> mentions, BigDecimal exact, List<FigureRow> exactly) {
        return mentions.stream().anyMatch(row -> mayMean(row.figure().qualifier(), rounded, exact))
                && !inOneSentence(mentions, exactly);
    }

    /** Whether a number that is hedged so, or not, may mean an exact one that it is the rounding of. */
    public static boolean mayMean(Qualifier hedge, BigDecimal rounded, BigDecimal exact) {
        BigDecimal difference = rounded.subtract(exact);
        boolean near = difference.abs().compareTo(exact.multiply(NEAR)) <= 0;
        return switch (hedge) {
            case EXACT -> near && rounds(rounded, exact);
            case ABOUT -> rounds(rounded, exact);
            case NEARLY -> difference.signum() > 0;
            case MORE_THAN -> difference.signum() < 0;
            // A floor or a ceiling is another statement than the amount below or above it.
            case AT_LEAST, UP_TO -> false;
        };
    }

    private static boolean rounds(BigDecimal rounded, BigDecimal exact) {
        BigDecimal unit = rounded.ulp();
        return exact.setScale(unit.scale(), RoundingMode.HALF_UP).compareTo(rounded) == 0;
    }

    /** 'Of the 80 million, 79.6 million …' says two things. */
    private static boolean inOneSentence(List<FigureRow> some, List<FigureRow> others) {
        Set<Object> sentences = new HashSet<>();
        some.forEach(row -> sentences.add(Apart.place(row)));
        return others.stream().anyMatch(row -> sentences.contains(Apart.place(row)));
    }
}
