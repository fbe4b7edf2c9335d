import type { Uuid } from '../model/ids.ts';
import type { Language } from '../model/people.ts';
import type { Campaign } from '../model/plans.ts';
import type { Instant } from '../model/time.ts';
import { campaignTexts } from './sample-words.ts';

/** The sample company's campaign, with its five questions answered and not yet over. */
export function sampleCampaign(language: Language, id: Uuid, now: Instant): Campaign {
  return {
    id,
    ...campaignTexts[language],
    from: null,
    to: null,
    happened: null,
    results: [],
    updatedAt: now,
    deletedAt: null,
  };
}
