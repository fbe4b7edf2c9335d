import { listPageTotals } from '../../utils/database/imports.ts';
import { listHistories } from '../../utils/database/kept-histories.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { compareTraits } from '../../utils/insights/compare-traits.ts';
import { expectNext } from '../../utils/insights/expect-next.ts';
import { peopleOver } from '../../utils/insights/people-over.ts';
import { isReadFromBefore } from '../../utils/insights/read-from-before.ts';
import { recordsSince } from '../../utils/insights/records-since.ts';
import { publishedMsOf } from '../../utils/insights/timeline.ts';
import { totalOver } from '../../utils/insights/total-over.ts';
import type { ExpectationClaim, PeopleClaim, RecordClaim, TotalClaim, TraitClaim } from '../../utils/insights/types.ts';
import type { Receipt } from '../../utils/model/claims.ts';
import type { MetricName } from '../../utils/model/metrics.ts';
import { type PlatformId, platformIds } from '../../utils/model/platforms.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import type { PageTotal } from '../../utils/model/posts.ts';
import type { Instant } from '../../utils/model/time.ts';
import { type Ground, groundOf } from './ground.ts';
import { recordsFrom } from './periods.ts';

/**
 * A claim whose receipt lies in the worker under a key, which no other worker gives: of ten thousand posts it names them all, and
 * few are opened.
 */
export interface Told<Claim extends { receipt: Receipt }> {
  claim: Omit<Claim, 'receipt'>;
  receipt: string;
}

/** What our posts say by one metric. */
export interface MetricInsights {
  metric: MetricName;
  traits: Told<TraitClaim>[];
  /** Where the next post usually lands after a week, platform by platform. */
  expectations: Told<ExpectationClaim>[];
  /** The records of the last twelve months, a platform each. */
  records: Told<RecordClaim>[];
}

/** What may be said of a period. */
export interface PeriodInsights {
  published: number;
  /** Whether those are all there were: else reading began within the period, and sums are least ones. */
  isWhole: boolean;
  totals: Told<TotalClaim>[];
  people: Told<PeopleClaim>[];
  /** Where something was published in it. */
  platforms: PlatformId[];
}

export interface InsightsQuestions {
  ground: { kind: 'ground' };
  metric: { kind: 'metric'; metric: MetricName };
  period: { kind: 'period'; from: Instant; to: Instant };
  /** The receipt of a claim that was told; null once the claim was told anew. */
  receipt: { kind: 'receipt'; key: string };
}
export interface InsightsAnswers {
  ground: Ground;
  metric: MetricInsights;
  period: PeriodInsights;
  receipt: Receipt | null;
}
export type InsightsQuestion = InsightsQuestions[keyof InsightsQuestions];
export type InsightsAnswer = InsightsAnswers[keyof InsightsAnswers];

const summed = ['impressions', 'views', 'reactions', 'comments'] as const;
const WEEK_HOURS = 168;

interface Known {
  /** What it was worked out from: the same lists give the same answer. */
  histories: readonly PostHistory[];
  pageTotals: string;
  answer: InsightsAnswer;
  receipts: string[];
}

/** The worker's side: what the posts in the database say. An answer is kept until something it rests on has changed. */
export function openInsights(): (question: InsightsQuestion) => Promise<InsightsAnswer> {
  const receipts = new Map<string, Receipt>();
  const known = new Map<string, Known>();
  return async (question) => {
    if (question.kind === 'receipt') return receipts.get(question.key) ?? null;
    const [histories, pageTotals] = await Promise.all([listHistories(), listPageTotals()]);
    const key = JSON.stringify(question);
    const before = known.get(key);
    const totals = JSON.stringify(pageTotals);
    if (before?.histories === histories && before.pageTotals === totals) return before.answer;
    for (const told of before?.receipts ?? []) receipts.delete(told);
    const own: string[] = [];
    const tell = <Claim extends { receipt: Receipt }>({ receipt, ...claim }: Claim): Told<Claim> => {
      const told = crypto.randomUUID();
      own.push(told);
      receipts.set(told, receipt);
      return { claim, receipt: told };
    };
    const answer = answerOf(question, histories, pageTotals, tell);
    known.set(key, { histories, pageTotals: totals, answer, receipts: own });
    return answer;
  };
}

type Tell = <Claim extends { receipt: Receipt }>(claim: Claim) => Told<Claim>;

function answerOf(
  question: Exclude<InsightsQuestion, InsightsQuestions['receipt']>,
  histories: readonly PostHistory[],
  pageTotals: readonly PageTotal[],
  tell: Tell,
): InsightsAnswer {
  switch (question.kind) {
    case 'ground':
      return groundOf(histories);
    case 'metric':
      return metricInsights(histories, question.metric, tell);
    case 'period':
      return periodInsights(histories, pageTotals, question, tell);
  }
}

function metricInsights(histories: readonly PostHistory[], metric: MetricName, tell: Tell): MetricInsights {
  const now = nowInstant();
  const platforms = [...new Set(histories.map(({ post }) => post.platform))];
  return {
    metric,
    traits: compareTraits(histories, metric, now).map(tell<TraitClaim>),
    expectations: platforms
      .map((platform) => expectNext(histories, platform, metric, WEEK_HOURS, now))
      .filter(({ level }) => level !== 'none')
      .map(tell<ExpectationClaim>),
    records: recordsSince(histories, metric, recordsFrom(now), now).map(tell<RecordClaim>),
  };
}

function periodInsights(
  histories: readonly PostHistory[],
  pageTotals: readonly PageTotal[],
  { from, to }: InsightsQuestions['period'],
  tell: Tell,
): PeriodInsights {
  const now = nowInstant();
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const inside = histories.filter((history) => {
    const at = publishedMsOf(history);
    return at !== null && at >= start && at < end;
  });
  const isWhole = isReadFromBefore(histories, inside, from);
  return {
    published: inside.length,
    isWhole,
    totals: summed
      .map((metric) => totalOver(histories, metric, from, to, { now }))
      .filter(({ low }) => low > 0)
      .map((claim) => tell(isWhole ? claim : { ...claim, estimate: null })),
    people: platformIds
      .map((platform) => peopleOver(histories, pageTotals, platform, from, to, now))
      .filter(({ quoted, posts }) => quoted || posts > 0)
      .map(tell<PeopleClaim>),
    platforms: platformIds.filter((id) => inside.some(({ post }) => post.platform === id)),
  };
}
