import type { Receipt } from '../model/claims.ts';
import { type MetricMeaning, type MetricName, meaningOf } from '../model/metrics.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Instant } from '../model/time.ts';
import { adjustedShift, boundsOfShift } from './adjusted-shift.ts';
import { type AlignedPost, alignedPosts } from './aligned-posts.ts';
import { companyOf } from './company.ts';
import { medianOf } from './medians.ts';
import { FEWEST_WITH_TRAIT, Q_ASKED, Q_SCAN, SMALLEST_TYPICAL } from './method.ts';
import { lastReading } from './post-series.ts';
import { emptyReceipt, fromLogs } from './receipts.ts';
import { type Shift, stratifiedShift } from './stratified-shift.ts';
import { amongTopOf, pulledByOf } from './trait-facts.ts';
import { type Answer, association, holm, strataOf, testsThatCount } from './trait-strata.ts';
import { isScanned, type Trait, traitsOf } from './traits.ts';
import type { TraitClaim } from './types.ts';
import { verdictOf } from './verdict.ts';

export interface TraitQuestion {
  /** Names of the traits somebody asked about. Left out: all that a scan goes through, corrected for their number. */
  ask?: readonly string[];
}

interface Test {
  trait: Trait;
  answer: Answer;
  withTrait: AlignedPost[];
  without: AlignedPost[];
  shift: Shift | null;
  /** Corrected p; null when the test could not have shown anything. */
  adjusted: number | null;
}

/** A trait that goes with the one in question this closely, and has a difference of its own, is held fixed. */
const LEAST_ASSOCIATION = 0.25;
const OWN_DIFFERENCE = 0.2;
/** The exact test takes both sides to vary alike; a second look that does not must agree at this one-sided level. */
const CONFIRMED = 0.025;
/** From so many posts on, "no clear difference" is an answer; below it there are too few to say. */
const ENOUGH_TO_DENY = 20;

/**
 * What the company's own posts say of traits ("posts with people in them"), for one metric: one claim per trait, in the order
 * of their names. Organic posts at one age per platform, compared within platform and stretch of time, corrected for the
 * number of questions (Holm), with associated traits held fixed (method 2.2). Associative, never causal.
 */
export function compareTraits(
  all: readonly PostHistory[],
  metric: MetricName,
  now: Instant,
  question: TraitQuestion = {},
): TraitClaim[] {
  const company = companyOf(all);
  const posts = alignedPosts(company, metric);
  const traits = traitsOf(company.histories);
  const { ask } = question;
  const q = ask ? Q_ASKED : Q_SCAN;
  const asked = traits.filter((trait) => (ask ? ask.includes(trait.name) : isScanned(trait)));
  const known = new Map<string, Test>();
  const testOf = (trait: Trait): Test => {
    const before = known.get(trait.name);
    if (before) return before;
    const answer: Answer = (post) => trait.has(post.history);
    const withTrait = posts.filter((p) => answer(p) === true);
    const without = posts.filter((p) => answer(p) === false);
    const enough = Math.min(withTrait.length, without.length) >= FEWEST_WITH_TRAIT;
    const answered = posts.filter((p) => answer(p) !== null);
    const shift = enough ? stratifiedShift(strataOf(answered, answer)) : null;
    const made: Test = { trait, answer, withTrait, without, shift, adjusted: null };
    known.set(trait.name, made);
    return made;
  };
  const tests = asked.map(testOf);
  const meanings = new Set(posts.map(({ strand }) => meaningOf(metric, strand.platform)));
  const meaning = meanings.size === 1 ? ([...meanings][0] as MetricMeaning) : meaningOf(metric, 'linkedin');
  const wasRead = company.histories.some((history) => lastReading(history, metric) !== null);
  const questions = testsThatCount(
    tests.map((t) => t.shift?.pLeast ?? 1),
    q,
  );
  const counting = tests.filter((t) => (t.shift?.pLeast ?? 1) <= q / questions);
  const adjusted = holm(counting.map((t) => t.shift?.p ?? 1));
  counting.forEach((test, i) => {
    test.adjusted = adjusted[i] ?? 1;
  });
  const found = counting.filter((t) => (t.adjusted ?? 1) <= q).length;
  // Intervals picked because they came out are too narrow unless widened: false coverage rate (Benjamini & Yekutieli 2005).
  const level = (q * found) / questions;
  return tests.map((test) => claimFor(test, { posts, traits, testOf, wasRead, metric, meaning, now, q, level }));
}

interface Setting {
  posts: readonly AlignedPost[];
  traits: readonly Trait[];
  testOf: (trait: Trait) => Test;
  /** Whether the number was read of any post at all, comparable or not. */
  wasRead: boolean;
  metric: MetricName;
  meaning: MetricMeaning;
  now: Instant;
  q: number;
  level: number;
}

