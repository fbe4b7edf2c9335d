import type { MetricName } from '../model/metrics.ts';
import { parseCount } from './counts.ts';
import { mayBeHalves } from './halves.ts';
import { hoursOf, parseLength } from './lengths.ts';
import { metricWords } from './metric-words.ts';
import type { Page } from './page.ts';
import type { CountSeen } from './sources.ts';
import { oneLine } from './text.ts';
import { spend } from './work.ts';

/** What a platform adds to the general words, and how it knows whose a block is. */
export interface LabelRules {
  /** The posts named by links and ids in an element, itself included; one key per post (never two ids of the same one). */
  postIdsIn(page: Page, element: Element): readonly string[];
  /** Labels with a meaning of their own on this platform, lower case; null: a label to be ignored. */
  readonly labels?: Readonly<Record<string, MetricName | null>>;
  /** What a table with just as many columns counts, in their order: read so in every language whose headers do not object. */
  readonly columns?: readonly (MetricName | null)[];
}

/** One piece of text in a block: a label, a number, both ("48 impressions"), a dash for "no figure", or other text. */
export interface Leaf {
  readonly element: Element;
  readonly text: string;
  readonly kind: 'label' | 'number' | 'both' | 'nothing' | 'noise' | 'text';
  readonly metric: MetricName | null;
  /** The number's text alone, for `number` and `both`. */
  readonly raw: string;
  /** Set when the text is a length of time ("2h 5m", "1:02:03"), in seconds. */
  readonly seconds: { value: number; low: number; high: number } | null;
}

const skipped = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'option', 'textarea', 'input']);
/** A change since last time, a share of something, a sum of money, a bullet or an arrow: beside a number, never the number. */
const noise =
  /^(?:[+\-−–▲▼△▽↑↓]\s*[\d.,\s]+\S{0,3}|[+\-−–▲▼↑↓]?\s*[\d.,\s]+\s*(?:[%٪]|kr)|(?:\p{Sc}|NOK|kr)\s?[\d.,\s]+|[·•|.,:;()[\]?!ⓘ…▲▼↑↓→←/]+)$/u;
/** "1.2K more than usual", "omtrent som vanlig": how the number beside it stands to others. */
const usual = /(?:than|as|enn|som|end|än|als|wie)\s(?:usual|van\p{L}+|normalt?|sædvan\p{L}+|üblich)/u;
/** "+12 % from last week", "vs. previous period", "höher als üblich": said of the number beside it. */
const comparison =
  /[%٪]|^(?:vs\.?|versus|compared|higher|lower|more|less|above|below|sammenlignet|samanlikna|høyere|høgare|lavere|lågare|mot|jämfört|högre|lägre|højere|verglichen|höher|niedriger|im vergleich)(?:\s|$)/u;
/** "View analytics", "Se innsikt": where a link beside the number leads. */
const pointer =
  /^(?:(?:view|see|show) (?:post )?(?:analytics|insights|details|more|all)|(?:vis|se|sjå|visa|lær) (?:analyse\p{L}*|innsikt\p{L}*|statisti\p{L}*|insikt\p{L}*|indsigt\p{L}*|detalj\p{L}*|mer|mere|meir|alle?)|(?:analysen?|statistiken?|insights|details|mehr) (?:anzeigen|ansehen))$/u;
