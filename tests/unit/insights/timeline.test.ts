import { describe, expect, it } from 'vitest';
import { ageOf, publishedMsOf, standingSnapshots, timelineOf } from '../../../utils/insights/timeline.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { postFrom, START } from './some-posts.ts';

const HOUR = 3_600_000;
const at = (hours: number): string => new Date(START + hours * HOUR).toISOString();

/** A post read at these ages, in hours. */
const readAt = (...ages: number[]): PostHistory =>
  postFrom({ id: 'a', day: 0, seen: ages.map((age) => ({ age, counts: { impressions: 10 } })) });

/** The same post, published between two times. */
const between = (earliest: number, latest: number): PostHistory => {
  const history = readAt(100);
  const publishedAt = { value: null, earliest: at(earliest), latest: at(latest), where: 'test' };
  return { ...history, post: { ...history.post, publishedAt } };
};

describe('when a post was published', () => {
  it('is the time it names, or the middle of a span of at most a day and a half', () => {
    expect(publishedMsOf(readAt(1))).toBe(START);
    expect(publishedMsOf(between(0, 10))).toBe(START + 5 * HOUR);
    expect(publishedMsOf(between(0, 36))).toBe(START + 18 * HOUR);
    expect(publishedMsOf(between(0, 36.001))).toBeNull();
    const history = readAt(1);
    expect(publishedMsOf({ ...history, post: { ...history.post, publishedAt: null } })).toBeNull();
  });
});

describe('the readings that stand', () => {
  const history = readAt(1, 2, 3);
  const [first, second, third] = history.snapshots;
  if (!first || !second || !third) throw new Error('three readings');

  it('are all, where none was corrected', () => {
    expect(standingSnapshots(history)).toBe(history.snapshots);
  });
  it('are those that no correction took the place of, the correction among them', () => {
    const corrected = { ...history, snapshots: [first, second, { ...third, replaces: first.id }] };
    expect(standingSnapshots(corrected).map(({ id }) => id)).toEqual([second.id, third.id]);
  });
  it('are of the whole life of a post, never of a period', () => {
    const period = { kind: 'period' as const, from: at(0), to: at(24) };
    const given = postFrom({
      id: 'a',
      day: 0,
      seen: [
        { age: 1, counts: { impressions: 10 }, covers: period },
        { age: 2, counts: { impressions: 10 } },
      ],
    });
    expect(standingSnapshots(given).map(({ id }) => id)).toEqual([given.snapshots[1]?.id]);
  });
});

describe('the readings of a post in order', () => {
  it('are by time, each with the age of the post, from one day to the next as a doubling', () => {
    for (const ages of [
      [1, 2, 8],
      [8, 1, 2],
      [2, 1, 8],
    ]) {
      const history = readAt(...ages);
      const timeline = timelineOf(history);
      expect(timeline?.publishedMs).toBe(START);
      expect(timeline?.takenMs).toEqual([1, 2, 8].map((age) => START + age * HOUR));
      expect(timeline?.log2Age).toEqual([0, 1, 3]);
      const idAt = (age: number) => history.snapshots[ages.indexOf(age)]?.id;
      expect(timeline?.snapshotIds).toEqual([1, 2, 8].map(idAt));
      expect(timeline?.snapshots.map(({ id }) => id)).toEqual(timeline?.snapshotIds);
    }
  });
  it('are in the order of their ids where two were taken at one moment, whatever the order they come in', () => {
    const history = readAt(5, 5, 1);
    const [a, b, c] = history.snapshots.map(({ id }) => id);
    expect(timelineOf(history)?.snapshotIds).toEqual([c, a, b]);
    expect(timelineOf({ ...history, snapshots: history.snapshots.toReversed() })?.snapshotIds).toEqual([c, a, b]);
    const two = readAt(5, 5);
    const ids = two.snapshots.map(({ id }) => id);
    expect(timelineOf({ ...two, snapshots: two.snapshots.toReversed() })?.snapshotIds).toEqual(ids);
  });
  it('leave out what was read before it was published, or at that moment', () => {
    expect(timelineOf(readAt(-1, 0, 4))?.log2Age).toEqual([2]);
    expect(timelineOf(readAt(-1))?.log2Age).toEqual([]);
  });
  it('is none of a post whose publishing time is not known, and is worked out once', () => {
    const unknown = between(0, 100);
    expect(timelineOf(unknown)).toBeNull();
    expect(timelineOf(unknown)).toBeNull();
    const history = readAt(1);
    expect(timelineOf(history)).toBe(timelineOf(history));
    expect(timelineOf(history)?.history).toBe(history);
  });
  it('counts no post as younger than three minutes', () => {
    expect(ageOf(HOUR)).toBe(1);
    expect(ageOf(HOUR / 20)).toBe(0.05);
    expect(ageOf(1)).toBe(0.05);
    expect(timelineOf(readAt(0.001))?.log2Age).toEqual([Math.log2(0.05)]);
  });
});
