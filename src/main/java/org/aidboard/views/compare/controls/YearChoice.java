package org.aidboard.views.compare.controls;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.aidboard.metrics.Facets;
import org.aidboard.metrics.Selection;
import org.aidboard.views.language.Texts;
import org.jspecify.annotations.Nullable;

/** Which years: by two thumbs, or one of the choices that people make most. */
public final class YearChoice extends Div {

    private static final long serialVersionUID = 1;

    /** Older decades are found with the thumbs. */
    private static final int DECADES = 4;

    /** No line of years is longer than this; what lies before is reached by the address. */
    private static final int LONGEST = 300;

    /** Told which years were chosen; null leaves an end open. */
    public interface Chosen {
        void years(@Nullable Integer from, @Nullable Integer to);
    }

    private record Preset(
            String words, @Nullable Integer from, @Nullable Integer to) {}

    private final transient Chosen chosen;
    private final Span name = new Span(Texts.say("compare.years"));
    private final YearRange range = new YearRange(this::moved);
    private final Segments<Preset> presets = new Segments<>(
            "year-presets",
            Texts.say("compare.years.presets"),
            Preset::words,
            preset -> chosen(preset.from(), preset.to()));
    private final Span left = new Span();
    private int min;
    private int max;

    public YearChoice(Chosen chosen) {
        this.chosen = chosen;
        setId("years");
        addClassName("year-choice");
        name.setId("years-name");
        name.addClassName("control-name");
        range.setId("year-range");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "years-name");
        left.setId("years-left");
        left.addClassName("because");
        add(name, range, presets, left);
    }

    /** Shows the years there are and those selected. */
    public void show(Selection selection, Facets facets) {
        TreeMap<Integer, Integer> years = new TreeMap<>(facets.years());
        setVisible(!years.isEmpty());
        if (years.isEmpty()) {
            return;
        }
        max = years.lastKey();
        min = Math.max(years.firstKey(), max - LONGEST);
        Integer from = selection.yearFrom();
        Integer to = selection.yearTo();
        range.setVisible(min < max);
        range.show(min, max, Objects.requireNonNullElse(from, min), Objects.requireNonNullElse(to, max), years);
        left.setVisible((from != null || to != null) && facets.withoutYear() > 0);
        left.setText(Texts.say("compare.years.left", "count", facets.withoutYear()));
        List<Preset> offered = new ArrayList<>();
        offered.add(new Preset(Texts.say("compare.years.all"), null, null));
        int last = Objects.requireNonNullElse(
                years.floorKey(Year.now(ZoneId.systemDefault()).getValue()), max);
        offered.add(new Preset(Texts.say("compare.years.five"), last - 4, last));
        for (int decade : decades(years)) {
            String words = Texts.say("compare.years.decade", "decade", String.valueOf(decade));
            offered.add(new Preset(words, decade, decade + 9));
        }
        presets.show(
                offered,
                offered.stream()
                        .filter(preset -> Objects.equals(preset.from(), from) && Objects.equals(preset.to(), to))
                        .toList());
    }

    private static List<Integer> decades(Map<Integer, Integer> years) {
        List<Integer> all = years.keySet().stream()
                .map(year -> Math.floorDiv(year, 10) * 10)
                .distinct()
                .sorted()
                .toList();
        return all.subList(Math.max(0, all.size() - DECADES), all.size());
    }

    /** Thumbs at both ends leave the ends open, so that what has no year stays. */
    private void moved(int from, int to) {
        boolean all = from == min && to == max;
        chosen(all ? null : from, all ? null : to);
    }

    private void chosen(@Nullable Integer from, @Nullable Integer to) {
        chosen.years(from, to);
    }
}
