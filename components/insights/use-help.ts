import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { listHistories } from '../../utils/database/kept-histories.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { summariseHelp } from '../../utils/insights/summarise-help.ts';
import { sayHelp, sayHelpSoFar, shownOf } from '../../utils/messages/say-claim-total.ts';
import { spokenTitle } from '../../utils/messages/spoken-title.ts';
import type { Receipt } from '../../utils/model/claims.ts';
import type { Colleague } from '../../utils/model/people.ts';
import type { Instant } from '../../utils/model/time.ts';
import { titleOf } from '../posts/use-posts.ts';
import { useSettings } from '../settings/use-settings.ts';
import { monthsBetween, zone } from './periods.ts';

export interface HelpWords {
  /** For the user's own screen. */
  soFar: string;
  /** For the colleague, in the colleague's language. */
  toColleague: string;
  /** Behind the number of showings; null where no number is told. */
  receipt: Receipt | null;
  /** When each post was published, oldest first. */
  dates: Instant[];
  /** The months from the first of them to now, each by its first moment, and where the last one ends. */
  months: Instant[];
}

/** What the posts a colleague helped with led to; null when there are none, undefined while loading. */
export function useHelp({ id, language: theirs }: Colleague, untitled: string): HelpWords | null | undefined {
  const { language } = useSettings();
  const all = useLiveQuery(() => listHistories());
  return useMemo(() => {
    if (!all) return undefined;
    const now = nowInstant();
    const help = summariseHelp(id, all, { now });
    const title = (postId: string) => {
      const history = all.find(({ post }) => post.id === postId);
      return history ? (spokenTitle(titleOf(history, untitled), false)?.words ?? null) : null;
    };
    const soFar = sayHelpSoFar(help, language, title, zone);
    if (soFar === null) return null;
    const dates = all
      .filter(({ contributions }) => contributions.some(({ colleagueId }) => colleagueId === id))
      .flatMap(({ post }) => post.publishedAt?.value ?? post.publishedAt?.latest ?? [])
      .sort();
    const toColleague = sayHelp(help, theirs ?? language, title, zone);
    const months = monthsBetween(dates[0] ?? now, now);
    return { soFar, toColleague, receipt: shownOf(help)?.receipt ?? null, dates, months };
  }, [all, id, theirs, language, untitled]);
}
