import { describe, expect, it } from 'vitest';
import {
  growthPairs,
  isPaid,
  lastReading,
  newest,
  type PostSeries,
  seriesOf,
  wasRead,
} from '../../../utils/insights/post-series.ts';
import { type Timeline, timelineOf } from '../../../utils/insights/timeline.ts';
import type { MetricName } from '../../../utils/model/metrics.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { type PostSketch, postFrom, type Seen, START } from './some-posts.ts';

const HOUR = 3_600_000;

const post = (seen: readonly Seen[], rest: Partial<PostSketch> = {}): PostHistory =>
  postFrom({ id: 'a', day: 0, seen, ...rest });
const series = (history: PostHistory, metric: MetricName = 'impressions'): PostSeries =>
  seriesOf(timelineOf(history) as Timeline, metric) as PostSeries;
const at = (age: number, impressions: NonNullable<Seen['counts']['impressions']>, definition?: string): Seen =>
  definition === undefined ? { age, counts: { impressions } } : { age, counts: { impressions }, definition };

describe('one number of a post over time', () => {
  it('is each reading with its age, its interval and their logs, oldest first', () => {
    const history = post([at(8, [1200, 1150, 1299]), at(2, 40)], { paid: true });
    const one = series(history);
    expect(one).toMatchObject({
      postId: 'linkedin:a',
      platform: 'linkedin',
      metric: 'impressions',
      definition: 'linkedin/impressions/test',
      publishedMs: START,
      paid: true,
      takenMs: [START + 2 * HOUR, START + 8 * HOUR],
      log2Age: [1, 3],
      value: [40, 1200],
      low: [40, 1150],
      high: [40, 1299],
      ln: [Math.log(40), Math.log(1200)],
      lnLow: [Math.log(40), Math.log(1150)],
      lnHigh: [Math.log(40), Math.log(1299)],
      snapshotIds: [history.snapshots[1]?.id, history.snapshots[0]?.id],
    });
    expect(one.last.snapshot).toBe(history.snapshots[0]);
  });
  it('is exact where every number was, and rounded where one was', () => {
    const exact = series(post([at(2, 40), at(8, 50)]));
    expect([exact.low, exact.high, exact.lnLow, exact.lnHigh]).toEqual([[40, 50], [40, 50], exact.ln, exact.ln]);
    expect(series(post([at(2, 40), at(8, [50, 45, 50])])).low).toEqual([40, 45]);
    expect(series(post([at(2, 40), at(8, [50, 50, 54])])).high).toEqual([40, 54]);
    expect(series(post([at(2, [40, 35, 44]), at(8, 50)])).lnLow).toEqual([Math.log(35), Math.log(50)]);
  });
  it('keeps its highest so far where it fell, and never promises less than before', () => {
    const fell = series(post([at(2, 100), at(4, 90), at(8, 120)]));
    expect(fell).toMatchObject({ value: [100, 100, 120], low: [100, 100, 120], high: [100, 100, 120] });
    // Read exactly and then short: 1,234 and 1.2K.
    const coarser = series(post([at(2, 1234), at(4, [1200, 1150, 1299])]));
    expect(coarser).toMatchObject({ value: [1234, 1234], low: [1234, 1234], high: [1234, 1234] });
    // Short and then exactly: at least as many as the short one promised.
    const finer = series(post([at(2, [1200, 1150, 1299]), at(4, 1160)]));
    expect(finer).toMatchObject({ value: [1200, 1200], low: [1150, 1160], high: [1299, 1299] });
    const grown = series(post([at(2, [1200, 1150, 1299]), at(4, [1300, 1250, 1399]), at(8, [1250, 1100, 1290])]));
    expect(grown).toMatchObject({ value: [1200, 1300, 1300], low: [1150, 1250, 1250], high: [1299, 1399, 1399] });
  });
  it('has a log where it is nothing, as of a half', () => {
    expect(series(post([at(2, 0), at(8, [1, 0, 2])]))).toMatchObject({
      value: [0, 1],
      ln: [Math.log(0.5), 0],
      lnLow: [Math.log(0.5), Math.log(0.5)],
      lnHigh: [Math.log(0.5), Math.log(2)],
    });
  });
  it('is in the meaning of its last reading only', () => {
    const changed = series(post([at(2, 900, 'was'), at(4, 40, 'is'), at(6, 950, 'was'), at(8, 50, 'is')]));
    expect(changed).toMatchObject({ definition: 'is', value: [40, 50], log2Age: [2, 3] });
    expect(changed.snapshotIds).toHaveLength(2);
    expect(changed.takenMs).toEqual([START + 4 * HOUR, START + 8 * HOUR]);
  });
  it('passes over the readings in which the number did not stand', () => {
    const some = series(post([at(2, 40), { age: 4, counts: { comments: 3 } }, at(8, 50)]));
    expect(some).toMatchObject({ value: [40, 50], log2Age: [1, 3] });
  });
  it('is none where it was never read after the post came out', () => {
    const timeline = timelineOf(post([at(-3, 5), { age: 4, counts: { comments: 3 } }])) as Timeline;
    expect(seriesOf(timeline, 'reach')).toBeNull();
    expect(seriesOf(timeline, 'impressions')).toBeNull();
    expect(seriesOf(timeline, 'comments')?.value).toEqual([3]);
  });
  it('is worked out once', () => {
    const timeline = timelineOf(post([{ age: 4, counts: { impressions: 9, comments: 3 } }])) as Timeline;
    const first = seriesOf(timeline, 'impressions');
    expect(seriesOf(timeline, 'comments')).not.toBe(first);
    expect(seriesOf(timeline, 'impressions')).toBe(first);
  });
});

