package org.aidboard.views.compare.parties;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to choose.
 *
 * @param code by which the figures know them
 * @param name as the reader's language has it
 * @param figures how many figures choosing them would show
 * @param value what they have in the year looked at, as one number; null where there is none
 * @param said the same in words, or how many values there are; empty where there is none
 */
record Party(
        String code, String name, int figures, @Nullable BigDecimal value, String said) {}
