import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../utils/reading/counts.ts';

const read = (text: string, locale: string | null) => parseCount(text, locale);
const NB = '\u00a0';
const NARROW = '\u202f';

describe('a printed count', () => {
  const rows: [text: string, locale: string | null, value: number, low: number, high: number][] = [
    ['1,2 mill.', 'nb', 1_200_000, 1_150_000, 1_299_999],
    ['1.2K', 'en', 1200, 1150, 1299],
    ['1K', 'en', 1000, 950, 1999],
    ['872', 'en', 872, 872, 872],
    ['0', 'nb', 0, 0, 0],
    [`12${NARROW}500 visninger`, 'nb', 12_500, 12_500, 12_500],
    ['Sett 2,4k ganger', 'nb', 2400, 2350, 2499],
    ['70k avspillinger', 'no', 70_000, 69_500, 70_999],
    ['621 avspillinger', 'nb-NO', 621, 621, 621],
    ['1,4mill favorites', 'no', 1_400_000, 1_350_000, 1_499_999],
    ['2,4T', 'nn', 2400, 2350, 2499],
    ['3,1 millionar', 'nn', 3_100_000, 3_050_000, 3_199_999],
    ['1 234 liker', 'nb', 1234, 1234, 1234],
    ['4,2 tn visningar', 'sv', 4200, 4150, 4299],
    ['3,5 tusen', 'sv', 3500, 3450, 3599],
    ['12 Tsd. Aufrufe', 'de', 12_000, 11_500, 12_999],
    ['1.234.567 Aufrufe', 'de', 1_234_567, 1_234_567, 1_234_567],
    ['Like (3,121 likes)', 'en', 3121, 3121, 3121],
    ['Svara (95 svar)', 'sv', 95, 95, 95],
    ['like this video along with 43,864 other people', 'en', 43_864, 43_864, 43_864],
    ['1,4 M de vues', 'fr', 1_400_000, 1_350_000, 1_499_999],
    ['12,3 mil visualizações', 'pt-BR', 12_300, 12_250, 12_399],
    ['1,3 mi', 'pt-BR', 1_300_000, 1_250_000, 1_399_999],
    ['1,1 mM', 'pt-PT', 1_100_000_000, 1_050_000_000, 1_199_999_999],
    ['2,4 mil M', 'es', 2_400_000_000, 2_350_000_000, 2_499_999_999],
    ['2,4 tys. wyświetleń', 'pl', 2400, 2350, 2499],
    ['1,1 млн просмотров', 'ru', 1_100_000, 1_050_000, 1_199_999],
    ['2,4 B görüntüleme', 'tr', 2400, 2350, 2499],
    ['1,1 jt x ditonton', 'id', 1_100_000, 1_050_000, 1_199_999],
    ['12 rb', 'id', 12_000, 11_500, 12_999],
    ['2,3 N lượt xem', 'vi', 2300, 2250, 2399],
    ['2.2万次观看', 'zh-CN', 22_000, 21_500, 22_999],
    ['22.5萬次觀看', 'zh-TW', 225_000, 224_500, 225_999],
    ['1億3558万 回視聴', 'ja', 135_580_000, 135_575_000, 135_589_999],
    ['いいね1.2万件', 'ja', 12_000, 11_500, 12_999],
    ['조회수 1.2만회', 'ko', 12_000, 11_500, 12_999],
    ['1.2 ล้านครั้ง', 'th', 1_200_000, 1_150_000, 1_299_999],
    ['14 lakh views', 'en-IN', 1_400_000, 1_350_000, 1_499_999],
    ['12,34,567', 'hi', 1_234_567, 1_234_567, 1_234_567],
    ['१.२ लाख बार', 'hi', 120_000, 115_000, 129_999],
    ['٣٤', 'ar', 34, 34, 34],
    ['١٬٢٣٤', 'ar-EG', 1234, 1234, 1234],
    ['۱٫۲ هزار', 'fa', 1200, 1150, 1299],
    ['\u200f1.2 אלף', 'he', 1200, 1150, 1299],
    ['elfu 1.2', 'sw', 1200, 1150, 1299],
    ['1.2w', 'zh', 12_000, 11_500, 12_999],
    ['1.2L', 'hi-Latn', 120_000, 115_000, 129_999],
    ['3万5000', 'zh', 35_000, 35_000, 35_000],
    ['1.2 ሺ', 'am', 1200, 1150, 1299],
    ['১.২ হাজাৰ', 'as', 1200, 1150, 1299],
    ['1.2ହ', 'or', 1200, 1150, 1299],
    ['1শঃকোঃ', 'as', 1_000_000_000, 950_000_000, 1_999_999_999],
    ['1,2 ΔΙΣ.', 'el', 1_200_000_000, 1_150_000_000, 1_299_999_999],
    ["1'234", 'de-CH', 1234, 1234, 1234],
    ['1.2K', null, 1200, 1150, 1299],
    ['1.9M', null, 1_900_000, 1_850_000, 1_999_999],
    ['12 tusen', null, 12_000, 11_500, 12_999],
    [`1${NB}234`, null, 1234, 1234, 1234],
    ['95 replies', 'sv', 95, 95, 95],
    // Groups and decimals in one number.
    ['1,234.5K', 'en', 1_234_500, 1_234_450, 1_234_599],
    ['1 234,5k', 'nb', 1_234_500, 1_234_450, 1_234_599],
    ['1٫5 ألف', 'ar', 1500, 1450, 1599],
    ['1.2345M', 'en', 1_234_500, 1_234_450, 1_234_599],
    ['1,234K', 'en', 1_234_000, 1_233_500, 1_234_999],
    ['1.234K', 'de', 1_234_000, 1_233_500, 1_234_999],
    [`12${NB}500`, 'en', 12_500, 12_500, 12_500],
    ['0K', 'en', 0, 0, 999],
    ['1.2340K', 'en', 1234, 1234, 1234],
    ['13億5558万', 'ja', 1_355_580_000, 1_355_575_000, 1_355_589_999],
    ['1 億 3558 万', 'ja', 135_580_000, 135_575_000, 135_589_999],
    ['12万3456', 'zh', 123_456, 123_456, 123_456],
    ['3 만 5000', 'ko', 35_000, 35_000, 35_000],
    ['3万5000', null, 35_000, 35_000, 35_000],
    ['Pre-order: 5', 'en', 5, 5, 5],
    ['10K', 'en', 10_000, 9500, 10_999],
    ['−0', 'nb', 0, 0, 0],
  ];
  it.each(rows)('reads %s in %s as %d, between %d and %d', (text, locale, value, low, high) => {
    expect(read(text, locale)).toEqual({ value, low, high });
  });

  it('narrows the interval when the printing is known', () => {
    expect(parseCount('1.2K', 'en', { printing: 'truncates' })).toEqual({ value: 1200, low: 1200, high: 1299 });
    expect(parseCount('1.2K', 'en', { printing: 'rounds' })).toEqual({ value: 1200, low: 1150, high: 1250 });
    expect(parseCount('872', 'en', { printing: 'truncates' })).toEqual({ value: 872, low: 872, high: 872 });
    const twoSteps = (printing: 'truncates' | 'rounds') => parseCount('1億3558万', 'ja', { printing });
    expect(twoSteps('truncates')).toEqual({ value: 135_580_000, low: 135_580_000, high: 135_589_999 });
    expect(twoSteps('rounds')).toEqual({ value: 135_580_000, low: 135_575_000, high: 135_585_000 });
    expect(parseCount('3万5000', 'zh', { printing: 'rounds' })).toEqual({ value: 35_000, low: 35_000, high: 35_000 });
  });

  it('takes a language that is not named, or named as none, for any language', () => {
    for (const none of [null, '', 'und', 'unknown', 'csv', 'UND'])
      expect(read('12 tusen', none)).toEqual({ value: 12_000, low: 11_500, high: 12_999 });
    expect(read('12 tusen', 'tk')).toEqual({ value: null, why: 'language-not-covered' });
    expect(read('12K', 'tk')).toEqual({ value: 12_000, low: 11_500, high: 12_999 });
    expect(read('1 234', 'und')).toEqual({ value: 1234, low: 1234, high: 1234 });
  });

  it('marks a lone point with three digits as ambiguous where the point may be a decimal sign', () => {
    expect(read('1.234', null)).toEqual({ value: 1234, low: 1234, high: 1234, ambiguous: true });
    expect(read('1.234', 'en')).toMatchObject({ value: 1234, ambiguous: true });
    expect(read('1.234', 'de')).toEqual({ value: 1234, low: 1234, high: 1234 });
    expect(read('1,234', 'nb')).toMatchObject({ value: 1234, ambiguous: true });
  });

  it('takes the decimal sign of the locale when three digits and a word follow', () => {
    expect(read('1.234M', 'en')).toMatchObject({ value: 1_234_000 });
    expect(read('1.109 M', 'es')).toMatchObject({ value: 1_109_000_000 });
    expect(read('1.234 mill.', null).value).toBeNull();
    expect(read('1.234 mill.', 'nb').value).toBeNull();
  });

  const refused: [text: string, locale: string | null, why: string][] = [
    ['', 'nb', 'no-number'],
    ['-', 'nb', 'no-number'],
    ['NaN', 'en', 'no-number'],
    ['∞', 'en', 'no-number'],
    ['undefined', 'en', 'no-number'],
    ['No views', 'en', 'no-number'],
    ['1,2', 'nb', 'not-whole'],
    ['1,23', null, 'not-whole'],
    ['12,34', 'en', 'not-whole'],
    ['1,2345', 'en', 'not-whole'],
    ['-5', 'en', 'negative'],
    ['−3', 'nb', 'negative'],
    ['1e9', 'en', 'several-numbers'],
    ['0 123', 'nb', 'bad-grouping'],
    ['01 234', 'nb', 'bad-grouping'],
    ['12.34.567', 'hi', 'bad-grouping'],
    ['1,234,56,789', 'hi', 'bad-grouping'],
    ['1.2345K', 'en', 'not-whole'],
    ['10 + views', 'en', 'not-a-count'],
    [`${'x'.repeat(600)} 5`, 'en', 'too-long'],
    ['999999999999999 mill.', 'nb', 'too-large'],
    ['3万5000', 'en', 'several-numbers'],
    ['9'.repeat(400), 'en', 'too-large'],
    ['7368318536743538688', 'en', 'too-large'],
    ['1\u202e234', 'nb', 'not-trusted'],
    ['45%', 'en', 'not-a-count'],
    ['45 %', 'nb', 'not-a-count'],
    ['$5', 'en', 'not-a-count'],
    ['5 €', 'de', 'not-a-count'],
    ['3d', 'en', 'word-of-another-language'],
    ['12h', 'en', 'unknown-word'],
    ['1st', 'en', 'unknown-word'],
    ['4.5', 'en', 'not-whole'],
    ['12:30', 'en', 'several-numbers'],
    ['2/3', 'en', 'several-numbers'],
    ['1–2', 'en', 'several-numbers'],
    ['43 likes, 12 comments', 'en', 'several-numbers'],
    ['12. mars', 'nb', 'not-a-count'],
    ['+12', 'en', 'not-a-count'],
    ['10K+ views', 'en', 'not-a-count'],
    ['500+', 'en', 'not-a-count'],
    ['~500', 'en', 'not-a-count'],
    ['#3', 'en', 'not-a-count'],
    ['1\ufe0f\u20e3', 'en', 'not-trusted'],
    ['12½', 'en', 'not-trusted'],
    ['007', 'en', 'not-a-count'],
    ['2 mil', null, 'ambiguous-without-locale'],
    ['1.1B', null, 'ambiguous-without-locale'],
    ['1,1 M', null, 'ambiguous-without-locale'],
    ['2 tusen', 'en', 'word-of-another-language'],
    ['12 tn', 'nb', 'word-of-another-language'],
    ['1,1 mrd. mill.', 'nb', 'two-number-words'],
    ['v2', 'en', 'unknown-word'],
    ['Likes12', 'en', 'unknown-word'],
    ['20 bill.', 'nb', 'too-large'],
    ['1 müň', 'tk', 'language-not-covered'],
    ['2B', 'es', 'word-of-another-language'],
    // Shares, sums of money, marks and sizes.
    ['45 pst.', 'nb', 'not-a-count'],
    ['45 pct.', 'da', 'not-a-count'],
    ['45 por ciento', 'es', 'not-a-count'],
    ['45 pour cent', 'fr', 'not-a-count'],
    ['45 per cent', 'en', 'not-a-count'],
    ['45 процентов', 'ru', 'not-a-count'],
    ['5 kr', 'nb', 'not-a-count'],
    ['kr 500', 'nb', 'not-a-count'],
    ['USD 500', 'en', 'not-a-count'],
    ['500 NOK', 'nb', 'not-a-count'],
    ['1,2 mill. kr', 'nb', 'not-a-count'],
    ['1,2 M€', 'fr', 'not-a-count'],
    ['1.2M $', 'en', 'not-a-count'],
    ['5万円', 'ja', 'not-a-count'],
    ['2×', 'en', 'not-a-count'],
    ['×2', 'en', 'not-a-count'],
    ['№ 5', 'ru', 'not-a-count'],
    ['No. 5', 'en', 'not-a-count'],
    ['nr. 5', 'nb', 'not-a-count'],
    ['3 GB', 'en', 'not-a-count'],
    ['12 g', 'fr-CA', 'not-a-count'],
    // Ages and times of day.
    ['3 days ago', 'en', 'not-a-count'],
    ['3 dager siden', 'nb', 'not-a-count'],
    ['for 3 uker siden', 'nb', 'not-a-count'],
    ['vor 3 Tagen', 'de', 'not-a-count'],
    ['il y a 3 jours', 'fr', 'not-a-count'],
    ['3 timer', 'nb', 'not-a-count'],
    ['12 PM', 'en', 'not-a-count'],
    ['kl. 12', 'nb', 'not-a-count'],
    // A bound is not the number.
    ['more than 1,000 views', 'en', 'not-a-count'],
    ['mer enn 1 000', 'nb', 'not-a-count'],
    ['over 1 000 visninger', 'nb', 'not-a-count'],
    ['under 10', 'nb', 'not-a-count'],
    ['ca. 500', 'nb', 'not-a-count'],
    ['mehr als 1.000', 'de', 'not-a-count'],
    ['plus de 1 000', 'fr', 'not-a-count'],
    ['up to 5', 'en', 'not-a-count'],
    // One number written in two scripts at once, and a speaker's 3万5 (35 000) beside print's.
    ['1٢', 'ar', 'not-trusted'],
    ['1२', 'hi', 'not-trusted'],
    ['3万5', 'zh', 'several-numbers'],
    // Two signs, in an order nobody prints; groups of a length nobody prints.
    ['1,234.5', 'en', 'not-whole'],
    ['1.234,567.8', 'en', 'bad-grouping'],
    ['1.234,567.8K', 'en', 'bad-grouping'],
    ["1,234'500", 'en', 'bad-grouping'],
    ["1,2.3'4", 'en', 'bad-grouping'],
    ['1,23.4K', 'en', 'bad-grouping'],
    ['1,2345,678', 'en', 'bad-grouping'],
    ['1,23,4567', 'hi', 'bad-grouping'],
    ['123,45,678', 'hi', 'bad-grouping'],
    ['01,234', 'en', 'bad-grouping'],
    ['1234,567', 'en', 'bad-grouping'],
    ['1.234.56', 'de', 'bad-grouping'],
    ['1 2 3', 'nb', 'bad-grouping'],
    ['0,123', 'en', 'not-whole'],
    ['1٫5', 'ar', 'not-whole'],
    ['1٫234', 'ar', 'not-whole'],
    ['1.23456789M', 'en', 'not-whole'],
    ['12 500', 'en', 'several-numbers'],
    ['1..2', 'en', 'several-numbers'],
    // The language's own tables disagree about this word.
    ['१.५ करोड', 'ne', 'ambiguous-word'],
  ];
  it.each(refused)('says nothing about %s in %s, and why: %s', (text, locale, why) => {
    expect(read(text, locale)).toEqual({ value: null, why });
  });

  it('reads a negative number only where one is asked for', () => {
    expect(parseCount('−3', 'nb', { negative: 'allowed' })).toEqual({ value: -3, low: -3, high: -3 });
  });

  it('takes no notice of long texts', () => {
    const started = performance.now();
    expect(read(`${'1 '.repeat(50_000)}`, 'nb').value).toBeNull();
    expect(performance.now() - started).toBeLessThan(50);
  });
});

