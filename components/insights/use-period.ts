import { useMemo } from 'react';
import { nowInstant } from '../../utils/database/user-records.ts';
import { sayPeople, sayTotalClaim } from '../../utils/messages/say-claim-total.ts';
import type { PlatformId } from '../../utils/model/platforms.ts';
import type { Instant } from '../../utils/model/time.ts';
import { useSettings } from '../settings/use-settings.ts';
import type { PeriodInsights } from './insights-desk.ts';
import { type Period, periodsSince, zone } from './periods.ts';
import { useAnswer } from './use-insights.ts';

export interface SaidOfPeriod {
  sentence: string;
  /** Where its receipt lies. */
  receipt: string;
}

/** What may be said of a period: how many posts, sums of what may be summed, and people only as the pages themselves count them. */
export interface PeriodWords extends Pick<PeriodInsights, 'published' | 'isWhole'> {
  totals: SaidOfPeriod[];
  /** A platform each: the page's own number, or what is certain of it. */
  people: (SaidOfPeriod & { platform: PlatformId; quoted: boolean })[];
  /** Platforms with posts in the period and no number of the page's own. */
  unquoted: PlatformId[];
}

/** The months and quarters that may be asked about, newest first. */
export function usePeriods(firstPost: Instant | null): Period[] {
  return useMemo(() => periodsSince(firstPost, nowInstant()), [firstPost]);
}

/** The sentences of a period, in the interface's language; undefined while they are worked out. */
export function usePeriod({ from, to }: Period, change: object | undefined): PeriodWords | undefined {
  const { language } = useSettings();
  const answer = useAnswer<'period'>({ kind: 'period', from, to }, change);
  return useMemo(() => {
    if (!answer) return undefined;
    const { published, isWhole, platforms } = answer;
    const totals = answer.totals.flatMap(({ claim, receipt }) => {
      const sentence = sayTotalClaim(claim, language, zone);
      return sentence ? [{ sentence, receipt }] : [];
    });
    const people = answer.people.map(({ claim, receipt }) => ({
      platform: claim.platform,
      quoted: claim.quoted !== null,
      sentence: sayPeople(claim, language, zone),
      receipt,
    }));
    const quoted = new Set(people.filter((one) => one.quoted).map((one) => one.platform));
    return { published, isWhole, totals, people, unquoted: platforms.filter((id) => !quoted.has(id)) };
  }, [answer, language]);
}
