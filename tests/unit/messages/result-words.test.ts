import { describe, expect, test } from 'vitest';
import type { PostClaim } from '../../../utils/insights/types.ts';
import { newFigures } from '../../../utils/messages/figures.ts';
import { sayComparison, sayHowOften, sayNumber } from '../../../utils/messages/result-words.ts';
import type { MetricName } from '../../../utils/model/metrics.ts';
import type { Language } from '../../../utils/model/people.ts';
import { plainClaim as claim } from './plain-claim.ts';
import { NOW } from './situations.ts';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ') ?? null;
const compared = (one: PostClaim, language: Language) =>
  plain(
    sayComparison(one, language, newFigures(language))
      ?.map((span) => span.text)
      .join(''),
  );
const number = (one: PostClaim, language: Language) =>
  plain(
    sayNumber(one, language, newFigures(language))
      ?.map((span) => span.text)
      .join(''),
  );

describe('what a post got, in words that follow the metric', () => {
  test.each([
    ['impressions', 'nb', 'er vist omtrent dobbelt så mange ganger som LinkedIn-innleggene våre pleier etter en uke'],
    ['impressions', 'nn', 'er vist om lag dobbelt så mange gonger som LinkedIn-innlegga våre plar etter ei veke'],
    ['impressions', 'en', 'has been shown about twice as often as our LinkedIn posts usually are after a week'],
    ['reach', 'nb', 'har nådd omtrent dobbelt så mange personer som LinkedIn-innleggene våre pleier etter en uke'],
    ['reach', 'en', 'has reached about twice as many people as our LinkedIn posts usually do after a week'],
    ['reactions', 'nn', 'har fått om lag dobbelt så mange reaksjonar som LinkedIn-innlegga våre plar etter ei veke'],
    ['comments', 'en', 'has had about twice as many comments as our LinkedIn posts usually get after a week'],
  ] as const)('about twice, of %s in %s', (metric, language, words) => {
    expect(compared(claim(metric, { level: 'about', ratio: 2 }), language)).toBe(words);
  });

  test.each([
    [1, 'nb', 'har nådd omtrent én person på en uke'],
    [1, 'nn', 'har nådd om lag éin person på ei veke'],
    [1, 'en', 'has reached about one person in a week'],
    [7, 'nb', 'har nådd omtrent sju personer på en uke'],
    [420, 'nb', 'har nådd omtrent 420 personer på en uke'],
  ] as const)('a reach of %i in %s', (value, language, words) => {
    const one = { value, low: value, high: value, takenAt: NOW };
    expect(number(claim('reach', { value: one }), language)).toBe(words);
  });

  test('views are starts where the platform counts starts', () => {
    expect(compared(claim('views', { level: 'more' }, 'youtube'), 'nb')).toBe(
      'er startet flere ganger enn YouTube-innleggene våre pleier etter en uke',
    );
    expect(compared(claim('views', { level: 'more' }, 'facebook'), 'nb')).toMatch(/^er vist flere ganger/);
  });

  test('no "tre ganger så mange ganger", and "enn" after a fraction', () => {
    expect(compared(claim('impressions', { level: 'atLeast', ratio: 3 }), 'nb')).toMatch(
      /^er vist minst tre ganger så ofte som /,
    );
    expect(compared(claim('impressions', { level: 'about', ratio: 1.25 }), 'nb')).toMatch(
      /^er vist omtrent en firedel flere ganger enn /,
    );
    expect(compared(claim('reach', { level: 'about', ratio: 1.33 }), 'nn')).toMatch(
      /^har nådd om lag ein tredel fleire personar enn /,
    );
  });

  test('says which posts it was compared with, and how many did as well', () => {
    const named = claim('impressions', { level: 'namedSet', namedSet: { ratio: 2, size: 12, asGood: 2 } });
    expect(compared(named, 'nb')).toBe(
      'er vist omtrent dobbelt så mange ganger som det midterste av de tolv siste LinkedIn-innleggene våre etter en uke (to av dem gjorde det like bra)',
    );
  });

  test('says aloud what is common', () => {
    expect(compared(claim('impressions', { level: 'more', commonness: 0.2 }), 'nb')).toMatch(
      /\(slik går det med hvert femte innlegg\)$/,
    );
    expect(compared(claim('impressions', { level: 'more', commonness: 0.1 }), 'nb')).not.toContain('slik går det');
  });

  test('tells a place only when it is one to be glad of', () => {
    const rank = (place: number, of: number, exact = true) =>
      compared(claim('impressions', { level: 'rank', rank: { place, of, exact } }), 'nb');
    expect(rank(1, 4)).toBe(
      'er øverst blant de fire siste LinkedIn-innleggene våre når vi ser på hvor ofte de er vist på like lang tid',
    );
    expect(rank(2, 6)).toContain('nummer to av de seks siste');
    expect(rank(3, 6)).toBeNull();
    expect(rank(2, 9, false)).toContain('blant de tre øverste av de ni siste');
    expect(rank(2, 8, false)).toBeNull();
  });

  test('tells a place by what the posts are compared in, and never a fourth or one among few', () => {
    const rank = (place: number, of: number, exact = true, metric: MetricName = 'impressions') =>
      compared(claim(metric, { level: 'rank', rank: { place, of, exact } }), 'nb');
    expect(rank(1, 3)).toBeNull();
    expect(rank(2, 5)).toBeNull();
    expect(rank(3, 9)).toContain('nummer tre av de ni siste');
    expect(rank(4, 30)).toBeNull();
    expect(rank(3, 9, false)).toContain('blant de tre øverste');
    expect(rank(1, 9, false)).toContain('blant de tre øverste');
    expect(rank(1, 8, false)).toBeNull();
    expect(compared(claim('impressions', { level: 'rank', rank: null }), 'nb')).toBeNull();
    const figures = newFigures('nb');
    const first = claim('impressions', { level: 'rank', rank: { place: 1, of: 9, exact: true } });
    expect(sayComparison(first, 'nb', figures)?.map(({ kind }) => kind)).toEqual(['text', 'fact']);
    expect(figures.facts).toMatchObject([{ level: 'rank', receipt: first.receipt }]);
    expect(rank(1, 4, true, 'comments')).toMatch(/^er øverst blant de fire siste .* kommentarer /);
    expect(rank(1, 4, true, 'reach')).toContain(' hvor mange de har nådd ');
    // A platform's own sum of acts has no word of its own.
    expect(rank(1, 4, true, 'engagements')).toBeNull();
  });

  test('leaves the age and how common it is to whoever says them apart', () => {
    const apart = (change: Partial<PostClaim>, metric: MetricName = 'impressions') => {
      const figures = newFigures('nb');
      const one = claim(metric, change);
      const told = sayComparison(one, 'nb', figures, 'apart');
      const often = sayHowOften(one, 'nb', figures);
      return [told, often].map((spans) => plain(spans?.map((span) => span.text).join('')));
    };
    const usual = 'er vist flere ganger enn LinkedIn-innleggene våre pleier';
    expect(apart({ level: 'more', commonness: 0.2 })).toEqual([usual, 'hvert femte innlegg']);
    expect(apart({ level: 'more', commonness: 0.1 })).toEqual([usual, null]);
    expect(apart({ level: 'more', commonness: null })).toEqual([usual, null]);
    const set = { level: 'namedSet', namedSet: { ratio: 2, size: 12, asGood: 1 }, commonness: 0.5 } as const;
    expect(apart(set)).toEqual([expect.stringMatching(/innleggene våre \(ett av dem gjorde det like bra\)$/), null]);
  });

  test('says how common only what is above the usual is', () => {
    for (const level of ['about', 'atLeast', 'more'] as const) {
      expect(compared(claim('impressions', { level, ratio: 2, commonness: 0.5 }), 'nb')).toContain('(slik går det med');
    }
    for (const level of ['less', 'usual'] as const) {
      expect(compared(claim('impressions', { level, commonness: 0.9 }), 'nb')).not.toContain('slik går det');
    }
    expect(compared(claim('impressions', { level: 'less' }), 'nb')).toBe(
      'er vist færre ganger enn LinkedIn-innleggene våre pleier etter en uke',
    );
    expect(compared(claim('reach', { level: 'usual' }), 'nb')).toBe(
      'har nådd omtrent like mange personer som LinkedIn-innleggene våre pleier etter en uke',
    );
  });

  test('tells with a named set only those that did as well, and nothing of it where it is no more than as many', () => {
    const named = (ratio: number, asGood: number) =>
      compared(claim('impressions', { level: 'namedSet', namedSet: { ratio, size: 12, asGood } }), 'nb');
    expect(named(2, 0)).toMatch(/innleggene våre etter en uke$/);
    expect(named(2, 1)).toMatch(/ \(ett av dem gjorde det like bra\)$/);
    expect(named(3, 0)).toContain('omtrent tre ganger så ofte som det midterste av');
    expect(named(1, 0)).toBeNull();
    expect(compared(claim('impressions', { level: 'namedSet', namedSet: null }), 'nb')).toBeNull();
  });

  test('takes "than" after a share and "as" after a multiple, in English too', () => {
    const about = (ratio: number, metric: MetricName) => compared(claim(metric, { level: 'about', ratio }), 'en');
    expect(about(1.25, 'impressions')).toMatch(/^has been shown about a quarter more times than our /);
    expect(about(1.25, 'reach')).toMatch(/^has reached about a quarter more people than our /);
    expect(about(3, 'impressions')).toMatch(/^has been shown about three times as often as our /);
    expect(about(3, 'comments')).toMatch(/^has had about three times as many comments as our /);
    expect(compared(claim('impressions', { level: 'atLeast', ratio: 2 }), 'nb')).toContain(
      'minst dobbelt så mange ganger som',
    );
    expect(compared(claim('impressions', { level: 'atLeast', ratio: null }), 'nb')).toBeNull();
    expect(compared(claim('engagements', { level: 'about', ratio: 2 }), 'nb')).toBeNull();
  });

  test('says the age as days, as weeks, or not at all', () => {
    const aged = (hours: number | null) => {
      const one = claim('impressions', { level: 'more' });
      return compared({ ...one, receipt: { ...one.receipt, ageHours: hours } }, 'nb')?.split('pleier')[1];
    };
    expect(aged(24 * 13)).toBe(' etter 13 dager');
    expect(aged(24 * 14)).toBe(' etter to uker');
    expect(aged(24 * 15)).toBe(' etter omtrent to uker');
    expect(aged(24 * 18)).toBe(' etter omtrent tre uker');
    expect(aged(24 * 59)).toBe(' etter omtrent åtte uker');
    expect(aged(24 * 60)).toBe('');
    for (let days = 14; days < 70; days += 0.25) expect(aged(24 * days), String(days)).not.toMatch(/dager/);
    expect(aged(null)).toBe('');
  });

  test('compares nothing where the claim allows only the number', () => {
    expect(compared(claim('impressions'), 'nb')).toBeNull();
    expect(compared(claim('watchTime', { level: 'more' }), 'nb')).toBeNull();
    expect(compared(claim('impressions', { level: 'about', ratio: 1 }), 'nb')).toBeNull();
  });
});

