import { type Company, LARGE, type Strand } from './company.ts';
import { firstFrom } from './comparables.ts';
import { DAY, WINDOW_DAYS } from './method.ts';
import type { PostSeries } from './post-series.ts';
import { meanOf, medianOf } from './typical-value.ts';
import { lnAtAge } from './value-at-age.ts';

/** How the recent past ran: neighbours alike (`runs`, 0..0.6), rising or falling per day, and how wide posts lie. */
export interface Tempo {
  runs: number;
  slope: number;
  slopeError: number;
  /** How much higher or lower the posts nearest in time lie than all in the window, and the doubt of it. */
  lately: number;
  latelyError: number;
  /** Spread of log values within platforms, over all platforms. */
  spread: number;
  /** Degrees of freedom behind `spread`. */
  df: number;
}

const CLAMP = 2.5;
const MOST_RUNS = 0.6;
/** A number carried farther than this tells nothing about its neighbours. */
const FARTHEST = Math.log(4);
const FEWEST_ON_PLATFORM = 4;
const FEWEST_FOR_SPREAD = 3;
const FEWEST_IN_ALL = 8;
const FEWEST_LATELY = 6;

const largeKnown = new WeakMap<Company, Map<string, Tempo>>();

/**
 * Runs, drift and spread of all platforms around a post's date at its age, without the post itself (method 2.1). In a large
 * company worked out once per month and age, since one post cannot move it.
 */
export function tempoAround(company: Company, series: PostSeries, log2Age: number): Tempo {
  if (company.histories.length <= LARGE) return work(company, series, log2Age, series.publishedMs);
  const month = Math.round(series.publishedMs / (30 * DAY));
  const age = Math.round(log2Age * 2) / 2;
  const key = `${series.metric}|${month}|${age}`;
  const cache = largeKnown.get(company) ?? new Map<string, Tempo>();
  largeKnown.set(company, cache);
  const before = cache.get(key);
  if (before) return before;
  const made = work(company, { ...series, postId: '' }, age, month * 30 * DAY);
  cache.set(key, made);
  return made;
}

function work(company: Company, series: PostSeries, log2Age: number, around: number): Tempo {
  let [products, squares, neighbours, count, platforms] = [0, 0, 0, 0, 0];
  let [sxy, sxx, spreadSquares, spreadCount, spreadPlatforms] = [0, 0, 0, 0, 0];
  const fitted: [number, number][] = [];
  const placed: { away: number; rest: number }[] = [];
  for (const strand of company.strands(series.metric)) {
    const own = strand.definition === series.definition && strand.platform === series.platform;
    const recent = valuesAround(company, strand, own ? series : null, log2Age, around);
    if (recent.length >= FEWEST_FOR_SPREAD) {
      const middle = meanOf(recent.map((r) => r.ln));
      for (const r of recent) spreadSquares += (r.ln - middle) ** 2;
      spreadCount += recent.length;
      spreadPlatforms++;
    }
    if (recent.length < FEWEST_ON_PLATFORM) continue;
    platforms++;
    const middle = medianOf(recent.map((r) => r.ln));
    const mad = medianOf(recent.map((r) => Math.abs(r.ln - middle))) * 1.4826 || 1e-9;
    const rests = recent.map((r) => Math.max(-CLAMP, Math.min(CLAMP, (r.ln - middle) / mad)) * mad);
    const [meanDay, meanRest] = [meanOf(recent.map((r) => r.day)), meanOf(rests)];
    for (let i = 0; i < rests.length; i++) {
      const rest = (rests[i] as number) - meanRest;
      const day = (recent[i] as { day: number }).day - meanDay;
      squares += rest * rest;
      if (i > 0) products += rest * ((rests[i - 1] as number) - meanRest);
      sxy += day * rest;
      sxx += day * day;
      fitted.push([day, rest]);
      placed.push({ away: Math.abs((recent[i] as { day: number }).day - around / DAY), rest });
    }
    neighbours += rests.length - 1;
    count += rests.length;
  }
  const df = spreadCount - spreadPlatforms;
  const spread = df > 0 ? Math.sqrt(spreadSquares / df) : Number.NaN;
  if (count < FEWEST_IN_ALL || sxx === 0 || squares === 0) {
    const unknown = Number.POSITIVE_INFINITY;
    return { runs: 0, slope: 0, slopeError: unknown, lately: 0, latelyError: unknown, spread, df };
  }
  const slope = sxy / sxx;
  let rss = 0;
  for (const [day, rest] of fitted) rss += (rest - slope * day) ** 2;
  // 1/(posts per platform) undoes the usual small-sample bias of an autocorrelation.
  const runs = ((products / squares) * count) / neighbours + platforms / count;
  const nearest = placed.sort((a, b) => a.away - b.away).slice(0, Math.max(FEWEST_LATELY, Math.round(count / 4)));
  const near = nearest.length;
  return {
    lately: meanOf(nearest.map((p) => p.rest)),
    latelyError: Math.sqrt((squares / Math.max(1, count - platforms)) * Math.max(0, 1 / near - 1 / count)),
    runs: Math.max(0, Math.min(MOST_RUNS, runs)),
    slope,
    slopeError: Math.sqrt(rss / Math.max(1, count - platforms - 1) / sxx),
    spread,
    df,
  };
}

function valuesAround(
  company: Company,
  strand: Strand,
  except: PostSeries | null,
  log2Age: number,
  around: number,
): { day: number; ln: number }[] {
  const curve = company.fitFor(strand, except).best;
  const end = firstFrom(strand.times, around + WINDOW_DAYS * DAY + 1);
  const found: { day: number; ln: number }[] = [];
  for (let i = firstFrom(strand.times, around - WINDOW_DAYS * DAY); i < end; i++) {
    const series = strand.series[i] as PostSeries;
    if (series.postId === except?.postId) continue;
    const ln = lnAtAge(series, log2Age, curve);
    const last = series.points[series.points.length - 1];
    const first = series.points[0];
    // Carried from outside its readings: only so far.
    if (last && last.log2Age < log2Age && ln - last.ln > FARTHEST) continue;
    if (first && first.log2Age > log2Age && first.ln - ln > FARTHEST) continue;
    found.push({ day: series.publishedMs / DAY, ln });
  }
  return found;
}
