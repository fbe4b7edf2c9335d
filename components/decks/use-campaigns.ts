import { useLiveQuery } from 'dexie-react-hooks';
import {
  changeStoredCampaign,
  getCampaign,
  listCampaigns,
  removeCampaign,
  restoreCampaign,
  saveCampaign,
} from '../../utils/database/plans.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { deckText } from '../../utils/decks/edit-deck.ts';
import { makeDeck } from '../../utils/decks/make-deck.ts';
import type { DeckBasis } from '../../utils/decks/story.ts';
import { newId } from '../../utils/model/ids.ts';
import type { Language } from '../../utils/model/people.ts';
import type { Campaign } from '../../utils/model/plans.ts';
import { parseCount } from '../../utils/reading/counts.ts';

/** The five fields of the explainer, in the order they are told. */
export const campaignFields = ['what', 'how', 'audience', 'budget', 'hope'] as const;

/** Campaigns, newest first; undefined while loading. */
export function useCampaigns(): Campaign[] | undefined {
  return useLiveQuery(async () => (await listCampaigns()).sort((a, b) => b.id.localeCompare(a.id)));
}

/** One campaign: undefined while loading, null when it is gone. */
export function useCampaign(id: string): Campaign | null | undefined {
  return useLiveQuery(async () => (await getCampaign(id)) ?? null, [id]);
}

/** A new campaign with nothing but a name; gives its id. */
export async function addCampaign(name: string): Promise<string> {
  const campaign: Campaign = {
    id: newId(),
    name,
    what: '',
    how: '',
    audience: '',
    budget: '',
    hope: '',
    from: null,
    to: null,
    happened: null,
    results: [],
    updatedAt: nowInstant(),
    deletedAt: null,
  };
  await saveCampaign(campaign);
  return campaign.id;
}

/** What has been written and is not saved yet. Letters typed while a save is under way are saved together after it. */
const waiting = new Map<string, Partial<Campaign>>();
let saving: Promise<void> | null = null;

async function saveWaiting(): Promise<void> {
  for (let [next] = waiting; next; [next] = waiting) {
    const [id, part] = next;
    waiting.delete(id);
    await changeStoredCampaign(id, part);
  }
}

/** Changes fields of a campaign as it is stored; resolves when everything written so far is saved. */
export function changeCampaign(id: string, part: Partial<Campaign>): Promise<void> {
  waiting.set(id, { ...waiting.get(id), ...part });
  saving ??= saveWaiting().finally(() => {
    saving = null;
  });
  return saving;
}

/** Deletes; gives the way back. */
export async function dropCampaign(id: string): Promise<() => Promise<boolean>> {
  await removeCampaign(id);
  return () => restoreCampaign(id);
}

/**
 * A result as it is typed ("15 200"); null when it is no whole number. "15,2k" is refused: a result is told as it stands,
 * and a rounded number would be told as if it were counted.
 */
export function typedResult(typed: string, language: Language): number | null {
  const count = parseCount(typed, language);
  return count.value !== null && count.low === count.high ? count.value : null;
}

/** How many of the five questions are answered. */
export function answered(campaign: Campaign): number {
  return campaignFields.filter((field) => campaign[field].trim() !== '').length;
}

/** The campaign as a text for an e-mail or a channel. */
export function campaignText(campaign: Campaign, basis: DeckBasis): string {
  return deckText(makeDeck({ kind: 'campaign', campaign, form: 'five' }, basis));
}
