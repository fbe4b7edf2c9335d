import { listMessages, listOwnPhrases, saveMessage } from '../../utils/database/messages.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import type { DraftBasis, DraftOutcome, Refusal } from '../../utils/messages/draft-request.ts';
import { toMessage } from '../../utils/messages/to-message.ts';
import type { Uuid } from '../../utils/model/ids.ts';
import type { Message } from '../../utils/model/messages.ts';
import type { Colleague } from '../../utils/model/people.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { firstLanguage } from '../../utils/settings/first-language.ts';
import { getSettings } from '../../utils/settings/settings.ts';

/** A letter that was drafted and kept, or why there is none. */
export type Started = { ok: true; letter: Message } | ({ ok: false } & Refusal);

/** What every kind of letter is drafted from. Her own words are in the language she has chosen for Medspill. */
export async function draftBasis(
  reader: Colleague | null,
  instead?: Uuid,
): Promise<{ basis: DraftBasis; settings: Settings }> {
  const [letters, ownPhrases, settings] = await Promise.all([listMessages(), listOwnPhrases(), getSettings()]);
  const writtenIn = settings.language ?? firstLanguage(navigator.language);
  const basis: DraftBasis = {
    language: reader?.language ?? writtenIn,
    writtenIn,
    readers: reader ? [{ id: reader.id, name: reader.name }] : [],
    company: { name: settings.companyName, ownName: settings.ownName },
    now: nowInstant(),
    history: letters.filter(({ id }) => id !== instead),
    ownPhrases,
  };
  return { basis, settings };
}

/** What the slots of letters drafted in this window stand for, for "save as my variant". Lives as long as the window. */
const slotTexts = new Map<Uuid, Record<string, string>>();

/** What the slots of a letter stood for when it was drafted; null when that was in another window. */
export function slotTextsOf(id: Uuid): Record<string, string> | null {
  return slotTexts.get(id) ?? null;
}

/** Stores a draft, in the place of a letter when one is named; a refusal is handed on. */
export async function keepDraft(outcome: DraftOutcome, instead?: Pick<Message, 'id' | 'draftedAt'>): Promise<Started> {
  if (!outcome.ok) return outcome;
  const letter = await saveMessage({ ...toMessage(outcome.draft, nowInstant()), ...instead });
  slotTexts.set(letter.id, outcome.draft.slotTexts);
  return { ok: true, letter };
}
