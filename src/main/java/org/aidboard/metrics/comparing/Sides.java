package org.aidboard.metrics.comparing;

import java.util.Objects;
import java.util.Optional;
import org.aidboard.metrics.Series;
import org.aidboard.metrics.Total;
import org.jspecify.annotations.Nullable;

/** What several series have in common, and so whether their facts may be added at all. Whoever is asked must be given one. */
public final class Sides {

    private Series.@Nullable Key first;
    private boolean units;
    private boolean statuses;
    private boolean providers;
    private boolean recipients;
    private boolean unionGives;
    private boolean unionReceives;

    /** One of the series, with the unit in which it is shown. */
    public void add(Series.Key key) {
        Series.Key one = first;
        if (one == null) {
            first = key;
            one = key;
        }
        units |= one.measure() != key.measure()
                || !Objects.requireNonNullElse(one.unit(), "").equals(Objects.requireNonNullElse(key.unit(), ""));
        statuses |= one.status() != key.status();
        providers |= !Objects.equals(one.provider(), key.provider());
        recipients |= !Objects.equals(one.recipient(), key.recipient());
        unionGives |= !isCountry(key.provider());
        unionReceives |= !isCountry(key.recipient());
    }

    /** The first of the series. */
    public Optional<Series.Key> first() {
        return Optional.ofNullable(first);
    }

    /** Why nothing of them is added, empty where it depends on the facts. */
    public Optional<Total.Reason> refusal() {
        if (units) {
            return Optional.of(Total.Reason.UNIT);
        }
        if (statuses) {
            return Optional.of(Total.Reason.STATUS);
        }
        // Somebody not named may be anybody; a union and its members may speak of the same amount.
        return (providers && unionGives) || (recipients && unionReceives)
                ? Optional.of(Total.Reason.PARTIES)
                : Optional.empty();
    }

    /** Countries have two letters; of the unions only that of Europe has. */
    private static boolean isCountry(@Nullable String code) {
        return code != null && code.length() == 2 && !"EU".equals(code);
    }
}
