import { formatCount } from '../language/format.ts';
import type { Language } from '../model/people.ts';
import { widthOf } from './arial-widths.ts';
import { plainText, type SlideChart } from './deck.ts';
import type { DeckColours } from './deck-colours.ts';
import { axisEnd, MOST_LABELLED } from './pptx-chart.ts';

/** Text made safe to stand in a drawing. */
export function escapeSvg(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const hash = (colour: string): string => `#${colour}`;
/** Points of type to units of the drawing: one to one. */
const label = (x: number, y: number, text: string, size: number, colour: string, more = ''): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" fill="${hash(colour)}"${more}>${escapeSvg(text)}</text>`;
const box = (x: number, y: number, w: number, h: number, colour: string): string =>
  `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${Math.max(0, w).toFixed(1)}" height="${Math.max(0, h).toFixed(1)}" fill="${hash(colour)}"/>`;

/** What is inside the drawing of a chart, `w` by `h` units from 0,0: for a picture of its own or as a part of a larger one. */
export function chartMarks(chart: SlideChart, w: number, h: number, colours: DeckColours, language: Language): string {
  const heading = label(0, 18, plainText(chart.heading), 15, colours.soft);
  return `${heading}${chart.kind === 'columns' ? columns(chart, w, h, colours, language) : bars(chart, w, h, colours, language)}`;
}

function bars(chart: SlideChart, w: number, h: number, colours: DeckColours, language: Language): string {
  const share = chart.kind === 'share';
  const left = Math.max(...chart.categories.map((one) => widthOf(one.label, 15, 'regular'))) + 14;
  const top = 38;
  const bottom = share ? 30 : 6;
  const step = (h - top - bottom) / chart.categories.length;
  const high = Math.min(step * 0.62, 64);
  const most = Math.max(1, ...chart.series.flatMap((one) => one.values.map(({ value }) => value)));
  const room = w - left - (share ? 0 : widthOf(formatCount(most, language), 15, 'bold') + 12);
  const marks = chart.categories.map((category, at) => {
    const y = top + step * at + (step - high) / 2;
    const name = label(left - 10, y + high / 2 + 5, category.label, 15, colours.ink, ' text-anchor="end"');
    const values = chart.series.map((one) => one.values[at]?.value ?? 0);
    const all = share ? values.reduce((sum, one) => sum + one, 0) || 1 : most;
    let x = left;
    const parts = values.map((value, nth) => {
      const wide = (value / all) * room;
      const quiet = share ? nth > 0 : chart.highlight !== null && chart.highlight !== at;
      const drawn = box(x, y, wide, high, quiet ? colours.quiet : colours.accent);
      const number = formatCount(value, language);
      const bold = ' font-weight="bold"';
      const text = share
        ? value > 0
          ? label(
              x + wide / 2,
              y + high / 2 + 5,
              number,
              15,
              quiet ? colours.onQuiet : colours.onAccent,
              `${bold} text-anchor="middle"`,
            )
          : ''
        : label(x + wide + 8, y + high / 2 + 5, number, 15, colours.ink, bold);
      x += wide;
      return drawn + text;
    });
    return name + parts.join('');
  });
  if (!share) return marks.join('');
  let x = left;
  const legend = chart.series.map((one, at) => {
    const drawn =
      box(x, h - 15, 12, 12, at > 0 ? colours.quiet : colours.accent) + label(x + 18, h - 4, one.name, 14, colours.ink);
    x += 40 + widthOf(one.name, 14, 'regular');
    return drawn;
  });
  return marks.join('') + legend.join('');
}

function columns(chart: SlideChart, w: number, h: number, colours: DeckColours, language: Language): string {
  const values = chart.series[0]?.values.map(({ value }) => value) ?? [];
  const few = values.length <= MOST_LABELLED;
  const { end, step } = axisEnd(chart);
  const left = few ? 0 : widthOf(formatCount(end, language), 13, 'regular') + 12;
  const [top, bottom] = [few ? 54 : 40, few ? 26 : 8];
  const room = h - top - bottom;
  const yOf = (value: number): number => top + room * (1 - value / end);
  const wide = (w - left) / Math.max(1, values.length);
  const lines = few
    ? []
    : Array.from({ length: Math.floor(end / step) + 1 }, (_, at) => {
        const y = yOf(at * step);
        const text = label(left - 8, y + 4, formatCount(at * step, language), 13, colours.soft, ' text-anchor="end"');
        return `<path d="M${left} ${y.toFixed(1)}H${w}" stroke="${hash(colours.line)}"/>${text}`;
      });
  const marks = values.map((value, at) => {
    const x = left + wide * at;
    const column = box(x + wide * 0.14, yOf(value), wide * 0.72, top + room - yOf(value), colours.accent);
    if (!few) return column;
    const middle = ' text-anchor="middle"';
    const number = label(
      x + wide / 2,
      yOf(value) - 7,
      formatCount(value, language),
      15,
      colours.ink,
      `${middle} font-weight="bold"`,
    );
    return column + number + label(x + wide / 2, h - 6, chart.categories[at]?.label ?? '', 13, colours.ink, middle);
  });
  return [...lines, ...marks].join('');
}

/** A chart as a picture of its own: SVG with the chart in words, nothing fetched, the same figures as on the slide. */
export function chartSvg(chart: SlideChart, colours: DeckColours, language: Language): string {
  const [w, h, pad] = [760, chart.kind === 'columns' ? 420 : 130 + 70 * chart.categories.length, 28];
  const marks = chartMarks(chart, w - 2 * pad, h - 2 * pad, colours, language);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" lang="${language}" font-family="Arial, Helvetica, sans-serif"><title>${escapeSvg(plainText(chart.heading))}</title><desc>${escapeSvg(plainText(chart.alt))}</desc><rect width="${w}" height="${h}" rx="10" fill="${hash(colours.card)}"/><g transform="translate(${pad} ${pad})">${marks}</g></svg>`;
}
