import { DAY } from './method.ts';

/** How much higher or lower a page's level was at one moment than on average over the posts around it, in log units. */
export interface LevelShift {
  mean: number;
  error: number;
}

/** Posts of one week lie at one place: their level can hardly differ, and there are at most a year of them. */
const WEEK = 7 * DAY;
/** Levels this many weeks apart are about a third alike. */
const LASTS = 5;
/**
 * How much a level that wanders does so (its variance, in log units: by a fifth, by two fifths, by three fifths either way), and
 * how much each is believed beforehand. A season is no larger because posts vary more.
 */
const WANDERING = [
  { variance: 0.05, belief: 0.45 },
  { variance: 0.15, belief: 0.375 },
  { variance: 0.4, belief: 0.175 },
] as const;
/**
 * How much it is believed beforehand that the level stands still; more, in proportion, where posts vary more than on an ordinary
 * page (their variance, in log units). A season is drowned there, and doubt that no posts can settle only takes words away.
 */
const STILL = 0.6;
const STILL_AT_MOST = 0.9;
const ORDINARY_VARIANCE = 0.74;

/** The posts of one week. */
interface Week {
  at: number;
  count: number;
  mean: number;
  /** Squares around the mean. */
  squares: number;
}

/** How much alike levels so many weeks apart are. A window is a year; what lies farther apart is worked out when asked for. */
const likeness = Float64Array.from({ length: 64 }, (_, weeks) => Math.exp(-weeks / LASTS));

function alike(weeks: number): number {
  return likeness[weeks] ?? Math.exp(-weeks / LASTS);
}

/**
 * The level at `around` against the mean level of all posts, from how far each lies from its platform's middle (`rests`, published
 * at `times`, with `df` degrees of freedom; `times` and `around` in Unix milliseconds, the rest in log units). A level that
 * stands still and levels that wander (Gaussian processes that forget by the week) are each held against the posts, and what is
 * said is their mean, weighed by how well they fit: a season that comes twice is seen, one that is seen for a few weeks only
 * leaves doubt. Source: Rasmussen & Williams 2006, 2.2, 2.7 and 5.4.
 */
export function levelShift(rests: ArrayLike<number>, times: ArrayLike<number>, around: number, df: number): LevelShift {
  const weeks = weeksOf(rests, times, around);
  const nearness = nearnessOf(weeks, rests.length);
  let squaresOfAll = 0;
  for (let i = 0; i < rests.length; i++) squaresOfAll += (rests[i] as number) ** 2;
  const spread = squaresOfAll / Math.max(1, df);
  const still = Math.min(STILL_AT_MOST, STILL * Math.max(1, spread / ORDINARY_VARIANCE));
  const found = [
    shiftIf(0, still, weeks, nearness, df),
    ...WANDERING.map(({ variance, belief }) => shiftIf(variance / spread, (1 - still) * belief, weeks, nearness, df)),
  ];
  const best = Math.max(...found.map(({ fit }) => fit));
  let [weight, mean, squares] = [0, 0, 0];
  for (const one of found) {
    const share = Math.exp(one.fit - best);
    weight += share;
    mean += share * one.mean;
    squares += share * (one.variance + one.mean ** 2);
  }
  mean /= weight;
  return { mean, error: Math.sqrt(Math.max(0, squares / weight - mean ** 2)) };
}

function weeksOf(rests: ArrayLike<number>, times: ArrayLike<number>, around: number): Week[] {
  const at = new Int32Array(rests.length);
  let [first, last] = [0, 0];
  for (let i = 0; i < at.length; i++) {
    const week = Math.round(((times[i] as number) - around) / WEEK);
    at[i] = week;
    first = i === 0 || week < first ? week : first;
    last = i === 0 || week > last ? week : last;
  }
  const weeks = Array.from({ length: last - first + 1 }, (_, i) => ({ at: first + i, count: 0, mean: 0, squares: 0 }));
  for (let i = 0; i < at.length; i++) {
    const week = weeks[(at[i] as number) - first] as Week;
    week.count++;
    week.mean += rests[i] as number;
  }
  for (const week of weeks) week.mean /= week.count;
  for (let i = 0; i < at.length; i++) {
    const week = weeks[(at[i] as number) - first] as Week;
    week.squares += ((rests[i] as number) - week.mean) ** 2;
  }
  return weeks.filter(({ count }) => count > 0);
}

/**
 * The shift if the level wanders so much (its variance against that between posts), and the log of how well that fits (with the
 * mean and the spread left free).
 */
