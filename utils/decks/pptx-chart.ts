import type PptxGenJS from 'pptxgenjs';
import type { SlideChart } from './deck.ts';
import { plainText } from './deck.ts';
import type { DeckColours } from './deck-colours.ts';
import { fitText } from './fit-text.ts';
import type { Place } from './slide-layout.ts';

export const FONT = 'Arial';
/** Up to so many columns, each has its name and its number; more are read off the axis. */
export const MOST_LABELLED = 8;

const PAD = 0.25;

/** "4 200" or "4,200" whatever language PowerPoint itself is set to. */
function formatCode(lang: string): string {
  return lang.startsWith('en') ? '#,##0' : '[>=1000000]#\\ ###\\ ##0;[>=1000]#\\ ##0;0';
}

/** The same for the parts of a bar, where a part of none has no number. */
function partCode(lang: string): string {
  return lang.startsWith('en') ? '#,##0;;' : '[>=1000]#\\ ##0;[>0]0;';
}

/** A round number at or above every value, so that the axis ends where a line is. */
export function axisEnd(chart: SlideChart): { end: number; step: number } {
  const most = Math.max(1, ...chart.series.flatMap((one) => one.values.map(({ value }) => value)));
  const unit = 10 ** Math.floor(Math.log10(most));
  const step =
    [0.2, 0.25, 0.5, 1, 2, 2.5].map((part) => part * unit).find((one) => one * 5 >= most && one >= 1) ?? unit;
  const whole = Math.max(1, Number.isInteger(step) ? step : Math.ceil(step));
  return { end: Math.ceil(most / whole) * whole, step: whole };
}

/** A native chart on a card: what is measured above it, an axis from 0, and its words for those who do not see it. */
export function putChart(
  slide: PptxGenJS.Slide,
  chart: SlideChart,
  place: Place,
  look: { colours: DeckColours; lang: string; theme: 'light' | 'dark' },
): void {
  const { colours, lang } = look;
  slide.addShape('roundRect', {
    ...place,
    rectRadius: 0.08,
    fill: { color: colours.card },
    line: { color: colours.line, width: 0.75 },
    objectName: 'Card',
  });
  const heading = plainText(chart.heading);
  const box = { w: place.w - 2 * PAD, h: 0.6 };
  const fitted = fitText([heading], box, [14, 13, 12, 11, 10]);
  slide.addText(heading, {
    x: place.x + PAD,
    y: place.y + 0.15,
    ...box,
    margin: 0,
    lang,
    fontFace: FONT,
    fontSize: fitted.size,
    color: colours.soft,
    valign: 'middle',
    objectName: 'Chart heading',
  });
  const labels = chart.categories.map((category) => category.label);
  const [one] = chart.series;
  const count = labels.length;
  const labelled = chart.kind !== 'columns' || count <= MOST_LABELLED;
  const { end, step } = axisEnd(chart);
  // Room for the number behind the longest bar.
  const most = Math.max(1, ...chart.series.flatMap((series) => series.values.map(({ value }) => value)));
  const bar = chart.kind !== 'columns';
  const single =
    chart.highlight === null
      ? [colours.accent]
      : labels.map((_, at) => (at === chart.highlight ? colours.accent : colours.quiet));
  // Lying bars are drawn from below: the first category is put last, so that it stands on top.
  const turned = <T>(list: readonly T[]): T[] => (bar ? [...list].reverse() : [...list]);
  slide.addChart(
    'bar',
    chart.series.map((series) => ({
      name: series.name,
      labels: turned(labels),
      values: turned(series.values.map(({ value }) => value)),
    })),
    {
      x: place.x + PAD / 2,
      y: place.y + 0.8,
      w: place.w - PAD,
      h: place.h - 0.95,
      altText: plainText(chart.alt),
      objectName: 'Chart',
      barDir: bar ? 'bar' : 'col',
      barGrouping: chart.kind === 'share' ? 'percentStacked' : 'clustered',
      barGapWidthPct: chart.kind === 'columns' ? 35 : count > 3 ? 45 : 60,
      chartColors: chart.kind === 'share' ? [colours.accent, colours.quiet] : turned(single),
      showLegend: chart.kind === 'share',
      legendPos: 'b',
      legendFontFace: FONT,
      legendFontSize: 13,
      legendColor: colours.ink,
      showValue: labelled,
      dataLabelFormatCode: chart.kind === 'share' ? partCode(lang) : formatCode(lang),
      dataLabelFontFace: FONT,
      dataLabelFontSize: 14,
      dataLabelFontBold: true,
      dataLabelColor: chart.kind === 'share' ? colours.onAccent : colours.ink,
      ...(chart.kind === 'share' ? { dataLabelPosition: 'ctr' as const } : { dataLabelPosition: 'outEnd' as const }),
      catAxisLabelFontFace: FONT,
      catAxisLabelFontSize: chart.kind === 'columns' ? 12 : 14,
      catAxisLabelColor: colours.ink,
      catAxisLabelPos: labelled ? 'low' : 'none',
      catAxisLineShow: true,
      catAxisLineColor: colours.line,
      catAxisMajorTickMark: 'none',
      valAxisMinVal: 0,
      ...(chart.kind === 'share'
        ? { valAxisMaxVal: 1 }
        : { valAxisMaxVal: labelled ? most * 1.15 : end, valAxisMajorUnit: step }),
      valAxisHidden: chart.kind !== 'columns' || labelled,
      valAxisLabelFormatCode: formatCode(lang),
      valAxisLabelFontFace: FONT,
      valAxisLabelFontSize: 11,
      valAxisLabelColor: colours.soft,
      valAxisLineShow: false,
      valGridLine: chart.kind === 'columns' && !labelled ? { color: colours.line, size: 0.75 } : { style: 'none' },
      catGridLine: { style: 'none' },
      lang,
      ...(one ? {} : { showValue: false }),
    },
  );
}
