import { expect, it } from 'vitest';
import { formatSince } from '../../../utils/language/since.ts';

const now = new Date('2026-11-29T09:00:00.000Z');
const zone = 'Europe/Oslo';

it.each([
  ['2026-11-29T08:59:45.000Z', 'nettopp', 'nett no', 'just now'],
  ['2026-11-29T08:58:40.000Z', 'for et minutt siden', 'for eit minutt sidan', 'a minute ago'],
  ['2026-11-29T08:20:00.000Z', 'for 40 minutter siden', 'for 40 minutt sidan', '40 minutes ago'],
  ['2026-11-29T08:00:00.000Z', 'for en time siden', 'for ein time sidan', 'an hour ago'],
  ['2026-11-29T05:00:00.000Z', 'for fire timer siden', 'for fire timar sidan', 'four hours ago'],
  ['2026-11-28T20:00:00.000Z', 'i går', 'i går', 'yesterday'],
  ['2026-11-27T20:00:00.000Z', 'for to dager siden', 'for to dagar sidan', 'two days ago'],
  ['2026-11-22T09:00:00.000Z', 'for en uke siden', 'for ei veke sidan', 'a week ago'],
  ['2026-11-10T09:00:00.000Z', 'for tre uker siden', 'for tre veker sidan', 'three weeks ago'],
  ['2026-10-25T09:00:00.000Z', 'for en måned siden', 'for ein månad sidan', 'a month ago'],
  ['2026-03-29T09:00:00.000Z', 'for åtte måneder siden', 'for åtte månader sidan', 'eight months ago'],
  ['2025-12-05T09:00:00.000Z', 'for et år siden', 'for eit år sidan', 'a year ago'],
  ['2026-11-30T15:00:00.000Z', 'i morgen', 'i morgon', 'tomorrow'],
  ['2026-12-02T09:00:00.000Z', 'om tre dager', 'om tre dagar', 'in three days'],
])('says %s as «%s», «%s» and “%s”', (at, nb, nn, en) => {
  expect(formatSince(at, now, 'nb', zone)).toBe(nb);
  expect(formatSince(at, now, 'nn', zone)).toBe(nn);
  expect(formatSince(at, now, 'en', zone)).toBe(en);
});

it('counts days by the calendar of the zone: last night is yesterday, also just after midnight', () => {
  const early = new Date('2026-11-29T00:30:00.000Z');
  expect(formatSince('2026-11-28T10:00:00.000Z', early, 'nb', zone)).toBe('i går');
  expect(formatSince('2026-11-28T22:00:00.000Z', early, 'nb', zone)).toBe('for tre timer siden');
});
