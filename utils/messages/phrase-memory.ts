import type { Uuid } from '../model/ids.ts';
import type { Message } from '../model/messages.ts';

/** What has been said before, as a letter being drafted needs to know it. */
export interface PhraseMemory {
  /** How many letters ago these readers last got the sentence (0 = their last letter); null: never. */
  toThese: (phraseId: string) => number | null;
  /** How many letters ago anyone last got it; null: never. */
  toAnyone: (phraseId: string) => number | null;
}

/**
 * Builds the memory from earlier letters of every kind (deleted ones are still remembered: they may have been sent).
 * `recipients` are the readers of the new letter; empty means the common channel, which has a memory of its own.
 */
export function phraseMemory(history: readonly Message[], recipients: readonly (Uuid | null)[]): PhraseMemory {
  const newestFirst = [...history].sort((a, b) => b.draftedAt.localeCompare(a.draftedAt) || b.id.localeCompare(a.id));
  const readers = new Set(recipients.filter((id) => id !== null));
  const theirs = newestFirst.filter((message) =>
    readers.size === 0
      ? message.recipients.length === 0
      : message.recipients.some((id) => id !== null && readers.has(id)),
  );
  return { toThese: ageIn(theirs), toAnyone: ageIn(newestFirst) };
}

function ageIn(messages: readonly Message[]): (phraseId: string) => number | null {
  const ages = new Map<string, number>();
  for (const [age, message] of messages.entries()) {
    for (const id of message.phraseIds) if (!ages.has(id)) ages.set(id, age);
  }
  return (phraseId) => ages.get(phraseId) ?? null;
}
