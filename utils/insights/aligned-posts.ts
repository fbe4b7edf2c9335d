import type { MetricName } from '../model/metrics.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Company, Strand } from './company.ts';
import { FARTHEST_PROJECTION, MOST_CURVE_DOUBT } from './method.ts';
import { medianOf } from './typical-value.ts';
import { type ValueAtAge, valueAtAge } from './value-at-age.ts';

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
  value: ValueAtAge;
}

/** Ages tried, in hours: two days to a month. */
const AGES = [48, 72, 120, 168, 240, 336, 504, 720] as const;

const known = new WeakMap<Company, Map<MetricName, readonly AlignedPost[]>>();

/** How much a post tells at an age: 1 where it was read there, less the farther its number was carried. */
function worthOf(value: ValueAtAge): number {
  return 1 / (1 + (CARRIED_ERROR * value.carried) ** 2);
}

/** A carried number's own error against the spread between posts, per log unit carried. */
const CARRIED_ERROR = 0.1;

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
  const [farthest, doubt] = [Math.log(FARTHEST_PROJECTION), Math.log(MOST_CURVE_DOUBT)];
  const aligned: AlignedPost[] = [];
  for (const strand of company.strands(metric)) {
    let best: { age: number; worth: number; values: ValueAtAge[] } = { age: 0, worth: 0, values: [] };
    for (const age of AGES) {
      const values = strand.series.flatMap((series) => {
        const value = valueAtAge(series, Math.log2(age), strand.fit, farthest, doubt);
        return value ? [value] : [];
      });
      const worth = values.reduce((sum, value) => sum + worthOf(value), 0);
      if (worth >= best.worth) best = { age, worth, values };
    }
    const middle = medianOf(best.values.map((v) => v.ln));
    for (const value of best.values) {
      const history = histories.get(value.series.postId);
      if (!history) continue;
      const { ln } = value;
      const publishedMs = value.series.publishedMs;
      aligned.push({ history, strand, ageHours: best.age, ln, relative: ln - middle, publishedMs, value });
    }
  }
  cache.set(metric, aligned);
  return aligned;
}