const dash = /^(?:[-–—−]{1,3}|n\/a)$/u;
/** Digits with group and decimal signs, then at most one short word ("1,2 mill.", "12K", "3万"). */
const bareNumber = /^[<>~≈]?\s?\p{Nd}[\p{Nd}\s.,'’٬٫]*(\p{L}[\p{L}\p{M}.]{0,9})?$/u;
const onlyDigits = /^\p{Nd}[\p{Nd}\s.,'’٬٫]*$/u;

/** A label in its comparable form: lower case, one line, straight apostrophe, without closing colon or full stop. */
export function labelKey(text: string): string {
  return oneLine(text.normalize('NFC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''))
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/[„“”«»"]/g, '')
    .replace(/\s*[:.]$/, '');
}

/** Word tables for an interface language, English last: untranslated labels are common, and English words collide with none of ours. */
function tablesFor(language: string | null): readonly (typeof metricWords)[string][] {
  const base = (language ?? 'en').toLowerCase().split('-')[0] ?? 'en';
  const wanted = base === 'no' || base === 'nb' || base === 'nn' ? ['nb', 'nn', 'en'] : [base, 'en'];
  return wanted.flatMap((name) => (Object.hasOwn(metricWords, name) ? [metricWords[name] ?? {}] : []));
}

/** Whether labels in this interface language are known. Where they are not, only untranslated labels are read. */
export function isLabelLanguageCovered(language: string | null): boolean {
  const base = (language ?? 'en').toLowerCase().split('-')[0] ?? 'en';
  return base === 'no' || Object.hasOwn(metricWords, base);
}

const indexes = new Map<string | null, ReadonlyMap<string, readonly MetricName[]>>();

/** What each label of a language may mean, first table first. Built once: every text of a page is looked up here. */
function wordsIn(language: string | null): ReadonlyMap<string, readonly MetricName[]> {
  const built = indexes.get(language);
  if (built) return built;
  const index = new Map<string, MetricName[]>();
  for (const table of language === null ? Object.values(metricWords) : tablesFor(language)) {
    for (const [metric, words] of Object.entries(table)) {
      for (const word of new Set(words.split('|'))) index.set(word, [...(index.get(word) ?? []), metric as MetricName]);
    }
  }
  indexes.set(language, index);
  return index;
}

/** The metric a whole label names in the page's language, or null. */
export function metricOfLabel(text: string, language: string | null, rules: LabelRules): MetricName | null {
  if (text.length > 60) return null;
  const key = labelKey(text);
  if (rules.labels && Object.hasOwn(rules.labels, key)) return rules.labels[key] ?? null;
  const named = wordsIn(language).get(key) ?? [];
  // Where the page does not say its language, a word must mean the same in every language that has it.
  return language !== null || new Set(named).size === 1 ? (named[0] ?? null) : null;
}

/** The number in a text that holds nothing else, as its raw text; null when it is no count. */
export function bareCount(text: string, language: string | null): string | null {
  const line = oneLine(text);
  if (line.length > 24 || !bareNumber.test(line)) return null;
  const count = parseCount(line, language);
  if (count.value === null) return null;
  if (onlyDigits.test(line)) return line;
  // A word after the digits must be one that multiplies: "12 tusen" is a count, "12 dager" is not.
  const digits = parseCount(line.replace(/\s*\p{L}[\p{L}\p{M}.]*$/u, ''), language);
  return digits.value === count.value ? null : line;
}

/** Counters between a number and its word, and the multipliers that belong to the number. */
const cjk =
  /^(?<before>\D*?)(?<number>\p{Nd}[\p{Nd}.,]*\s?[千万萬億亿만천억]?)\s?[件回人個条個则篇次名명개건회]?(?<after>\D*)$/u;

/** "コメント12件", "12件のコメント", "댓글 12개": scripts whose words are not parted by spaces. */
function withoutSpaces(
  line: string,
  language: string | null,
  rules: LabelRules,
): { metric: MetricName; raw: string } | null {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(line)) return null;
  const { before = '', number = '', after = '' } = cjk.exec(line)?.groups ?? {};
  const word = `${before}${after.replace(/^の/, '')}`.replace(/[：:「」！!、,\s]/g, '');
  const metric = word ? metricOfLabel(word, language, rules) : null;
  const raw = metric ? bareCount(number, language) : null;
  return metric && raw ? { metric, raw } : null;
}

/** "48 impressions", "Impressions: 48", "Visninger 1 234": the metric and the number's raw text. */
export function labelWithNumber(
  text: string,
  language: string | null,
  rules: LabelRules,
): { metric: MetricName; raw: string } | null {
  const line = oneLine(text);
  if (line.length > 80 || !/\p{Nd}/u.test(line)) return null;
  const unspaced = withoutSpaces(line, language, rules);
  if (unspaced) return unspaced;
  for (const match of line.matchAll(/[\s:,]+/gu)) {
    const [head, tail] = [line.slice(0, match.index), line.slice(match.index + match[0].length)];
    const first = metricOfLabel(head, language, rules);
    if (first) {
      // "Organic impressions: 48 Impressions": the word stands on both sides.
      const twice = labelWithNumber(tail, language, rules);
      const raw = bareCount(tail, language) ?? (twice?.metric === first ? twice.raw : null);
      if (raw) return { metric: first, raw };
    }
    const last = match[0].trim() === '' ? metricOfLabel(tail, language, rules) : null;
    if (last) {
      const raw = bareCount(head, language);
      if (raw) return { metric: last, raw };
    }
  }
  return null;
}

function leafOf(element: Element, text: string, language: string | null, rules: LabelRules): Leaf {
  const leaf = { element, text, metric: null, raw: '', seconds: null };
  const lower = text.toLowerCase();
  if (noise.test(text)) return { ...leaf, kind: dash.test(lower) ? 'nothing' : 'noise' };
  if (dash.test(lower)) return { ...leaf, kind: 'nothing' };
  const metric = metricOfLabel(text, language, rules);
  if (metric) return { ...leaf, kind: 'label', metric };
  if (comparison.test(lower) || usual.test(lower) || pointer.test(lower)) return { ...leaf, kind: 'noise' };
  const raw = bareCount(text, language);
  if (raw) return { ...leaf, kind: 'number', raw };
  const seconds = parseLength(text);
  if (seconds) return { ...leaf, kind: 'number', raw: text, seconds };
  // "12.5": no count of anything, but hours of watch time may be printed so.
  if (text.length <= 24 && onlyDigits.test(text)) return { ...leaf, kind: 'number', raw: text };
  const both = labelWithNumber(text, language, rules);
  if (both) return { ...leaf, kind: 'both', ...both };
  return { ...leaf, kind: 'text' };
}

/** Every piece of text under an element in page order, told apart. A run of text with bullets in it is several pieces. */
export function leavesOf(
  page: Page,
  scope: Element,
  rules: LabelRules,
  isFenced: (element: Element) => boolean,
): Leaf[] {
  const { dom, work } = page;
  const found: Leaf[] = [];
  const visit = (element: Element): void => {
    let run = '';
    const close = (): void => {
      for (const part of run.slice(0, 400).split(/[·•|\n]/u)) {
        const text = oneLine(part);
        if (text) found.push(leafOf(element, text, page.language, rules));
      }
      run = '';
    };
    for (let node = dom.firstChild(element); node; node = dom.nextSibling(node)) {
      const type = dom.nodeType(node);
      if (type === 3) {
        run += dom.nodeValue(node).slice(0, 400);
        spend(work);
      } else if (type === 1) {
        close();
        const child = node as Element;
        const isSkipped = skipped.has(dom.localName(child)) || dom.attribute(child, 'hidden') !== null;
        if (!isSkipped && dom.attribute(child, 'role') !== 'tooltip' && !isFenced(child)) visit(child);
      }
    }
    close();
  };
  visit(scope);
  // Two equal digits side by side may be one number of two: they are told apart from nothing, and no number.
  const isHalf = (leaf: Leaf, other: Leaf | undefined): boolean =>
    other?.text === leaf.text &&
    other.element !== leaf.element &&
    mayBeHalves(dom, leaf.text, leaf.element, other.element);
  return found.map((leaf, at) =>
    isHalf(leaf, found[at - 1]) || isHalf(leaf, found[at + 1]) ? { ...leaf, kind: 'text' } : leaf,
  );
}

/** A number, or the dash in its place. */
export const isMarker = (leaf: Leaf): boolean => leaf.kind === 'number' || leaf.kind === 'nothing';

/** A number, or what stands where one could: a rate, a change. */
export const isFigure = (leaf: Leaf): boolean => isMarker(leaf) || (leaf.kind === 'noise' && /\p{Nd}/u.test(leaf.text));

/** What a leaf's number says about a metric: watch time needs a length of time or a label in hours, all else a count. */
export function seenOf(metric: MetricName, leaf: Pick<Leaf, 'raw' | 'seconds'>, label: string, page: Page): CountSeen {
  if (metric !== 'watchTime') return leaf.seconds ? { unread: 'not-a-number' } : { raw: leaf.raw };
  if (leaf.seconds) return { raw: leaf.raw, ...leaf.seconds };
  if (!/\((?:hours|timer|timmar|stunden|heures|horas)\)/u.test(labelKey(label))) return { unread: 'not-a-number' };
  const hours = hoursOf(leaf.raw, page.language);
  return hours ? { raw: leaf.raw, ...hours } : { unread: 'not-a-number' };
}
