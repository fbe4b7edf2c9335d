import type { Company } from './company.ts';
import { type Comparables, comparablesOf, isWellKnown } from './comparables.ts';
import {
  ALPHA_LESS,
  ALPHA_MORE,
  DAY,
  FEWEST_COMPARED,
  FEWEST_FOR_RANK,
  OWN_SPREAD_FROM,
  PAD,
  SMALLEST_TYPICAL,
} from './method.ts';
import { type NamedSet, namedSetOf } from './named-set.ts';
import type { PostSeries } from './post-series.ts';
import { type Tempo, tempoAround } from './recent-tempo.ts';
import { studentQuantile } from './student.ts';
import { type Middle, meanOf, medianOf, typicalValue } from './typical-value.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** One post against our usual, in numbers: everything a claim and its receipt are made from. Logs are natural. */
export interface PostVsUsual extends Comparables {
  /** The middle one of the compared posts at the same age. Null without any. */
  typical: number | null;
  verdict: Verdict;
  /** ln of the interval and the estimate of the ratio; null where none can be stated. */
  interval: { low: number; high: number; estimate: number } | null;
  borrowed: boolean;
  rank: { place: number; of: number; exact: boolean } | null;
  namedSet: NamedSet | null;
  /** Share of the compared posts that did as well or better. */
  commonness: number | null;
}

/**
 * Holds a post's newest number against the posts of the same platform, metric and meaning at the same age (method 2.1).
 * Rank and named set use posts whose number is known well; the general claim uses every post that can be placed, because
 * doubt about the growth curve moves posts read early and posts read late in opposite directions and is followed curve by curve.
 */
export function postVsUsual(company: Company, series: PostSeries): PostVsUsual {
  const found = comparablesOf(company, series);
  const { own, peers } = found;
  const n = peers.length;
  const lns = peers.map((p) => p.ln);
  const typical = n ? Math.exp(medianOf(lns)) : null;
  const named = peers.filter(isWellKnown);
  const tempo = n >= FEWEST_COMPARED ? tempoAround(company, series, own.log2Age) : null;
  const result: PostVsUsual = {
    ...found,
    typical,
    verdict: { level: null, ratio: null },
    interval: null,
    borrowed: n < OWN_SPREAD_FROM,
    rank: null,
    namedSet: tempo && namedSetOf(series, own, named, found.fit, tempo),
    commonness: n ? peers.filter((p) => p.ln >= own.ln).length / n : null,
  };
  if (named.length >= FEWEST_FOR_RANK) {
    let [surely, maybe] = [0, 0];
    for (const peer of named) {
      if (peer.least > own.lnHigh) surely++;
      if (peer.most >= own.lnLow) maybe++;
    }
    result.rank = { place: maybe + 1, of: named.length + 1, exact: surely === maybe };
  }
  if (!tempo || typical === null || typical < SMALLEST_TYPICAL) return result;
  const bounds = boundsOf(series, found, tempo);
  if (!bounds) return result;
  result.interval = bounds;
  result.verdict = verdictOf(bounds.low, bounds.high, bounds.estimate);
  return result;
}

/** The interval of the ratio, hull over all growth curves that fit; null when too little is known of the spread. */
function boundsOf(series: PostSeries, found: Comparables, tempo: Tempo): PostVsUsual['interval'] {
  const { own, peers, fit } = found;
  const lag = (series.publishedMs - meanOf(peers.map((p) => p.series.publishedMs))) / DAY;
  const [drift, lately] = [
    beyondChance(tempo.slope, tempo.slopeError) * lag,
    beyondChance(tempo.lately, tempo.latelyError),
  ];
  const widen = Math.sqrt((1 + tempo.runs) / (1 - tempo.runs));
  let [low, high, estimate] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (let c = 0; c < fit.set.length; c++) {
    const upper = middleOf(
      Float64Array.from(peers, (p) => (p.byCurve[c] as number) + p.up),
      tempo,
    );
    const lower = middleOf(
      Float64Array.from(peers, (p) => (p.byCurve[c] as number) - p.down),
      tempo,
    );
    if (!upper || !lower) return null;
    low = Math.min(low, own.lnLow - upper.estimate - widen * (upper.high - upper.estimate));
    high = Math.max(high, own.lnHigh - lower.estimate + widen * (lower.estimate - lower.low));
    if (c === 0) estimate = own.ln - (upper.estimate + lower.estimate) / 2;
  }
  return { low: low - PAD - Math.max(0, drift, lately), high: high + PAD - Math.min(0, drift, lately), estimate };
}

/** A slope or a step, less what chance alone would give it: nothing within its own error, nearly all when far beyond. */
function beyondChance(found: number, error: number): number {
  const sure = 1 - (error / found) ** 2;
  return sure > 0 ? found * sure : 0;
}

/** What is believed of a page's spread before its posts are seen, and with how many posts' weight (Moro et al. 2016; method 1). */
const SPREAD_PRIOR = 0.9;
const SPREAD_PRIOR_DF = 4;
const FEWEST_DF = 4;

function middleOf(values: Float64Array, tempo: Tempo): Middle | null {
  const n = values.length;
  if (n >= OWN_SPREAD_FROM) return typicalValue(values, ALPHA_MORE, ALPHA_LESS);
  if (!(tempo.df >= FEWEST_DF)) return null;
  const mean = meanOf(values);
  let own = 0;
  for (const v of values) own += (v - mean) ** 2;
  const df = tempo.df + SPREAD_PRIOR_DF;
  const pooled = Math.sqrt((tempo.spread ** 2 * tempo.df + SPREAD_PRIOR ** 2 * SPREAD_PRIOR_DF) / df);
  const spread = Math.max(pooled, Math.sqrt(own / (n - 1)));
  const half = (alpha: number): number => (studentQuantile(1 - alpha, df) * spread) / Math.sqrt(n);
  return { estimate: mean, low: mean - half(ALPHA_LESS), high: mean + half(ALPHA_MORE) };
}
