import { describe, expect, it } from 'vitest';
import { likelyTotal, totalOver } from '../../../utils/insights/total-over.ts';
import { NOW, type PostSketch, postFrom, START } from './some-posts.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (day: number): string => new Date(START + day * DAY).toISOString();
type Count = number | readonly [number, number, number];
/** A post of a day, with its impressions by the age in hours they were read at. */
const post = (id: string, day: number, seen: Record<number, Count>, more: Partial<PostSketch> = {}) =>
  postFrom({
    id,
    day,
    seen: Object.entries(seen).map(([age, impressions]) => ({ age: Number(age), counts: { impressions } })),
    ...more,
  });

describe('what is certain of a sum', () => {
  it('is the last reading up to the end, less what there was at most at the start', () => {
    // Published two days before the period: 300 the hour it began, 900 an hour before it ended, 950 an hour after.
    const one = post('a', 8, { 48: 300, [20 * 24 + 47]: 900, [20 * 24 + 49]: 950 });
    const total = totalOver([one], 'impressions', at(10), at(30));
    expect(total).toMatchObject({ low: 600, high: 650, posts: 1, postsWithNumbers: 1, mostlyOne: null });
    expect(total.receipt.value).toEqual({ low: 600, high: 650 });
    expect(total.receipt.postIds).toEqual(['linkedin:a']);
    expect(total.receipt.snapshotIds).toEqual(one.snapshots.map(({ id }) => id));
  });
  it('takes a rounded number at its least at the end and at its most at the start', () => {
    const one = post('a', 8, { 47: [1200, 1150, 1299], 49: [1200, 1150, 1299], 400: [2000, 1950, 2099] });
    // At the start between 1150 and 1299, at the end 1950 or more, and nobody knows how much more.
    expect(totalOver([one], 'impressions', at(10), at(30))).toMatchObject({ low: 651, high: Number.POSITIVE_INFINITY });
  });
  it('is everything of a post published in the period, and nothing of one published after it', () => {
    const total = totalOver(
      [post('a', 12, { 100: 40 }), post('b', 30, { 5: 9000 }), post('c', 35, { 5: 9000 })],
      'impressions',
      at(10),
      at(30),
    );
    expect(total).toMatchObject({ low: 40, posts: 1, postsWithNumbers: 1 });
  });
  it('takes away what was read before, when nothing was read near the start', () => {
    // 500 before the period; whatever came between then and the start is not known, so only what surely came after counts.
    const one = post('a', 0, { 24: 500, [25 * 24]: 800 });
    expect(totalOver([one], 'impressions', at(10), at(30)).low).toBe(0);
    expect(totalOver([one], 'impressions', at(1), at(30)).low).toBe(300);
  });
  it('adds posts and leaves out an old one that had stopped growing', () => {
    const old = post('old', 0, { [9 * 24]: 700, [25 * 24]: 700 });
    const [a, b] = [post('a', 11, { 300: 50 }), post('b', 12, { 300: 70 })];
    expect(totalOver([old, a, b], 'impressions', at(10), at(30))).toMatchObject({ low: 120, posts: 2 });
    expect(
      totalOver([post('grows', 0, { [9 * 24]: 700, [25 * 24]: 760 }), a], 'impressions', at(10), at(30)).posts,
    ).toBe(2);
  });
  it('counts a post of the period that nobody saw, and an old one that was still growing when last looked at', () => {
    const unseen = post('unseen', 12, { 100: 0 });
    expect(totalOver([unseen], 'impressions', at(10), at(30))).toMatchObject({ low: 0, posts: 1, postsWithNumbers: 1 });
    const growing = post('growing', 9, { 20: 5000 });
    expect(totalOver([growing], 'impressions', at(10), at(30))).toMatchObject({
      low: 0,
      posts: 1,
      postsWithNumbers: 1,
    });
    // Published the very moment the period begins.
    expect(totalOver([post('first', 10, { 100: 0 })], 'impressions', at(10), at(30)).postsWithNumbers).toBe(1);
    expect(totalOver([post('first', 10, {}), unseen], 'impressions', at(10), at(30)).posts).toBe(2);
    expect(totalOver([post('before', 9, {}), unseen], 'impressions', at(10), at(30)).posts).toBe(1);
  });
  it('names its rule and its platform in the receipt', () => {
    const all = [post('a', 12, { 100: 40 })];
    expect(totalOver(all, 'impressions', at(10), at(30)).receipt).toMatchObject({ rule: 'total', platform: null });
    const asked = totalOver(all, 'impressions', at(10), at(30), { platform: 'linkedin' });
    expect(asked.receipt).toMatchObject({ rule: 'total', platform: 'linkedin', metric: 'impressions' });
    expect(asked.platform).toBe('linkedin');
  });
  it('says how many posts it has no numbers for: unread ones, and those of unknown date', () => {
    const undated = { ...post('u', 12, { 100: 30 }) };
    undated.post = { ...undated.post, publishedAt: null };
    const all = [post('a', 12, { 100: 40 }), post('b', 13, {}), undated, post('before', 2, {})];
    expect(totalOver(all, 'impressions', at(10), at(30))).toMatchObject({ posts: 3, postsWithNumbers: 1, low: 40 });
  });
  it('counts paid posts in, and nobody else’s', () => {
    const theirs = post('theirs', 12, { 100: 5000 });
    if (theirs.note) theirs.note = { ...theirs.note, ours: false };
    const all = [post('a', 12, { 100: 40 }), post('paid', 12, { 100: 60 }, { paid: true }), theirs];
    expect(totalOver(all, 'impressions', at(10), at(30)).low).toBe(100);
  });
  it('can be asked of some posts only, and is dated by the question', () => {
    const all = [post('a', 12, { 100: 40 }), post('b', 12, { 100: 60 })];
    const one = totalOver(all, 'impressions', at(10), at(30), { only: (p) => p.post.nativeId === 'b', now: NOW });
    expect(one).toMatchObject({ low: 60, posts: 1, from: at(10), to: at(30), platform: null, meaning: 'shown' });
    expect(one.receipt.computedAt).toBe(NOW);
    expect(totalOver(all, 'impressions', at(10), at(30)).receipt.computedAt).toBe(at(30));
  });
});

