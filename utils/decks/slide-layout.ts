import type { Slide, SlideLine } from './deck.ts';
import { plainText } from './deck.ts';
import { type FittedText, fitText, narrowest } from './fit-text.ts';

/** A place on a slide, in inches from its upper left corner. */
export interface Place {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A wide slide, 16:9, as PowerPoint makes them. */
export const SLIDE = { w: 13.333, h: 7.5 };
export const MARGIN = 0.75;
const INNER = SLIDE.w - 2 * MARGIN;
/** Text boxes have no inner margin of their own; this is kept free at the right and below. */
const BOTTOM = 6.7;
const GAP = 0.45;
const LEFT_COLUMN = 5.6;

const TITLE_SIZES = [36, 34, 32, 30, 28, 26, 24, 22, 20, 18];
const OPENING_SIZES = [54, 50, 46, 42, 38, 34, 30, 26, 22];
const LINE_SIZES = [28, 26, 24, 22, 20, 18, 17, 16, 15, 14, 13, 12];
const EXAMPLE_SIZES = [18, 17, 16, 15, 14, 13, 12];

/** Where everything of a slide stands, and how large its letters are. */
export interface SlideLayout {
  eyebrow: Place;
  title: Place & FittedText;
  example: (Place & FittedText & { picture: Place | null }) | null;
  /** The lines in one box, in order; `gap` in points before each but the first. */
  lines: (Place & FittedText & { gap: number }) | null;
  chart: Place | null;
  diagram: Place | null;
}

/** The words of a line as they are printed, its label first. */
function lineText(line: SlideLine): string {
  return line.label ? `${line.label}: ${plainText(line.spans)}` : plainText(line.spans);
}

/** Small lines are set this many points smaller than the others. */
export const SMALLER = 3;
/** Boxes of a diagram are never higher, nor somebody beside their way with the gap above. */
export const DIAGRAM = { boxes: 2.5, aside: 1 };
/** Share of a line between the lines of a slide. */
const LINE_GAP = 0.45;

/** The opening slide has its own, larger, layout. */
export function isOpening(slide: Slide): boolean {
  return slide.id === 'opening';
}

/** A slide that is nothing but its sentence: set large, in the middle. */
export function isStatement(slide: Slide): boolean {
  return !isOpening(slide) && slide.lines.length === 0 && !slide.chart && !slide.diagram && !slide.example;
}

/** Lays out a slide so that nothing overlaps and every text fits its box, by the measured widths of its letters. */
export function layOut(slide: Slide): SlideLayout {
  if (isOpening(slide)) return openingLayout(slide);
  return isStatement(slide) ? statementLayout(slide) : usualLayout(slide);
}

function openingLayout(slide: Slide): SlideLayout {
  const title = { x: MARGIN, y: 1.9, w: 10.6, h: 2.9 };
  const lines = { x: MARGIN, y: 5.25, w: 10.6, h: 1.3 };
  return {
    eyebrow: { x: MARGIN, y: 1.25, w: INNER, h: 0.4 },
    title: titleIn(slide, title, OPENING_SIZES),
    example: null,
    lines: linesIn(slide.lines, lines, LINE_SIZES.slice(1)),
    chart: null,
    diagram: null,
  };
}

function statementLayout(slide: Slide): SlideLayout {
  const box = { x: MARGIN, y: 1.5, w: 11, h: 4.4 };
  return {
    eyebrow: { x: MARGIN, y: 0.55, w: INNER - 2.2, h: 0.35 },
    title: titleIn(slide, box, [48, 46, 44, 42, 40, ...TITLE_SIZES]),
    example: null,
    lines: null,
    chart: null,
    diagram: null,
  };
}

function titleIn(slide: Slide, box: Place, sizes: readonly number[]): SlideLayout['title'] {
  const text = plainText(slide.title);
  const fitted = fitText([text], box, sizes, 'bold');
  return { ...box, ...fitted, w: narrowest(text, fitted.size, box.w, 'bold') };
}

function usualLayout(slide: Slide): SlideLayout {
  const eyebrow = { x: MARGIN, y: 0.55, w: INNER - 2.2, h: 0.35 };
  const box = { w: INNER, h: 1.65 };
  const fitted = titleIn(slide, { x: MARGIN, y: 0.98, ...box }, TITLE_SIZES);
  const title = { ...fitted, h: Math.min(box.h, fitted.height + 0.1) };
  const top = title.y + title.h + 0.4;
  const room = { y: top, h: BOTTOM - top };
  if (slide.diagram) return withDiagram(slide, eyebrow, title, room);
  const side = slide.chart !== null;
  const width = side ? LEFT_COLUMN : INNER;
  const example = slide.example ? exampleIn(slide, { x: MARGIN, ...room, w: width }) : null;
  const below = example ? example.y + example.h + 0.3 : room.y;
  const lines = linesIn(
    slide.lines,
    { x: MARGIN, y: below, w: width, h: BOTTOM - below },
    side ? LINE_SIZES.slice(2) : LINE_SIZES,
  );
  const x = MARGIN + LEFT_COLUMN + GAP;
  return {
    eyebrow,
    title,
    example,
    lines,
    chart: side ? { x, ...room, w: SLIDE.w - MARGIN - x } : null,
    diagram: null,
  };
}

function withDiagram(
  slide: Slide,
  eyebrow: Place,
  title: SlideLayout['title'],
  room: { y: number; h: number },
): SlideLayout {
  // The lines take what they need at a size that is read from the back; the diagram has the rest.
  const lines = linesIn(slide.lines, { x: MARGIN, y: 0, w: INNER, h: room.h * 0.5 }, LINE_SIZES.slice(4));
  const most = DIAGRAM.boxes + (slide.diagram?.aside ? DIAGRAM.aside : 0);
  const diagram = { x: MARGIN, y: room.y, w: INNER, h: Math.min(room.h - (lines ? lines.height + 0.3 : 0), most) };
  const y = diagram.y + diagram.h + 0.3;
  const placed = lines && { ...lines, y, h: BOTTOM - y };
  return { eyebrow, title, example: null, lines: placed, chart: null, diagram };
}

function linesIn(lines: readonly SlideLine[], place: Place, sizes: readonly number[]): SlideLayout['lines'] {
  if (lines.length === 0) return null;
  // A point is set in by its mark, and a label is bold: both take a little more room than the plain words.
  const indent = lines.some((line) => line.style === 'point') ? 0.3 : 0;
  const bold = lines.some((line) => line.label !== null || line.style === 'figure');
  const fitted = fitText(
    lines.map(lineText),
    { w: place.w - indent, h: place.h },
    sizes,
    bold ? 'bold' : 'regular',
    LINE_GAP,
  );
  return { ...place, ...fitted, gap: fitted.size * LINE_GAP };
}

function exampleIn(slide: Slide, place: Place): SlideLayout['example'] {
  const { example } = slide;
  if (!example) return null;
  const inner = 0.2;
  const texts = [plainText(example.excerpt ?? example.title), plainText(example.where)];
  const { picture } = example;
  const most = picture ? 1.15 : 1.9;
  const fitted = fitText(texts, { w: place.w - 2 * inner, h: most - 2 * inner }, EXAMPLE_SIZES, 'bold', 0.2);
  const h = Math.min(most, fitted.height + 2 * inner);
  if (!picture) return { ...place, ...fitted, h, picture: null };
  const share = Math.min((place.w - 2 * inner) / picture.width, 1.6 / picture.height);
  const [w, high] = [picture.width * share, picture.height * share];
  return {
    ...place,
    ...fitted,
    h: h + high + inner,
    picture: { x: place.x + inner, y: place.y + h, w, h: high },
  };
}
