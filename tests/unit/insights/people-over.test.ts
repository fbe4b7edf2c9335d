import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleOver } from '../../../utils/insights/people-over.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import type { PageTotal } from '../../../utils/model/posts.ts';
import { NOW, type PostSketch, postFrom, START } from './some-posts.ts';

const HOUR = 3_600_000;
const at = (day: number): string => new Date(START + day * 24 * HOUR).toISOString();
const read = (id: string, day: number, low: number, high: number, more: Partial<PostSketch> = {}): PostHistory =>
  postFrom({ id, day, seen: [{ age: 240, counts: { reach: [low, low, high] } }], ...more });
const typed = (value: number, more: Partial<PageTotal> = {}): PageTotal => ({
  id: '0192f0aa-0000-7000-8000-00000000bbbb',
  platform: 'linkedin',
  account: null,
  metric: 'reach',
  from: at(0),
  to: at(30),
  value,
  low: value - 50,
  high: value + 50,
  where: 'Unike besøkende',
  source: 'typed',
  takenAt: NOW,
  importId: null,
  updatedAt: NOW,
  deletedAt: null,
  ...more,
});

describe('how many people posts reached', () => {
  it('is at least the largest of them and at most all, of those published in the period and read', () => {
    const sketches = fc.array(
      fc.record({
        day: fc.integer({ min: -3, max: 33 }),
        low: fc.integer({ min: 0, max: 900 }),
        up: fc.integer({ min: 0, max: 90 }),
        isRead: fc.boolean(),
        platform: fc.constantFrom('linkedin' as const, 'facebook' as const),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(sketches, (sketches) => {
        const posts = sketches.map(({ day, low, up, isRead, platform }, i) =>
          read(`p${i}`, day, low, low + up, isRead ? { platform } : { platform, seen: [] }),
        );
        const found = peopleOver(posts, [], 'linkedin', at(0), at(30), NOW);
        const inside = sketches.filter((s) => s.isRead && s.platform === 'linkedin' && s.day >= 0 && s.day < 30);
        expect(found.posts).toBe(inside.length);
        expect(found.low).toBe(Math.max(0, ...inside.map(({ low }) => low)));
        expect(found.high).toBe(inside.reduce((sum, { low, up }) => sum + low + up, 0));
        expect(found.receipt.value).toEqual({ low: found.low, high: found.high });
        expect(found.receipt.postIds).toHaveLength(inside.length);
        const largest = posts.find(({ post }) => post.id === found.largest);
        expect(largest?.snapshots[0]?.readings[0]?.low ?? 0).toBe(found.low);
        expect(found.largest === null).toBe(inside.length === 0);
        expect(found.receipt).toMatchObject({ rule: 'people', metric: 'reach', platform: 'linkedin', computedAt: NOW });
        const ids = posts.filter(({ post }) => found.receipt.postIds.includes(post.id)).map((p) => p.snapshots[0]?.id);
        expect([...found.receipt.snapshotIds].sort()).toEqual(ids.sort());
      }),
      { numRuns: 80 },
    );
  });
  it('leaves out a post whose date nobody knows, and is dated by the end of the period unless asked otherwise', () => {
    const undated = read('u', 3, 9000, 9000);
    undated.post = { ...undated.post, publishedAt: null };
    const found = peopleOver([undated, read('a', 4, 30, 40)], [], 'linkedin', at(0), at(30));
    expect(found).toMatchObject({ posts: 1, low: 30, high: 40, largest: 'linkedin:a', from: at(0), to: at(30) });
    expect(found.receipt.computedAt).toBe(at(30));
    expect(found.receipt.pageTotalId).toBeUndefined();
    // Nobody for certain, and still a post that was read.
    expect(peopleOver([read('a', 4, 0, 5)], [], 'linkedin', at(0), at(30))).toMatchObject({
      low: 0,
      high: 5,
      largest: 'linkedin:a',
    });
  });
});

describe("the page's own number", () => {
  const quoted = (...totals: PageTotal[]) => peopleOver([read('a', 3, 7, 9)], totals, 'linkedin', at(0), at(30), NOW);
  const off = (hours: number): Partial<PageTotal> => ({
    from: new Date(START + hours * HOUR).toISOString(),
    to: new Date(START + 30 * 24 * HOUR - hours * HOUR).toISOString(),
  });

  it('is quoted with what it says, and is what the receipt shows', () => {
    const found = quoted(typed(15_000));
    expect(found.quoted?.value).toBe(15_000);
    expect(found.receipt).toMatchObject({ value: { low: 14_950, high: 15_050 }, pageTotalId: typed(0).id });
    // The bounds stand as they were, for whoever asks.
    expect(found).toMatchObject({ low: 7, high: 9, posts: 1 });
  });
  it('is of the same platform, counts people, stands, and covers the same days but for a time zone and a day', () => {
    expect(quoted(typed(15_000, { platform: 'facebook' })).quoted).toBeNull();
    expect(quoted(typed(15_000, { metric: 'impressions' })).quoted).toBeNull();
    expect(quoted(typed(15_000, { deletedAt: NOW })).quoted).toBeNull();
    expect(quoted(typed(15_000, off(26))).quoted).not.toBeNull();
    expect(quoted(typed(15_000, off(-26))).quoted).not.toBeNull();
    expect(quoted(typed(15_000, { from: off(26.01).from ?? '' })).quoted).toBeNull();
    expect(quoted(typed(15_000, { to: off(-26.01).to ?? '' })).quoted).toBeNull();
  });
  it('is the newest where there are several, in whatever order they came', () => {
    const [old, fresh] = [typed(1000, { takenAt: at(20) }), typed(2000, { takenAt: at(31) })];
    expect(quoted(old, fresh).quoted?.value).toBe(2000);
    expect(quoted(fresh, old).quoted?.value).toBe(2000);
  });
});
