import type { Company } from './company.ts';
import { type Comparables, comparablesOf, wellKnown } from './comparables.ts';
import { middleIn } from './medians.ts';
import { FEWEST_COMPARED, FEWEST_FOR_RANK, OWN_SPREAD_FROM, SMALLEST_TYPICAL } from './method.ts';
import { type NamedSet, namedSetOf } from './named-set.ts';
import type { PostSeries, SeriesPoint } from './post-series.ts';
import { tempoAround } from './recent-tempo.ts';
import { type UsualBounds, usualBounds } from './usual-bounds.ts';
import type { AgeTable } from './value-at-age.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** One post against our usual, in numbers: everything a claim and its receipt are made from. Logs are natural. */
export interface PostVsUsual extends Comparables {
  /** The middle one of the compared posts at the same age. Null without any. */
  typical: number | null;
  verdict: Verdict;
  /** ln of the interval and the estimate of the ratio; null where none can be stated. */
  interval: UsualBounds | null;
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
  const { own, peers, rows } = found;
  const n = peers.series.length;
  const typical = n ? Math.exp(middleIn(peers.ln, rows)) : null;
  const named = wellKnown(peers);
  const tempo = n >= FEWEST_COMPARED ? tempoAround(company, series, own.log2Age) : null;
  const result: PostVsUsual = {
    ...found,
    typical,
    verdict: { level: null, ratio: null },
    interval: null,
    borrowed: n < OWN_SPREAD_FROM,
    rank: named.length >= FEWEST_FOR_RANK ? rankOf(own, peers, named) : null,
    namedSet: tempo && namedSetOf(series, found, named, tempo),
    commonness: n ? shareAsGood(own, peers) : null,
  };
  if (!tempo || typical === null || typical < SMALLEST_TYPICAL) return result;
  const bounds = usualBounds(series, found, tempo);
  if (!bounds) return result;
  result.interval = bounds;
  result.verdict = verdictOf(bounds.low, bounds.high, bounds.estimate);
  return result;
}

function rankOf(own: SeriesPoint, { least, most }: AgeTable, named: readonly number[]): PostVsUsual['rank'] {
  let [surely, maybe] = [0, 0];
  for (const row of named) {
    if ((least[row] as number) > own.lnHigh) surely++;
    if ((most[row] as number) >= own.lnLow) maybe++;
  }
  return { place: maybe + 1, of: named.length + 1, exact: surely === maybe };
}

function shareAsGood(own: SeriesPoint, { ln }: AgeTable): number {
  let asGood = 0;
  for (const value of ln) if (value >= own.ln) asGood++;
  return asGood / ln.length;
}
