import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { listHistories } from '../../utils/database/kept-histories.ts';
import { changeMessage } from '../../utils/database/messages.ts';
import { getHistory } from '../../utils/database/posts.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { summarisePost } from '../../utils/insights/summarise-post.ts';
import { type LetterLength, type LetterNote, letterLength, letterNotes } from '../../utils/messages/letter-notes.ts';
import { type NumbersAge, numbersAge } from '../../utils/messages/numbers-age.ts';
import { applyFactUpdates, type FactUpdate, refreshFacts } from '../../utils/messages/refresh-facts.ts';
import type { Uuid } from '../../utils/model/ids.ts';
import type { Fact, Message } from '../../utils/model/messages.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import type { Instant } from '../../utils/model/time.ts';
import { storedLetter } from './use-letter.ts';

export interface LetterCare {
  /** Whether the readings have been looked up; until then there is neither age nor updates. */
  isKnown: boolean;
  notes: LetterNote[];
  length: LetterLength;
  age: NumbersAge | null;
  /** Newer readings of the letter's numbers. */
  updates: FactUpdate[];
}

/** What may be good to know before a letter is sent. The words are looked at as they are typed, the readings when they change. */
export function useLetterCare(message: Message): LetterCare {
  const read = useReadings(message.postIds);
  const { facts } = message;
  const updates = useMemo(() => (read ? refreshFacts(message, read.summaries) : []), [message, read]);
  const age = useMemo(() => {
    if (!read) return null;
    // Newer readings that say the same: the words are as fresh as those are.
    const same = new Map(updates.flatMap((one) => (one.how === 'same' ? [[one.factId, one.after] as const] : [])));
    const confirmed = facts.map((fact) => same.get(fact.id) ?? fact);
    const takenAt = takenAtOf(confirmed, read.all);
    return numbersAge(confirmed, (id) => takenAt.get(id) ?? null, nowInstant());
  }, [facts, updates, read]);
  return useMemo(
    () => ({
      isKnown: read !== undefined,
      notes: letterNotes({ ...message, entered: message.entered ?? [] }),
      length: letterLength(message.body, message.kind),
      age,
      updates,
    }),
    [message, read, age, updates],
  );
}

function useReadings(postIds: readonly string[]) {
  return useLiveQuery(async () => {
    const all = await listHistories();
    const own = (await Promise.all(postIds.map((id) => getHistory(id)))).filter((one) => one !== null);
    const now = nowInstant();
    return { all, summaries: own.map((history) => summarisePost(history, all, now)) };
  }, [postIds.join()]);
}

/** When the readings behind the numbers were taken. */
function takenAtOf(facts: readonly Fact[], all: readonly PostHistory[]): ReadonlyMap<Uuid, Instant> {
  const readIds = new Set(facts.flatMap(({ receipt }) => receipt.snapshotIds));
  const takenAt = new Map<Uuid, Instant>();
  for (const { snapshots } of all)
    for (const one of snapshots) if (readIds.has(one.id)) takenAt.set(one.id, one.takenAt);
  return takenAt;
}

/** Puts the newer numbers in; gives the letter as it then stands. */
export async function putNewest(message: Message, updates: readonly FactUpdate[]): Promise<Message | undefined> {
  const stored = await storedLetter(message.id);
  return stored && changeMessage(stored.id, applyFactUpdates(stored, updates));
}
