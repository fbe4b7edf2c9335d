import { axisX, axisY, barX, barY, type PlotOptions, ruleX, ruleY, text } from '@observablehq/plot';
import { formatCount } from '../language/format.ts';
import type { Language } from '../model/people.ts';
import type { SlideChart } from './deck.ts';
import { axisEnd, MOST_LABELLED } from './pptx-chart.ts';

/** One drawn number, as Plot is given it. */
export interface PlotRow {
  category: string;
  /** Where the category stands: labels may be the same twice. */
  at: number;
  series: string;
  value: number;
  quiet: boolean;
}

/** The figures of a chart as rows, in its order: the same numbers as in the native chart. */
export function plotRows(chart: SlideChart): PlotRow[] {
  return chart.series.flatMap((series, nth) =>
    series.values.map(({ value }, at) => ({
      category: chart.categories[at]?.label ?? '',
      at,
      series: series.name,
      value,
      quiet: chart.kind === 'share' ? nth > 0 : chart.highlight !== null && chart.highlight !== at,
    })),
  );
}

/** A slide's chart on the screen, by Observable Plot: axis from 0, colours of the interface. */
export function chartPlot(chart: SlideChart, language: Language): (width: number) => PlotOptions {
  const rows = plotRows(chart);
  const number = (value: number): string => formatCount(value, language);
  const fill = (row: PlotRow): string => (row.quiet ? 'var(--deck-quiet, var(--ms-ink-soft))' : 'var(--ms-spruce)');
  const name = (at: number): string => chart.categories[at]?.label ?? '';
  if (chart.kind === 'columns') {
    const few = rows.length <= MOST_LABELLED;
    return (width) => ({
      height: 220,
      marginTop: 24,
      marginLeft: few ? 8 : 52,
      marginBottom: 26,
      x: { type: 'band', padding: 0.25 },
      y: { domain: [0, axisEnd(chart).end], label: null },
      marks: [
        ...(few
          ? [
              axisX({
                tickFormat: (at: number) => (width < 420 ? name(at).slice(0, 3) : name(at)),
                tickSize: 0,
                label: null,
              }),
            ]
          : [
              axisX({ tickFormat: () => '', tickSize: 0, label: null }),
              axisY({ tickFormat: number, ticks: 4, tickSize: 0, label: null }),
            ]),
        barY(rows, { x: 'at', y: 'value', fill }),
        ...(few
          ? [
              text(rows, {
                x: 'at',
                y: 'value',
                text: (row: PlotRow) => number(row.value),
                dy: -8,
                fill: 'var(--ms-ink)',
              }),
            ]
          : []),
        ruleY([0], { stroke: 'var(--ms-line)' }),
      ],
    });
  }
  const share = chart.kind === 'share';
  const all = chart.categories.map(
    (_, at) => rows.reduce((sum, row) => (row.at === at ? sum + row.value : sum), 0) || 1,
  );
  const part = (row: PlotRow): number => (share ? row.value / (all[row.at] ?? 1) : row.value);
  return (width) => ({
    height: 40 + chart.categories.length * 48,
    marginLeft: Math.min(190, width * 0.42),
    marginRight: share ? 8 : 60,
    marginBottom: 8,
    marginTop: 8,
    x: { axis: null, domain: [0, share ? 1 : Math.max(1, ...rows.map((row) => row.value))] },
    y: { type: 'band', padding: 0.3, label: null },
    marks: [
      axisY({ tickFormat: name, tickSize: 0, label: null, lineWidth: width < 500 ? 9 : 14, fill: 'var(--ms-ink)' }),
      barX(rows, { y: 'at', x: part, fill }),
      share
        ? text(
            rows.filter((row) => row.value > 0),
            stackedLabels(rows, part, number),
          )
        : text(rows, {
            y: 'at',
            x: 'value',
            text: (row: PlotRow) => number(row.value),
            textAnchor: 'start',
            dx: 6,
            fill: 'var(--ms-ink)',
            fontWeight: 650,
          }),
      ruleX([0], { stroke: 'var(--ms-line)' }),
    ],
  });
}

/** A number in the middle of each part of a split bar. */
function stackedLabels(rows: readonly PlotRow[], part: (row: PlotRow) => number, number: (value: number) => string) {
  const before = (row: PlotRow): number =>
    rows.slice(0, rows.indexOf(row)).reduce((sum, one) => (one.at === row.at ? sum + part(one) : sum), 0);
  return {
    y: 'at',
    x: (row: PlotRow) => before(row) + part(row) / 2,
    text: (row: PlotRow) => number(row.value),
    fill: 'var(--ms-card)',
    fontWeight: 650,
  };
}
