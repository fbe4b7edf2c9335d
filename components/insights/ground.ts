import { publishedMsOf } from '../../utils/insights/timeline.ts';
import type { PostId } from '../../utils/model/ids.ts';
import type { MetricName } from '../../utils/model/metrics.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import type { Instant } from '../../utils/model/time.ts';

/** What there is to say something of. */
export interface Ground {
  posts: number;
  /** Metrics that were read of at least four posts, best first. */
  metrics: MetricName[];
  /** When the first post was published; null where no time is known. */
  firstPost: Instant | null;
  /** When the newest one was, as it is counted into a period; null as well. */
  lastPost: Instant | null;
  /** Posts nobody has said of whether there are people in the picture, newest first. */
  unmarked: PostId[];
}

/** Metrics a company may be judged by, best first; only those that were read are offered. */
const leads: readonly MetricName[] = ['impressions', 'views', 'reach', 'reactions'];

/** What the screen has to begin with: which metrics and months may be asked about, and which posts are still to be marked. */
export function groundOf(histories: readonly PostHistory[]): Ground {
  const since = ({ post }: PostHistory) => post.publishedAt?.latest ?? '';
  return {
    posts: histories.length,
    metrics: leads.filter((metric) => isReadOfFour(histories, metric)),
    firstPost: histories.flatMap(({ post }) => post.publishedAt?.earliest ?? []).sort()[0] ?? null,
    lastPost: newestOf(histories),
    unmarked: histories
      .filter(({ note }) => typeof note?.traits.people !== 'boolean')
      .sort((a, b) => (since(a) < since(b) ? 1 : since(a) > since(b) ? -1 : 0))
      .map(({ post }) => post.id),
  };
}

function newestOf(histories: readonly PostHistory[]): Instant | null {
  const newest = histories.reduce(
    (known, history) => Math.max(known, publishedMsOf(history) ?? known),
    Number.NEGATIVE_INFINITY,
  );
  return Number.isFinite(newest) ? new Date(newest).toISOString() : null;
}

/** Looks no further than it has to: most companies have thousands of readings of what they read at all. */
function isReadOfFour(histories: readonly PostHistory[], metric: MetricName): boolean {
  let posts = 0;
  for (const { snapshots } of histories) {
    if (snapshots.some(({ readings }) => readings.some((one) => one.metric === metric))) posts += 1;
    if (posts === 4) return true;
  }
  return false;
}
