import { useLiveQuery } from 'dexie-react-hooks';
import { listMessagesAbout } from '../../utils/database/messages.ts';
import { waitingThanks } from '../../utils/messages/waiting-thanks.ts';
import type { Message } from '../../utils/model/messages.ts';
import { listShownColleagues } from '../people/use-shown-people.ts';
import { startThanks, type ThanksWish } from './use-draft.ts';
import type { Started } from './use-draft-basis.ts';

/** One letter each, to everybody named; drafts that wait already are kept. Gives the first of them, to begin with. */
export async function startThanksToAll(wishes: readonly ThanksWish[]): Promise<Started> {
  const started: Started[] = [];
  for (const wish of wishes) {
    const waiting = waitingThanks(await listMessagesAbout(wish.postId), wish.postId);
    const kept = waiting.find(({ kind, recipients }) => kind === wish.kind && recipients[0] === wish.colleagueId);
    started.push(kept ? { ok: true, letter: kept } : await startThanks(wish));
  }
  return started.find(({ ok }) => ok) ?? started[0] ?? { ok: false, why: 'no-reader' };
}

/** The next thank-you that waits about the same post, and how many do; null when this is the last, undefined while loading. */
export function useNextThanks(message: Message): { id: string; name: string; waiting: number } | null | undefined {
  return useLiveQuery(async () => {
    const [postId] = message.postIds;
    if (postId === undefined) return null;
    const others = waitingThanks(await listMessagesAbout(postId), postId).filter(
      ({ id, recipients }) => id !== message.id && recipients[0] !== message.recipients[0],
    );
    // The one after this letter, and round to the first again.
    const [first] = [...others.filter(({ id }) => id > message.id), ...others];
    const colleague = (await listShownColleagues()).find(({ id }) => id === first?.recipients[0]);
    return first && colleague ? { id: first.id, name: colleague.name, waiting: others.length } : null;
  }, [message]);
}
