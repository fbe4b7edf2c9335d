import { type Curve, type GrowthFit, lnGrown } from './growth-curve.ts';
import type { PostSeries } from './post-series.ts';

/**
 * Posts' numbers at one age they may not have been read at, in log units: a row for each post, column by column, so that a
 * comparison of thirty posts by every growth curve costs no more than its arithmetic.
 */
export interface AgeTable {
  readonly question: AgeQuestion;
  /** By every curve: ln of the share grown at the age, and the share. */
  readonly grown: readonly number[];
  readonly shares: readonly number[];
  readonly series: PostSeries[];
  /** By the best curve. */
  readonly ln: number[];
  /** By every curve of the fit, in its order: `byCurve[curve][row]`. May go on past the last row: a row that came to nothing. */
  readonly byCurve: readonly number[][];
  /** The least and the most that any curve and the rounding allow. */
  readonly least: number[];
  readonly most: number[];
  /** What rounding may take away or add. */
  readonly down: number[];
  readonly up: number[];
  /** Whether it does so to any of them. */
  rounded: boolean;
  /** How far the number was carried from a reading, by the curve that carries it farthest; 0 at or between readings. */
  readonly carried: number[];
}

/** What numbers may be carried to: an age, and how far is too far. Both in log units. */
export interface AgeQuestion {
  log2Age: number;
  fit: GrowthFit;
  /** Carried further than this by the best curve, a number is not known at the age. */
  farthest: number;
  /** Nor when the curves differ by more than this about it. */
  mostDoubt: number;
}

/** A reading within two hundredths of the age wanted is taken as it is. */
const SAME_AGE = Math.log2(1.02);

/** The first reading of a series at or after an age; its length when there is none. Most ages asked about lie near the last. */
function firstAt(ages: readonly number[], log2Age: number): number {
  let i = ages.length;
  while (i > 0 && (ages[i - 1] as number) >= log2Age) i--;
  return i;
}

/** The reading that counts as read at the age itself, given the first one at or after it; -1 when there is none. */
function exactAt(ages: readonly number[], log2Age: number, first: number): number {
  if (first < ages.length && (ages[first] as number) - log2Age <= SAME_AGE) return first;
  if (first > 0 && log2Age - (ages[first - 1] as number) <= SAME_AGE) return first - 1;
  return -1;
}

/** The number between two readings, along a curve that has grown to the share `grown` at the age. */
function lnBetween(series: PostSeries, before: number, after: number, grown: number, curve: Curve): number {
  const start = Math.exp(lnGrown(curve, series.log2Age[before] as number));
  const span = Math.max(1e-9, Math.exp(lnGrown(curve, series.log2Age[after] as number)) - start);
  const share = Math.min(1, Math.max(0, (grown - start) / span));
  const a = series.value[before] as number;
  const b = series.value[after] as number;
  return Math.log(Math.max(0.5, a + (b - a) * share));
}

/** The number at `log2Age` by one curve, in log units; never null. For sums and estimates, where far is better than nothing. */
export function lnAtAge(series: PostSeries, log2Age: number, curve: Curve): number {
  const { log2Age: ages, ln } = series;
  const first = firstAt(ages, log2Age);
  const exact = exactAt(ages, log2Age, first);
  if (exact >= 0) return ln[exact] as number;
  const grown = lnGrown(curve, log2Age);
  if (first > 0 && first < ages.length) return lnBetween(series, first - 1, first, Math.exp(grown), curve);
  const one = first > 0 ? first - 1 : first;
  return (ln[one] as number) + grown - lnGrown(curve, ages[one] as number);
}

/** A table with no rows yet. */
export function ageTable(question: AgeQuestion): AgeTable {
  const grown = question.fit.set.map((curve) => lnGrown(curve, question.log2Age));
  return {
    question,
    grown,
    shares: grown.map(Math.exp),
    series: [],
    ln: [],
    byCurve: grown.map(() => []),
    least: [],
    most: [],
    down: [],
    up: [],
    rounded: false,
    carried: [],
  };
}

/** The numbers of `posts` at an age: a row for each whose number is known there, in their order. */
export function valuesAtAge(posts: Iterable<PostSeries>, question: AgeQuestion): AgeTable {
  const table = ageTable(question);
  for (const series of posts) addRow(table, series);
  return table;
}

/**
 * Adds a post's number at the age of the table, by every curve of the fit: as read, between two readings along the curve, or
 * carried forward or back from the nearest reading. False, and no row, when its number is not known there. Method 2.0,
 * except that doubt about the curve is kept curve by curve, because it moves all posts together, instead of being added to each.
 */
export function addRow(table: AgeTable, series: PostSeries): boolean {
  const { question, grown, shares, byCurve } = table;
  const { log2Age, fit, farthest, mostDoubt } = question;
  const { log2Age: ages, ln } = series;
  const first = firstAt(ages, log2Age);
  const exact = exactAt(ages, log2Age, first);
  const inside = exact < 0 && first > 0 && first < ages.length;
  const before = exact >= 0 ? exact : first > 0 ? first - 1 : first;
  const after = inside ? first : before;
  const read = ln[before] as number;
  const row = table.series.length;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < grown.length; c++) {
    const curve = fit.set[c] as Curve;
    const value =
      exact >= 0
        ? read
        : inside
          ? lnBetween(series, before, after, shares[c] as number, curve)
          : read + (grown[c] as number) - lnGrown(curve, ages[before] as number);
    if (c === 0 && !inside && Math.abs(value - read) > farthest) return false;
    // A row that comes to nothing is written over by the next one.
    (byCurve[c] as number[])[row] = value;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (!inside && most - least > mostDoubt) return false;
  const down = read - (series.lnLow[before] as number);
  const up = (series.lnHigh[after] as number) - (ln[after] as number);
  table.series.push(series);
  table.ln.push((byCurve[0] as number[])[row] as number);
  // As printed where it was read: there and back again in logs, two equal numbers may differ in the last digit.
  table.least.push(exact >= 0 ? (series.lnLow[before] as number) : least - down);
  table.most.push(exact >= 0 ? (series.lnHigh[before] as number) : most + up);
  table.down.push(down);
  table.up.push(up);
  if (up !== 0 || down !== 0) table.rounded = true;
  table.carried.push(inside || exact >= 0 ? 0 : Math.max(most - read, read - least));
  return true;
}

/** The readings a row rests on: the one at the age, the two around it, or the nearest one. */
export function readingsOf(table: AgeTable, row: number): string[] {
  const { log2Age: ages, snapshotIds } = table.series[row] as PostSeries;
  const { log2Age } = table.question;
  const first = firstAt(ages, log2Age);
  const exact = exactAt(ages, log2Age, first);
  return exact >= 0 ? [snapshotIds[exact] as string] : snapshotIds.slice(Math.max(0, first - 1), first + 1);
}
