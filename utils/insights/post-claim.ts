import type { Receipt, WithheldReason } from '../model/claims.ts';
import { type MetricName, meaningOf } from '../model/metrics.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Instant } from '../model/time.ts';
import { companyOf } from './company.ts';
import { lnGrown } from './growth-curve.ts';
import { ALPHA_LESS, ALPHA_MORE, FEWEST_COMPARED, SMALLEST_TYPICAL, TOO_EARLY_HOURS } from './method.ts';
import { isPaid, lastReading, newest, seriesOf } from './post-series.ts';
import { type PostVsUsual, postVsUsual } from './post-vs-usual.ts';
import { curveOf, emptyReceipt, fromLogs } from './receipts.ts';
import type { PostClaim } from './types.ts';

/**
 * What may be said of one metric of one post, by `all` our posts (the post itself may be among them), at `now`.
 * Never throws: what cannot be said comes back as level `number` with the reason.
 */
export function claimOf(post: PostHistory, all: readonly PostHistory[], metric: MetricName, now: Instant): PostClaim {
  const { platform } = post.post;
  const last = lastReading(post, metric);
  const receipt = emptyReceipt('number', metric, platform, now);
  receipt.postIds = [post.post.id];
  const claim: PostClaim = {
    postId: post.post.id,
    platform,
    metric,
    meaning: meaningOf(metric, platform),
    level: 'number',
    withheld: 'not-read',
    value: null,
    ageHours: null,
    ratio: null,
    interval: null,
    rank: null,
    namedSet: null,
    commonness: null,
    receipt,
  };
  if (!last) return claim;
  const { reading, snapshot } = last;
  claim.value = { value: reading.value, low: reading.low, high: reading.high, takenAt: snapshot.takenAt };
  receipt.value = { low: reading.low, high: reading.high };
  receipt.snapshotIds = [snapshot.id];
  receipt.definition = reading.definition;
  const series = seriesOf(post, metric);
  if (!series) return { ...claim, withheld: 'cannot-be-measured' };
  const own = newest(series);
  claim.ageHours = own.ageHours;
  receipt.ageHours = own.ageHours;
  if (isPaid(post)) return { ...claim, withheld: 'paid' };
  const company = companyOf(all);
  const found = postVsUsual(company, series);
  const slowest = Math.min(...found.fit.set.map((curve) => lnGrown(curve, own.log2Age)));
  receipt.curve = curveOf(found.fit);
  if (own.ageHours < TOO_EARLY_HOURS && slowest < Math.log(0.5)) return { ...claim, withheld: 'too-early' };
  return strengthened(claim, found);
}

/** The claim with everything the comparison allows, and the receipt of it. */
function strengthened(claim: PostClaim, found: PostVsUsual): PostClaim {
  const { verdict, interval, namedSet, rank, peers, own } = found;
  const peersByDate = inDateOrder(found);
  const receipt: Receipt = {
    ...claim.receipt,
    snapshotIds: [own.snapshotId, ...peersByDate.flatMap((p) => p.snapshotIds)],
    comparedWith: peersByDate.map((p) => p.series.postId),
    peers: peersByDate.map((p) => ({
      postId: p.series.postId,
      value: Math.exp(p.ln),
      low: Math.exp(p.least),
      high: Math.exp(p.most),
    })),
    leftOut: found.leftOut,
    spread: found.borrowed ? 'borrowed' : 'own',
  };
  if (found.typical !== null) {
    const off = interval ? interval.estimate : Math.log(Math.max(0.5, own.value) / found.typical);
    receipt.typical = { low: found.typical, high: found.typical };
    receipt.ratio = Math.exp(off);
  }
  const stronger: PostClaim = { ...claim, receipt, commonness: found.commonness };
  if (interval) {
    stronger.interval = fromLogs(interval.low, interval.high);
    receipt.interval = stronger.interval;
    receipt.alpha = ALPHA_MORE + ALPHA_LESS;
  }
  // "Among the top nine of ten" says nothing: an uncertain place is named in the upper half only.
  if (rank && (rank.exact || rank.place <= rank.of / 2)) stronger.rank = rank;
  if (namedSet?.allowed) {
    stronger.namedSet = { ratio: namedSet.ratio, size: namedSet.postIds.length, asGood: namedSet.asGood };
    receipt.namedSet = [...namedSet.postIds];
  }
  stronger.level = verdict.level ?? (stronger.namedSet ? 'namedSet' : stronger.rank ? 'rank' : 'number');
  stronger.ratio = verdict.ratio;
  stronger.withheld = stronger.level === 'number' ? reasonOf(peers.length, found.typical) : null;
  receipt.rule = stronger.level === 'number' ? 'number' : `post-${stronger.level}`;
  return stronger;
}

function reasonOf(peers: number, typical: number | null): WithheldReason {
  if (peers < FEWEST_COMPARED) return 'too-few';
  return typical !== null && typical < SMALLEST_TYPICAL ? 'typical-too-small' : 'too-uncertain';
}

function inDateOrder(found: PostVsUsual): PostVsUsual['peers'] {
  return [...found.peers].sort(
    (a, b) => a.series.publishedMs - b.series.publishedMs || (a.series.postId < b.series.postId ? -1 : 1),
  );
}
