import { isNoCountAfter, isNoCountBefore } from './not-counts.ts';
import { endsWithNumberWord, type Place, placeOf, plainDigits, type Suffix, suffixOf } from './number-conventions.ts';
import { wordsBeforeNumber } from './number-words.ts';

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

/** Above this no count of anything on a platform lies; ids do. */
const LARGEST = 1e13;

const no = (why: string): UnreadCount => ({ value: null, why });

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
  const step = 10 ** (power - decimals.length);
  if (step < 1 && Number(`${digits}${decimals}`) % Math.round(1 / step) !== 0) return no('not-whole');
  const value = Math.round(Number(`${digits}${decimals}`) * step);
  if (step <= 1) return value < LARGEST ? { value, low: value, high: value } : no('too-large');
  // Just below 1K the numbers are printed in full or with a decimal, so a rounded "1K" reaches less far down.
  const below = decimals === '' && digits === '1' ? step / 20 : step / 2;
  const low = printing === 'truncates' ? value : Math.max(0, Math.ceil(value - below));
  const high = printing === 'rounds' ? Math.floor(value + step / 2) : value + step - 1;
  return high < LARGEST ? { value, low, high } : no('too-large');
}

/** 1亿3558万 and 3万5000: Chinese, Japanese and Korean print two steps of one number after each other. */
function twoSteps(text: string, printing: Printing): ParsedCount | null {
  const match =
    /(\d{1,5})\s?([亿億억])\s?(\d{1,4})\s?[万萬만](?!\s?\d)|(\d{1,4})\s?([万萬만])\s?(\d{4})(?!\d|\s?[千万萬만])/u.exec(
      text,
    );
  if (!match || text.replace(match[0], '').match(/\d/)) return null;
  if (match[1]) {
    const value = Number(match[1]) * 1e8 + Number(match[3]) * 1e4;
    return {
      value,
      low: printing === 'truncates' ? value : Math.max(0, value - 5000),
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
  const flat = plainDigits(text);
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
  if (isNoCountAfter(lead)) return no('not-a-count');

  const beforeWord = wordsBeforeNumber.has(place.language)
    ? place.words.find(([word]) => lead.trimEnd().toLowerCase().endsWith(word))
    : undefined;
  if (!beforeWord && endsWithNumberWord(lead, place)) return no('word-of-another-language');
  if (!beforeWord && /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(lead)) return no('unknown-word');
  const suffix: Suffix = beforeWord ? { power: beforeWord[1], rest: after } : suffixOf(after, place);
  if ('refuse' in suffix) return no(suffix.refuse);
  // "10K+" and "10万+" are floors, not counts.
  const hasWord = suffix.power > 0;
  if (/^\s?\+/.test(suffix.rest) || isNoCountBefore(hasWord ? suffix.rest : after, hasWord)) return no('not-a-count');

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
