import { describe, expect, test } from 'vitest';
import type { PostClaim } from '../../../utils/insights/types.ts';
import { newFigures } from '../../../utils/messages/figures.ts';
import { sayComparison, sayNumber } from '../../../utils/messages/result-words.ts';
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

  test('tells the age as people do, and not at all after two months', () => {
    expect(number(claim('impressions', { ageHours: 43 * 24 }), 'nb')).toMatch(/på omtrent seks uker$/);
    expect(number(claim('impressions', { ageHours: 90 * 24 }), 'nb')).toBe('er vist over 4 200 ganger');
  });
});
