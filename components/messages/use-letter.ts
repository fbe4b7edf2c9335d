import { useLiveQuery } from 'dexie-react-hooks';
import {
  changeMessage,
  getMessage,
  markCopied,
  markSent,
  undoCopied,
  undoSent,
} from '../../utils/database/messages.ts';
import { getHistories } from '../../utils/database/posts.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { type EditorNode, fromEditorDocument } from '../../utils/messages/editor-document.ts';
import { toPlainText } from '../../utils/messages/rich-text.ts';
import type { Uuid } from '../../utils/model/ids.ts';
import type { Block, Message } from '../../utils/model/messages.ts';
import type { Colleague } from '../../utils/model/people.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { listShownPeople } from '../people/use-shown-people.ts';

export interface ShownLetter {
  message: Message;
  /** Null entries are erased colleagues. */
  readers: (Colleague | null)[];
  posts: PostHistory[];
  /** The whole letter as it may be shown: with invented names while names are hidden. */
  text: string;
}

/** A letter with the people and posts it is about; null when there is none, undefined while loading. */
export function useLetter(id: string | null): ShownLetter | null | undefined {
  return useLiveQuery(async () => {
    const message = id === null ? undefined : await getMessage(id);
    if (!message) return null;
    const { colleagues, hide } = await listShownPeople();
    const readers = message.recipients.map((id) => colleagues.find((one) => one.id === id) ?? null);
    return {
      message,
      readers,
      posts: await getHistories(message.postIds),
      text: hide(toPlainText(message.body)),
    };
  }, [id]);
}

/** Stores what the user wrote. Gives it as it is kept, at once, and how many numbers are hers now because she changed their words. */
export function saveEdit(message: Message, document: EditorNode): { body: Block[]; unbound: number } {
  const { body, unbound, bound } = fromEditorDocument(document, [...message.facts, ...(message.entered ?? [])]);
  const untie = <T extends { id: string; unboundAt: string | null }>(one: T): T => {
    if (bound.includes(one.id)) return { ...one, unboundAt: null };
    return unbound.includes(one.id) && one.unboundAt === null ? { ...one, unboundAt: nowInstant() } : one;
  };
  // Only what was written: a copy made a moment ago stays noted.
  keep(message.id, { body, facts: message.facts.map(untie), entered: message.entered?.map(untie) });
  return { body, unbound: unbound.filter((id) => message.facts.some((fact) => fact.id === id)).length };
}

type Edit = Pick<Message, 'body' | 'facts' | 'entered'>;

/** Edits on their way to the database: one at a time per letter, and of those that wait only the last. */
const waiting = new Map<Uuid, Edit>();
const running = new Map<Uuid, Promise<void>>();

function keep(id: Uuid, edit: Edit): void {
  waiting.set(id, edit);
  if (!running.has(id))
    running.set(
      id,
      store(id).finally(() => running.delete(id)),
    );
}

async function store(id: Uuid): Promise<void> {
  for (let next = waiting.get(id); next; next = waiting.get(id)) {
    waiting.delete(id);
    await changeMessage(id, next);
  }
}

/** The letter as it is stored once everything typed so far is; undefined when it is gone. */
export async function storedLetter(id: Uuid): Promise<Message | undefined> {
  await running.get(id);
  return getMessage(id);
}

export { markCopied, markSent, undoCopied, undoSent };
