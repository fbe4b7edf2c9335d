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
