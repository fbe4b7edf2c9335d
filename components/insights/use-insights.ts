import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useMemo } from 'react';
import { listPageTotals } from '../../utils/database/imports.ts';
import { listHistories } from '../../utils/database/kept-histories.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { compareTraits } from '../../utils/insights/compare-traits.ts';
import { expectNext } from '../../utils/insights/expect-next.ts';
import { recordsSince } from '../../utils/insights/records-since.ts';
import type { ExpectationClaim, RecordClaim, TraitClaim } from '../../utils/insights/types.ts';
import { sayExpectation, sayRecord } from '../../utils/messages/say-claim-record.ts';
import { sayTraitClaim, traitName } from '../../utils/messages/say-claim-trait.ts';
import type { PostId } from '../../utils/model/ids.ts';
import type { MetricName } from '../../utils/model/metrics.ts';
import type { PlatformId } from '../../utils/model/platforms.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import type { PageTotal } from '../../utils/model/posts.ts';
import { listShownColleagues } from '../people/use-shown-people.ts';
import { useSettings } from '../settings/use-settings.ts';
import { recordsFrom, zone } from './periods.ts';

/** Metrics a company may be judged by, best first; only those that were read are offered. */
const leads: readonly MetricName[] = ['impressions', 'views', 'reach', 'reactions'];

export interface Ground {
  histories: readonly PostHistory[];
  byId: ReadonlyMap<PostId, PostHistory>;
  /** The pages' own numbers for a period, typed or from files. */
  pageTotals: PageTotal[];
  names: Map<string, string>;
  /** Metrics that were read of at least four posts. */
  metrics: MetricName[];
}

/** Everything the insights rest on; undefined while loading. */
export function useGround(): Ground | undefined {
  return useLiveQuery(async () => {
    const [histories, colleagues, pageTotals] = await Promise.all([
      listHistories(),
      listShownColleagues(),
      listPageTotals(),
    ]);
    return {
      histories,
      byId: new Map(histories.map((history) => [history.post.id, history])),
      pageTotals,
      names: new Map(colleagues.map(({ id, name }) => [id, name])),
      metrics: leads.filter((metric) => isReadOfFour(histories, metric)),
    };
  });
}

/** Looks no further than it has to: most companies have thousands of readings of what they read at all. */
function isReadOfFour(histories: readonly PostHistory[], metric: MetricName): boolean {
  let posts = 0;
  for (const { snapshots } of histories) {
    if (snapshots.some(({ readings }) => readings.some((one) => one.metric === metric))) posts += 1;
    if (posts === 4) return true;
  }
  return false;
}

/** The posts by id, for the rows that name some of them. */
export const PostsContext = createContext<ReadonlyMap<PostId, PostHistory>>(new Map());

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

/** The records of the last twelve months, a platform each, newest look first. */
export function useRecords({ histories }: Ground, metric: MetricName): { claim: RecordClaim; sentence: string }[] {
  const { language } = useSettings();
  return useMemo(() => {
    const now = nowInstant();
    return recordsSince(histories, metric, recordsFrom(now), now).flatMap((claim) => {
      const sentence = sayRecord(claim, language, zone);
      return sentence ? [{ claim, sentence }] : [];
    });
  }, [histories, metric, language]);
}