describe('numbers as Intl prints them', () => {
  const locales =
    'en en-GB en-IN en-AU nb nn sv da fi is fo de de-CH de-AT nl af fr fr-CA fr-CH es es-419 es-MX es-AR pt pt-PT it it-CH ca eu gl ro pl cs sk sl hr bs sr sr-Latn mk bg ru uk be kk ky mn uz az tr hu et lv lt sq el hy ka he ar ar-EG ar-MA fa ur am as or hi mr gu pa ta te kn ml si th lo km vi id ms fil sw zh zh-TW zh-HK ja ko cy ga'.split(
      ' ',
    );
  const numbers = Array.from({ length: 130 }, (_, step) => Math.round(10 ** (step * 0.086)));

  it.each(locales)('holds the true number in the interval, or refuses, in %s', (locale) => {
    const plain = new Intl.NumberFormat(locale);
    const refusedTexts: string[] = [];
    const wrong: unknown[] = [];
    let read = 0;
    for (const display of ['short', 'long'] as const) {
      const compact = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: display });
      for (const number of numbers) {
        const exact = parseCount(plain.format(number), locale);
        if (exact.value !== number) wrong.push([plain.format(number), number, exact]);
        const text = compact.format(number);
        const parsed = parseCount(text, locale);
        if (parsed.value === null) refusedTexts.push(text);
        else if (parsed.low > number || parsed.high < number) wrong.push([text, number, parsed]);
        else read += 1;
      }
    }
    expect(wrong).toEqual([]);
    // `mille` alone (a word for 1000) has no digits; nothing else of everyday size may be refused.
    expect(refusedTexts.filter((text) => text !== 'mille')).toEqual([]);
    expect(read).toBeGreaterThan(250);
  });
});