describe('the last reading of a number', () => {
  it('is the one taken last, wherever it stands among the snapshots', () => {
    for (const ages of [
      [2, 4, 8],
      [8, 2, 4],
      [4, 8, 2],
    ]) {
      const history = post(ages.map((age) => at(age, age)));
      expect(lastReading(history, 'impressions')?.reading.value).toBe(8);
    }
  });
  it('is the later one in the list where two were taken at one moment', () => {
    expect(lastReading(post([at(8, 1), at(8, 2)]), 'impressions')?.reading.value).toBe(2);
  });
  it('is none where it was never read, and a post may have been read without it', () => {
    const history = post([at(2, 40), { age: 4, counts: { comments: 3 } }]);
    expect(lastReading(history, 'reach')).toBeNull();
    expect(lastReading(history, 'impressions')?.snapshot).toBe(history.snapshots[0]);
    expect([wasRead(history, 'impressions'), wasRead(history, 'reach'), wasRead(post([]), 'reach')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a paid post', () => {
  it('is one that the user calls so, else one that the platform does', () => {
    const said = (user: boolean | null, platform: boolean | null): boolean => {
      const history = post([], { paid: platform });
      return isPaid({ ...history, note: history.note && { ...history.note, paid: user } });
    };
    expect([said(true, false), said(true, null), said(null, true)]).toEqual([true, true, true]);
    expect([said(false, true), said(null, false), said(null, null)]).toEqual([false, false, false]);
    expect(isPaid({ ...post([], { paid: true }), note: null })).toBe(true);
  });
});

describe('pairs that tell how a number grows', () => {
  it('are neighbouring readings, by age and by how much it grew', () => {
    expect(growthPairs(series(post([at(2, 40), at(8, 80), at(16, 100)])))).toEqual([
      { from: 1, to: 3, grew: Math.log(80) - Math.log(40) },
      { from: 3, to: 4, grew: Math.log(100) - Math.log(80) },
    ]);
    expect(growthPairs(series(post([at(2, 40)])))).toEqual([]);
  });
  it('begin at twenty, and lie more than a seventh of the age apart', () => {
    expect(growthPairs(series(post([at(2, 19), at(8, 80)])))).toEqual([]);
    expect(growthPairs(series(post([at(2, 20), at(8, 80)])))).toHaveLength(1);
    expect(growthPairs(series(post([at(100, 40), at(114.9, 80)])))).toEqual([]);
    expect(growthPairs(series(post([at(100, 40), at(115.1, 80)])))).toHaveLength(1);
  });
});

it('the newest reading is the last, whole', () => {
  const history = post([at(2, 40), at(8, [1200, 1150, 1299])]);
  expect(newest(series(history))).toEqual({
    takenMs: START + 8 * HOUR,
    ageHours: 8,
    log2Age: 3,
    value: 1200,
    low: 1150,
    high: 1299,
    ln: Math.log(1200),
    lnLow: Math.log(1150),
    lnHigh: Math.log(1299),
    snapshotId: history.snapshots[1]?.id,
  });
});
