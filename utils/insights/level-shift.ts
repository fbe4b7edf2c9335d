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
 * How much the level may wander (its variance, in log units: by a fifth, by two fifths, by three fifths either way), and how
 * much each is believed beforehand. A season is no larger because posts vary more.
 */
const WANDERING = [
  { variance: 0, belief: 0.6 },
  { variance: 0.05, belief: 0.18 },
  { variance: 0.15, belief: 0.15 },
  { variance: 0.4, belief: 0.07 },
] as const;

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

function alike(a: { at: number }, b: { at: number }): number {
  const weeks = Math.abs(a.at - b.at);
  return likeness[weeks] ?? Math.exp(-weeks / LASTS);
}

/**
 * The level at `around` against the mean level of all posts, from how far each lies from its platform's middle (`rests`, published
 * at `times`, with `df` degrees of freedom; `times` and `around` in Unix milliseconds, the rest in log units). A level that
 * stands still and levels that wander (Gaussian processes that forget by the week) are each held against the posts, and what is
 * said is their mean, weighed by how well they fit: a season that comes twice is seen, one that is seen for a few weeks only
 * leaves doubt. Source: Rasmussen & Williams 2006, 2.2, 2.7 and 5.4.
 */
export function levelShift(rests: readonly number[], times: readonly number[], around: number, df: number): LevelShift {
  const weeks = weeksOf(rests, times, around);
  const spread = rests.reduce((sum, rest) => sum + rest * rest, 0) / Math.max(1, df);
  const found = WANDERING.map(({ variance, belief }) => shiftIf(variance / spread, belief, weeks, rests.length, df));
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

function weeksOf(rests: readonly number[], times: readonly number[], around: number): Week[] {
  const byWeek = new Map<number, Week>();
  const weekOf = (i: number) => Math.round(((times[i] as number) - around) / WEEK);
  for (let i = 0; i < rests.length; i++) {
    const at = weekOf(i);
    const week = byWeek.get(at);
    if (!week) byWeek.set(at, { at, count: 1, mean: rests[i] as number, squares: 0 });
    else {
      week.count++;
      week.mean += rests[i] as number;
    }
  }
  for (const week of byWeek.values()) week.mean /= week.count;
  for (let i = 0; i < rests.length; i++) {
    const week = byWeek.get(weekOf(i)) as Week;
    week.squares += ((rests[i] as number) - week.mean) ** 2;
  }
  return [...byWeek.values()].sort((a, b) => a.at - b.at);
}

/**
 * The shift if the level wanders so much (its variance against that between posts), and the log of how well that fits (with the
 * mean and the spread left free).
 */
function shiftIf(share: number, belief: number, weeks: readonly Week[], posts: number, df: number): LevelShiftIf {
  const lower = cholesky(weeks, share);
  const ones = solveLower(lower, new Float64Array(weeks.length).fill(1));
  const means = solveLower(
    lower,
    Float64Array.from(weeks, ({ mean }) => mean),
  );
  const weight = dot(ones, ones);
  const centre = dot(ones, means) / weight;
  const rest = means.map((mean, i) => mean - centre * (ones[i] as number));
  const squares = weeks.reduce((sum, week) => sum + week.squares, 0) + dot(rest, rest);
  const size = lower.reduce((sum, row, i) => sum + Math.log(row[i] as number), 0);
  const fit = Math.log(belief) - ((posts - 1) / 2) * Math.log(squares) - size - Math.log(weight) / 2;
  if (share === 0) return { fit, mean: 0, variance: 0 };
  const overAll = (to: { at: number }): number =>
    weeks.reduce((sum, week) => sum + (week.count / posts) * alike(week, to), 0);
  const here = { at: 0 };
  const all = weeks.map(overAll);
  const towards = solveLower(
    lower,
    Float64Array.from(weeks, (week, i) => share * (alike(week, here) - (all[i] as number))),
  );
  const free =
    1 - 2 * overAll(here) + weeks.reduce((sum, week, i) => sum + (week.count / posts) * (all[i] as number), 0);
  const left = share * free - dot(towards, towards) + dot(towards, ones) ** 2 / weight;
  return { fit, mean: dot(towards, rest), variance: (squares / Math.max(1, df)) * Math.max(0, left) };
}

interface LevelShiftIf {
  fit: number;
  mean: number;
  variance: number;
}

/** The lower triangle whose product with itself turned over says how the means of the weeks go together. */
function cholesky(weeks: readonly Week[], share: number): Float64Array[] {
  const lower: Float64Array[] = [];
  for (let i = 0; i < weeks.length; i++) {
    const week = weeks[i] as Week;
    const row = new Float64Array(i + 1);
    lower.push(row);
    for (let j = 0; j <= i; j++) {
      const other = lower[j] as Float64Array;
      let sum = share * alike(week, weeks[j] as Week) + (i === j ? 1 / week.count : 0);
      // A level that stands still ties no week to another.
      if (share > 0) for (let k = 0; k < j; k++) sum -= (row[k] as number) * (other[k] as number);
      row[j] = i === j ? Math.sqrt(Math.max(1e-12, sum)) : sum / (other[j] as number);
    }
  }
  return lower;
}

/** What a lower triangle takes to `values`. */
function solveLower(lower: readonly Float64Array[], values: Float64Array): Float64Array {
  const solved = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const row = lower[i] as Float64Array;
    let sum = values[i] as number;
    for (let k = 0; k < i; k++) sum -= (row[k] as number) * (solved[k] as number);
    solved[i] = sum / (row[i] as number);
  }
  return solved;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
