import { describe, expect, it } from 'vitest';
import { hoursOf, parseLength } from '../../../utils/reading/lengths.ts';

describe('a length of time', () => {
  it.each([
    ['2h 5m 3s', 7503, 7503, 7503],
    ['2 t 5 min', 7500, 7470, 7559],
    ['2 timer, 5 minutter', 7500, 7470, 7559],
    ['1 d', 86_400, 43_200, 172_799],
    ['3 days', 259_200, 216_000, 345_599],
    ['4 døgn', 345_600, 302_400, 431_999],
    ['2 uur', 7200, 5400, 10_799],
    ['90 sek.', 90, 90, 90],
    ['0 s', 0, 0, 0],
    ['0 min', 0, 0, 59],
    ['1:02:03', 3723, 3723, 3723],
    ['02:03', 123, 123, 123],
    ['1234:00:00', 4_442_400, 4_442_400, 4_442_400],
    ['  2H  5M ', 7500, 7470, 7559],
  ] as const)('%j is %d seconds, between %d and %d', (text, value, low, high) => {
    expect(parseLength(text)).toEqual({ value, low, high });
  });

  it.each([
    '2:3',
    '12345:01:01',
    '1:2:3:4',
    '5m 2h',
    '5m 5m',
    '12',
    '12 bananer',
    '2h x',
    '1 2h',
    'x 2h',
    '',
    '123456 s',
  ])('is not %j', (text) => {
    expect(parseLength(text)).toBeNull();
  });

  it.each([
    ['1,234.5', 'en', 4_444_200, 4_444_020, 4_444_559],
    ['1 234,5', 'nb', 4_444_200, 4_444_020, 4_444_559],
    ['1.234', 'de', 4_442_400, 4_440_600, 4_445_999],
    ['12', 'en', 43_200, 41_400, 46_799],
    ['12', null, 43_200, 41_400, 46_799],
    ['12.25', 'en', 44_100, 44_082, 44_135],
    ['0', 'en', 0, 0, 3599],
    ['0.1', 'en', 360, 180, 719],
  ] as const)('%j hours in %s is %d seconds, between %d and %d', (raw, language, value, low, high) => {
    expect(hoursOf(raw, language)).toEqual({ value, low, high });
  });

  it.each(['12.255', '1.2.3', '', '.5', '1234567890', 'x', '1x'])('%j is no hours', (raw) => {
    expect(hoursOf(raw, 'en')).toBeNull();
  });

  it.each([
    ['1.2', 'nb'],
    ['1,2', 'en'],
    ['1.234,567', 'de'],
  ])('%j in %s is grouped by nobody', (raw, language) => {
    expect(hoursOf(raw, language)).toBeNull();
  });
});
