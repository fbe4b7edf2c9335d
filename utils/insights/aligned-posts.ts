import type { MetricName } from '../model/metrics.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Company, Strand } from './company.ts';
import { medianOf } from './medians.ts';
import { FARTHEST_PROJECTION, MOST_CURVE_DOUBT } from './method.ts';
import { type AgeTable, readingsOf, valuesAtAge } from './value-at-age.ts';

/** One organic post with its number at the age all posts of its platform are compared at. */
export interface AlignedPost {
  history: PostHistory;
  strand: Strand;
  ageHours: number;
  /** ln of the number at that age. */
  ln: number;
  /** ln against the platform's middle post. */
  relative: number;
  publishedMs: number;
  /** The least and the most it may have been, and the readings it rests on. */
  least: number;
  most: number;
  snapshotIds: readonly string[];
}

/** Ages tried, in hours: two days to a month. */
const AGES = [48, 72, 120, 168, 240, 336, 504, 720] as const;

const known = new WeakMap<Company, Map<MetricName, readonly AlignedPost[]>>();

/** A carried number's own error against the spread between posts, per log unit carried. */
const CARRIED_ERROR = 0.1;

/** How much the posts tell at an age: each 1 where it was read there, less the farther its number was carried. */
function worthOf({ carried }: AgeTable): number {
  return carried.reduce((sum, one) => sum + 1 / (1 + (CARRIED_ERROR * one) ** 2), 0);
}

/**
 * One value per organic post at one age per platform: the age at which the readings tell most, the later one on ties.
 * Chosen without looking at any trait (method 2.2). In the order of the company's posts within each platform.
 */
export function alignedPosts(company: Company, metric: MetricName): readonly AlignedPost[] {
  const cache = known.get(company) ?? new Map<MetricName, readonly AlignedPost[]>();
  known.set(company, cache);
  const before = cache.get(metric);
  if (before) return before;
  const histories = new Map(company.histories.map((history) => [history.post.id, history]));
  const tooFar = { farthest: Math.log(FARTHEST_PROJECTION), mostDoubt: Math.log(MOST_CURVE_DOUBT) };
  const aligned: AlignedPost[] = [];
  for (const strand of company.strands(metric)) {
    let best: { age: number; worth: number; values: AgeTable | null } = { age: 0, worth: 0, values: null };
    for (const age of AGES) {
      const question = { log2Age: Math.log2(age), fit: strand.fit, ...tooFar };
      const values = valuesAtAge(strand.series, question);
      const worth = worthOf(values);
      if (worth >= best.worth) best = { age, worth, values };
    }
    const { values, age } = best;
    if (!values) continue;
    const middle = medianOf(values.ln);
    values.series.forEach(({ postId, publishedMs }, row) => {
      const history = histories.get(postId);
      const ln = values.ln[row] as number;
      if (!history) return;
      aligned.push({
        history,
        strand,
        ageHours: age,
        ln,
        relative: ln - middle,
        publishedMs,
        least: values.least[row] as number,
        most: values.most[row] as number,
        snapshotIds: readingsOf(values, row),
      });
    });
  }
  cache.set(metric, aligned);
  return aligned;
}
