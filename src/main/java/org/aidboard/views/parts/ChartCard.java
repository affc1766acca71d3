package org.aidboard.views.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.util.ChartSerialization;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.FigureRow;
import org.aidboard.views.language.Texts;
import org.aidboard.views.live.Renewable;
import org.aidboard.views.wording.Names;

/**
 * A chart with everything that belongs to it: what it shows, in words too; the same as a table; its rows as a file. A
 * point of the chart opens its sentence.
 */
public final class ChartCard extends Section implements Renewable {

    private static final long serialVersionUID = 1;

    /** Header, legend, chart and table; what comes behind them is {@link #under}. */
    private static final int PARTS = 4;

    private final String title;
    private final Div picture = new Div();
    private final Div table = new Div();
    private final Div legend = new Div();
    private final NativeButton toggle = new NativeButton();
    private final H2 heading;
    private final Paragraph detail;
    private final Div actions = new Div(toggle);
    private transient List<FigureRow> figures = List.of();
    private int height;

    /**
     * A card.
     *
     * @param id by which links and tests find it
     * @param title what the chart shows
     * @param detail unit, status and whatever else is needed to read it
     */
    public ChartCard(String id, String title, String detail) {
        this.title = title;
        setId(id);
        addClassName("chart-card");
        heading = new H2(title);
        heading.setId(id + "-title");
        this.detail = new Paragraph(detail);
        this.detail.addClassName("detail");
        Div words = new Div(heading, this.detail);
        actions.addClassName("card-actions");
        actions.setId(id + "-actions");
        Div header = new Div(words, actions);
        header.addClassName("card-header");
        getElement().setAttribute("aria-labelledby", id + "-title");
        toggle.setId(id + "-table-toggle");
        toggle.addClassName("quiet-button");
        toggle.addClickListener(click -> showTable(!table.isVisible()));
        picture.addClassName("card-chart");
        legend.addClassName("card-legend");
        add(header, legend, picture, table);
        showTable(false);
    }

    /** What the chart shows. */
    public String title() {
        return title;
    }

    /** The figures behind the chart. */
    public List<FigureRow> figures() {
        return figures;
    }

    /** How high the chart is, in pixels. */
    public int height() {
        return height;
    }

    /** The chart, so high, and the same in words. */
    public ChartCard chart(Configuration configuration, int height, String summary) {
        this.height = height;
        Chart chart = new Chart();
        chart.setConfiguration(configuration);
        chart.setHeight(height + "px");
        chart.addPointClickListener(click -> OpenEvidence.request(this, click.getItemId()));
        Paragraph spoken = new Paragraph(summary);
        spoken.addClassName("spoken");
        picture.add(chart, spoken);
        return this;
    }

    /** The statuses that occur, with their marks. */
    public ChartCard statuses(List<Fact> facts) {
        facts.stream()
                .map(fact -> fact.figure().status())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(status -> legend.add(new StatusMark(status, Names.meaning(status))));
        return this;
    }

    /** Series are countries, and coloured as such. */
    public ChartCard byCountry() {
        picture.addClassName("by-country");
        return this;
    }

    /** The rows behind the chart, and the link to them as a file. */
    public ChartCard rows(List<FigureRow> rows, Component download) {
        figures = List.copyOf(rows);
        table.add(new FigureTable(rows, Texts.say("parts.table.name", "count", rows.size())));
        actions.add(download);
        return this;
    }

    /** A way to more than the chart shows. */
    public ChartCard way(Anchor link) {
        link.addClassName("quiet-button");
        actions.addComponentAsFirst(link);
        return this;
    }

    /** Something more under the chart. */
    public ChartCard under(Component more) {
        add(more);
        return this;
    }

    /** The same with nothing to press, as high as there is room: for a page that shows nothing else. */
    public ChartCard alone() {
        addClassName("alone");
        actions.removeFromParent();
        heading.getElement().setAttribute("role", "heading").setAttribute("aria-level", "1");
        charts().forEach(Chart::setHeightFull);
        return this;
    }

    /** The open table is the reader's doing, and no part of it. */
    @Override
    public Object drawn() {
        return List.of(
                getId(),
                title,
                words(picture),
                charts().map(chart -> ChartSerialization.toJSON(chart.getConfiguration()))
                        .toList(),
                figures,
                words(detail),
                words(legend),
                getChildren().skip(PARTS).map(ChartCard::words).toList());
    }

    @Override
    public void takeOver(Component old) {
        if (old instanceof ChartCard card && card.getId().equals(getId())) {
            showTable(card.table.isVisible());
        }
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private Stream<Chart> charts() {
        return picture.getChildren().filter(Chart.class::isInstance).map(Chart.class::cast);
    }

    private void showTable(boolean show) {
        table.setVisible(show);
        picture.setVisible(!show);
        toggle.setText(show ? Texts.say("parts.chart") : Texts.say("parts.table"));
    }
}
