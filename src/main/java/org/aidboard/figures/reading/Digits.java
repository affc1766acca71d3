package org.aidboard.figures.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in digits as people write them: 10,000 and 10 000, 3.5 and 3,5. */
final class Digits {

    private static final int LONGEST = 20;

    private Digits() {}

    /**
     * The value of a digit token, or null where it is none: too long, or separators that make no number.
     *
     * @param decimalComma whether a single comma may part the decimals: '8,5 billion'
     */
    static @Nullable BigDecimal value(String digits, boolean decimalComma) {
        if (digits.length() > LONGEST) {
            return null;
        }
        int comma = digits.indexOf(',');
        int point = digits.indexOf('.');
        if (digits.indexOf('\'') >= 0 || digits.indexOf('\u2019') >= 0) {
            return grouped(digits.replace('\u2019', '\''), '\'') ? plain(digits.replaceAll("['\u2019]", "")) : null;
        }
        if (comma < 0 && point < 0) {
            return plain(digits);
        }
        if (comma >= 0 && point >= 0) {
            return both(digits, comma, point);
        }
        return comma >= 0 ? commas(digits, comma, decimalComma) : points(digits, point);
    }

    private static @Nullable BigDecimal both(String digits, int comma, int point) {
        boolean pointLast = point > comma;
        int last = pointLast ? digits.lastIndexOf('.') : digits.lastIndexOf(',');
        String whole = digits.substring(0, last);
        char group = pointLast ? ',' : '.';
        String rest = digits.substring(last + 1);
        if (!grouped(whole, group) || rest.indexOf(group) >= 0) {
            return null;
        }
        return plain(whole.replace(String.valueOf(group), "") + "." + rest);
    }

    private static @Nullable BigDecimal commas(String digits, int comma, boolean decimalComma) {
        if (grouped(digits, ',') && digits.charAt(0) != '0') {
            return plain(digits.replace(",", ""));
        }
        boolean one = digits.indexOf(',', comma + 1) < 0;
        return one && decimalComma ? plain(digits.replace(',', '.')) : null;
    }

    private static @Nullable BigDecimal points(String digits, int point) {
        boolean one = digits.indexOf('.', point + 1) < 0;
        if (one) {
            return plain(digits);
        }
        return grouped(digits, '.') ? plain(digits.replace(".", "")) : null;
    }

    /** One to three digits, then threes. */
    private static boolean grouped(String digits, char separator) {
        int run = 0;
        boolean first = true;
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) == separator) {
                if (first ? run == 0 || run > 3 : run != 3) {
                    return false;
                }
                first = false;
                run = 0;
            } else if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            } else {
                run++;
            }
        }
        return first ? true : run == 3;
    }

    private static BigDecimal plain(String digits) {
        return new BigDecimal(digits);
    }
}
