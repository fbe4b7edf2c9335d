import { describe, expect, it } from 'vitest';
import { parseAge, parseDate } from '../../../utils/reading/dates.ts';
import { numberWords } from '../../../utils/reading/number-words.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('the age of a post', () => {
  const ages: [text: string, locale: string, youngest: number, oldest: number][] = [
    ['3d', 'en', 2.5 * DAY, 4 * DAY],
    ['5m', 'en', 4.5 * 60_000, 6 * 60_000],
    ['2mo', 'en', 1.5 * 28 * DAY, 3 * 31 * DAY],
    ['6 days ago', 'en-US', 5.5 * DAY, 7 * DAY],
    ['2 u', 'nb', 1.5 * 7 * DAY, 3 * 7 * DAY],
    ['1 måned siden', 'nb', 0.5 * 28 * DAY, 2 * 31 * DAY],
    ['for 3 uker siden', 'no', 2.5 * 7 * DAY, 4 * 7 * DAY],
    ['4t', 'nb', 3.5 * HOUR, 5 * HOUR],
    ['3 veker sidan', 'nn', 2.5 * 7 * DAY, 4 * 7 * DAY],
    ['2 uger siden', 'da', 1.5 * 7 * DAY, 3 * 7 * DAY],
    ['för 5 månader sedan', 'sv', 4.5 * 28 * DAY, 6 * 31 * DAY],
    ['vor 2 Jahren', 'de', 1.5 * 365 * DAY, 3 * 366 * DAY],
    ['3 Std.', 'de', 2.5 * HOUR, 4 * HOUR],
    ['hace 2 semanas', 'es', 1.5 * 7 * DAY, 3 * 7 * DAY],
    // However it is spaced and in whatever letters.
    ['  3d  ', 'en', 2.5 * DAY, 4 * DAY],
    ['3\u00a0DAGER \u202f siden', 'nb', 2.5 * DAY, 4 * DAY],
    ['3   dager siden', 'nb', 2.5 * DAY, 4 * DAY],
    ['12t', 'nb', 11.5 * HOUR, 13 * HOUR],
    ['365 days ago', 'en', 364.5 * DAY, 366 * DAY],
    ['0 min', 'nb', 0, 60_000],
  ];
  it.each(ages)('%s in %s is a span, not a moment', (text, locale, youngest, oldest) => {
    expect(parseAge(text, locale, NOW)).toEqual({ earliest: NOW - oldest, latest: NOW - youngest });
  });

  it('takes "nå" for the last minute', () => {
    expect(parseAge('nå', 'nb', NOW)).toEqual({ earliest: NOW - 60_000, latest: NOW });
    expect(parseAge(' NÅ', 'nb', NOW)).toEqual({ earliest: NOW - 60_000, latest: NOW });
    expect(parseAge('just now', 'en', NOW)).toEqual({ earliest: NOW - 60_000, latest: NOW });
  });

  it('says nothing of other texts and other languages', () => {
    expect(parseAge('3 uker', 'en', NOW)).toBeNull();
    expect(parseAge('3 nedelje', 'sr', NOW)).toBeNull();
    expect(parseAge('3 of 5 days', 'en', NOW)).toBeNull();
    expect(parseAge('3 days of 5', 'en', NOW)).toBeNull();
    expect(parseAge('', 'nb', NOW)).toBeNull();
    expect(parseAge('1234 d', 'en', NOW)).toBeNull();
    expect(parseAge('3xyz', 'en', NOW)).toBeNull();
    expect(parseAge(`${'x'.repeat(79)} 3d`, 'en', NOW)).toBeNull();
    expect(parseAge('3d', null, NOW)).toBeNull();
  });
});

