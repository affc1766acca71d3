package org.aidboard.views.figures.picking;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Facets;
import org.aidboard.metrics.Selection;
import org.aidboard.views.wording.Names;

/**
 * One side of a selection as values to pick from.
 *
 * @param chosen those that a selection has
 * @param with a selection with others
 * @param counts the values there are, each with how many figures it would show
 * @param name of a value
 */
public record Pick<T>(
        Function<Selection, Set<T>> chosen,
        BiFunction<Selection, Set<T>, Selection> with,
        Function<Facets, Map<T, Integer>> counts,
        Function<T, String> name) {

    public static final Pick<Theme> THEME =
            new Pick<>(Selection::themes, Selection::withThemes, Facets::themes, Names::of);

    public static final Pick<Measure> MEASURE =
            new Pick<>(Selection::measures, Selection::withMeasures, Facets::measures, Names::of);

    public static final Pick<Status> STATUS =
            new Pick<>(Selection::statuses, Selection::withStatuses, Facets::statuses, Names::of);

    public static final Pick<String> UNIT =
            new Pick<>(Selection::units, Selection::withUnits, Facets::units, unit -> unit);

    public static final Pick<String> PROVIDER =
            new Pick<>(Selection::providers, Selection::withProviders, Facets::providers, Names::place);

    public static final Pick<String> RECIPIENT =
            new Pick<>(Selection::recipients, Selection::withRecipients, Facets::recipients, Names::place);
}
