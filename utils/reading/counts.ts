import {
  decimalCommaRegions,
  decimalPointLanguages,
  decimalPointRegions,
  groupsByTwo,
  languageAliases,
  numberWords,
  unspacedLanguages,
  wordsBeforeNumber,
} from './number-words.ts';

/** A printed number: `value` as printed, and the interval (both ends included) the true number lies in. */
export interface ParsedCount {
  value: number;
  low: number;
  high: number;
  /** The only separator has three digits after it and could be a decimal sign: read as grouping, as counts are whole. */
  ambiguous?: true;
}
export interface UnreadCount {
  value: null;
  /** Why nothing is said, e.g. `no-number`, `several-numbers`, `ambiguous-without-locale`. */
  why: string;
}
/** How the place that printed a shortened number got it from the true one. */
export type Printing = 'truncates' | 'rounds' | 'unknown';

const DIGIT_ZEROS = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810, 0xff10,
];
/** Above this no count of anything on a platform lies; ids do. */
const LARGEST = 1e13;

const no = (why: string): UnreadCount => ({ value: null, why });

/** Latin digits for every script's own, marks for direction taken away, all spaces one kind. Null: not to be trusted. */
function plain(text: string): string | null {
  // An override can show digits in another order than they are stored in.
  if (/[\u202d\u202e]/.test(text)) return null;
  let strange = false;
  const digits = text.replace(/\p{Nd}/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const zero = DIGIT_ZEROS.find((start) => code >= start && code <= start + 9);
    if (zero === undefined) strange = true;
    return zero === undefined ? sign : String(code - zero);
  });
  if (strange || /\p{No}|\p{Nl}|\u20e3/u.test(digits)) return null;
  const marksGone = digits
    .normalize('NFC')
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff]|\ufe0f/g, '');
  return marksGone.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, '\u00a0').replace(/[\t\n\r\f\v]/g, ' ');
}

type Word = readonly [word: string, power: number];
const tables = new Map<string, readonly Word[]>();

function wordsOf(key: string): readonly Word[] {
  let words = tables.get(key);
  if (!words) {
    words = (numberWords[key] ?? '').split(' ').flatMap((entry): Word[] => {
      const match = /^(.+?)(\d+)$/.exec(entry);
      return match ? [[(match[1] ?? '').replaceAll('_', ' '), Number(match[2])]] : [];
    });
    // The longest word first, so that `mil mi` is met before `mil`.
    words = [...words].sort((a, b) => b[0].length - a[0].length);
    tables.set(key, words);
  }
  return words;
}

const everywhere: readonly Word[] = [
  ['K', 3],
  ['k', 3],
  ['M', 6],
];

interface Place {
  language: string;
  known: boolean;
  words: readonly Word[];
  decimal: '.' | ',' | null;
  byTwo: boolean;
  spaceGroups: boolean;
}

function placeOf(locale: string | null): Place {
  const tag = (locale ?? '').toLowerCase().replaceAll('_', '-');
  const parts = tag.split('-');
  const first = languageAliases[parts[0] ?? ''] ?? parts[0] ?? '';
  // The script, as in sr-latn-rs, says nothing here; the region does.
  const region = parts.slice(1).find((part) => /^([a-z]{2}|\d{3})$/.test(part));
  const regional = region ? `${first}-${region}` : first;
  if (!(first in numberWords)) {
    return { language: '', known: false, words: [], decimal: null, byTwo: false, spaceGroups: true };
  }
  const point =
    decimalPointRegions.has(regional) || (decimalPointLanguages.has(first) && !decimalCommaRegions.has(regional));
  const own = [...wordsOf(regional === first ? '' : regional), ...wordsOf(first)];
  return {
    language: first,
    known: true,
    words: own,
    // South Africa prints a comma by the book and a point in practice.
    decimal: regional === 'en-za' ? null : point ? '.' : ',',
    byTwo: groupsByTwo.has(first) || groupsByTwo.has(regional),
    spaceGroups: !point,
  };
}

/** The word of `words` that `tail` begins with, and how long it is. */
function wordAt(tail: string, words: readonly Word[], unspaced: boolean): { power: number; length: number } | null {
  const folded = tail.toLowerCase().replaceAll('\u0307', '');
  for (const [word, power] of words) {
    const single = /^ ?[A-Za-z]$/.test(word) || /^[КМТ]$/.test(word) || word === 'Tr' || word === 'Cr' || word === 'NT';
    if (!(single ? tail : folded).startsWith(word)) continue;
    if (!unspaced && /^[\p{L}\p{M}\p{N}]/u.test(tail.slice(word.length))) continue;
    const stop = tail.charAt(word.length) === '.' ? 1 : 0;
    return { power, length: word.length + stop };
  }
  return null;
}

type Suffix = { power: number; rest: string } | { refuse: string };

