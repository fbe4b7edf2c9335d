import type { MetricName } from '../model/metrics.ts';
import type { PlatformId } from '../model/platforms.ts';
import type { PostHistory } from '../model/post-history.ts';
import { fitGrowth, fitWithout, type GrowthFit } from './growth-curve.ts';
import { type GrowthPrior, growthPriors } from './platform-tempo.ts';
import { growthPairs, type PostSeries, publishedMsOf, seriesOf } from './post-series.ts';

/** All series that may be compared with each other: one platform, one metric, one meaning of it. In date order. */
export interface Strand {
  platform: PlatformId;
  metric: MetricName;
  definition: string;
  /** Organic posts with a known publishing time. */
  series: readonly PostSeries[];
  /** Publishing times of `series`, ms, rising. */
  times: Float64Array;
  paid: readonly PostSeries[];
  fit: GrowthFit;
}

/** What is worked out once for all posts and shared by every claim. */
export interface Company {
  /** Ours, in date order; posts of unknown date last. */
  histories: readonly PostHistory[];
  strands(metric: MetricName): readonly Strand[];
  strand(series: PostSeries): Strand;
  /** The growth curve of a strand without the pairs of one post. */
  fitFor(strand: Strand, except: PostSeries | null): GrowthFit;
}

/** From so many posts on, one post's own readings cannot move the shared curves and are no longer left out one by one. */
export const LARGE = 400;
/** The curve of a platform is fitted to its newest pairs of readings: more add nothing but time. */
const MOST_PAIRS = 600;

const known = new WeakMap<readonly PostHistory[], Company>();

/**
 * The shared index of a list of posts. Kept as long as the list itself, so that a page of claims builds it once; hand over
 * a new array when posts change. `priors` replaces what is believed of growth on some platforms.
 */
export function companyOf(all: readonly PostHistory[], priors: Partial<Record<PlatformId, GrowthPrior>> = {}): Company {
  const before = known.get(all);
  if (before) return before;
  const made = index(all, { ...growthPriors, ...priors });
  known.set(all, made);
  return made;
}

function index(all: readonly PostHistory[], priors: Record<PlatformId, GrowthPrior>): Company {
  const dated = all
    .filter((history) => history.note?.ours !== false)
    .map((history) => ({ history, at: publishedMsOf(history) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => (a.at === b.at ? (a.history.post.id < b.history.post.id ? -1 : 1) : a.at - b.at));
  const histories = dated.map((d) => d.history);
  const byMetric = new Map<MetricName, Map<string, Strand>>();
  const large = histories.length > LARGE;

  const keyOf = (s: { platform: PlatformId; definition: string }): string => `${s.platform}|${s.definition}`;
  const strandsOf = (metric: MetricName): Map<string, Strand> => {
    const before = byMetric.get(metric);
    if (before) return before;
    const grouped = new Map<string, PostSeries[]>();
    for (const history of histories) {
      const series = seriesOf(history, metric);
      if (!series) continue;
      const group = grouped.get(keyOf(series));
      if (group) group.push(series);
      else grouped.set(keyOf(series), [series]);
    }
    const strands = new Map<string, Strand>();
    for (const [key, group] of grouped) strands.set(key, strandOf(group, priors));
    byMetric.set(metric, strands);
    return strands;
  };

  return {
    histories,
    strands: (metric) => [...strandsOf(metric).values()],
    strand(series) {
      return strandsOf(series.metric).get(keyOf(series)) ?? strandOf([series], priors);
    },
    fitFor(strand, except) {
      if (large || !except || except.paid) return strand.fit;
      return fitWithout(strand.fit, growthPairs(except));
    },
  };
}

function strandOf(group: readonly PostSeries[], priors: Record<PlatformId, GrowthPrior>): Strand {
  const first = group[0] as PostSeries;
  const series = group.filter((s) => !s.paid);
  const pairs = series.flatMap(growthPairs);
  return {
    platform: first.platform,
    metric: first.metric,
    definition: first.definition,
    series,
    times: Float64Array.from(series, (s) => s.publishedMs),
    paid: group.filter((s) => s.paid),
    fit: fitGrowth(pairs.length > MOST_PAIRS ? pairs.slice(-MOST_PAIRS) : pairs, priors[first.platform]),
  };
}