function shiftIf(share: number, belief: number, weeks: readonly Week[], nearness: Nearness, df: number): LevelShiftIf {
  const { posts, inWeeks, toHere, toAll, ofAll } = nearness;
  const filter = filterOf(weeks, share);
  const ones = surprises(filter, () => 1);
  const means = surprises(filter, (i) => (weeks[i] as Week).mean);
  const weight = dot(ones, ones);
  const centre = dot(ones, means) / weight;
  const rest = means.map((mean, i) => mean - centre * (ones[i] as number));
  const squares = inWeeks + dot(rest, rest);
  const fit = Math.log(belief) - ((posts - 1) / 2) * Math.log(squares) - filter.size - Math.log(weight) / 2;
  if (share === 0) return { fit, mean: 0, variance: 0 };
  const towards = surprises(filter, (i) => share * ((toHere[i] as number) - (toAll[i] as number)));
  const left = share * ofAll - dot(towards, towards) + dot(towards, ones) ** 2 / weight;
  return { fit, mean: dot(towards, rest), variance: (squares / Math.max(1, df)) * Math.max(0, left) };
}

interface LevelShiftIf {
  fit: number;
  mean: number;
  variance: number;
}

/** What is the same however much the level wanders: how much alike each week is to the moment asked about and to all posts. */
interface Nearness {
  posts: number;
  /** Squares of the posts around the means of their weeks. */
  inWeeks: number;
  toHere: Float64Array;
  toAll: Float64Array;
  /** How much more the moment asked about is like itself than like all posts. */
  ofAll: number;
}

function nearnessOf(weeks: readonly Week[], posts: number): Nearness {
  const toHere = Float64Array.from(weeks, ({ at }) => alike(Math.abs(at)));
  const toAll = new Float64Array(weeks.length);
  // Likeness to what came before shrinks by the same share for all of it: one walk forwards and one back reach every pair.
  let before = 0;
  let after = 0;
  for (let i = 0; i < weeks.length; i++) {
    before = before * keptUpTo(weeks, i) + (weeks[i] as Week).count / posts;
    toAll[i] = before;
  }
  for (let i = weeks.length - 1; i > 0; i--) {
    after = (after + (weeks[i] as Week).count / posts) * keptUpTo(weeks, i);
    toAll[i - 1] = (toAll[i - 1] as number) + after;
  }
  let [inWeeks, here, all] = [0, 0, 0];
  weeks.forEach(({ count, squares }, i) => {
    inWeeks += squares;
    here += (count / posts) * (toHere[i] as number);
    all += (count / posts) * (toAll[i] as number);
  });
  return { posts, inWeeks, toHere, toAll, ofAll: 1 - 2 * here + all };
}

/** How much of the level of the week before is left in a week. */
function keptUpTo(weeks: readonly Week[], i: number): number {
  return i === 0 ? 0 : alike((weeks[i] as Week).at - (weeks[i - 1] as Week).at);
}

/** Week by week: how much of the last level it keeps, how much of a surprise is learnt, and how large one is (a deviation). */
interface Filter {
  kept: Float64Array;
  gain: Float64Array;
  deviation: Float64Array;
  /** The log of all deviations together. */
  size: number;
}

/**
 * A level that forgets by the same share each week hangs on the past by the last week alone. So the weeks are taken one by one,
 * each held against what those before it let expect (Kalman's filter; Rasmussen & Williams, B.2): the same as solving for
 * all of them at once, by as many steps as there are weeks.
 */
function filterOf(weeks: readonly Week[], share: number): Filter {
  const n = weeks.length;
  const [kept, gain, deviation] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  let [doubt, size] = [share, 0];
  for (let i = 0; i < n; i++) {
    const { count } = weeks[i] as Week;
    const keeps = keptUpTo(weeks, i);
    const expected = keeps * keeps * doubt + share * (1 - keeps * keeps);
    const variance = expected + 1 / count;
    doubt = expected / (count * variance);
    kept[i] = keeps;
    gain[i] = expected / variance;
    deviation[i] = Math.sqrt(variance);
    size += Math.log(variance) / 2;
  }
  return { kept, gain, deviation, size };
}

/** How far the value of each week lies from what those before it let expect, in deviations. */
function surprises({ kept, gain, deviation }: Filter, ofWeek: (week: number) => number): Float64Array {
  const found = new Float64Array(kept.length);
  let level = 0;
  for (let i = 0; i < found.length; i++) {
    const expected = (kept[i] as number) * level;
    const off = ofWeek(i) - expected;
    level = expected + (gain[i] as number) * off;
    found[i] = off / (deviation[i] as number);
  }
  return found;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
