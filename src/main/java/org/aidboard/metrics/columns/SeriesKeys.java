package org.aidboard.metrics.columns;

import java.util.List;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.metrics.Selection;
import org.aidboard.metrics.Series;

/** Every series once, numbered, with a column for each of its sides. One thread writes; a cut may be read by any. */
public final class SeriesKeys {

    private final Dictionary<Series.Key> keys = new Dictionary<>();
    private final Side<Theme> themes = new Side<>(Series.Key::theme, Selection::themes);
    private final Side<Measure> measures = new Side<>(Series.Key::measure, Selection::measures);
    private final Side<Status> statuses = new Side<>(Series.Key::status, Selection::statuses);
    private final Side<String> units = new Side<>(Series.Key::unit, Selection::units);
    private final Side<String> providers = new Side<>(Series.Key::provider, Selection::providers);
    private final Side<String> recipients = new Side<>(Series.Key::recipient, Selection::recipients);
    private final List<Side<?>> sides = List.of(themes, measures, statuses, units, providers, recipients);

    int code(Series.Key key) {
        int before = keys.size();
        int code = keys.code(key);
        if (code == before) {
            sides.forEach(side -> side.add(key));
        }
        return code;
    }

    Cut cut() {
        return new Cut(
                keys.cut(),
                themes.cut(),
                measures.cut(),
                statuses.cut(),
                units.cut(),
                providers.cut(),
                recipients.cut());
    }

    /**
     * The series of one moment.
     *
     * @param keys by number
     * @param themes of each
     * @param measures of each
     * @param statuses of each
     * @param units of each
     * @param providers of each
     * @param recipients of each
     */
    public record Cut(
            Dictionary.Cut<Series.Key> keys,
            Side.Cut<Theme> themes,
            Side.Cut<Measure> measures,
            Side.Cut<Status> statuses,
            Side.Cut<String> units,
            Side.Cut<String> providers,
            Side.Cut<String> recipients) {

        /** The key of a number. */
        public Series.Key get(int code) {
            return keys.get(code);
        }

        public int size() {
            return keys.size();
        }

        /** The sides; the bit of each is 1 shifted by its place. */
        public List<Side.Cut<?>> sides() {
            return List.of(themes, measures, statuses, units, providers, recipients);
        }

        /** For each series a bit for each side on which the selection leaves it out; 0 for those selected. */
        public int[] misses(Selection selection) {
            int[] misses = new int[size()];
            for (int place = 0; place < sides().size(); place++) {
                sides().get(place).mark(selection, misses, 1 << place);
            }
            return misses;
        }
    }
}
