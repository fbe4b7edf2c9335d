import { isSummable, type MetricMeaning, type MetricName, meaningOf } from '../model/metrics.ts';
import type { PlatformId } from '../model/platforms.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Instant } from '../model/time.ts';
import { type Company, companyOf } from './company.ts';
import { countedBy } from './counted-by.ts';
import { lnGrown } from './growth-curve.ts';
import { HOUR } from './method.ts';
import { lastReading, type PostSeries } from './post-series.ts';
import { emptyReceipt } from './receipts.ts';
import { publishedMsOf } from './timeline.ts';
import type { TotalClaim } from './types.ts';
import { lnAtAge } from './value-at-age.ts';

export interface TotalQuestion {
  platform?: PlatformId;
  /** Only these posts, e.g. those a colleague helped with. */
  only?: (post: PostHistory) => boolean;
  /** Date of the receipt; left out: the end of the period. */
  now?: Instant;
}

/** "About" may be said when every post was read this close to the end of the period, … */
const NEAR_THE_END = 48;
/** … or had surely all but ended growing, … */
const ALL_BUT_GROWN = Math.log(0.95);
/** … and no number is rounded coarser than this share of itself. */
const COARSEST = 0.05;
/** One post that gives so much of the sum is named. */
const MOSTLY = 0.4;

/**
 * How much a metric grew over our posts in `from`..`to` (end not counted): "at least `low`" is certain, because counts only
 * grow; `estimate` follows each post's growth curve and is null unless "about" may be said (method 2.3). Paid posts count:
 * a sum of showings is one. Posts whose publishing time is unknown count as without numbers.
 * Views that are starts of a video are never added to views that are showings: asked of all platforms, showings come first.
 * Throws a RangeError for a metric that may never be summed (unique reach).
 */
export function totalOver(
  all: readonly PostHistory[],
  metric: MetricName,
  from: Instant,
  to: Instant,
  question: TotalQuestion = {},
): TotalClaim {
  if (!isSummable(metric)) throw new RangeError(`${metric} may never be summed: the same people are counted again`);
  const company = companyOf(all);
  const [start, end] = [Date.parse(from), Date.parse(to)];
  let [low, high, estimate, largest] = [0, 0, 0, 0];
  let [posts, postsWithNumbers, near] = [0, 0, true];
  let mostlyOne: TotalClaim['mostlyOne'] = null;
  const meaning = meaningAsked(company, metric, question);
  const receipt = emptyReceipt('total', metric, question.platform ?? null, question.now ?? to);
  for (const history of company.histories) {
    if (question.platform && history.post.platform !== question.platform) continue;
    if (question.only && !question.only(history)) continue;
    if (meaningOf(metric, history.post.platform) !== meaning) continue;
    const published = publishedMsOf(history);
    if (published !== null && published >= end) continue;
    const series = company.seriesOf(history, metric);
    if (!series) {
      if (lastReading(history, metric) || (published !== null && published >= start)) posts++;
      continue;
    }
    const [before, after] = [countedBy(series, start), countedBy(series, end)];
    // With no reading after the start nobody knows how much came since: then what was there at most has no end, and this is 0.
    const grown = Math.max(0, after.low - before.high);
    const likely = growthOf(company, series, start, end);
    // A post whose whole life before the period is known to be over adds nothing and is not "a post of this month".
    if (published !== null && published < start && likely < 1) continue;
    posts++;
    postsWithNumbers++;
    low += grown;
    high += after.high - before.low;
    estimate += likely;
    near &&= isKnownNear(company, series, end);
    if (likely > largest) [largest, mostlyOne] = [likely, history.post.id];
    receipt.postIds.push(history.post.id);
    receipt.snapshotIds.push(...series.snapshotIds);
  }
  const about = near && postsWithNumbers > 0 && postsWithNumbers === posts;
  receipt.value = { low, high };
  return {
    metric,
    meaning,
    platform: question.platform ?? null,
    from,
    to,
    low,
    estimate: about ? Math.max(low, estimate) : null,
    high,
    posts,
    postsWithNumbers,
    mostlyOne: largest / estimate >= MOSTLY && postsWithNumbers > 1 ? mostlyOne : null,
    receipt,
  };
}

/** What the number counts: on the platform asked about, else wherever it was read, showings before starts. */
function meaningAsked(company: Company, metric: MetricName, { platform, only }: TotalQuestion): MetricMeaning {
  if (platform) return meaningOf(metric, platform);
  const read = company.histories.filter((history) => (!only || only(history)) && lastReading(history, metric) !== null);
  const meanings = read.map(({ post }) => meaningOf(metric, post.platform));
  return meanings.find((meaning) => meaning === 'shown') ?? meanings[0] ?? meaningOf(metric, 'linkedin');
}

/** The most likely growth of the sum over a period, whether or not it may be said: what the bench compares with the truth. */
export function likelyTotal(all: readonly PostHistory[], metric: MetricName, from: Instant, to: Instant): number {
  const company = companyOf(all);
  let sum = 0;
  for (const history of company.histories) {
    const series = company.seriesOf(history, metric);
    if (series) sum += growthOf(company, series, Date.parse(from), Date.parse(to));
  }
  return sum;
}

function growthOf(company: Company, series: PostSeries, start: number, end: number): number {
  const { best } = company.strand(series).fit;
  const at = (ms: number): number => {
    const age = (ms - series.publishedMs) / HOUR;
    return age <= 0.05 ? 0 : Math.exp(lnAtAge(series, Math.log2(age), best));
  };
  const bounded = (ms: number): number => {
    const certain = countedBy(series, ms);
    return Math.min(certain.high, Math.max(certain.low, at(ms)));
  };
  return Math.max(0, bounded(end) - bounded(start));
}

function isKnownNear(company: Company, series: PostSeries, end: number): boolean {
  const { best } = company.strand(series).fit;
  const last = series.takenMs.findLastIndex((takenMs) => takenMs <= end + NEAR_THE_END * HOUR);
  if (last < 0) return false;
  const [low, high, value] = [series.low[last] as number, series.high[last] as number, series.value[last] as number];
  if (high - low > COARSEST * Math.max(1, value)) return false;
  if (end - (series.takenMs[last] as number) <= NEAR_THE_END * HOUR) return true;
  return lnGrown(best, series.log2Age[last] as number) >= ALL_BUT_GROWN;
}
