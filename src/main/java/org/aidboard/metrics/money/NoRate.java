package org.aidboard.metrics.money;

/**
 * Why an amount stays in the currency in which it is stated.
 *
 * @param currency the ISO 4217 code that has no rate: the one stated, or the one asked for
 * @param reason why
 */
public record NoRate(String currency, Reason reason) implements Exchange {

    /** The reason for a person, one sentence. */
    public String sentence() {
        return reason.sentence.formatted(currency);
    }

    /** Why there is no rate. */
    public enum Reason {
        /** Without a year there is no day to look up. */
        YEAR("No rate for %s: its year is not stated."),
        /** The bank has never published one. */
        CURRENCY("No rate for %s: the European Central Bank publishes none."),
        /** The euro began in 1999. */
        BEFORE("No rate for %s: the reference rates begin later."),
        /** In the future, or after the last day that is known here. */
        AFTER("No rate for %s: the reference rates known here end earlier."),
        /** The currency had joined the euro, was suspended or was not published yet. */
        NOT_THEN("No rate for %s: the European Central Bank published none at that time.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }
}
