import type { PostId, Uuid } from '../model/ids.ts';
import type { Message, OwnPhrase, Snooze } from '../model/messages.ts';
import type { Instant } from '../model/time.ts';
import { database } from './database.ts';
import { nowInstant, userRecords } from './user-records.ts';

export const {
  list: listMessages,
  get: getMessage,
  save: saveMessage,
  change: changeMessage,
  remove: removeMessage,
  restore: restoreMessage,
} = userRecords<Message>(() => database.messages);

export const {
  list: listOwnPhrases,
  save: saveOwnPhrase,
  remove: removeOwnPhrase,
  restore: restoreOwnPhrase,
} = userRecords<OwnPhrase>(() => database.ownPhrases);

export const {
  list: listSnoozes,
  save: saveSnooze,
  remove: removeSnooze,
  restore: restoreSnooze,
} = userRecords<Snooze>(() => database.snoozes);

/** Every letter about a post, not deleted. */
export async function listMessagesAbout(postId: PostId): Promise<Message[]> {
  const found = await database.messages.where('postIds').equals(postId).toArray();
  return found.filter((message) => message.deletedAt === null);
}

/** Every letter to a colleague, not deleted. */
export async function listMessagesTo(colleagueId: Uuid): Promise<Message[]> {
  const found = await database.messages.where('recipients').equals(colleagueId).toArray();
  return found.filter((message) => message.deletedAt === null);
}

/** Marks a draft as copied. False when there is no such draft. Undo: `undoCopied`. */
export async function markCopied(id: Uuid, now: Instant = nowInstant()): Promise<boolean> {
  return (await database.messages.update(id, { copiedAt: now, updatedAt: now })) > 0;
}

/** Takes back "copied" (and with it "sent"): the person is in the queue again. */
export async function undoCopied(id: Uuid, now: Instant = nowInstant()): Promise<boolean> {
  return (await database.messages.update(id, { copiedAt: null, sentAt: null, updatedAt: now })) > 0;
}

/** The user says she sent it. Medspill itself never sends. */
export async function markSent(id: Uuid, now: Instant = nowInstant()): Promise<boolean> {
  return database.transaction('rw', database.messages, async () => {
    const message = await database.messages.get(id);
    if (!message) return false;
    await database.messages.put({ ...message, copiedAt: message.copiedAt ?? now, sentAt: now, updatedAt: now });
    return true;
  });
}

/** Takes back "sent"; the copy stays noted. */
export async function undoSent(id: Uuid, now: Instant = nowInstant()): Promise<boolean> {
  return (await database.messages.update(id, { sentAt: null, updatedAt: now })) > 0;
}
