package org.aidboard.views.compare.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aidboard.views.language.Texts;

/** Two thumbs on one line of years, over how many figures each year has. */
@Tag("year-range")
@JsModule("./year-range.js")
final class YearRange extends Component {

    private static final long serialVersionUID = 1;

    /** Told what a reader chose with the thumbs. */
    interface Chosen {
        void years(int from, int to);
    }

    /** A reader has moved a thumb. */
    @DomEvent("years-chosen")
    public static final class Moved extends ComponentEvent<YearRange> {

        private static final long serialVersionUID = 1;

        private final int from;
        private final int to;

        public Moved(
                YearRange source,
                boolean fromClient,
                @EventData("event.detail.from") int from,
                @EventData("event.detail.to") int to) {
            super(source, fromClient);
            this.from = from;
            this.to = to;
        }

        int from() {
            return from;
        }

        int to() {
            return to;
        }
    }

    YearRange(Chosen chosen) {
        getElement()
                .setAttribute("label-from", Texts.say("compare.years.first"))
                .setAttribute("label-to", Texts.say("compare.years.last"));
        addListener(Moved.class, moved -> chosen.years(moved.from(), moved.to()));
    }

    /** The years there are with how many figures each has, and those between the thumbs. */
    void show(int min, int max, int from, int to, Map<Integer, Integer> counts) {
        getElement()
                .setAttribute("min", String.valueOf(min))
                .setAttribute("max", String.valueOf(max))
                .setAttribute("from", String.valueOf(Math.clamp(from, min, max)))
                .setAttribute("to", String.valueOf(Math.clamp(to, min, max)))
                .setAttribute(
                        "counts",
                        IntStream.rangeClosed(min, max)
                                .mapToObj(year -> String.valueOf(counts.getOrDefault(year, 0)))
                                .collect(Collectors.joining(",")));
    }
}
