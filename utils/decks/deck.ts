import type { Entered, Fact, Span } from '../model/messages.ts';
import type { Language } from '../model/people.ts';

/** The presentations Medspill makes. */
export const deckKinds = ['tenMinutes', 'month', 'quarter', 'campaign', 'howIWork'] as const;
export type DeckKind = (typeof deckKinds)[number];

/** A line under the sentence of a slide. `point`: one of a list. `small`: a reservation. `figure`: a large number with its name. */
export interface SlideLine {
  style: 'plain' | 'point' | 'small' | 'figure';
  /** A few words in bold before the line: "Budsjett". */
  label: string | null;
  spans: Span[];
}

/** One of our own posts, shown as an example. */
export interface SlideExample {
  /** What the post is called. */
  title: Span[];
  /** The post's first words, as they were. */
  excerpt: Span[] | null;
  /** Platform and date. */
  where: Span[];
  href: string | null;
  /** A picture the user pasted, as a `data:` address, with its size in pixels. */
  picture: { address: string; width: number; height: number; alt: string } | null;
}

/** A number in a chart: exactly the number its fact prints. */
export interface ChartValue {
  value: number;
  factId: string;
}

export interface ChartCategory {
  label: string;
  /** The figure in the label, when there is one in it: a date, a number in a title. */
  factId: string | null;
}

/**
 * A chart of counts; the axis always begins at 0. `bars`: lying bars with the number written on each. `columns`: standing
 * columns in the order of time, read off the axis. `share`: every bar is all of its category, split by the series.
 */
export interface SlideChart {
  kind: 'bars' | 'columns' | 'share';
  /** What is measured, in what unit. */
  heading: Span[];
  /** The chart in a sentence or two, for those who do not see it. */
  alt: Span[];
  categories: ChartCategory[];
  series: { name: string; values: ChartValue[] }[];
  /** The category that is spoken of; the others are drawn in grey. Null: all alike. */
  highlight: number | null;
}

/** A way through a few boxes, drawn with shapes of the presentation itself. */
export interface SlideDiagram {
  alt: Span[];
  boxes: { label: string; spans: Span[] }[];
  /** Somebody beside the way: the colleague who never sees the ad. */
  aside: Span[] | null;
}

/** One slide: one sentence a colleague can repeat, and what it rests on. */
export interface Slide {
  /** The builder's name, or one of its kind: stays the same when the deck is made anew. */
  id: string;
  eyebrow: string;
  title: Span[];
  lines: SlideLine[];
  example: SlideExample | null;
  chart: SlideChart | null;
  diagram: SlideDiagram | null;
  /** What to say, a paragraph each. */
  spoken: Span[][];
  /** How long it takes to say it and to let people look. */
  seconds: number;
}

/** A presentation as plain records. Every number in a span carries the id of one of `facts` or `entered`. */
export interface Deck {
  kind: DeckKind;
  language: Language;
  /** The name of the file and of the window. */
  name: string;
  company: string;
  /** IANA zone that dates in receipts are said in. */
  timeZone: string;
  slides: Slide[];
  facts: Fact[];
  entered: Entered[];
}

/** How a deck looks. `colour` is `#rrggbb`; text on it is made readable whatever it is. */
export interface DeckLook {
  theme: 'light' | 'dark';
  colour: string;
  /** PNG or JPEG as a `data:` address, with its size in pixels. */
  logo: { address: string; width: number; height: number } | null;
}

/** The plain words of spans. */
export function plainText(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}

/** Every group of spans that is printed on a slide (not what is said), in the order they are read. */
export function printedSpans(slide: Slide): Span[][] {
  const { title, lines, example, chart, diagram } = slide;
  return [
    title,
    ...lines.map((line) => line.spans),
    ...(example ? [example.title, ...(example.excerpt ? [example.excerpt] : []), example.where] : []),
    ...(chart ? [chart.heading, chart.alt] : []),
    ...(diagram ? [...diagram.boxes.map((box) => box.spans), diagram.aside ?? [], diagram.alt] : []),
  ];
}

/** The ids of all figures a slide prints, draws or says, each once, in the order they are read. */
export function figureIdsOf(slide: Slide): string[] {
  const spans = [...printedSpans(slide), ...slide.spoken].flat();
  const chart = slide.chart;
  return [
    ...new Set([
      ...spans.flatMap((span) => (span.kind === 'fact' ? [span.factId] : [])),
      ...(chart?.categories.flatMap((one) => one.factId ?? []) ?? []),
      ...(chart?.series.flatMap((one) => one.values.map((value) => value.factId)) ?? []),
    ]),
  ];
}
