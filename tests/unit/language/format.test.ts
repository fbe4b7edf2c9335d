import { describe, expect, it } from 'vitest';
import {
  formatAge,
  formatCount,
  formatDate,
  formatDecimal,
  formatPercent,
  formatSmall,
  formatWeek,
  joinList,
  weekOf,
} from '../../../utils/language/format.ts';
import { aboutRatio, atLeastRatio, ratioWords, shareOfPosts } from '../../../utils/language/ratio-words.ts';
import { roundDownToSpeak, roundToSpeak } from '../../../utils/language/spoken-rounding.ts';

describe('numbers', () => {
  it('writes 15 200 with a no-break space in Norwegian and a comma in English', () => {
    expect(formatCount(15_200, 'nb')).toBe('15\u00a0200');
    expect(formatCount(4200, 'nn')).toBe('4\u00a0200');
    expect(formatCount(15_200, 'en')).toBe('15,200');
  });
  it('writes decimals and percentages by language', () => {
    expect(formatDecimal(1.5, 'nb')).toBe('1,5');
    expect(formatDecimal(2, 'nb')).toBe('2');
    expect(formatPercent(0.12, 'nn')).toBe('12\u00a0%');
    expect(formatPercent(0.12, 'en')).toBe('12%');
  });
  it('writes small numbers in letters up to twelve', () => {
    expect(formatSmall(7, 'nb')).toBe('sju');
    expect(formatSmall(1, 'nn', 'n')).toBe('eitt');
    expect(formatSmall(12, 'en')).toBe('twelve');
    expect(formatSmall(13, 'nb')).toBe('13');
  });
  it('says ratios without "ganger flere"', () => {
    expect(aboutRatio(2, 'nb')).toBe('omtrent dobbelt så mange');
    expect(aboutRatio(3, 'nn', 'times')).toBe('om lag tre gonger så mange gonger');
    expect(atLeastRatio(1.5, 'nb', 'much')).toBe('minst halvannen gang så mye');
    expect(ratioWords(2.5, 'en')).toBe('two and a half times as many');
    expect(ratioWords(1.25, 'nb')).toBe('en firedel flere');
  });
  it('says shares as one in so many', () => {
    expect(shareOfPosts(0.2, 'nb')).toBe('hvert femte innlegg');
    expect(shareOfPosts(0.5, 'nn')).toBe('annakvart innlegg');
  });
  it('rounds the way people talk, and down for "at least"', () => {
    expect(roundToSpeak(15_234)).toBe(15_000);
    expect(roundDownToSpeak(1_299)).toBe(1_200);
    expect(roundToSpeak(87)).toBe(87);
  });
});

describe('dates and lists', () => {
  it('writes 23. november and 23 November', () => {
    expect(formatDate('2026-11-23', 'nb')).toBe('23. november');
    expect(formatDate('2026-11-23', 'nn', { weekday: true })).toBe('måndag 23. november');
    expect(formatDate('2026-11-23T12:05:00.000Z', 'en', { year: true, time: true, timeZone: 'UTC' })).toBe(
      '23 November 2026 at 12:05',
    );
  });
  it('knows that an evening in UTC is the next day in Oslo', () => {
    expect(formatDate('2026-11-23T23:30:00.000Z', 'nb', { timeZone: 'Europe/Oslo' })).toBe('24. november');
  });
  it('follows the machine to another zone, and says the same as when the zone is named', () => {
    const before = process.env.TZ;
    const ask = { year: true, weekday: true, time: true };
    try {
      for (const timeZone of ['Europe/Oslo', 'America/St_Johns', 'Pacific/Apia', 'Asia/Kathmandu', 'UTC']) {
        process.env.TZ = timeZone;
        for (const at of ['2026-03-29T00:59:59.999Z', '2026-03-29T01:00:00.000Z', '2026-10-25T00:30:00.000Z']) {
          expect(formatDate(at, 'nb', ask)).toBe(formatDate(at, 'nb', { ...ask, timeZone }));
        }
      }
      // Samoa is thirteen hours ahead: not every zone says the same.
      process.env.TZ = 'Pacific/Apia';
      expect(formatDate('2026-11-23T11:30:00.000Z', 'nb')).toBe('24. november');
    } finally {
      process.env.TZ = before;
      if (before === undefined) delete process.env.TZ;
    }
  });
  it('refuses a text that is no date', () => {
    expect(() => formatDate('soon', 'nb')).toThrow(RangeError);
    expect(() => formatDate('soon', 'nb', { timeZone: 'UTC' })).toThrow(RangeError);
  });
  it('counts ISO weeks over New Year', () => {
    expect(weekOf('2027-01-01')).toBe(53);
    expect(weekOf('2026-11-23')).toBe(48);
    expect(formatWeek('2026-11-23', 'nn')).toBe('veke 48');
  });
  it('says ages in everyday words', () => {
    expect(formatAge(96, 'nb')).toBe('fire døgn');
    expect(formatAge(168, 'nn')).toBe('ei veke');
    expect(formatAge(24, 'en')).toBe('a day');
    expect(formatAge(720, 'nb')).toBe('30 dager');
    expect(formatAge(336, 'en')).toBe('two weeks');
  });
  it('joins names without a comma before the last', () => {
    expect(joinList(['Amir', 'Jonas', 'Kari'], 'nb')).toBe('Amir, Jonas og Kari');
    expect(joinList(['Amir'], 'en')).toBe('Amir');
  });
});
