import { median } from 'simple-statistics';
import { summariseAll } from '../../utils/insights/summarise-all.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { postFrom, START, seeded } from '../unit/insights/some-posts.ts';
import { inTurns } from './page-timing.ts';

const DAY = 86_400_000;
const NOW = '2035-01-01T00:00:00.000Z';
const ages = [6, 24, 48, 72, 120, 168, 240, 336, 504, 720];
const platforms = ['linkedin', 'facebook', 'instagram'] as const;

/** Posts a day. */
const A_DAY = 4;

/** An invented company: posts on three platforms, each read ten times while it grew, the newest on `last`. The same every time. */
export function companyOf(count: number, last = START + (count / A_DAY) * DAY): PostHistory[] {
  const random = seeded(11);
  const first = (last - START) / DAY - count / A_DAY;
  return Array.from({ length: count }, (_, i) => {
    const most = 400 * Math.exp(2 * random() + random());
    const shift = 0.8 + 0.4 * random();
    return postFrom({
      id: `b${i}`,
      day: first + i / A_DAY,
      platform: platforms[i % 3] ?? 'linkedin',
      seen: ages.map((age) => {
        const impressions = Math.round(most * (1 - 2 ** -((age / 30) ** 0.75)));
        return { age: age * shift, counts: { impressions, reactions: Math.round(impressions / 30), comments: 3 } };
      }),
    });
  });
}

/** Only the medians a person could work out of the same numbers: per post and metric, and per platform and metric. */
function medians(arrays: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const values of arrays) sum += median(values as number[]);
  return sum;
}

function arraysOf(posts: readonly PostHistory[]): number[][] {
  const metrics = ['impressions', 'reactions', 'comments'] as const;
  const valueAt = (post: PostHistory, at: number, metric: string): number =>
    post.snapshots[at]?.readings.find((reading) => reading.metric === metric)?.value ?? 0;
  const perPost = posts.flatMap((post) => metrics.map((metric) => ages.map((_, at) => valueAt(post, at, metric))));
  const perPlatform = platforms.flatMap((platform) =>
    metrics.flatMap((metric) =>
      ages.map((_, at) => posts.filter((one) => one.post.platform === platform).map((one) => valueAt(one, at, metric))),
    ),
  );
  return [...perPost, ...perPlatform];
}

/** Looks at the claims of the last posts, as a list on a screen does. A fresh list is a fresh company: nothing is kept. */
function claims(posts: readonly PostHistory[], looked: number): number {
  const fresh = [...posts];
  const all = summariseAll(fresh, NOW);
  let said = 0;
  for (const { post } of fresh.slice(-looked)) if (all.get(post.id)?.claims[0]?.level !== 'number') said += 1;
  return said;
}

export function measureClaims({ count, rounds }: { count: number; rounds: number }) {
  const posts = companyOf(count);
  const arrays = arraysOf(posts);
  return inTurns(rounds, {
    all: () => claims(posts, count),
    medians: () => medians(arrays),
    firstScreen: () => claims(posts, 60),
  });
}
