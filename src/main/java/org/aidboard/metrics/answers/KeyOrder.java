package org.aidboard.metrics.answers;

import java.util.Comparator;
import org.aidboard.metrics.Series;
import org.jspecify.annotations.Nullable;

/** The order of series: as their sides are declared, texts by letter, what is not said last. */
final class KeyOrder {

    private static final Comparator<@Nullable String> TEXTS = Comparator.nullsLast(Comparator.<String>naturalOrder());

    static final Comparator<Series.Key> ORDER = Comparator.comparing(Series.Key::theme)
            .thenComparing(Series.Key::measure)
            .thenComparing(Series.Key::unit, TEXTS)
            .thenComparing(Series.Key::status)
            .thenComparing(Series.Key::provider, TEXTS)
            .thenComparing(Series.Key::recipient, TEXTS);

    private KeyOrder() {}
}