function claimFor(test: Test, setting: Setting): TraitClaim {
  const { shift, withTrait, without } = test;
  const claim: TraitClaim = {
    trait: test.trait.name,
    metric: setting.metric,
    meaning: setting.meaning,
    verdict: 'too-few',
    level: 'number',
    withheld: 'too-few',
    entangledWith: null,
    direction: null,
    ratio: null,
    interval: null,
    withTrait: withTrait.length,
    withoutTrait: without.length,
    amongTop: amongTopOf(setting.posts, test.answer),
    pulledBy: pulledByOf(withTrait, without),
    receipt: receiptFor(test, setting),
  };
  if (setting.posts.length === 0) {
    return { ...claim, verdict: 'cannot-be-measured', withheld: setting.wasRead ? 'cannot-be-measured' : 'not-read' };
  }
  if (withTrait.length === 0 || without.length === 0) {
    return { ...claim, verdict: 'cannot-be-measured', withheld: 'cannot-be-measured' };
  }
  if (!shift || test.adjusted === null) return claim;
  claim.receipt.ratio = Math.exp(shift.estimate);
  if (test.adjusted > setting.q) {
    if (withTrait.length + without.length < ENOUGH_TO_DENY) return claim;
    return { ...claim, verdict: 'does-not-hold', withheld: 'too-uncertain' };
  }
  return heldFixed(test, shift, setting, claim);
}

/** Redoes the test with every associated trait held fixed; the claim must survive all of them (method 2.2). */
function heldFixed(test: Test, shift: Shift, setting: Setting, claim: TraitClaim): TraitClaim {
  const { posts, traits, q, level } = setting;
  const sign = Math.sign(shift.estimate);
  let { low, high } = shift.interval(level);
  let estimate = shift.estimate;
  const plain = adjustedShift(posts, test.answer, () => '');
  const confirmed = plain && boundsOfShift(plain, CONFIRMED);
  if (!confirmed || (sign > 0 ? confirmed.low <= 0 : confirmed.high >= 0))
    return { ...claim, withheld: 'too-uncertain' };
  for (const family of new Set(traits.map((t) => t.family))) {
    if (family === test.trait.family) continue;
    const members = traits.filter((t) => t.family === family && !t.name.startsWith('weekday='));
    const related = members.filter((t) => {
      return Math.abs(association(posts, test.answer, (p) => t.has(p.history))) >= LEAST_ASSOCIATION;
    });
    const matters = related.some((t) => (setting.testOf(t).shift?.p ?? 0) < OWN_DIFFERENCE);
    if (!matters) continue;
    const within = (p: AlignedPost): string => members.map((t) => t.has(p.history) ?? '?').join();
    const again = adjustedShift(posts, test.answer, within);
    const bounds = again && boundsOfShift(again, q);
    if (!again || !bounds || (sign > 0 ? bounds.low <= 0 : bounds.high >= 0)) {
      const entangledWith = related[0]?.name ?? family;
      return { ...claim, verdict: 'cannot-be-measured', withheld: 'cannot-be-measured', entangledWith };
    }
    const wider = boundsOfShift(again, level / 2);
    low = Math.min(low, wider.low);
    high = Math.max(high, wider.high);
    if (Math.abs(again.estimate) < Math.abs(estimate)) estimate = again.estimate;
  }
  const direction = sign > 0 ? 'more' : 'less';
  const typical = Math.exp(medianOf(posts.map((p) => p.ln)));
  const wide = low <= 0 && high >= 0;
  const verdict = wide || typical < SMALLEST_TYPICAL ? { level: null, ratio: null } : verdictOf(low, high, estimate);
  // Never without bounds: what can come out at all has some at this level.
  const interval = fromLogs(low, high);
  const receipt: Receipt = { ...claim.receipt, ratio: Math.exp(estimate), interval, alpha: level };
  return {
    ...claim,
    verdict: 'holds',
    level: verdict.level ?? direction,
    withheld: null,
    direction,
    ratio: verdict.ratio,
    interval,
    receipt,
  };
}

function receiptFor(test: Test, setting: Setting): Receipt {
  const inOrder = (posts: readonly AlignedPost[]): AlignedPost[] =>
    [...posts].sort((a, b) => a.publishedMs - b.publishedMs || (a.history.post.id < b.history.post.id ? -1 : 1));
  const [yes, no] = [inOrder(test.withTrait), inOrder(test.without)];
  const both = inOrder([...yes, ...no]);
  const ages = new Set(both.map((p) => p.ageHours));
  const marked = both.filter((p) => {
    const at = p.history.note?.traitsSetAt;
    const first = p.history.snapshots[0]?.takenAt;
    return at && first && at > first && test.trait.name in (p.history.note?.traits ?? {});
  });
  return {
    ...emptyReceipt('trait', setting.metric, null, setting.now),
    postIds: yes.map((p) => p.history.post.id),
    comparedWith: no.map((p) => p.history.post.id),
    snapshotIds: both.flatMap((p) => p.snapshotIds),
    ageHours: ages.size === 1 ? (both[0]?.ageHours ?? null) : null,
    peers: both.map((p) => ({
      postId: p.history.post.id,
      value: Math.exp(p.ln),
      low: Math.exp(p.least),
      high: Math.exp(p.most),
    })),
    sides: { withTrait: yes.map((p) => p.history.post.id), withoutTrait: no.map((p) => p.history.post.id) },
    markedAfterwards: marked.length,
  };
}
