import type { MetricName } from '../../../utils/model/metrics.ts';
import type { PlatformId } from '../../../utils/model/platforms.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import type { Covers, PostNote } from '../../../utils/model/posts.ts';
import type { PostFormat } from '../../../utils/model/readings.ts';

export const START = Date.parse('2026-03-02T09:00:00.000Z');
export const NOW = '2026-11-23T09:00:00.000Z';
const DAY = 86_400_000;

/** A reading written short: the age in hours and the counts, exact or as `[value, low, high]`. */
export interface Seen {
  age: number;
  counts: Partial<Record<MetricName, number | readonly [value: number, low: number, high: number]>>;
  definition?: string;
  covers?: Covers;
}

export interface PostSketch {
  id: string;
  day: number;
  platform?: PlatformId;
  paid?: boolean | null;
  format?: PostFormat | null;
  traits?: PostNote['traits'];
  topic?: string | null;
  by?: string[];
  seen: readonly Seen[];
}

let number = 0;
function id(): string {
  number++;
  return `0192f0aa-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** A post history of an invented company from a sketch: published so many days after the first of them. */
export function postFrom(sketch: PostSketch): PostHistory {
  const platform = sketch.platform ?? 'linkedin';
  const postId = `${platform}:${sketch.id}`;
  const publishedMs = START + sketch.day * DAY;
  const publishedAt = new Date(publishedMs).toISOString();
  return {
    post: {
      id: postId,
      platform,
      nativeId: sketch.id,
      aliases: [],
      url: null,
      account: 'Fjellvann AS',
      author: 'Fjellvann AS',
      excerpt: null,
      publishedAt: { value: publishedAt, earliest: publishedAt, latest: publishedAt, where: 'test' },
      format: sketch.format ?? null,
      paid: sketch.paid ?? null,
      firstSeenAt: publishedAt,
      lastSeenAt: publishedAt,
    },
    note: {
      postId,
      title: `Innlegg ${sketch.id}`,
      traits: sketch.traits ?? {},
      traitsSetAt: publishedAt,
      topic: sketch.topic ?? null,
      paid: null,
      campaignId: null,
      ours: true,
      note: null,
      updatedAt: publishedAt,
      deletedAt: null,
    },
    snapshots: sketch.seen.map((seen) => ({
      id: id(),
      postId,
      takenAt: new Date(publishedMs + seen.age * 3_600_000).toISOString(),
      source: 'page' as const,
      covers: seen.covers ?? { kind: 'lifetime' as const },
      readings: Object.entries(seen.counts).map(([metric, count]) => {
        const [value, low, high] = typeof count === 'number' ? [count, count, count] : count;
        return {
          metric: metric as MetricName,
          raw: String(value),
          value,
          low,
          high,
          where: 'test',
          rank: 0,
          definition: seen.definition ?? `${platform}/${metric}/test`,
        };
      }),
      readerVersion: null,
      importId: null,
      replaces: null,
    })),
    contributions: (sketch.by ?? []).map((colleagueId) => ({
      id: id(),
      postId,
      colleagueId,
      role: 'photo' as const,
      what: null,
      createdAt: publishedAt,
      updatedAt: publishedAt,
      deletedAt: null,
    })),
  };
}

/** The multiplicative congruential generator of Park and Miller: numbers in 0..1 that are the same every time. */
export function seeded(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** `count` ordinary posts two days apart: around 1000 impressions, spread about a factor two either way, read at 24 h and 7 days. */
export function ordinaryPosts(
  count: number,
  seed = 7,
  change: (sketch: PostSketch, i: number) => PostSketch = (s) => s,
) {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, i) => {
    const normal = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    const week = Math.round(1000 * Math.exp(0.5 * normal));
    const seen = [
      { age: 24, counts: { impressions: Math.round(week * 0.5), comments: Math.round(week / 300) } },
      { age: 168, counts: { impressions: week, comments: Math.round(week / 250) } },
    ];
    return postFrom(change({ id: `p${i}`, day: i * 2, seen }, i));
  });
}
