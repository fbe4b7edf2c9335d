import { expect, it } from 'vitest';
import { recordsSince } from '../../../utils/insights/records-since.ts';
import { NOW, ordinaryPosts, postFrom, START } from './some-posts.ts';

const at = (day: number): string => new Date(START + day * 86_400_000).toISOString();
const big = (id: string, day: number, impressions: number, more = {}) =>
  postFrom({ id, day, seen: [{ age: 168, counts: { impressions } }], ...more });

it('names the newest post that nobody beat at its age, a platform each', () => {
  const others = ordinaryPosts(20);
  const facebook = ordinaryPosts(12, 9, (sketch) => ({ ...sketch, platform: 'facebook' as const }));
  const posts = [
    ...others,
    ...facebook,
    big('winter', 5, 30_000),
    big('autumn', 48, 60_000),
    big('fb', 40, 50_000, { platform: 'facebook' }),
  ];
  const found = recordsSince(posts, 'impressions', at(-1), NOW);
  expect(found.map(({ postId, of, level }) => [postId, of, level])).toEqual([
    ['facebook:fb', 13, 'best'],
    ['linkedin:autumn', 22, 'best'],
  ]);
});

it('looks no further back than asked, and says nothing of nine posts', () => {
  const posts = [...ordinaryPosts(20), big('winter', 0.5, 90_000), big('autumn', 39, 60_000)];
  expect(recordsSince(posts, 'impressions', at(1), NOW).map(({ postId }) => postId)).toEqual(['linkedin:autumn']);
  expect(recordsSince(posts, 'impressions', at(-1), NOW).map(({ postId }) => postId)).toEqual(['linkedin:winter']);
  expect(recordsSince(posts, 'impressions', at(30), NOW)).toEqual([]);
});

it('never names a paid post', () => {
  const posts = [...ordinaryPosts(20), big('paid', 41, 90_000, { paid: true })];
  expect(recordsSince(posts, 'impressions', at(-1), NOW).map(({ postId }) => postId)).not.toContain('linkedin:paid');
});

it('asks the largest of the time asked about, whatever was larger before it', () => {
  const before = Array.from({ length: 6 }, (_, i) => big(`before${i}`, i / 10, 90_000 + i));
  const posts = [...before, ...ordinaryPosts(20, 7, (s) => ({ ...s, day: s.day + 2 })), big('autumn', 49, 60_000)];
  expect(recordsSince(posts, 'impressions', at(1), NOW).map(({ postId }) => postId)).toEqual(['linkedin:autumn']);
  // The first moment of that time belongs to it.
  const first = [...ordinaryPosts(20), big('first', 0, 60_000)];
  expect(recordsSince(first, 'impressions', at(0), NOW).map(({ postId }) => postId)).toEqual(['linkedin:first']);
});

it('names the newer one where an older was the best later in its life', () => {
  const old = postFrom({
    id: 'old',
    day: 5,
    seen: [
      { age: 24, counts: { impressions: 300 } },
      { age: 700, counts: { impressions: 900_000 } },
    ],
  });
  const fresh = postFrom({ id: 'fresh', day: 41, seen: [{ age: 24, counts: { impressions: 9000 } }] });
  const names = (posts: readonly ReturnType<typeof postFrom>[]) =>
    recordsSince(posts, 'impressions', at(-1), NOW).map(({ postId }) => postId);
  expect(names([old, ...ordinaryPosts(20)])).toEqual(['linkedin:old']);
  expect(names([old, ...ordinaryPosts(20), fresh])).toEqual(['linkedin:fresh']);
});

it('goes through the platforms by name, whichever came first', () => {
  const on = (platform: 'x' | 'facebook' | 'linkedin', later: number) => [
    ...ordinaryPosts(12, 9, (s) => ({ ...s, platform, day: s.day + later })),
    big('top', 60, 50_000, { platform }),
  ];
  const found = recordsSince([...on('x', 0), ...on('linkedin', 1), ...on('facebook', 2)], 'impressions', at(-1), NOW);
  expect(found.map(({ platform }) => platform)).toEqual(['facebook', 'linkedin', 'x']);
});
