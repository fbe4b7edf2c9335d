import type { ClaimLevel, Interval, Receipt, WithheldReason } from '../model/claims.ts';
import type { PostId } from '../model/ids.ts';
import type { MetricMeaning, MetricName } from '../model/metrics.ts';
import type { PlatformId } from '../model/platforms.ts';
import type { PageTotal } from '../model/posts.ts';
import type { Instant } from '../model/time.ts';

/** What may be said of one metric of one post against our usual. Plain facts; words are made in `messages/` and `language/`. */
export interface PostClaim {
  postId: PostId;
  platform: PlatformId;
  metric: MetricName;
  meaning: MetricMeaning;
  /** The strongest sentence allowed. `number`: the plain number only. */
  level: ClaimLevel;
  /** Why it is no stronger than the plain number; null when it is. */
  withheld: WithheldReason | null;
  /** The last number read, as printed and as an interval. Null when the metric was never read. */
  value: (Interval & { value: number; takenAt: Instant }) | null;
  /** Hours from publishing to that reading. Null when the publishing time is unknown. */
  ageHours: number | null;
  /** The ratio that may be said: k of `about k`, X of `at least X`. Null at other levels. */
  ratio: number | null;
  interval: Interval | null;
  /** Place among the compared posts at equal age. `exact` false: "among the top `place`". */
  rank: { place: number; of: number; exact: boolean } | null;
  /** Ratio to the middle one of a named set of `size` posts, of which `asGood` did as well. */
  namedSet: { ratio: number; size: number; asGood: number } | null;
  /** Share of the compared posts that did as well or better, 0..1. Said aloud when above 0.1. */
  commonness: number | null;
  receipt: Receipt;
}

/**
 * The tone a result is told in: picks the variants of a thank-you. It claims nothing: the sentence comes from the claim's own
 * level. `ordinary` covers everything that is not shown to differ; `tooEarly` also too few posts to compare with.
 */
export type ResultLevel = 'strong' | 'ordinary' | 'weak' | 'tooEarly' | 'paid';

/** All that is known and may be said of one post: the evidence line, the detail page, the thank-you. */
export interface PostSummary {
  postId: PostId;
  /** The metric the post is judged by here: the first read of reach, impressions, views, reactions. Null: nothing read. */
  leadMetric: MetricName | null;
  claims: PostClaim[];
  result: ResultLevel;
  readAt: Instant | null;
  growth: {
    metric: MetricName;
    points: { at: Instant; ageHours: number | null; low: number; high: number; value: number }[];
  }[];
}

export type TraitVerdict = 'holds' | 'does-not-hold' | 'too-few' | 'cannot-be-measured';

/** What may be said of a trait: "posts with people in them". Associative, never causal. */
export interface TraitClaim {
  /** `people`, `video`, `format=carousel`, `topic=…`, `weekday=2`, `length=long`, `by=<colleague id>` or the user's own trait. */
  trait: string;
  metric: MetricName;
  /** What the number counts on these platforms; on several that differ, showings. */
  meaning: MetricMeaning;
  verdict: TraitVerdict;
  level: ClaimLevel;
  withheld: WithheldReason | null;
  /** The trait goes together with another one (all had video too): named here, and nothing is claimed. */
  entangledWith: string | null;
  direction: 'more' | 'less' | null;
  ratio: number | null;
  interval: Interval | null;
  withTrait: number;
  withoutTrait: number;
  /** How many of the `top` most seen posts had the trait: "five of our eight most seen". */
  amongTop: { top: number; withTrait: number } | null;
  /** One post carries the difference: said aloud. */
  pulledBy: PostId | null;
  receipt: Receipt;
}

/** A sum over a period, for metrics that may be summed. */
export interface TotalClaim {
  metric: MetricName;
  /** What was counted: all that is added up means the same. */
  meaning: MetricMeaning;
  platform: PlatformId | null;
  from: Instant;
  to: Instant;
  /** "At least `low`" may always be said; `estimate` is null unless "about" may be said. */
  low: number;
  estimate: number | null;
  high: number;
  posts: number;
  postsWithNumbers: number;
  /** One post gives 40 % or more of it. */
  mostlyOne: PostId | null;
  receipt: Receipt;
}

/** A record so far in a window: same platform, metric and age. */
export interface RecordClaim {
  postId: PostId;
  metric: MetricName;
  platform: PlatformId;
  level: 'none' | 'best' | 'top3';
  since: Instant;
  /** How many posts were compared, this one counted in. */
  of: number;
  receipt: Receipt;
}

/** Where the next post on a platform usually lands. `none`: too few posts to say. */
export interface ExpectationClaim {
  platform: PlatformId;
  metric: MetricName;
  level: 'interval' | 'none';
  ageHours: number;
  low: number;
  high: number;
  /** The share of posts that land between `low` and `high`, 0..1, e.g. 0.8. */
  stated: number;
  /** How many posts it rests on. */
  of: number;
  receipt: Receipt;
}

/**
 * How many people a period's posts reached on one platform. Unique reach is never summed: either the page's own number
 * (`quoted`), or the bounds that are certain: the largest single post, and all of them if nobody saw two.
 */
export interface PeopleClaim {
  platform: PlatformId;
  from: Instant;
  to: Instant;
  quoted: PageTotal | null;
  low: number;
  high: number;
  /** The post that alone reached `low`. */
  largest: PostId | null;
  posts: number;
  receipt: Receipt;
}

/** What a colleague's posts led to. Never compared with another colleague. */
export interface HelpClaim {
  colleagueId: string;
  posts: number;
  totals: TotalClaim[];
  best: { postId: PostId; claim: PostClaim } | null;
  firstAt: Instant | null;
  lastAt: Instant | null;
}
