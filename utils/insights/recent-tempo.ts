import type { MetricName } from '../model/metrics.ts';
import { type Company, LARGE, type Strand } from './company.ts';
import { firstFrom } from './comparables.ts';
import { type LevelShift, levelShift } from './level-shift.ts';
import { meanOf, medianOf, nthOf } from './medians.ts';
import { DAY, WINDOW_DAYS } from './method.ts';
import type { PostSeries } from './post-series.ts';
import { lnAtAge } from './value-at-age.ts';

/** How the recent past ran: neighbours alike (`runs`, 0..0.6), rising or falling per day, and how wide posts lie. */
export interface Tempo {
  runs: number;
  slope: number;
  slopeError: number;
  /** How much higher or lower the posts nearest in time lie than all in the window, and the doubt of it. */
  lately: number;
  latelyError: number;
  /** How far the level then lay from the mean level of the window, by a level that may wander. */
  shift: LevelShift;
  /** Days from the first to the last post in the window. */
  span: number;
  /** Spread of log values within platforms, over all platforms; NaN where none has three. */
  spread: number;
  /** Degrees of freedom behind `spread`. */
  df: number;
}

/** Posts of one strand with their number at one age, in date order. */
interface Placed {
  times: Float64Array;
  lns: Float64Array;
}

const CLAMP = 2.5;
const MOST_RUNS = 0.6;
/** A number carried farther than this tells nothing about its neighbours. */
const FARTHEST = Math.log(4);
const FEWEST_ON_PLATFORM = 4;
const FEWEST_FOR_SPREAD = 3;
const FEWEST_IN_ALL = 8;
const FEWEST_LATELY = 6;
const WINDOW = WINDOW_DAYS * DAY;
const MONTH = 30 * DAY;

/** What a large company keeps: every strand placed at an age, and the tempo of each month at that age. */
interface AtAge {
  placed: readonly Placed[];
  months: Map<number, Tempo>;
}
const largeKnown = new WeakMap<Company, Map<MetricName, Map<number, AtAge>>>();

/**
 * Runs, drift and spread of all platforms around a post's date at its age, without the post itself (method 2.1). In a large
 * company worked out once per month and age, since one post cannot move it: all posts are placed at the age once, and
 * each month looks at its own stretch of them.
 */
export function tempoAround(company: Company, series: PostSeries, log2Age: number): Tempo {
  const strands = company.strands(series.metric);
  if (company.histories.length <= LARGE) {
    const { publishedMs: around } = series;
    return tempoOf(
      strands.map((strand) => placedIn(company, strand, series, log2Age, around)),
      around,
    );
  }
  const month = Math.round(series.publishedMs / MONTH);
  const { placed, months } = keptAt(company, strands, series, Math.round(log2Age * 2) / 2);
  const before = months.get(month);
  if (before) return before;
  const made = tempoOf(
    placed.map((one) => stretchOf(one, month * MONTH)),
    month * MONTH,
  );
  months.set(month, made);
  return made;
}

/** All strands placed at an age, once for all months. */
function keptAt(company: Company, strands: readonly Strand[], { metric }: PostSeries, log2Age: number): AtAge {
  const kept = largeKnown.get(company) ?? new Map<MetricName, Map<number, AtAge>>();
  largeKnown.set(company, kept);
  const ages = kept.get(metric) ?? new Map<number, AtAge>();
  kept.set(metric, ages);
  const before = ages.get(log2Age);
  if (before) return before;
  const placed = strands.map((strand) => placedIn(company, strand, null, log2Age, null));
  const made = { placed, months: new Map<number, Tempo>() };
  ages.set(log2Age, made);
  return made;
}

/** The posts of a strand, all or those in the window `around` a moment, with their number at an age; without `except`. */
function placedIn(
  company: Company,
  strand: Strand,
  except: PostSeries | null,
  log2Age: number,
  around: number | null,
): Placed {
  const curve = company.fitFor(strand, except).best;
  const from = around === null ? 0 : firstFrom(strand.times, around - WINDOW);
  const end = around === null ? strand.times.length : firstFrom(strand.times, around + WINDOW + 1);
  const [times, lns] = [new Float64Array(end - from), new Float64Array(end - from)];
  let count = 0;
  for (let i = from; i < end; i++) {
    const series = strand.series[i] as PostSeries;
    if (series.postId === except?.postId) continue;
    const ln = lnAtAge(series, log2Age, curve);
    // Beyond its last number or short of its first one, it was carried there: only so far.
    const carried = Math.max(ln - (series.ln.at(-1) as number), (series.ln[0] as number) - ln);
    if (carried > FARTHEST) continue;
    times[count] = series.publishedMs;
    lns[count++] = ln;
  }
  return { times: times.subarray(0, count), lns: lns.subarray(0, count) };
}