function suffixOf(after: string, place: Place): Suffix {
  // A plain space before the word matters to a few: `2 B` and `2B` are different numbers in Spanish print.
  const spaced = after.replaceAll('\u00a0', ' ').replace(/^ +/, ' ');
  const tail = spaced.trimStart();
  const unspaced = unspacedLanguages.has(place.language);
  const find = (words: readonly Word[], loose: boolean) => wordAt(spaced, words, loose) ?? wordAt(tail, words, loose);
  if (place.known) {
    const own = find(place.words, unspaced) ?? find(everywhere, unspaced);
    if (own?.power === 0) return { refuse: 'ambiguous-word' };
    if (own) {
      const used = wordAt(spaced, place.words, unspaced) ? spaced : tail;
      const rest = used.slice(own.length);
      const second = wordAt(rest.trimStart(), place.words, unspaced) ?? wordAt(rest.trimStart(), everywhere, unspaced);
      return second ? { refuse: 'two-number-words' } : { power: own.power, rest };
    }
  }
  const powers = new Set<number>();
  for (const key of ['', ...Object.keys(numberWords)]) {
    const found = find(key ? wordsOf(key) : everywhere, unspacedLanguages.has(key));
    if (found) powers.add(found.power);
  }
  const [only] = powers;
  if (only !== undefined) {
    if (place.known) return { refuse: 'word-of-another-language' };
    if (powers.size > 1 || only === 0) return { refuse: 'ambiguous-without-locale' };
    return { power: only, rest: tail };
  }
  // A letter set against the digits that is no known word: an age (3d), an ordinal (1st), a name, never a plain count.
  if (!/^ /.test(spaced) && /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(tail))
    return { refuse: 'unknown-word' };
  return { power: 0, rest: tail };
}