describe('an estimate of a sum', () => {
  const estimate = (...posts: ReturnType<typeof post>[]) => totalOver(posts, 'impressions', at(0), at(30)).estimate;

  it('is said when the last reading lies within two days of the end, on either side', () => {
    expect(estimate(post('a', 28, { 1: 1000 }))).not.toBeNull();
    expect(estimate(post('a', 27, { 24: 1000 }))).not.toBeNull();
    expect(estimate(post('a', 27, { 23.9: 1000 }))).toBeNull();
    expect(estimate(post('a', 28, { [2 * 24 + 47]: 1000 }))).not.toBeNull();
    expect(estimate(post('a', 28, { [2 * 24 + 48]: 1000 }))).not.toBeNull();
    expect(estimate(post('a', 28, { [2 * 24 + 49]: 1000 }))).toBeNull();
  });
  it('is said of a post that had all but stopped growing when it was read', () => {
    // Half after 30 hours at a steepness of about 0.75: nineteen twentieths are there after nine days, not after three.
    expect(estimate(post('a', 0, { [20 * 24]: 1000 }))).not.toBeNull();
    expect(estimate(post('a', 0, { 72: 1000 }))).toBeNull();
  });
  it('needs every post read, and none more coarsely than a twentieth of itself', () => {
    const sure = post('a', 28, { 40: 1000 });
    expect(estimate(sure, post('b', 28, { 40: [1000, 1000, 1050] }))).not.toBeNull();
    expect(estimate(sure, post('b', 28, { 40: [1000, 1000, 1051] }))).toBeNull();
    expect(estimate(sure, post('b', 28, {}))).toBeNull();
    expect(estimate()).toBeNull();
  });
  it('is the reading itself where there is one at the very end, and never under what is certain', () => {
    expect(estimate(post('a', 20, { 240: 1234 }))).toBeCloseTo(1234, 6);
    expect(likelyTotal([post('a', 20, { 240: 1234 })], 'impressions', at(0), at(30))).toBeCloseTo(1234, 6);
    const total = totalOver([post('a', 29, { 12: 500 })], 'impressions', at(0), at(30));
    expect(total.estimate).toBeGreaterThan(total.low);
  });
  it('lies between two readings by how much of the growth had come', () => {
    // A day and a fortnight: at a week most of what came between is there.
    const grown = likelyTotal([post('a', 0, { 24: 400, [14 * 24]: 1000 })], 'impressions', at(0), at(7));
    expect(grown).toBeGreaterThan(800);
    expect(grown).toBeLessThan(1000);
    const [first, rest] = [
      likelyTotal([post('a', 0, { 24: 400, [14 * 24]: 1000 })], 'impressions', at(0), at(7)),
      likelyTotal([post('a', 0, { 24: 400, [14 * 24]: 1000 })], 'impressions', at(7), at(14)),
    ];
    expect(first + rest).toBeCloseTo(1000, 6);
  });
});

