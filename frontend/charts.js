// The looks of charts that custom properties cannot reach, because a chart draws inside its own shadow root.
import './charts-first.js';
import { css, registerStyles } from '@vaadin/vaadin-themable-mixin/vaadin-themable-mixin.js';

registerStyles(
  'vaadin-chart',
  css`
    .highcharts-root {
      font-family: var(--aura-font-family);
    }
    .highcharts-axis-labels text,
    .highcharts-legend-item > text,
    .highcharts-data-label text {
      font-size: var(--chart-text);
      font-variant-numeric: tabular-nums;
    }
    .highcharts-data-label text {
      font-weight: 600;
      fill: var(--ink);
      paint-order: stroke;
      stroke: var(--surface);
      stroke-width: 3px;
      stroke-linejoin: round;
    }
    .highcharts-plot-band.no-year {
      fill: var(--no-year);
      fill-opacity: 1;
    }
    .highcharts-column-series .highcharts-point {
      stroke-width: 0;
    }
    .highcharts-markers {
      stroke: var(--surface);
      stroke-width: 1.5px;
    }
    .highcharts-markers.observation .highcharts-point {
      fill: var(--surface);
      stroke: var(--status-observation);
      stroke-width: 3px;
    }
    .highcharts-point {
      cursor: pointer;
    }
    .highcharts-series.unnamed .highcharts-point {
      fill: transparent;
      stroke: var(--ink-soft);
      stroke-width: 1.5px;
      stroke-dasharray: 3 2;
    }
    .highcharts-data-labels.named text,
    .highcharts-data-labels.unnamed text {
      font-weight: 400;
      font-size: 0.6875rem;
    }
    @container (max-width: 520px) {
      .end-label {
        display: none;
      }
    }
    .highcharts-data-label-color-0.end-label .end-name {
      fill: var(--vaadin-charts-color-0);
    }
    .highcharts-data-label-color-1.end-label .end-name {
      fill: var(--vaadin-charts-color-1);
    }
    .highcharts-data-label-color-2.end-label .end-name {
      fill: var(--vaadin-charts-color-2);
    }
    .highcharts-data-label-color-3.end-label .end-name {
      fill: var(--vaadin-charts-color-3);
    }
    .highcharts-data-label-color-4.end-label .end-name {
      fill: var(--vaadin-charts-color-4);
    }
    .highcharts-data-label-color-5.end-label .end-name {
      fill: var(--vaadin-charts-color-5);
    }
    .highcharts-data-label-color-6.end-label .end-name {
      fill: var(--vaadin-charts-color-6);
    }
    .highcharts-data-label-color-7.end-label .end-name {
      fill: var(--vaadin-charts-color-7);
    }
    .highcharts-data-label-color-8.end-label .end-name {
      fill: var(--vaadin-charts-color-8);
    }
    .highcharts-data-label-color-9.end-label .end-name {
      fill: var(--vaadin-charts-color-9);
    }
    .highcharts-errorbar-series path {
      stroke: var(--ink);
      stroke-width: 1.5px;
      fill: none;
    }
    .whisker-open .highcharts-boxplot-stem {
      stroke-dasharray: 3 2;
    }
    .whisker-open .highcharts-boxplot-whisker {
      stroke: none;
    }
    .highcharts-series.join .highcharts-graph {
      stroke: var(--ink-soft);
      stroke-width: 2.5px;
    }
    .highcharts-markers.before .highcharts-point {
      fill: var(--surface);
      stroke: var(--accent);
      stroke-width: 2.5px;
    }
    .highcharts-markers.after .highcharts-point {
      fill: var(--accent);
    }
    .highcharts-plot-line.event-line {
      stroke: var(--line-strong);
      stroke-dasharray: 2 3;
    }
    .highcharts-data-labels.events text {
      font-weight: 400;
      fill: var(--ink-soft);
    }
    .events-axis .highcharts-grid-line,
    .highcharts-grid.events-axis path {
      stroke: var(--line-strong);
    }
    .highcharts-focus-border {
      stroke: var(--focus);
      stroke-width: 2px;
    }
  `,
  { moduleId: 'aidboard-charts' },
);
