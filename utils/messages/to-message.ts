import { newId } from '../model/ids.ts';
import type { Message } from '../model/messages.ts';
import type { Instant } from '../model/time.ts';
import type { Draft } from './draft-request.ts';

/** A draft as a record to keep: not copied and not sent yet. */
export function toMessage(draft: Draft, now: Instant): Message {
  const { repeated: _repeated, slotTexts: _slotTexts, ...rest } = draft;
  return { ...rest, id: newId(), draftedAt: now, copiedAt: null, sentAt: null, updatedAt: now, deletedAt: null };
}
