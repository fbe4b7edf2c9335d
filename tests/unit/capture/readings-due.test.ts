import { expect, it } from 'vitest';
import { listReadingsDue } from '../../../utils/capture/readings-due.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';

const PUBLISHED = '2026-11-01T12:00:00.000Z';

function history(takenAt: string[], latest = PUBLISHED): PostHistory {
  return {
    post: { id: 'linkedin:1', publishedAt: { value: PUBLISHED, earliest: PUBLISHED, latest, where: 'id' } },
    note: null,
    snapshots: takenAt.map((at) => ({ takenAt: at })),
    contributions: [],
  } as unknown as PostHistory;
}

const daysAt = (takenAt: string[], now: string, latest?: string) =>
  listReadingsDue([history(takenAt, latest)], now).map((due) => due.day);

it.each([
  ['2026-11-01T20:00:00.000Z', []],
  ['2026-11-02T12:00:00.000Z', [1]],
  ['2026-11-05T12:00:00.000Z', []],
  ['2026-11-08T12:00:00.000Z', [7]],
  ['2026-11-15T12:00:00.000Z', []],
  ['2026-11-29T12:00:00.000Z', [28]],
  ['2026-12-24T12:00:00.000Z', []],
])('asks for a reading at %s: %j', (now, days) => {
  expect(daysAt([], now)).toEqual(days);
});

it('is content with a reading near that age', () => {
  expect(daysAt(['2026-11-07T18:00:00.000Z'], '2026-11-08T12:00:00.000Z')).toEqual([]);
  expect(daysAt(['2026-11-02T12:00:00.000Z'], '2026-11-08T12:00:00.000Z')).toEqual([7]);
});

it('does not ask when nobody knows how old the post is', () => {
  expect(daysAt([], '2026-11-02T12:00:00.000Z', '2026-11-20T12:00:00.000Z')).toEqual([]);
});
