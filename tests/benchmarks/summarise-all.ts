import { summariseAll } from '../../utils/insights/summarise-all.ts';
import { ordinaryPosts, postFrom, seeded } from '../unit/insights/some-posts.ts';

/** How long it takes to say what may be said of 10,000 posts with 10 snapshots each. Prints JSON. */

const ages = [6, 24, 48, 72, 120, 168, 240, 336, 504, 720];
const platforms = ['linkedin', 'facebook', 'instagram'] as const;
const random = seeded(11);
const posts = Array.from({ length: 10_000 }, (_, i) => {
  const last = 400 * Math.exp(2 * random() + random());
  const shift = 0.8 + 0.4 * random();
  return postFrom({
    id: `b${i}`,
    day: i / 4,
    platform: platforms[i % 3] ?? 'linkedin',
    seen: ages.map((age) => {
      const impressions = Math.round(last * (1 - 2 ** -((age / 30) ** 0.75)));
      return { age: age * shift, counts: { impressions, reactions: Math.round(impressions / 30), comments: 3 } };
    }),
  });
});
const now = '2035-01-01T00:00:00.000Z';
const screenful = 60;
/** Looks at the claims of `count` summaries, as a list on the screen does. */
function lookAt(fresh: readonly (typeof posts)[number][], count: number): number {
  const all = summariseAll(fresh, now);
  let said = 0;
  for (const post of fresh.slice(-count)) if (all.get(post.post.id)?.claims[0]?.level !== 'number') said++;
  return said;
}
// Warm the code up on another company, as a panel that has been open is warm.
for (let i = 0; i < 5; i++) lookAt(ordinaryPosts(600, i), 600);
/** Milliseconds of the processor, which other work on the machine does not lengthen. */
const time = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const spent = process.cpuUsage(before);
  return Math.round((spent.user + spent.system) / 100) / 10;
};
const runs = Array.from({ length: 5 }, () => {
  const fresh = [...posts];
  return {
    summariesAndFirstScreen: time(() => lookAt(fresh, screenful)),
    nextScreen: time(() => lookAt(fresh, screenful * 2)),
    allClaims: time(() => lookAt(fresh, fresh.length)),
    allAgain: time(() => lookAt(fresh, fresh.length)),
  };
});
console.log(JSON.stringify({ posts: posts.length, snapshotsEach: ages.length, milliseconds: runs }));