describe('a printed date', () => {
  const days: [text: string, locale: string | null, year: number, month: number, day: number][] = [
    ['Aug 2, 2018', 'en', 2018, 8, 2],
    ['Premiered Jul 1, 2012', 'en', 2012, 7, 1],
    ['2. aug. 2018', 'nb', 2018, 8, 2],
    ['2. august 2018', 'nn', 2018, 8, 2],
    ['10 jun 2014', 'es', 2014, 6, 10],
    ['14 abr 2017', 'es-ES', 2017, 4, 14],
    ['1:37 AM · 25 de nov de 2025', 'pt', 2025, 11, 25],
    ['09.01.2026', 'de', 2026, 1, 9],
    ['9.1.2026', 'nb', 2026, 1, 9],
    ['2018年8月2日', 'ja', 2018, 8, 2],
    ['2018-08-02', null, 2018, 8, 2],
    ['7/13/2025', 'en', 2025, 7, 13],
    ['7/8/2025', 'en-US', 2025, 7, 8],
    ['11-12', 'en', 2026, 11, 12],
    ['12-22', 'en', 2025, 12, 22],
    ['9. mai', 'nb', 2026, 5, 9],
    ['24. des. kl. 18:30', 'nb', 2025, 12, 24],
    ['Jul 13, 4:20 PM', 'en', 2026, 7, 13],
    ['5 juillet 2026', 'fr', 2026, 7, 5],
    ['AUG 2, 2018', 'en', 2018, 8, 2],
    ['2.\u00a0aug.\u202f2018', 'nb', 2018, 8, 2],
    ['2000-01-01', null, 2000, 1, 1],
    ['2100-12-31', null, 2100, 12, 31],
    ['2018. 8. 2.', 'ko', 2018, 8, 2],
    ['2018년 8월 2일', 'ko', 2018, 8, 2],
    ['13/7/2025', 'en', 2025, 7, 13],
    ['13/7/2025', 'en-US', 2025, 7, 13],
    ['5.6.2025', 'nb', 2025, 6, 5],
    ['5/6/2025', 'nb', 2025, 6, 5],
    ['juni 2, 2024, 8:00 PM', 'nb', 2024, 6, 2],
    ['2 aug 2018', 'nb_NO', 2018, 8, 2],
    ['2 aug 2018', 'no language at all', 2018, 8, 2],
    ['1 มกราคม 2567', 'th', 2024, 1, 1],
    ['25. Jän. 2026', 'de-AT', 2026, 1, 25],
    ['3 mrt 2025', 'nl', 2025, 3, 3],
    ['2 лис. 2025', 'uk', 2025, 11, 2],
    ['게시 2018년 8월 2일', 'ko', 2018, 8, 2],
    ['게시 2018년12월24일', 'ko', 2018, 12, 24],
    ['2018-08-02T06:00:08Z · endret', 'nb', 2018, 8, 2],
    ['12/5/2025', 'en-US', 2025, 12, 5],
    ['7/8/2025', 'en-GB', 2025, 8, 7],
    ['9.1.2026', 'en', 2026, 1, 9],
    ['11/11/2025', 'nb', 2025, 11, 11],
    ['8:05:30 PM, Aug 2, 2018', 'en', 2018, 8, 2],
    ['2. aug. 2018 kl. 20.15.30', 'da', 2018, 8, 2],
    // Without a year: the day that began somewhere on earth, and never one to come.
    ['25 Nov', 'en', 2026, 11, 25],
    ['26 Nov', 'en', 2025, 11, 26],
  ];
  it.each(days)('%s in %s is that day in any time zone', (text, locale, year, month, day) => {
    const start = Date.UTC(year, month - 1, day);
    expect(parseDate(text, locale, NOW)).toEqual({ earliest: start - 14 * HOUR, latest: start + 36 * HOUR - 1 });
  });

  it('is never another day, in any language, as a browser prints it', () => {
    const styles: Intl.DateTimeFormatOptions[] = [
      { dateStyle: 'medium' },
      { dateStyle: 'full' },
      { month: 'long', day: 'numeric' },
    ];
    let read = 0;
    for (const language of Object.keys(numberWords)) {
      for (const style of styles) {
        const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
        for (let month = 0; month < 12; month += 1) {
          for (const day of [1, 12, 28]) {
            const year = style.dateStyle ? 2024 : month < 10 || (month === 10 && day < 24) ? 2026 : 2025;
            const at = Date.UTC(year, month, day, 12);
            const seen = parseDate(format.format(at), language, NOW);
            if (!seen || !('earliest' in seen)) continue;
            read += 1;
            expect(seen.earliest <= at && at <= seen.latest, `${format.format(at)} in ${language}`).toBe(true);
          }
        }
      }
    }
    expect(read).toBeGreaterThan(6000);
  }, 60_000);

  it('is exact with time and zone', () => {
    expect(parseDate('2018-08-02T06:00:08-07:00', 'en', NOW)).toEqual({ at: Date.UTC(2018, 7, 2, 13, 0, 8) });
    expect(parseDate('2018-08-02T06:00Z', 'en', NOW)).toEqual({ at: Date.UTC(2018, 7, 2, 6) });
    expect(parseDate('2018-08-02T06:00:08.123+0200', 'en', NOW)).toEqual({ at: Date.UTC(2018, 7, 2, 4, 0, 8, 123) });
  });

  it('says nothing when day and month could be either, or when there is none', () => {
    expect(parseDate('7/8/2025', 'en', NOW)).toBeNull();
    expect(parseDate('31. februar 2024', 'nb', NOW)).toBeNull();
    expect(parseDate('mandag', 'nb', NOW)).toBeNull();
    expect(parseDate('Aug 2 2018 – Aug 3 2019', 'en', NOW)).toBeNull();
    expect(parseDate('', null, NOW)).toBeNull();
    const none = [
      '2018-02-30',
      '1999-12-31',
      '2101-01-01',
      '13/13/2025',
      '5/5/2025',
      'ju 2',
      '2 j',
      '2018-08-021',
      '2018-13-02',
      '2018-00-02',
      '2018-08-00',
      'ref 12018-08-02',
      '1 Jan 2567',
      '11-12, 1500 views',
      '11-12, 2500 views',
      '12/5/2025',
      'Aug 2 3 2018',
      'Aug 2, 2018 (edited 2020)',
      'Aug 2018',
    ];
    for (const text of none) expect(parseDate(text, 'en', NOW), text).toBeNull();
    expect(parseDate('29. februar', 'nb', NOW)).toBeNull();
    expect(parseDate('7-8-2025', 'en-US', NOW)).toBeNull();
    expect(parseDate('2 jui 2025', 'fr', NOW)).toBeNull();
    expect(parseDate('jan mar 2', 'nb', NOW)).toBeNull();
    expect(parseDate('1. 2. juni 2024', 'nb', NOW)).toBeNull();
    expect(parseDate('2 de xyz 2020', 'es', NOW)).toBeNull();
    expect(parseDate('2018-13-02T06:00:00Z', 'en', NOW)).toBeNull();
  });

  it('takes no time of day and no two-digit year for a day', () => {
    const now = Date.UTC(2026, 10, 24);
    expect(parseDate('2026. jan. 25. 8:00', 'hu', now)).toEqual(parseDate('2026. jan. 25.', 'hu', now));
    expect(parseDate('3. feb. 2026, 08.00', 'da', now)).toEqual(parseDate('3. feb. 2026', 'da', now));
    expect(parseDate('26. 1. 5.', 'ko', now)).toBeNull();
    expect(parseDate('26/1/5', 'eu', now)).toBeNull();
    expect(parseDate('03-01-26', 'te', now)).toBeNull();
  });
});
