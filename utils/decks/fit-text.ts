import { widthOf } from './arial-widths.ts';

/** A box for text in inches, without its inner margins. */
export interface Box {
  w: number;
  h: number;
}

export interface FittedText {
  /** Points. */
  size: number;
  /** How many lines it takes. */
  lines: number;
  /** Inches. */
  height: number;
  /** False when the text is too long for the box even at the smallest size. */
  fits: boolean;
}

/** Line height of Arial, as presentations set it. */
export const LINE_HEIGHT = 1.2;
/** Programs set type a little differently: a line is taken as this much wider than it was measured. */
const CAUTION = 1.04;
const POINTS = 72;

/** A paragraph cut into the lines it takes. A word wider than the line is broken wherever the line ends. */
export function wrapText(text: string, size: number, width: number, weight: 'regular' | 'bold' = 'regular'): string[] {
  const room = (width * POINTS) / CAUTION;
  const lines: string[] = [''];
  const wide = (part: string): number => widthOf(part, size, weight);
  // No-break spaces hold: only blanks and hyphens let a line end.
  for (const word of text.split(/(?<= )|(?<=-)/)) {
    const last = lines.at(-1) ?? '';
    if (last === '' || wide((last + word).trimEnd()) <= room) lines[lines.length - 1] = last + word;
    else lines.push(word);
    while (wide((lines.at(-1) ?? '').trimEnd()) > room && (lines.at(-1) ?? '').length > 1) {
      const long = lines.pop() ?? '';
      const letters = [...long];
      let fit = letters.length - 1;
      while (fit > 1 && wide(letters.slice(0, fit).join('')) > room) fit -= 1;
      lines.push(letters.slice(0, fit).join(''), letters.slice(fit).join(''));
    }
  }
  return lines.map((line) => line.trimEnd());
}

/** Words of a paragraph, measured once at a size of one point: a slide is tried at ten sizes and a dozen widths. */
interface MeasuredWords {
  /** With the blank behind it, and without. */
  full: number[];
  trimmed: number[];
  widest: number;
  /** The widest of those that may not be broken. */
  longest: number;
}

const measured = { regular: new Map<string, MeasuredWords>(), bold: new Map<string, MeasuredWords>() };
const MOST_MEASURED = 500;

function measure(text: string, weight: 'regular' | 'bold'): MeasuredWords {
  const before = measured[weight].get(text);
  if (before) return before;
  const words = text.split(/(?<= )|(?<=-)/);
  const trimmed = words.map((word) => widthOf(word.trimEnd(), 1, weight));
  const made = {
    full: words.map((word) => widthOf(word, 1, weight)),
    trimmed,
    widest: Math.max(0, ...trimmed),
    longest: Math.max(0, ...text.split(/ |(?<=-)/).map((word) => widthOf(word, 1, weight))),
  };
  if (measured[weight].size >= MOST_MEASURED) measured[weight].clear();
  measured[weight].set(text, made);
  return made;
}

/** How many lines a paragraph takes. */
export function countLines(text: string, size: number, width: number, weight: 'regular' | 'bold' = 'regular'): number {
  const { full, trimmed, widest } = measure(text, weight);
  const room = (width * POINTS) / CAUTION / size;
  // Where a word is broken its letters are counted.
  if (widest > room) return wrapText(text, size, width, weight).length;
  let lines = 1;
  let line = 0;
  let shown = 0;
  for (const [at, word] of trimmed.entries()) {
    const longer = word === 0 ? shown : line + word;
    if (longer > room) {
      lines += 1;
      line = 0;
    }
    shown = longer > room ? word : longer;
    line += full[at] ?? 0;
  }
  return lines;
}

/** Whether every word of a text stands on one line, unbroken. */
function holdsWords(text: string, size: number, width: number, weight: 'regular' | 'bold' = 'regular'): boolean {
  return measure(text, weight).longest <= (width * POINTS) / CAUTION / size;
}

/**
 * The largest of `sizes` (falling, points) at which all paragraphs fit the box, one under the other with `gap` (share of a
 * line) between, and no word is broken. Where no size does, the smallest at which they fit with broken words; else the last.
 */
export function fitText(
  paragraphs: readonly string[],
  box: Box,
  sizes: readonly number[],
  weight: 'regular' | 'bold' = 'regular',
  gap = 0.35,
): FittedText {
  const at = (size: number): FittedText => {
    const lines = paragraphs.reduce((sum, text) => sum + countLines(text, size, box.w, weight), 0);
    const height = ((lines + gap * Math.max(0, paragraphs.length - 1)) * size * LINE_HEIGHT) / POINTS;
    return { size, lines, height, fits: height <= box.h };
  };
  const whole = (size: number) => paragraphs.every((text) => holdsWords(text, size, box.w, weight));
  const smallest = sizes.at(-1) ?? 12;
  const best = sizes.find((size) => whole(size) && at(size).fits) ?? sizes.find((size) => at(size).fits);
  return at(best ?? smallest);
}

/** The text, or as many of its words as fit the box at `size`, with an ellipsis. Nothing fits: an ellipsis alone. */
export function cutToFit(text: string, box: Box, size: number, weight: 'regular' | 'bold' = 'regular'): string {
  if (fitText([text], box, [size], weight).fits) return text;
  const words = text.split(' ');
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const part = `${words.slice(0, middle).join(' ')} …`;
    if (fitText([part], box, [size], weight).fits) low = middle;
    else high = middle - 1;
  }
  return low === 0
    ? '…'
    : `${words
        .slice(0, low)
        .join(' ')
        .replace(/[,;:.–-]+$/, '')} …`;
}

/** The narrowest width that takes no more lines than `width`: the lines come out about as long, and no word stands alone. */
export function narrowest(text: string, size: number, width: number, weight: 'regular' | 'bold' = 'regular'): number {
  const lines = countLines(text, size, width, weight);
  if (lines < 2 || !holdsWords(text, size, width, weight)) return width;
  let [low, high] = [width / 2, width];
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2;
    const same = countLines(text, size, middle, weight) === lines && holdsWords(text, size, middle, weight);
    if (same) high = middle;
    else low = middle;
  }
  return high;
}
