import { mean, sampleStandardDeviation } from 'simple-statistics';
import type { MetricName } from '../model/metrics.ts';
import type { PlatformId } from '../model/platforms.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Instant } from '../model/time.ts';
import { companyOf, type Strand } from './company.ts';
import { DAY, FARTHEST_PROJECTION, MOST_COMPARED, MOST_CURVE_DOUBT, WINDOW_DAYS } from './method.ts';
import type { PostSeries } from './post-series.ts';
import { curveOf, emptyReceipt } from './receipts.ts';
import { studentQuantile } from './student.ts';
import type { ExpectationClaim } from './types.ts';
import { addRow, ageTable, readingsOf } from './value-at-age.ts';

const FEWEST = 6;
/** What is left out at each end: a tenth as it is. Half of `1 - 0.8` is a little less, and nine posts would have none. */
const TAIL = 0.1;
const COVER = 1 - 2 * TAIL;

/**
 * Where the next post on a platform usually lands at an age (hours), from our last half-year there: the span that holds
 * `stated` of posts, by order statistics; with six to eight posts by their spread (method 2.6). It is wide, and that is the
 * truth. `except`: the post that is being waited for.
 */
export function expectNext(
  all: readonly PostHistory[],
  platform: PlatformId,
  metric: MetricName,
  ageHours: number,
  now: Instant,
  question: { except?: string } = {},
): ExpectationClaim {
  const receipt = { ...emptyReceipt('expectation', metric, platform, now), ageHours };
  const none: ExpectationClaim = {
    platform,
    metric,
    level: 'none',
    ageHours,
    low: 0,
    high: 0,
    stated: 0,
    of: 0,
    receipt,
  };
  const company = companyOf(all);
  const strand = currentStrand(company.strands(metric).filter((s) => s.platform === platform));
  if (!strand) return none;
  const fit = strand.fit;
  const nowMs = Date.parse(now);
  const [farthest, mostDoubt] = [Math.log(FARTHEST_PROJECTION), Math.log(MOST_CURVE_DOUBT)];
  const values = ageTable({ log2Age: Math.log2(ageHours), fit, farthest, mostDoubt });
  for (let i = strand.series.length - 1; i >= 0 && values.series.length < MOST_COMPARED; i--) {
    const series = strand.series[i] as PostSeries;
    if (nowMs - series.publishedMs > WINDOW_DAYS * DAY) break;
    if (series.postId !== question.except) addRow(values, series);
  }
  const n = values.series.length;
  receipt.comparedWith = values.series.map((series) => series.postId).reverse();
  receipt.snapshotIds = values.series.flatMap((_, row) => readingsOf(values, row));
  receipt.curve = curveOf(fit);
  receipt.definition = strand.definition;
  if (n < FEWEST) return { ...none, of: n };
  const lns = values.ln.toSorted((a, b) => a - b);
  const k = Math.floor(TAIL * (n + 1));
  let [low, high, stated] = [0, 0, COVER];
  if (k >= 1) {
    [low, high, stated] = [lns[k - 1] as number, lns[n - k] as number, 1 - (2 * k) / (n + 1)];
  } else {
    const middle = mean(lns);
    const half = studentQuantile(1 - TAIL, n - 1) * sampleStandardDeviation(lns) * Math.sqrt(1 + 1 / n);
    [low, high] = [middle - half, middle + half];
  }
  const span = { low: countOf(low), high: countOf(high) };
  receipt.typical = span;
  return { ...none, level: 'interval', ...span, stated, of: n };
}

/** A count from its log: zero is kept as the log of a half. */
function countOf(ln: number): number {
  return ln <= Math.log(0.5) ? 0 : Math.exp(ln);
}

/** The meaning of the number that is in use now: the strand whose newest reading is newest. */
function currentStrand(strands: readonly Strand[]): Strand | null {
  const lastRead = (s: Strand): number =>
    s.series.reduce((last, { takenMs }) => Math.max(last, takenMs.at(-1) ?? 0), 0);
  return strands.reduce<Strand | null>((a, b) => (a === null || lastRead(b) > lastRead(a) ? b : a), null);
}
