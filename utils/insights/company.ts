import type { PostId } from '../model/ids.ts';
import type { MetricName } from '../model/metrics.ts';
import type { PlatformId } from '../model/platforms.ts';
import type { PostHistory } from '../model/post-history.ts';
import { fitGrowth, fitWithout, type GrowthFit, type GrowthPair } from './growth-curve.ts';
import { type GrowthPrior, growthPriors } from './platform-tempo.ts';
import { growthPairs, type PostSeries, seriesOf } from './post-series.ts';
import { timelineOf } from './timeline.ts';

/** All series that may be compared with each other: one platform, one metric, one meaning of it. In date order. */
export interface Strand {
  platform: PlatformId;
  metric: MetricName;
  definition: string;
  /** Organic posts with a known publishing time. */
  series: readonly PostSeries[];
  /** Publishing times of `series` and of the paid posts, ms, rising. */
  times: Float64Array;
  paidTimes: Float64Array;
  fit: GrowthFit;
  /** The posts whose readings shaped the fit. */
  fitted: ReadonlySet<PostId>;
}

/** What is worked out once for all posts and shared by every claim. */
export interface Company {
  /** Ours, in date order; posts of unknown date last. */
  histories: readonly PostHistory[];
  /** One metric of a post over time; null when it was never read or the publishing time is unknown. Any post, ours or not. */
  seriesOf(history: PostHistory, metric: MetricName): PostSeries | null;
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

interface Strands {
  series: Map<PostHistory, PostSeries>;
  ofSeries: Map<PostSeries, Strand>;
  byKey: Map<string, Strand>;
  list: readonly Strand[];
}

type Priors = Record<PlatformId, GrowthPrior>;

function index(all: readonly PostHistory[], priors: Priors): Company {
  const histories = inDateOrder(all);
  const timelines = histories.map(timelineOf).filter((timeline) => timeline !== null);
  const large = histories.length > LARGE;
  const byMetric = new Map<MetricName, Strands>();
  const fits = new WeakMap<PostSeries, GrowthFit>();
  const keyOf = (s: { platform: PlatformId; definition: string }): string => `${s.platform}|${s.definition}`;

  const ofMetric = (metric: MetricName): Strands => {
    const before = byMetric.get(metric);
    if (before) return before;
    const series = new Map<PostHistory, PostSeries>();
    const grouped = new Map<string, PostSeries[]>();
    for (const timeline of timelines) {
      const one = seriesOf(timeline, metric);
      if (!one) continue;
      series.set(timeline.history, one);
      const group = grouped.get(keyOf(one));
      if (group) group.push(one);
      else grouped.set(keyOf(one), [one]);
    }
    const byKey = new Map([...grouped].map(([key, group]) => [key, strandOf(group, priors)]));
    const ofSeries = new Map<PostSeries, Strand>();
    for (const [key, group] of grouped) for (const one of group) ofSeries.set(one, byKey.get(key) as Strand);
    const made = { series, ofSeries, byKey, list: [...byKey.values()] };
    byMetric.set(metric, made);
    return made;
  };

  return {
    histories,
    seriesOf(history, metric) {
      const before = ofMetric(metric).series.get(history);
      if (before) return before;
      const timeline = timelineOf(history);
      return timeline && seriesOf(timeline, metric);
    },
    strands: (metric) => ofMetric(metric).list,
    strand(series) {
      const { ofSeries, byKey } = ofMetric(series.metric);
      return ofSeries.get(series) ?? byKey.get(keyOf(series)) ?? strandOf([series], priors);
    },
    fitFor(strand, except) {
      if (large || !except || !strand.fitted.has(except.postId)) return strand.fit;
      const before = fits.get(except);
      if (before) return before;
      const made = fitWithout(strand.fit, growthPairs(except));
      fits.set(except, made);
      return made;
    },
  };
}

function inDateOrder(all: readonly PostHistory[]): readonly PostHistory[] {
  return all
    .filter((history) => history.note?.ours !== false)
    .map((history) => ({ history, at: timelineOf(history)?.publishedMs ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => (a.at === b.at ? (a.history.post.id < b.history.post.id ? -1 : 1) : a.at - b.at))
    .map(({ history }) => history);
}

function strandOf(group: readonly PostSeries[], priors: Priors): Strand {
  const { platform, metric, definition } = group[0] as PostSeries;
  const series = group.filter((s) => !s.paid);
  const { pairs, fitted } = newestPairs(series);
  return {
    platform,
    metric,
    definition,
    series,
    times: Float64Array.from(series, (s) => s.publishedMs),
    paidTimes: Float64Array.from(
      group.filter((s) => s.paid),
      (s) => s.publishedMs,
    ),
    fit: fitGrowth(pairs, priors[platform]),
    fitted,
  };
}

/** The pairs of readings of the newest posts, and whose they are. */
function newestPairs(series: readonly PostSeries[]): { pairs: GrowthPair[]; fitted: Set<PostId> } {
  const pairs: GrowthPair[] = [];
  const fitted = new Set<PostId>();
  for (let i = series.length - 1; i >= 0 && pairs.length < MOST_PAIRS; i--) {
    const one = series[i] as PostSeries;
    pairs.push(...growthPairs(one));
    fitted.add(one.postId);
  }
  return { pairs, fitted };
}