/** The posts in the window around a moment. */
function stretchOf({ times, lns }: Placed, around: number): Placed {
  const [from, end] = [firstFrom(times, around - WINDOW), firstFrom(times, around + WINDOW + 1)];
  return { times: times.subarray(from, end), lns: lns.subarray(from, end) };
}

function tempoOf(strands: readonly Placed[], around: number): Tempo {
  let [products, squares, neighbours, platforms] = [0, 0, 0, 0];
  let [sxy, sxx, spreadSquares, spreadCount, spreadPlatforms] = [0, 0, 0, 0, 0];
  const many = strands.filter(({ lns }) => lns.length >= FEWEST_ON_PLATFORM);
  const count = many.reduce((sum, { lns }) => sum + lns.length, 0);
  const [rests, when] = [new Float64Array(count), new Float64Array(count)];
  let place = 0;
  for (const { times, lns } of strands) {
    const n = lns.length;
    if (n >= FEWEST_FOR_SPREAD) {
      spreadSquares += squaresOf(lns);
      spreadCount += n;
      spreadPlatforms++;
    }
    if (n < FEWEST_ON_PLATFORM) continue;
    platforms++;
    neighbours += n - 1;
    const drawn = drawnIn(lns);
    const [meanTime, meanRest] = [meanOf(times), meanOf(drawn)];
    when.set(times, place);
    let before = 0;
    for (let i = 0; i < n; i++) {
      const rest = (drawn[i] as number) - meanRest;
      const day = ((times[i] as number) - meanTime) / DAY;
      squares += rest * rest;
      products += rest * before;
      sxy += day * rest;
      sxx += day * day;
      rests[place++] = rest;
      before = rest;
    }
  }
  const df = spreadCount - spreadPlatforms;
  const spread = Math.sqrt(spreadSquares / df);
  if (count < FEWEST_IN_ALL || sxx === 0 || squares === 0) {
    const unknown = Number.POSITIVE_INFINITY;
    const shift = { mean: 0, error: 0 };
    return { runs: 0, slope: 0, slopeError: unknown, lately: 0, latelyError: unknown, shift, span: 0, spread, df };
  }
  const slope = sxy / sxx;
  // What the slope leaves of the squares.
  const rss = Math.max(0, squares - slope * sxy);
  // 1/(posts per platform) undoes the usual small-sample bias of an autocorrelation.
  const runs = ((products / squares) * count) / neighbours + platforms / count;
  const near = Math.max(FEWEST_LATELY, Math.round(count / 4));
  const away = when.map((time) => Math.abs(time - around));
  const [first, last] = endsOf(when);
  return {
    shift: levelShift(rests, when, around, count - platforms),
    span: (last - first) / DAY,
    lately: meanOfNearest(rests, away, near),
    latelyError: Math.sqrt((squares / (count - platforms)) * (1 / near - 1 / count)),
    runs: Math.max(0, Math.min(MOST_RUNS, runs)),
    slope,
    slopeError: Math.sqrt(rss / (count - platforms - 1) / sxx),
    spread,
    df,
  };
}

/** How far each value lies from the middle one, the outermost drawn in. */
function drawnIn(lns: Float64Array): Float64Array {
  const middle = medianOf(lns);
  const off = new Float64Array(lns.length);
  const away = new Float64Array(lns.length);
  for (let i = 0; i < lns.length; i++) {
    off[i] = (lns[i] as number) - middle;
    away[i] = Math.abs(off[i] as number);
  }
  const most = CLAMP * (medianOf(away) * 1.4826 || 1e-9);
  for (let i = 0; i < off.length; i++) off[i] = Math.max(-most, Math.min(most, off[i] as number));
  return off;
}

/** Squares around the mean. */
function squaresOf(values: Float64Array): number {
  const middle = meanOf(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += ((values[i] as number) - middle) ** 2;
  return sum;
}

function endsOf(times: Float64Array): [first: number, last: number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < times.length; i++) {
    first = Math.min(first, times[i] as number);
    last = Math.max(last, times[i] as number);
  }
  return [first, last];
}

/** The mean of the values that lie nearest; of equally near ones, the first. */
function meanOfNearest(values: Float64Array, away: Float64Array, count: number): number {
  const limit = nthOf(away.slice(), count - 1);
  let [sum, taken] = [0, 0];
  for (let i = 0; i < away.length; i++) {
    if ((away[i] as number) >= limit) continue;
    sum += values[i] as number;
    taken++;
  }
  for (let i = 0; i < away.length && taken < count; i++) {
    if (away[i] !== limit) continue;
    sum += values[i] as number;
    taken++;
  }
  return sum / count;
}