describe('the plain number', () => {
  test.each([
    [{ value: 843, low: 843, high: 843 }, 'nb', 'er vist 843 ganger på en uke'],
    [{ value: 4213, low: 4213, high: 4213 }, 'nb', 'er vist over 4 200 ganger på en uke'],
    [{ value: 4200, low: 4200, high: 4200 }, 'nn', 'er vist 4 200 gonger på ei veke'],
    [{ value: 1200, low: 1150, high: 1249 }, 'en', 'has been shown about 1,200 times in a week'],
    [{ value: 1, low: 1, high: 1 }, 'nb', 'er vist én gang på en uke'],
  ] as const)('%o in %s', (value, language, words) => {
    expect(number(claim('impressions', { value: { ...value, takenAt: NOW } }), language)).toBe(words);
  });

  test('of people is never exact', () => {
    expect(number(claim('reach', { value: { value: 2103, low: 2103, high: 2103, takenAt: NOW } }), 'nb')).toBe(
      'har nådd omtrent 2 100 personer på en uke',
    );
  });

  test('is not said when there is nothing to say, or when it was never read', () => {
    expect(number(claim('reactions', { value: { value: 0, low: 0, high: 0, takenAt: NOW } }), 'nb')).toBeNull();
    expect(number(claim('impressions', { value: null }), 'nb')).toBeNull();
  });

  test('keeps the digits the page showed, and says "about" of one that it rounded', () => {
    const of = (value: number, low: number, high: number, metric: MetricName = 'comments') =>
      number(claim(metric, { value: { value, low, high, takenAt: NOW } }), 'nb');
    expect(of(1234, 1234, 1239)).toBe('har fått omtrent 1 234 kommentarer på en uke');
    expect(of(9, 8, 12)).toBe('har fått omtrent ni kommentarer på en uke');
    expect(of(10, 8, 12)).toBe('har fått omtrent 10 kommentarer på en uke');
    expect(of(1, 1, 2)).toBe('har fått omtrent én kommentar på en uke');
    expect(of(2, 2, 2)).toBe('har fått to kommentarer på en uke');
    expect(of(1, 1, 1, 'reach')).toBe('har nådd omtrent én person på en uke');
    expect(of(5, 5, 5, 'engagements')).toBeNull();
    expect(of(5, 5, 5, 'watchTime')).toBeNull();
    expect(of(5, 5, 5, 'views')).toMatch(/^er vist fem ganger/);
  });

  test('says "about" once in a sentence', () => {
    const old = { ageHours: 43 * 24, value: { value: 420, low: 420, high: 420, takenAt: NOW } };
    expect(number(claim('reach', old), 'nb')).toBe('har nådd omtrent 420 personer på seks uker');
    expect(number(claim('impressions', old), 'nb')).toBe('er vist 420 ganger på omtrent seks uker');
  });

  test('tells the age as people do, and not at all after two months', () => {
    expect(number(claim('impressions', { ageHours: 43 * 24 }), 'nb')).toMatch(/på omtrent seks uker$/);
    expect(number(claim('impressions', { ageHours: 90 * 24 }), 'nb')).toBe('er vist over 4 200 ganger');
  });
});
