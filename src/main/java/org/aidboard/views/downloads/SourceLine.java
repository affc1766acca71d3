package org.aidboard.views.downloads;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidboard.metrics.FigureRow;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Captions;

/** Who published what figures were read from, and of which day that is: the line below a chart that leaves its page. */
public final class SourceLine {

    /** More publishers than this are counted, not named. */
    private static final int NAMED = 3;

    private final Set<String> publishers = new LinkedHashSet<>();

    /** The line for these figures. */
    public static String of(List<FigureRow> figures) {
        SourceLine line = new SourceLine();
        figures.forEach(line::add);
        return line.say();
    }

    /** Counts the source of a figure in. */
    void add(FigureRow row) {
        publishers.add(Objects.requireNonNullElse(
                row.document().about().publisher(), row.document().name()));
    }

    /** 'Source: The Example Post and 2 others. Read by Aidboard, 23 May 2022.' */
    String say() {
        return Texts.say(
                "downloads.source",
                "publishers",
                publishers.stream().limit(NAMED).collect(Collectors.joining(", ")),
                "others",
                Math.max(0, publishers.size() - NAMED),
                "day",
                Captions.day(LocalDate.now(ZoneOffset.UTC)));
    }
}
