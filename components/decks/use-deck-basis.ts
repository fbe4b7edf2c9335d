import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { listPageTotals } from '../../utils/database/imports.ts';
import { listHistories } from '../../utils/database/kept-histories.ts';
import { listColleagues, listConsents } from '../../utils/database/people.ts';
import { listAsks, listCampaigns, listPlannedPosts } from '../../utils/database/plans.ts';
import type { DeckBasis } from '../../utils/decks/story.ts';
import type { Language } from '../../utils/model/people.ts';
import type { Campaign } from '../../utils/model/plans.ts';
import { hideColleagues } from '../../utils/planning/demo-names.ts';
import { useSettings } from '../settings/use-settings.ts';

/** Everything a deck is made from, and the campaigns there are; undefined while loading. One "now" for as long as it is shown. */
export function useDeckBasis(language: Language): { basis: DeckBasis; campaigns: Campaign[] } | undefined {
  const { companyName, leadTimes, demoNames } = useSettings();
  const [now] = useState(() => new Date().toISOString());
  const stored = useLiveQuery(async () => {
    const [histories, colleagues, consents, plans, asks, pageTotals, campaigns] = await Promise.all([
      listHistories(),
      listColleagues(),
      listConsents(),
      listPlannedPosts(),
      listAsks(),
      listPageTotals(),
      listCampaigns(),
    ]);
    return { histories, colleagues, consents, plans, asks, pageTotals, campaigns };
  });
  return useMemo(() => {
    if (!stored) return undefined;
    const { campaigns, ...records } = stored;
    const colleagues = demoNames ? hideColleagues(records.colleagues) : records.colleagues;
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const basis = { ...records, colleagues, language, now, timeZone, company: companyName, leadTimes };
    return { basis, campaigns };
  }, [stored, language, now, companyName, leadTimes, demoNames]);
}