const tablePath = new URL('../../../../shared/numbers/printed-counts.tsv', import.meta.url);
describe.skipIf(!existsSync(tablePath))('the table of printed counts', () => {
  const rows = existsSync(tablePath)
    ? readFileSync(tablePath, 'utf8')
        .split('\n')
        .slice(1)
        .filter((line) => line !== '')
        .map((line) => line.split('\t'))
    : [];
  it.each(rows)('%s in %s is %s', (input = '', locale = '', value, floorLow, floorHigh, safeLow, safeHigh) => {
    const cautious = parseCount(input, locale, { negative: 'allowed' });
    if (value === 'REJECT') {
      expect(cautious.value).toBeNull();
      return;
    }
    expect(cautious).toMatchObject({ value: Number(value), low: Number(safeLow), high: Number(safeHigh) });
    const truncated = parseCount(input, locale, { negative: 'allowed', printing: 'truncates' });
    expect(truncated).toMatchObject({ value: Number(value), low: Number(floorLow), high: Number(floorHigh) });
  });
});

if (!existsSync(tablePath)) console.warn('SKIPPED: the shared table of printed counts is not on this machine.');

it('never says that a count may be below zero', () => {
  for (const text of ['0K', '0,0k', '0 mill.', '0.1K'])
    expect((parseCount(text, 'nb') as { low?: number }).low ?? 0, text).toBeGreaterThanOrEqual(0);
});
