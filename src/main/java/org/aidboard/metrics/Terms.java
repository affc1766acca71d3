package org.aidboard.metrics;

import org.jspecify.annotations.Nullable;

/**
 * On what terms figures are compared.
 *
 * @param currency the ISO 4217 code that money is converted to where there is a rate; null leaves it as stated
 * @param publicationYear whether a figure without a year stands at the year in which its document was published
 */
public record Terms(@Nullable String currency, boolean publicationYear) {

    /** Amounts as stated, by the years that are stated. */
    public static final Terms STATED = new Terms(null, false);

    /** The same in a currency, or as stated. */
    public Terms withCurrency(@Nullable String changed) {
        return new Terms(changed, publicationYear);
    }

    /** The same with or without the year of publication in place of one that is not stated. */
    public Terms withPublicationYear(boolean changed) {
        return new Terms(currency, changed);
    }
}
