import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { listHistories } from '../../utils/database/kept-histories.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { compareTraits } from '../../utils/insights/compare-traits.ts';
import { expectNext } from '../../utils/insights/expect-next.ts';
import { totalOver } from '../../utils/insights/total-over.ts';
import type { ExpectationClaim, TotalClaim, TraitClaim } from '../../utils/insights/types.ts';
import { sayExpectation } from '../../utils/messages/say-claim-record.ts';
import { sayTotalClaim } from '../../utils/messages/say-claim-total.ts';
import { sayTraitClaim, traitName } from '../../utils/messages/say-claim-trait.ts';
import type { MetricName } from '../../utils/model/metrics.ts';
import type { PlatformId } from '../../utils/model/platforms.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { addMonths, dateIn, instantOf } from '../../utils/planning/dates.ts';
import { listShownColleagues } from '../people/use-shown-people.ts';
import { useSettings } from '../settings/use-settings.ts';

/** Metrics a company may be judged by, best first; only those that were read are offered. */
const leads: readonly MetricName[] = ['impressions', 'views', 'reach', 'reactions'];

export interface Ground {
  histories: readonly PostHistory[];
  names: Map<string, string>;
  /** Metrics that were read of at least four posts. */
  metrics: MetricName[];
}

/** Everything the insights rest on; undefined while loading. */
export function useGround(): Ground | undefined {
  return useLiveQuery(async () => {
    const [histories, colleagues] = await Promise.all([listHistories(), listShownColleagues()]);
    const read = (metric: MetricName) =>
      histories.filter(({ snapshots }) =>
        snapshots.some(({ readings }) => readings.some((one) => one.metric === metric)),
      ).length;
    return {
      histories,
      names: new Map(colleagues.map(({ id, name }) => [id, name])),
      metrics: leads.filter((metric) => read(metric) >= 4),
    };
  });
}

export interface SaidTrait {
  claim: TraitClaim;
  name: string;
  sentence: string;
}

/** What the posts say of each trait, with its sentence in the interface's language. */
export function useTraits({ histories, names }: Ground, metric: MetricName): SaidTrait[] {
  const { language } = useSettings();
  return useMemo(() => {
    const nameOf = (id: string) => names.get(id) ?? null;
    return compareTraits(histories, metric, nowInstant()).map((claim) => ({
      claim,
      name: traitName(claim.trait, language, nameOf),
      sentence: sayTraitClaim(claim, language, nameOf),
    }));
  }, [histories, names, metric, language]);
}

export type PeriodName = 'month' | 'last' | 'quarter';

/** The user's own zone: months begin at her midnight. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The days of a period, as instants; the end is not counted. */
export function periodOf(name: PeriodName): { from: string; to: string } {
  const first = `${dateIn(nowInstant(), zone).slice(0, 7)}-01`;
  const [from, to] = {
    month: [first, addMonths(first, 1)],
    last: [addMonths(first, -1), first],
    quarter: [addMonths(first, -3), first],
  }[name] as [string, string];
  return { from: instantOf(from, '00:00', zone), to: instantOf(to, '00:00', zone) };
}

/** What may be said of a period: how many posts, and sums of what may be summed. */
export function usePeriod(
  { histories }: Ground,
  name: PeriodName,
): { published: number; said: { claim: TotalClaim; sentence: string }[] } {
  const { language } = useSettings();
  return useMemo(() => {
    const { from, to } = periodOf(name);
    const inside = histories.filter(
      ({ post }) => post.publishedAt && post.publishedAt.latest >= from && post.publishedAt.latest < to,
    );
    const said = (['impressions', 'reactions', 'comments'] as const).flatMap((metric) => {
      const claim = totalOver(histories, metric, from, to, { now: nowInstant() });
      const sentence = claim.low > 0 ? sayTotalClaim(claim, language, zone) : null;
      return sentence ? [{ claim, sentence }] : [];
    });
    return { published: inside.length, said };
  }, [histories, name, language]);
}

const WEEK_HOURS = 168;

/** Where the next post usually lands after a week, platform by platform. */
export function useExpectations(
  { histories }: Ground,
  metric: MetricName,
): { claim: ExpectationClaim; sentence: string }[] {
  const { language } = useSettings();
  return useMemo(() => {
    const platforms = [...new Set(histories.map(({ post }) => post.platform))] as PlatformId[];
    return platforms.flatMap((platform) => {
      const claim = expectNext(histories, platform, metric, WEEK_HOURS, nowInstant());
      return claim.level === 'none' ? [] : [{ claim, sentence: sayExpectation(claim, language) }];
    });
  }, [histories, metric, language]);
}