describe('the post that gave most of a sum', () => {
  const named = (...counts: number[]) =>
    totalOver(
      counts.map((count, i) => post(`p${i}`, 20, { 240: count })),
      'impressions',
      at(0),
      at(30),
    ).mostlyOne;
  it('is named from two fifths on, and never when it is the only one', () => {
    expect(named(400, 300, 300)).toBe('linkedin:p0');
    expect(named(399, 301, 300)).toBeNull();
    expect(named(300, 300, 300, 600)).toBe('linkedin:p3');
    expect(named(1000)).toBeNull();
    expect(named(0, 0)).toBeNull();
  });
});

describe('numbers that mean different things', () => {
  const views = (id: string, platform: PostSketch['platform'], count: number) =>
    postFrom({ id, day: 12, platform, seen: [{ age: 100, counts: { views: count } }] });
  const all = [
    views('y', 'youtube', 700),
    views('t', 'tiktok', 90),
    views('i', 'instagram', 40),
    views('h', 'threads', 5),
  ];
  it('are never added up: starts of a video and showings', () => {
    expect(totalOver(all, 'views', at(10), at(30))).toMatchObject({
      low: 45,
      posts: 2,
      meaning: 'shown',
      platform: null,
    });
    expect(totalOver(all.slice(0, 2), 'views', at(10), at(30))).toMatchObject({
      low: 790,
      posts: 2,
      meaning: 'started',
    });
    expect(totalOver(all, 'views', at(10), at(30), { platform: 'tiktok' })).toMatchObject({
      low: 90,
      meaning: 'started',
    });
    expect(totalOver(all, 'views', at(10), at(30), { only: (p) => p.post.platform === 'youtube' })).toMatchObject({
      low: 700,
      meaning: 'started',
    });
  });
  it('are showings before starts, whichever was published first, and only of what was read', () => {
    const [video, photo] = [views('y', 'youtube', 700), views('i', 'instagram', 40)];
    video.post = { ...video.post, publishedAt: postFrom({ id: 'x', day: 1, seen: [] }).post.publishedAt };
    expect(totalOver([video, photo], 'views', at(0), at(30))).toMatchObject({ meaning: 'shown', low: 40 });
    const unread = postFrom({ id: 'u', day: 2, platform: 'instagram', seen: [] });
    expect(totalOver([video, unread], 'views', at(0), at(30))).toMatchObject({ meaning: 'started', low: 700 });
    expect(totalOver([unread], 'views', at(0), at(30))).toMatchObject({ meaning: 'shown', low: 0, posts: 1 });
    expect(likelyTotal([video, unread], 'views', at(0), at(30))).toBeGreaterThan(0);
  });
  it('are refused where they count people', () => {
    expect(() => totalOver(all, 'reach', at(10), at(30))).toThrow(/^reach may never be summed/);
    expect(() => totalOver(all, 'watchTime', at(10), at(30))).not.toThrow();
  });
});
