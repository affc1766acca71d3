package org.aidboard.export.about;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself: what it holds, of which date, selected how, and where the same can be had again.
 *
 * @param figures how many it holds
 * @param made when it was made
 * @param read when the newest document behind the figures was read, null where there is none
 * @param filter by name, empty where nothing was filtered
 * @param address that gives the same, or what has come to be there
 * @param site where the application stands, with a slash at its end
 */
public record About(
        int figures,
        Instant made,
        @Nullable Instant read,
        Map<String, List<String>> filter,
        String address,
        String site) {

    /** What all files are about. */
    public static final String TITLE = "Figures about aid and international cooperation";

    /** How a figure should be understood, whichever file it is in. */
    public static final String READING =
            "Each figure is one statement of a document and carries its sentence and its source. Empty means not stated, "
                    + "never zero. Never add figures of different statuses, units or currencies. The sentences belong to "
                    + "their publishers: see the licence of each.";

    public About {
        made = made.truncatedTo(ChronoUnit.SECONDS);
        read = read == null ? null : read.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The filter in one line. */
    public String filterLine() {
        return filter.isEmpty()
                ? "none: all figures"
                : filter.entrySet().stream()
                        .map(entry -> entry.getKey() + " = " + String.join(" or ", entry.getValue()))
                        .collect(Collectors.joining("; "));
    }

    /** Everything as pairs of words, in the order in which one would tell it. */
    public Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("title", TITLE);
        lines.put("figures", Integer.toString(figures));
        lines.put("filter", filterLine());
        lines.put("made", made.toString());
        lines.put("documents read until", read == null ? "none" : read.toString());
        lines.put("address", address);
        lines.put("how to read it", READING);
        return lines;
    }
}
