import type { PlatformId } from '../model/platforms.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { PageTotal } from '../model/posts.ts';
import type { Instant } from '../model/time.ts';
import { companyOf } from './company.ts';
import { lastReading } from './post-series.ts';
import { emptyReceipt } from './receipts.ts';
import { publishedMsOf } from './timeline.ts';
import type { PeopleClaim } from './types.ts';

/**
 * How many people our posts on one platform reached, for posts published in `from`..`to` (end not counted). The page's own
 * number for exactly that period is quoted where one was typed or imported; else only the bounds are certain: at least the
 * most seen post, at most all of them (method 2.3). Never a sum told as people. `low` and `high` are 0 when nothing was read.
 */
export function peopleOver(
  all: readonly PostHistory[],
  pageTotals: readonly PageTotal[],
  platform: PlatformId,
  from: Instant,
  to: Instant,
  now: Instant = to,
): PeopleClaim {
  const receipt = emptyReceipt('people', 'reach', platform, now);
  const claim: PeopleClaim = { platform, from, to, quoted: null, low: 0, high: 0, largest: null, posts: 0, receipt };
  const [start, end] = [Date.parse(from), Date.parse(to)];
  for (const history of companyOf(all).histories) {
    if (history.post.platform !== platform) continue;
    const published = publishedMsOf(history);
    if (published === null || published < start || published >= end) continue;
    const last = lastReading(history, 'reach');
    if (!last) continue;
    claim.posts++;
    claim.high += last.reading.high;
    if (last.reading.low > claim.low || claim.largest === null) {
      claim.low = last.reading.low;
      claim.largest = history.post.id;
    }
    receipt.postIds.push(history.post.id);
    receipt.snapshotIds.push(last.snapshot.id);
  }
  claim.quoted = quotedFor(pageTotals, platform, from, to);
  if (claim.quoted) receipt.pageTotalId = claim.quoted.id;
  receipt.value = claim.quoted
    ? { low: claim.quoted.low, high: claim.quoted.high }
    : { low: claim.low, high: claim.high };
  return claim;
}

/** A period typed by date may lie a few hours off the asked one, by time zone. */
const SAME_PERIOD = 26 * 3_600_000;

/** The page's own reach for this period, the newest where there are several. */
function quotedFor(totals: readonly PageTotal[], platform: PlatformId, from: Instant, to: Instant): PageTotal | null {
  const near = (a: Instant, b: Instant): boolean => Math.abs(Date.parse(a) - Date.parse(b)) <= SAME_PERIOD;
  const fitting = totals.filter(
    (t) =>
      t.platform === platform && t.metric === 'reach' && t.deletedAt === null && near(t.from, from) && near(t.to, to),
  );
  return fitting.sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1))[0] ?? null;
}
