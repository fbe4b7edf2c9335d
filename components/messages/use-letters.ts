import { useLiveQuery } from 'dexie-react-hooks';
import { listMessages, listMessagesAbout } from '../../utils/database/messages.ts';
import { listColleagues } from '../../utils/database/people.ts';
import type { PostId } from '../../utils/model/ids.ts';
import type { Message } from '../../utils/model/messages.ts';

/** Every letter about a post; undefined while loading. */
export function useLettersAbout(postId: PostId): Message[] | undefined {
  return useLiveQuery(() => listMessagesAbout(postId), [postId]);
}

export interface ListedLetter {
  message: Message;
  /** Names of the readers; an erased one is left out. */
  names: string[];
}

/** Every letter, newest first, with whom it is to; undefined while loading. */
export function useLetters(): ListedLetter[] | undefined {
  return useLiveQuery(async () => {
    const [letters, colleagues] = await Promise.all([listMessages(), listColleagues()]);
    const nameOf = new Map(colleagues.map(({ id, name }) => [id, name]));
    return letters
      .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
      .map((message) => ({
        message,
        names: message.recipients.flatMap((id) => (id && nameOf.get(id)) || []),
      }));
  });
}
