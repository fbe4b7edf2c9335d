import type { Dom } from './dom.ts';
import { mayBeHalves } from './halves.ts';
import { spend, type Work } from './work.ts';

/** Longest text kept of a post. The same number as in `model/readings.ts`, whose schemas stay out of the page. */
export const EXCERPT_LENGTH = 600;

/** No text longer than this is looked at with a regular expression (a post text of 5 MB must cost nothing). */
const TEXT_LIMIT = 10_000;

const separateLines: ReadonlySet<string> = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'section',
  'article',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
]);
const neverText: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg']);

/** Marks that only say in which direction a piece of text runs. Overrides, which show it in another order, are not among them. */
const directions = /[\u061c\u200e\u200f\u2066-\u2069]/g;

const startsWithDigit = /^\p{Nd}/u;
const endsWithNumber = /\p{Nd}(?:[ \u00a0]?\p{L}{1,5}\.?)?$/u;
/** What goes on with the number before it: a sign between digits, or a word as short as those that multiply. */
const goesOn = /^(?:[.,'’٬٫]|\p{L}{1,4}\.?$)/u;

export interface TextOptions {
  /** At most this many characters are collected. */
  limit?: number;
  /** Elements left out with everything inside them. */
  isFenced?: (element: Element) => boolean;
  /** Whether pictures stand for their `alt` text: X and others draw emoji as pictures. */
  withAlts?: boolean;
  /**
   * Whether digits of two elements are kept from running together: `34` and `34` (one for the eye, one for screen readers) are
   * 34 and not 3434, `34` and `35` (one rolling over to the other) become `34|35`, which is nobody's number. So do two equal digits
   * in elements of one make: they may be half of 11.
   */
  apart?: boolean;
}

/**
 * The text of an element as `textContent` gives it, but cut while collecting, with fenced parts and scripts left out,
 * and with line breaks where `<br>` and blocks stand.
 */
export function textOf(dom: Dom, work: Work, element: Element, options: TextOptions = {}): string {
  const limit = options.limit ?? TEXT_LIMIT;
  let text = '';
  let last: { parent: Element; value: string } | null = null;
  let twin = '';
  const visit = (parent: Element): void => {
    for (let node = dom.firstChild(parent); node; node = dom.nextSibling(node)) {
      if (text.length >= limit) return;
      const type = dom.nodeType(node);
      if (type === 3) {
        const value = dom
          .nodeValue(node)
          .slice(0, limit - text.length)
          .replace(directions, '');
        spend(work, 1 + value.length / 50);
        if (options.apart && last && last.parent !== parent) {
          const goesOnWithDigits = startsWithDigit.test(value) && endsWithNumber.test(text);
          if (goesOnWithDigits && value === last.value && !mayBeHalves(dom, value, last.parent, parent)) {
            // A twin has no twin of its own: where each digit has its element, a third one tells.
            twin = value;
            last = { parent, value: '' };
            continue;
          }
          if (goesOnWithDigits) text += '|';
          else if (twin && text.endsWith(twin) && goesOn.test(value)) text += `|${twin}`;
        }
        twin = '';
        last = { parent, value };
        text += value;
        continue;
      }
      if (type !== 1) continue;
      const child = node as Element;
      const name = dom.localName(child);
      if (neverText.has(name) || options.isFenced?.(child)) continue;
      if (name === 'br') text += '\n';
      else if (name === 'img') {
        if (options.withAlts) text += dom.attribute(child, 'alt') ?? '';
      } else {
        const isLine = separateLines.has(name) && text !== '';
        if (isLine && !text.endsWith('\n')) text += '\n';
        visit(child);
        if (isLine && !text.endsWith('\n')) text += '\n';
      }
    }
  };
  visit(element);
  return text.slice(0, limit);
}

/** One line: runs of white space (also no-break ones) become one space, ends trimmed, direction marks left out. */
export function oneLine(text: string): string {
  return text
    .replace(directions, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

// Direction marks, isolates and overrides, zero-width space, word joiner, byte-order mark, soft hyphen, controls, tag characters.
const invisible =
  /(?![\n\t])\p{Cc}|[\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;
// A zero-width joiner or non-joiner is kept between emoji and between letters of scripts that need it; not in Latin words.
const loneJoiner =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\s]|^)[\u200c\u200d](?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\s]|$)/gu;
const manyMarks = /(\p{M}{8})\p{M}+/gu;

/**
 * A foreign text made safe to keep and show: well-formed, NFC, without direction controls and invisible characters
 * (emoji keep their joiners), never more than eight combining marks in a row. Cut to `limit` characters without
 * halving a character.
 */
export function cleanText(text: string, limit: number): string {
  const cut = text
    .slice(0, Math.max(limit * 4, 2000))
    .toWellFormed()
    .normalize('NFC');
  const clean = cut.replace(invisible, '').replace(loneJoiner, '').replace(manyMarks, '$1');
  const lines = clean
    .replace(/[ \t\u00a0\u202f]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return lines
    .slice(0, limit)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}
