import type { PostId, Uuid } from '../model/ids.ts';
import type { Message } from '../model/messages.ts';
import type { Instant } from '../model/time.ts';

/** One line of "what was said when". */
export interface SaidLetter {
  message: Message;
  /** How far it came, and when. Copied and never marked: "did you send it?" */
  state: 'drafted' | 'copied' | 'sent';
  at: Instant;
}

/** How far a letter came, and when. */
export function stateOf({ sentAt, copiedAt, draftedAt }: Message): Pick<SaidLetter, 'state' | 'at'> {
  if (sentAt !== null) return { state: 'sent', at: sentAt };
  return copiedAt !== null ? { state: 'copied', at: copiedAt } : { state: 'drafted', at: draftedAt };
}

/** Every letter to a person, newest first. */
export function lettersTo(messages: readonly Message[], colleagueId: Uuid): SaidLetter[] {
  return said(messages.filter((message) => message.recipients.includes(colleagueId)));
}

/** Every letter about a post, newest first. */
export function lettersAbout(messages: readonly Message[], postId: PostId): SaidLetter[] {
  return said(messages.filter((message) => message.postIds.includes(postId)));
}

function said(messages: readonly Message[]): SaidLetter[] {
  return messages
    .filter((message) => message.deletedAt === null)
    .map((message): SaidLetter => ({ message, ...stateOf(message) }))
    .sort((a, b) => b.at.localeCompare(a.at) || b.message.id.localeCompare(a.message.id));
}
