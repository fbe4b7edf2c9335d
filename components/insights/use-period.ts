import { useMemo } from 'react';
import { nowInstant } from '../../utils/database/user-records.ts';
import { peopleOver } from '../../utils/insights/people-over.ts';
import { isReadFromBefore } from '../../utils/insights/read-from-before.ts';
import { publishedMsOf } from '../../utils/insights/timeline.ts';
import { totalOver } from '../../utils/insights/total-over.ts';
import { sayPeople, sayTotalClaim } from '../../utils/messages/say-claim-total.ts';
import type { Receipt } from '../../utils/model/claims.ts';
import { type PlatformId, platformIds } from '../../utils/model/platforms.ts';
import { useSettings } from '../settings/use-settings.ts';
import { type Period, periodsSince, zone } from './periods.ts';
import type { Ground } from './use-insights.ts';

export interface SaidOfPeriod {
  sentence: string;
  receipt: Receipt;
}

/** What may be said of a period: how many posts, sums of what may be summed, and people only as the pages themselves count them. */
export interface PeriodWords {
  published: number;
  /** Whether those are all there were: else reading began within the period, and sums are least ones. */
  isWhole: boolean;
  totals: SaidOfPeriod[];
  /** A platform each: the page's own number, or what is certain of it. */
  people: (SaidOfPeriod & { platform: PlatformId; quoted: boolean })[];
  /** Platforms with posts in the period and no number of the page's own. */
  unquoted: PlatformId[];
}

/** The months and quarters that may be asked about, newest first. */
export function usePeriods({ histories }: Ground): Period[] {
  return useMemo(() => {
    const dates = histories.flatMap(({ post }) => post.publishedAt?.earliest ?? []);
    return periodsSince(dates.sort()[0] ?? null, nowInstant());
  }, [histories]);
}

const summed = ['impressions', 'views', 'reactions', 'comments'] as const;

/** The sentences of a period, in the interface's language. */
export function usePeriod({ histories, pageTotals }: Ground, { from, to }: Period): PeriodWords {
  const { language } = useSettings();
  return useMemo(() => {
    const now = nowInstant();
    const [start, end] = [Date.parse(from), Date.parse(to)];
    const inside = histories.filter((history) => {
      const at = publishedMsOf(history);
      return at !== null && at >= start && at < end;
    });
    const isWhole = isReadFromBefore(histories, inside, from);
    const totals = summed.flatMap((metric) => {
      const claim = totalOver(histories, metric, from, to, { now });
      const told = isWhole ? claim : { ...claim, estimate: null };
      const sentence = claim.low > 0 ? sayTotalClaim(told, language, zone) : null;
      return sentence ? [{ sentence, receipt: claim.receipt }] : [];
    });
    const here = platformIds.filter((id) => inside.some(({ post }) => post.platform === id));
    const people = platformIds.flatMap((platform) => {
      const claim = peopleOver(histories, pageTotals, platform, from, to, now);
      if (!claim.quoted && claim.posts === 0) return [];
      const quoted = claim.quoted !== null;
      return [{ platform, quoted, sentence: sayPeople(claim, language, zone), receipt: claim.receipt }];
    });
    const quoted = new Set(people.filter((one) => one.quoted).map((one) => one.platform));
    return { published: inside.length, isWhole, totals, people, unquoted: here.filter((id) => !quoted.has(id)) };
  }, [histories, pageTotals, from, to, language]);
}
