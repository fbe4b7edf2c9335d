import { useLiveQuery } from 'dexie-react-hooks';
import { listHistories } from '../../utils/database/kept-histories.ts';
import { changeMessage, getMessage } from '../../utils/database/messages.ts';
import { getHistory } from '../../utils/database/posts.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { summarisePost } from '../../utils/insights/summarise-post.ts';
import { type LetterLength, type LetterNote, letterLength, letterNotes } from '../../utils/messages/letter-notes.ts';
import { type NumbersAge, numbersAge } from '../../utils/messages/numbers-age.ts';
import { applyFactUpdates, type FactUpdate, refreshFacts } from '../../utils/messages/refresh-facts.ts';
import type { Uuid } from '../../utils/model/ids.ts';
import type { Message } from '../../utils/model/messages.ts';
import type { Instant } from '../../utils/model/time.ts';

export interface LetterCare {
  notes: LetterNote[];
  length: LetterLength;
  age: NumbersAge | null;
  /** Newer readings of the letter's numbers. */
  updates: FactUpdate[];
}

/** What may be good to know before a letter is sent; undefined while loading. */
export function useLetterCare(message: Message): LetterCare | undefined {
  return useLiveQuery(async () => {
    const all = await listHistories();
    const own = (await Promise.all(message.postIds.map((id) => getHistory(id)))).filter((one) => one !== null);
    const now = nowInstant();
    const updates = refreshFacts(
      message,
      own.map((history) => summarisePost(history, all, now)),
    );
    // Newer readings that say the same: the words are as fresh as those are.
    const confirmed = applyFactUpdates(
      message,
      updates.filter(({ how }) => how === 'same'),
    );
    const readIds = new Set(confirmed.facts.flatMap(({ receipt }) => receipt.snapshotIds));
    const takenAt = new Map<Uuid, Instant>();
    for (const { snapshots } of all)
      for (const one of snapshots) if (readIds.has(one.id)) takenAt.set(one.id, one.takenAt);
    return {
      notes: letterNotes({ ...message, entered: message.entered ?? [] }),
      length: letterLength(message.body, message.kind),
      age: numbersAge(confirmed.facts, (id) => takenAt.get(id) ?? null, now),
      updates,
    };
  }, [message]);
}

/** Puts the newer numbers in; gives the letter as it then stands. */
export async function putNewest(message: Message, updates: readonly FactUpdate[]): Promise<Message | undefined> {
  const stored = await getMessage(message.id);
  return stored && changeMessage(stored.id, applyFactUpdates(stored, updates));
}
