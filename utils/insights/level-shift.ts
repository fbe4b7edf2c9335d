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

const alike = (a: Week, b: { at: number }): number => Math.exp(-Math.abs(a.at - b.at) / LASTS);

/**
 * The level at `around` against the mean level of all posts, from how far each lies from its platform's middle (`rests`, published
 * at `times`, with `df` degrees of freedom). A level that stands still and levels that wander (Gaussian processes that forget by
 * the week) are each held against the posts, and what is said is their mean, weighed by how well they fit: a season that comes
 * twice is seen, one that is seen for a few weeks only leaves doubt. Source: Rasmussen & Williams 2006, 2.2, 2.7 and 5.4.
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
  const byWeek = Map.groupBy(rests.keys(), (i) => Math.round(((times[i] as number) - around) / WEEK));
  return [...byWeek]
    .sort(([a], [b]) => a - b)
    .map(([at, posts]) => {
      const mean = posts.reduce((sum, i) => sum + (rests[i] as number), 0) / posts.length;
      const squares = posts.reduce((sum, i) => sum + ((rests[i] as number) - mean) ** 2, 0);
      return { at, count: posts.length, mean, squares };
    });
}

/** The shift if the level wanders so much (its variance against that between posts), and the log of how well that fits (with the mean and the spread left free). */
function shiftIf(share: number, belief: number, weeks: readonly Week[], posts: number, df: number): LevelShiftIf {
  const lower = cholesky(weeks.map((a, i) => weeks.map((b, j) => share * alike(a, b) + (i === j ? 1 / a.count : 0))));
  const ones = solveLower(
    lower,
    weeks.map(() => 1),
  );
  const means = solveLower(
    lower,
    weeks.map(({ mean }) => mean),
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
  const towards = solveLower(
    lower,
    weeks.map((week) => share * (alike(week, here) - overAll(week))),
  );
  const free = 1 - 2 * overAll(here) + weeks.reduce((sum, week) => sum + (week.count / posts) * overAll(week), 0);
  const left = share * free - dot(towards, towards) + dot(towards, ones) ** 2 / weight;
  return { fit, mean: dot(towards, rest), variance: (squares / Math.max(1, df)) * Math.max(0, left) };
}

interface LevelShiftIf {
  fit: number;
  mean: number;
  variance: number;
}

/** The lower triangle whose product with itself turned over is `matrix`. */
function cholesky(matrix: readonly (readonly number[])[]): number[][] {
  const lower: number[][] = [];
  matrix.forEach((line, i) => {
    const row: number[] = [];
    lower.push(row);
    for (let j = 0; j <= i; j++) {
      const other = lower[j] as number[];
      let sum = line[j] as number;
      for (let k = 0; k < j; k++) sum -= (row[k] as number) * (other[k] as number);
      row.push(i === j ? Math.sqrt(Math.max(1e-12, sum)) : sum / (other[j] as number));
    }
  });
  return lower;
}

/** What a lower triangle takes to `values`. */
function solveLower(lower: readonly (readonly number[])[], values: readonly number[]): number[] {
  const solved: number[] = [];
  lower.forEach((row, i) => {
    let sum = values[i] as number;
    for (let k = 0; k < i; k++) sum -= (row[k] as number) * (solved[k] as number);
    solved.push(sum / (row[i] as number));
  });
  return solved;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
