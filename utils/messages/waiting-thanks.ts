import type { PostId } from '../model/ids.ts';
import type { Message } from '../model/messages.ts';

/**
 * Thank-yous about a post that are drafted and neither copied nor sent: the newest one per person, in the order they were
 * drafted, so that several people can be thanked one after another. Letters to an erased colleague are left out.
 */
export function waitingThanks(messages: readonly Message[], postId: PostId): Message[] {
  const newest = new Map<string, Message>();
  const drafted = messages
    .filter(({ kind }) => kind === 'thanks' || kind === 'thanksWithResult')
    .filter((one) => one.deletedAt === null && one.copiedAt === null && one.sentAt === null)
    .filter(({ postIds }) => postIds.includes(postId))
    .toSorted((a, b) => a.id.localeCompare(b.id));
  for (const message of drafted) {
    const [reader] = message.recipients;
    if (reader) newest.set(reader, message);
  }
  return [...newest.values()].toSorted((a, b) => a.id.localeCompare(b.id));
}
