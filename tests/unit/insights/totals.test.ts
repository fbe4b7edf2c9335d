import { describe, expect, it } from 'vitest';
import { expectNext } from '../../../utils/insights/expect-next.ts';
import { peopleOver } from '../../../utils/insights/people-over.ts';
import { recordOf } from '../../../utils/insights/record-of.ts';
import { summariseHelp } from '../../../utils/insights/summarise-help.ts';
import { totalOver } from '../../../utils/insights/total-over.ts';
import type { PageTotal } from '../../../utils/model/posts.ts';
import { NOW, ordinaryPosts, postFrom, START } from './some-posts.ts';

const DAY = 86_400_000;
const at = (day: number): string => new Date(START + day * DAY).toISOString();

describe('sums over a period', () => {
  const post = postFrom({
    id: 'a',
    day: 0,
    seen: [
      { age: 24, counts: { impressions: 400 } },
      { age: 240, counts: { impressions: [1200, 1150, 1299] } },
    ],
  });
  it('are at least what one reading before and one after prove', () => {
    const total = totalOver([post], 'impressions', at(1), at(11));
    expect(total.low).toBe(750);
    expect(total.posts).toBe(1);
    expect(total.receipt.snapshotIds).toHaveLength(2);
  });
  it('never count what came before the first reading of a period twice', () => {
    const first = totalOver([post], 'impressions', at(0), at(5));
    const second = totalOver([post], 'impressions', at(5), at(12));
    expect(first.low + second.low).toBeLessThanOrEqual(1299);
    expect(first.low).toBe(400);
  });
  it('are refused for reach', () => {
    expect(() => totalOver([post], 'reach', at(0), at(30))).toThrow(RangeError);
  });
  it('say about only when every post was read near the end, and none too coarsely', () => {
    const near = postFrom({ id: 'b', day: 0, seen: [{ age: 29 * 24, counts: { impressions: 5000 } }] });
    expect(totalOver([near], 'impressions', at(0), at(30)).estimate).toBeGreaterThanOrEqual(5000);
    const early = postFrom({ id: 'c', day: 0, seen: [{ age: 24, counts: { impressions: 5000 } }] });
    expect(totalOver([near, early], 'impressions', at(0), at(30)).estimate).toBeNull();
    const coarse = postFrom({ id: 'd', day: 0, seen: [{ age: 29 * 24, counts: { impressions: [5000, 4500, 5999] } }] });
    expect(totalOver([coarse], 'impressions', at(0), at(30)).estimate).toBeNull();
  });
  it('say how many posts have numbers, and when most came from one', () => {
    const unread = postFrom({ id: 'e', day: 3, seen: [] });
    const giant = postFrom({ id: 'f', day: 3, seen: [{ age: 240, counts: { impressions: 90_000 } }] });
    const total = totalOver([post, unread, giant], 'impressions', at(0), at(30));
    expect(total).toMatchObject({ posts: 3, postsWithNumbers: 2, mostlyOne: 'linkedin:f' });
  });
  it('can be asked of one platform', () => {
    const other = postFrom({ id: 'g', day: 1, platform: 'facebook', seen: [{ age: 48, counts: { impressions: 99 } }] });
    expect(totalOver([post, other], 'impressions', at(0), at(30), { platform: 'facebook' }).low).toBe(99);
  });
});

describe('people', () => {
  const posts = [3000, 2000, 500].map((reach, i) =>
    postFrom({ id: `r${i}`, day: i, seen: [{ age: 240, counts: { reach } }] }),
  );
  it('are bounded by the largest post and all together, never summed', () => {
    const people = peopleOver(posts, [], 'linkedin', at(0), at(30), NOW);
    expect(people).toMatchObject({ low: 3000, high: 5500, largest: 'linkedin:r0', posts: 3, quoted: null });
  });
  it("are quoted from the page's own number where it was typed in for that period", () => {
    const typed: PageTotal = {
      id: '0192f0aa-0000-7000-8000-00000000bbbb',
      platform: 'linkedin',
      account: null,
      metric: 'reach',
      from: at(0),
      to: at(30),
      value: 15_000,
      low: 15_000,
      high: 15_000,
      where: 'Unike besøkende',
      source: 'typed',
      takenAt: NOW,
      importId: null,
      updatedAt: NOW,
      deletedAt: null,
    };
    expect(peopleOver(posts, [typed], 'linkedin', at(0), at(30), NOW).quoted?.value).toBe(15_000);
    expect(peopleOver(posts, [typed], 'linkedin', at(0), at(90), NOW).quoted).toBeNull();
    expect(peopleOver(posts, [{ ...typed, deletedAt: NOW }], 'linkedin', at(0), at(30), NOW).quoted).toBeNull();
  });
});

describe('records and expectations', () => {
  const others = ordinaryPosts(20);
  const best = postFrom({ id: 'best', day: 50, seen: [{ age: 168, counts: { impressions: 60_000 } }] });
  it('are said so far, of how many, at equal age', () => {
    const record = recordOf(best, [...others, best], 'impressions', at(-1), NOW);
    expect(record).toMatchObject({ level: 'best', of: 21 });
    expect(record?.receipt.comparedWith).toHaveLength(20);
  });
  it('are not said of nine posts, of a paid one, or where another may have been better', () => {
    expect(recordOf(best, [...others.slice(0, 8), best], 'impressions', at(-1), NOW)?.level).toBe('none');
    const paid = postFrom({ id: 'best', day: 50, paid: true, seen: [{ age: 168, counts: { impressions: 60_000 } }] });
    expect(recordOf(paid, [...others, paid], 'impressions', at(-1), NOW)?.level).toBe('none');
    const rival = postFrom({ id: 'rival', day: 49, seen: [{ age: 24, counts: { impressions: 40_000 } }] });
    expect(recordOf(best, [...others, rival, best], 'impressions', at(-1), NOW)?.level).not.toBe('best');
  });
  it('expect eight of ten posts between two numbers, and nothing of five posts', () => {
    const found = expectNext(others, 'linkedin', 'impressions', 168, at(45));
    expect(found.level).toBe('interval');
    expect(found.stated).toBeGreaterThanOrEqual(0.8);
    expect(found.high).toBeGreaterThan(found.low);
    expect(expectNext(others.slice(0, 5), 'linkedin', 'impressions', 168, at(45)).level).toBe('none');
    expect(expectNext(others, 'facebook', 'impressions', 168, at(45)).level).toBe('none');
  });
});

describe("a colleague's help", () => {
  const kari = '0192f0aa-0000-7000-8000-00000000aaaa';
  it('is the posts, their sums and the best of them, and nothing of others', () => {
    const posts = ordinaryPosts(20, 7, (s, i) => ({ ...s, by: i % 4 === 0 ? [kari] : [] }));
    const help = summariseHelp(kari, posts, { now: NOW });
    expect(help.posts).toBe(5);
    expect(help.totals.find((t) => t.metric === 'impressions')?.posts).toBe(5);
    expect(help.totals.some((t) => t.metric === 'reach')).toBe(false);
    expect(help.best).not.toBeNull();
    expect(help.firstAt).toBe(at(0));
  });
  it('counts a post once however many roles she had, and only in the period', () => {
    const posts = ordinaryPosts(8, 7, (s) => ({ ...s, by: [kari, kari] }));
    expect(summariseHelp(kari, posts, { now: NOW }).posts).toBe(8);
    expect(summariseHelp(kari, posts, { from: at(4), to: at(8), now: NOW }).posts).toBe(2);
    expect(summariseHelp('someone-else', posts, { now: NOW })).toMatchObject({ posts: 0, best: null, firstAt: null });
  });
});
