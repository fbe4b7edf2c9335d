import { useLiveQuery } from 'dexie-react-hooks';
import { listOwnPhrases, removeOwnPhrase, restoreOwnPhrase, saveOwnPhrase } from '../../utils/database/messages.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import {
  type OwnPhraseProblem,
  ownPhraseFrom,
  problemInOwnPhrase,
  slotsOfKind,
} from '../../utils/messages/own-phrases.ts';
import { newId } from '../../utils/model/ids.ts';
import type { Message, OwnPhrase } from '../../utils/model/messages.ts';
import type { Colleague } from '../../utils/model/people.ts';
import { getSettings } from '../../utils/settings/settings.ts';
import { draftThanks } from './use-draft.ts';
import { slotTextsOf } from './use-draft-basis.ts';

/** Her own variants, by kind and newest first; undefined while loading. */
export function useVariants(): OwnPhrase[] | undefined {
  return useLiveQuery(async () => {
    const found = await listOwnPhrases();
    return found.sort((a, b) => a.kind.localeCompare(b.kind) || b.updatedAt.localeCompare(a.updatedAt));
  });
}

/** A letter as a variant to keep: names, dates and numbers turned into slots, so that it fits the next person too. */
export async function variantFrom(message: Message, reader: Colleague | null): Promise<string> {
  return ownPhraseFrom(message.body, slotTextsOf(message.id) ?? (await slotsAgain(message, reader)), message.kind);
}

/** What the slots stand for in a letter drafted in another window: drafted again where it can be, else the names. */
async function slotsAgain(message: Message, reader: Colleague | null): Promise<Record<string, string>> {
  const [postId, colleagueId] = [message.postIds[0], message.recipients[0]];
  if (postId && colleagueId && (message.kind === 'thanks' || message.kind === 'thanksWithResult')) {
    const { kind, language, id } = message;
    const outcome = await draftThanks({ kind, postId, colleagueId, language, instead: id });
    if (outcome.ok) return outcome.draft.slotTexts;
  }
  const { companyName, ownName } = await getSettings();
  return { name: reader?.name.split(' ')[0] ?? '', company: companyName, me: ownName };
}

/** The slots a variant of this letter may use, and what is wrong with the text; null when it may be saved. */
export function judgeVariant(
  text: string,
  message: Message,
): { slots: readonly string[]; problem: OwnPhraseProblem | null } {
  return { slots: slotsOfKind[message.kind], problem: problemInOwnPhrase(text, message.kind) };
}

/** Keeps a variant for letters of the same kind, level and language. */
export function keepVariant(text: string, { kind, level, language }: Message): Promise<OwnPhrase> {
  return saveOwnPhrase({ id: newId(), kind, level, language, text, updatedAt: nowInstant(), deletedAt: null });
}

/** Removes a variant; gives the way back. */
export async function dropVariant(id: string): Promise<() => Promise<unknown>> {
  await removeOwnPhrase(id);
  return () => restoreOwnPhrase(id);
}
