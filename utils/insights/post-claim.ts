import type { Receipt, WithheldReason } from '../model/claims.ts';
import { type MetricName, meaningOf } from '../model/metrics.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Instant } from '../model/time.ts';
import { companyOf } from './company.ts';
import { lnGrown } from './growth-curve.ts';
import { FEWEST_COMPARED, SMALLEST_TYPICAL, TOO_EARLY_HOURS } from './method.ts';
import { isPaid, lastReading, newest, type PostSeries } from './post-series.ts';
import { type PostVsUsual, postVsUsual } from './post-vs-usual.ts';
import { curveOf, emptyReceipt, fromLogs } from './receipts.ts';
import type { PostClaim } from './types.ts';
import { readingsOf } from './value-at-age.ts';

/**
 * What may be said of one metric of one post, by `all` our posts (the post itself may be among them), at `now`.
 * Never throws: what cannot be said comes back as level `number` with the reason. The receipt is written when somebody opens
 * it: ten thousand of them would take longer than all that is said.
 */
export function claimOf(post: PostHistory, all: readonly PostHistory[], metric: MetricName, now: Instant): PostClaim {
  const company = companyOf(all);
  const series = company.seriesOf(post, metric);
  const last = series?.last ?? lastReading(post, metric);
  const compare = (): PostVsUsual | null => (series && !isPaid(post) ? postVsUsual(company, series) : null);
  const found = compare();
  const early = found !== null && isTooEarly(found);
  let receipt: Receipt | null = null;
  const { platform, id: postId } = post.post;
  return {
    postId,
    platform,
    metric,
    meaning: meaningOf(metric, platform),
    level: 'number',
    withheld: !last ? 'not-read' : !series ? 'cannot-be-measured' : found ? 'too-early' : 'paid',
    value: last && {
      value: last.reading.value,
      low: last.reading.low,
      high: last.reading.high,
      takenAt: last.snapshot.takenAt,
    },
    ageHours: found ? found.own.ageHours : series && newest(series).ageHours,
    ratio: null,
    interval: null,
    rank: null,
    namedSet: null,
    commonness: null,
    ...(found && !early ? saidOf(found) : {}),
    get receipt() {
      receipt ??= receiptOf(post, metric, series, compare(), now);
      return receipt;
    },
  };
}

/** Before a day has passed, unless half of all growth is surely over. */
function isTooEarly({ fit, own }: PostVsUsual): boolean {
  if (own.ageHours >= TOO_EARLY_HOURS) return false;
  return fit.set.some((curve) => lnGrown(curve, own.log2Age) < Math.log(0.5));
}

type Said = Pick<PostClaim, 'level' | 'withheld' | 'ratio' | 'interval' | 'rank' | 'namedSet' | 'commonness'>;

/** Everything the comparison allows. */
function saidOf({ verdict, interval, namedSet, rank, peers, typical, commonness }: PostVsUsual): Said {
  // "Among the top nine of ten" says nothing: an uncertain place is named in the upper half only.
  const place = rank && (rank.exact || rank.place <= rank.of / 2) ? rank : null;
  const level = verdict.level ?? (namedSet ? 'namedSet' : place ? 'rank' : 'number');
  return {
    level,
    withheld: level === 'number' ? reasonOf(peers.series.length, typical) : null,
    ratio: verdict.ratio,
    interval: interval && fromLogs(interval.low, interval.high),
    rank: place,
    namedSet: namedSet && { ratio: namedSet.ratio, size: namedSet.postIds.length, asGood: namedSet.asGood },
    commonness,
  };
}

function reasonOf(peers: number, typical: number | null): WithheldReason {
  if (peers < FEWEST_COMPARED) return 'too-few';
  return typical !== null && typical < SMALLEST_TYPICAL ? 'typical-too-small' : 'too-uncertain';
}

function receiptOf(
  post: PostHistory,
  metric: MetricName,
  series: PostSeries | null,
  found: PostVsUsual | null,
  now: Instant,
): Receipt {
  const receipt = emptyReceipt('number', metric, post.post.platform, now);
  receipt.postIds = [post.post.id];
  const last = lastReading(post, metric);
  if (!last) return receipt;
  receipt.value = { low: last.reading.low, high: last.reading.high };
  receipt.snapshotIds = [last.snapshot.id];
  receipt.definition = last.reading.definition;
  if (!series) return receipt;
  receipt.ageHours = newest(series).ageHours;
  if (!found) return receipt;
  receipt.curve = curveOf(found.fit);
  return isTooEarly(found) ? receipt : comparedReceipt(receipt, found);
}

/** The receipt with the posts that were compared and what came of it. */
function comparedReceipt(receipt: Receipt, found: PostVsUsual): Receipt {
  const { own, peers, interval, namedSet, typical } = found;
  const { level } = saidOf(found);
  const rows = rowsByDate(found);
  receipt.snapshotIds = [own.snapshotId, ...rows.flatMap((row) => readingsOf(peers, row))];
  receipt.comparedWith = rows.map((row) => (peers.series[row] as PostSeries).postId);
  receipt.peers = rows.map((row) => ({
    postId: (peers.series[row] as PostSeries).postId,
    value: Math.exp(peers.ln[row] as number),
    low: Math.exp(peers.least[row] as number),
    high: Math.exp(peers.most[row] as number),
  }));
  receipt.leftOut = found.leftOut;
  receipt.spread = found.borrowed ? 'borrowed' : 'own';
  if (typical !== null) {
    receipt.typical = { low: typical, high: typical };
    receipt.ratio = interval ? Math.exp(interval.estimate) : Math.max(0.5, own.value) / typical;
  }
  if (interval) {
    receipt.interval = fromLogs(interval.low, interval.high);
    receipt.alpha = interval.alphas[0] + interval.alphas[1];
  }
  if (namedSet) receipt.namedSet = [...namedSet.postIds];
  receipt.rule = level === 'number' ? 'number' : `post-${level}`;
  return receipt;
}

function rowsByDate({ peers }: PostVsUsual): number[] {
  const { series } = peers;
  return [...series.keys()].sort((a, b) => {
    const [one, other] = [series[a] as PostSeries, series[b] as PostSeries];
    return one.publishedMs - other.publishedMs || (one.postId < other.postId ? -1 : 1);
  });
}