/** Digits before and after the decimal sign. `shortened`: a word such as `k` or `mill.` follows. */
function partsOf(
  number: string,
  shortened: boolean,
  place: Place,
): { whole: string; decimals: string; ambiguous: boolean } | UnreadCount {
  const text = number.replace(/\u00a0/g, ' ').replace(/['’ʼ]/g, '’');
  const signs = [...text.replace(/\d/g, '')];
  const kinds = new Set(signs);
  const groups = text.split(/\D/);
  const grouped = (parts: readonly string[], sign: string | undefined): boolean => {
    const head = parts[0] ?? '';
    if (parts.length === 1) return true;
    if (head.length > 3 || head.length === 0 || (head.startsWith('0') && head.length > 1)) return false;
    const last = parts.at(-1) ?? '';
    const middle = parts.slice(1, -1);
    if (last.length !== 3) return false;
    if (middle.every((part) => part.length === 3)) return head !== '0';
    return sign === ',' && place.byTwo && head.length <= 2 && middle.every((part) => part.length === 2);
  };
  const whole = (parts: readonly string[], sign: string | undefined, ambiguous = false) =>
    grouped(parts, sign) ? { whole: parts.join(''), decimals: '', ambiguous } : no('bad-grouping');

  if (signs.includes(' ') && !place.spaceGroups && !number.includes('\u00a0')) return no('several-numbers');
  if (kinds.size > 2) return no('bad-grouping');
  if (signs.length === 0) return { whole: text, decimals: '', ambiguous: false };
  const last = signs.at(-1);
  const decimalSign = last === '.' || last === ',' || last === '٫';
  if (kinds.size === 2 || (last === '٫' && signs.length === 1)) {
    if (!decimalSign || signs.indexOf(last) !== signs.length - 1) return no('bad-grouping');
    if (!shortened) return no('not-whole');
    const head = groups.slice(0, -1);
    return grouped(head, signs[0])
      ? { whole: head.join(''), decimals: groups.at(-1) ?? '', ambiguous: false }
      : no('bad-grouping');
  }
  if (signs.length > 1 || !decimalSign) return whole(groups, last);
  const [head = '', tail = ''] = groups;
  if (!shortened) {
    if (tail.length !== 3 || head === '0') return no('not-whole');
    return whole(groups, last, !place.known || last === place.decimal);
  }
  if (tail.length === 3 && last !== place.decimal) {
    const otherWay = place.decimal === '.' ? ',' : '.';
    // Norwegian groups by spaces: a point there is nobody's grouping and nobody's decimal sign.
    const pointIsGrouping = place.decimal !== null && last === otherWay && !spaceGrouping.has(place.language);
    return pointIsGrouping ? whole(groups, last) : no('ambiguous-without-locale');
  }
  return { whole: head, decimals: tail, ambiguous: false };
}

const spaceGrouping = new Set('nb nn sv fi fr pl cs sk ru uk be bg hu et lv lt sq hy ka kk ky uz af'.split(' '));

function spanOf(digits: string, decimals: string, power: number, printing: Printing): ParsedCount | UnreadCount {
  if (digits.length + Math.max(power, 0) > 15) return no('too-large');
  const step = 10 ** (power - decimals.length);
  if (step < 1 && Number(`${digits}${decimals}`) % Math.round(1 / step) !== 0) return no('not-whole');
  const value = Math.round(Number(`${digits}${decimals}`) * step);
  if (step <= 1) return value < LARGEST ? { value, low: value, high: value } : no('too-large');
  // Just below 1K the numbers are printed in full or with a decimal, so a rounded "1K" reaches less far down.
  const below = decimals === '' && digits === '1' ? step / 20 : step / 2;
  const low = printing === 'truncates' ? value : Math.ceil(value - below);
  const high = printing === 'rounds' ? Math.floor(value + step / 2) : value + step - 1;
  return high < LARGEST ? { value, low, high } : no('too-large');
}

/** 1亿3558万 and 3万5000: Chinese, Japanese and Korean print two steps of one number after each other. */
function twoSteps(text: string, printing: Printing): ParsedCount | null {
  const match =
    /(\d{1,5})\s?([亿億억])\s?(\d{1,4})\s?[万萬만](?!\s?\d)|(\d{1,4})\s?([万萬만])\s?(\d{1,4})(?!\d|\s?[千万萬만])/u.exec(
      text,
    );
  if (!match || text.replace(match[0], '').match(/\d/)) return null;
  if (match[1]) {
    const value = Number(match[1]) * 1e8 + Number(match[3]) * 1e4;
    return {
      value,
      low: printing === 'truncates' ? value : value - 5000,
      high: printing === 'rounds' ? value + 5000 : value + 9999,
    };
  }
  const value = Number(match[4]) * 1e4 + Number(match[6]);
  return { value, low: value, high: value };
}

/**
 * The one count printed in `text`, which may be a whole phrase ("Sett 2,4k ganger", "Like (3,121 likes)").
 * `locale` is a language tag such as `nb`, `en-IN` or `zh-TW`, null when not known: then nothing is said that depends on it.
 * `printing`: how a shortened number came from the true one; unknown gives an interval wide enough for both ways.
 * `negative`: whether `−3` is a number here. A count never is negative, so on pages it is refused.
 * Refuses with a reason rather than guess: no number, several, a percentage, a rate, bad grouping, unknown words, above 10^13.
 */
export function parseCount(
  text: string,
  locale: string | null,
  options: { printing?: Printing; negative?: 'allowed' | 'refused' } = {},
): ParsedCount | UnreadCount {
  if (text.length > 600) return no('too-long');
  const flat = plain(text);
  if (flat === null) return no('not-trusted');
  const printing = options.printing ?? 'unknown';
  const place = placeOf(locale);
  if (['zh', 'ja', 'ko', ''].includes(place.language)) {
    const both = twoSteps(flat, printing);
    if (both) return both;
  }
  const numbers = [...flat.matchAll(/\d+(?:[.,'’ʼ٬٫ \u00a0](?=\d)\d+)*/g)];
  const [match] = numbers;
  if (!match) return no('no-number');
  if (numbers.length > 1) return no('several-numbers');
  const before = flat.slice(0, match.index).replace(/[ \u00a0]+$/, (gap) => (gap ? ' ' : ''));
  const after = flat.slice(match.index + match[0].length);
  const sign = /[-−–‒]$/.exec(before);
  const lead = sign ? before.slice(0, -1) : before;
  if (/[\p{Sc}#@:/+~≈<>≤≥^*=.,_%٪-]$/u.test(lead.trimEnd().slice(-1)) && !/[:.,]\s$|\)$/.test(lead))
    return no('not-a-count');
  if (/^[ \u00a0]?[%٪‰°½\p{Sc}]|^[+:/^*=_\-–]|^[ \u00a0]?(?:percent|prosent|procent|prozent)/u.test(after))
    return no('not-a-count');
  if (/^\.[ \u00a0]\p{L}/u.test(after)) return no('not-a-count');

  const beforeWord = wordsBeforeNumber.has(place.language)
    ? place.words.find(([word]) => lead.trimEnd().toLowerCase().endsWith(word))
    : undefined;
  if (!beforeWord && /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(lead)) return no('unknown-word');
  const suffix: Suffix = beforeWord ? { power: beforeWord[1], rest: after } : suffixOf(after, place);
  if ('refuse' in suffix) return no(suffix.refuse);
  // "10K+" and "10万+" are floors, not counts.
  if (/^\s?\+/.test(suffix.rest)) return no('not-a-count');

  const parts = partsOf(match[0], suffix.power > 0, place);
  if ('value' in parts) return parts;
  if (parts.whole.length > 1 && parts.whole.startsWith('0')) return no('not-a-count');
  const span = spanOf(parts.whole, parts.decimals, suffix.power, printing);
  if (span.value === null) return span;
  if (sign && span.value > 0) {
    if (options.negative !== 'allowed') return no('negative');
    return { value: -span.value, low: -span.high, high: -span.low };
  }
  return parts.ambiguous ? { ...span, ambiguous: true } : span;
}
