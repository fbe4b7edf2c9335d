import type { Receipt } from '../model/claims.ts';
import type { MetricName } from '../model/metrics.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Instant } from '../model/time.ts';
import { companyOf } from './company.ts';
import { countedBy } from './counted-by.ts';
import { HOUR } from './method.ts';
import { newest } from './post-series.ts';
import { curveOf, emptyReceipt } from './receipts.ts';
import type { RecordClaim } from './types.ts';
import { readingsOf, valuesAtAge } from './value-at-age.ts';

const FEWEST_FOR_BEST = 10;
const FEWEST_FOR_TOP_THREE = 15;
/** A post's own growth differs from its platform's: so much is added per log unit a number is carried. */
const OWN_PACE = 0.3;

/**
 * Whether a post is the best, or among the three best, of ours on its platform since `since`, all at its own age and organic
 * (method 2.5). A plain fact with no test: always said with "so far" and with how many were compared. A post read only at
 * quite another age is carried there with its doubt, and stands in the way of a record where it might have been better.
 */
export function recordOf(
  post: PostHistory,
  all: readonly PostHistory[],
  metric: MetricName,
  since: Instant,
  now: Instant,
): RecordClaim | null {
  const company = companyOf(all);
  const series = company.seriesOf(post, metric);
  if (!series) return null;
  const strand = company.strand(series);
  const fit = company.fitFor(strand, series);
  const own = newest(series);
  const start = Date.parse(since);
  const receipt = {
    ...emptyReceipt('record', metric, series.platform, now),
    postIds: [series.postId],
    snapshotIds: [own.snapshotId],
    ageHours: own.ageHours,
    value: { low: own.low, high: own.high },
    curve: curveOf(fit),
    definition: series.definition,
    peers: [] as NonNullable<Receipt['peers']>,
  };
  const claim: RecordClaim = {
    postId: series.postId,
    metric,
    platform: series.platform,
    level: 'none',
    since,
    of: 1,
    receipt,
  };
  if (series.paid || series.publishedMs < start) return claim;
  const others = strand.series.filter((other) => other.postId !== series.postId && other.publishedMs >= start);
  const anywhere = { farthest: Number.POSITIVE_INFINITY, mostDoubt: Number.POSITIVE_INFINITY };
  const values = valuesAtAge(others, { log2Age: own.log2Age, fit, ...anywhere });
  let maybeBetter = 0;
  others.forEach((other, row) => {
    const certain = countedBy(other, other.publishedMs + own.ageHours * HOUR);
    const likely = (values.most[row] as number) + (values.carried[row] as number) * OWN_PACE;
    if (certain.high >= own.low && likely >= own.lnLow) maybeBetter++;
    receipt.comparedWith.push(other.postId);
    receipt.peers.push({
      postId: other.postId,
      value: Math.exp(values.ln[row] as number),
      low: Math.exp(values.least[row] as number),
      high: Math.exp(values.most[row] as number),
    });
    receipt.snapshotIds.push(...readingsOf(values, row));
  });
  claim.of = others.length + 1;
  if (maybeBetter === 0 && claim.of >= FEWEST_FOR_BEST) claim.level = 'best';
  else if (maybeBetter <= 2 && claim.of >= FEWEST_FOR_TOP_THREE) claim.level = 'top3';
  return claim;
}
