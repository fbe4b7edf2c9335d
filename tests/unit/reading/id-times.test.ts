import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blueskyTime,
  instagramTime,
  linkedinTime,
  mastodonTime,
  mediaNumber,
  tiktokTime,
  xTime,
} from '../../../utils/reading/id-times.ts';

describe('the time in an id', () => {
  it('is in an X status number to the millisecond', () => {
    expect(xTime('2016058596782670275')).toEqual({ at: Date.parse('2026-01-27T08:00:00.687Z') });
  });

  it('is not in an X status number from before November 2010', () => {
    expect(xTime('20')).toBeNull();
  });

  it('is in a TikTok number to the second, with room for the upload', () => {
    const at = Number(7571863205253778710n >> 32n) * 1000;
    expect(tiktokTime('7571863205253778710')).toEqual({ earliest: at, latest: at + 60_000 });
    expect(new Date(at).toISOString()).toBe('2025-11-12T15:36:23.000Z');
  });

  it('is in a LinkedIn activity number', () => {
    expect(linkedinTime('7368318536743538688')).toEqual({ at: Date.parse('2025-09-01T16:27:15.898Z') });
  });

  it('is in a Bluesky record key', () => {
    const time = blueskyTime('3mdegyw3ves2t');
    expect(time && 'at' in time && new Date(time.at).toISOString().slice(11, 19)).toBe('23:55:27');
    for (const key of [
      'self',
      '',
      '3mdegyw3ves2t2',
      '23mdegyw3ves2t',
      '3mdegyw3ves2',
      '3mdegyw3ves21',
      'zmdegyw3ves2t',
    ])
      expect(blueskyTime(key), key).toBeNull();
  });

  it('is in a Mastodon status number', () => {
    const at = Date.UTC(2025, 5, 1);
    expect(mastodonTime(String(BigInt(at) << 16n))).toEqual({ at });
  });

  it('is in an Instagram shortcode, as a span', () => {
    const at = Date.UTC(2025, 8, 17, 10);
    const number = String((BigInt(at) - 1314220021721n) << 23n);
    expect(instagramTime(number)).toEqual({ earliest: at - 120_000, latest: at + 86_400_000 });
    expect(mediaNumber('BAAAAAAAAAA')).toBe(String(64n ** 10n));
    // A post for followers only has a longer code, and the same number in its first eleven signs.
    expect(mediaNumber('BAAAAAAAAAAqN4f')).toBe(String(64n ** 10n));
    for (const text of [
      'DOtI1zbk',
      'DOs7hevjbX3/',
      '/DOs7hevjbX3',
      'DOs7 hevjbX3',
      `${number}x`,
      `x${number}`,
      `${number}000`,
    ])
      expect(instagramTime(text), text).toBeNull();
  });

  it('is not in anything else', () => {
    for (const time of [xTime, tiktokTime, linkedinTime, mastodonTime]) {
      expect(time('')).toBeNull();
      expect(time('12e5')).toBeNull();
      expect(time('-5')).toBeNull();
      expect(time('99999999999999999999')).toBeNull();
      expect(time('123')).toBeNull();
      for (const id of ['7571863205253778710', '115000000000000000'])
        for (const spoiled of [`x${id}`, `${id}x`, ` ${id}`, `${id}\n`, `${id}${id}`, `0x${id}`])
          expect(time(spoiled)).toBeNull();
    }
  });

  it('is exact to the last bit', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2010, 0), max: Date.UTC(2099, 0) }), (at) => {
        const first = BigInt(at) << 22n;
        expect(linkedinTime(String(first))).toEqual({ at });
        expect(linkedinTime(String(first - 1n))).toEqual({ at: at - 1 });
      }),
    );
  });

  it('is the same when the bits are counted in plain numbers', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 30_000_000_000n, max: 10n ** 19n }), (id) => {
        const at = Number(id >> 22n) + 1_288_834_974_657;
        const seen = xTime(String(id));
        expect(seen).toEqual(at <= Date.UTC(2100, 0, 1) ? { at } : null);
      }),
    );
  });

  it('finds no time in the seventeen digits that Instagram gives programs', () => {
    expect(instagramTime('17900000000000001')).toBeNull();
  });
});
