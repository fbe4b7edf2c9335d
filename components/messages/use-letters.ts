import { useLiveQuery } from 'dexie-react-hooks';
import { listMessages, listMessagesAbout } from '../../utils/database/messages.ts';
import { lettersAbout, type SaidLetter } from '../../utils/messages/letters-sent.ts';
import { toPlainText } from '../../utils/messages/rich-text.ts';
import type { PostId } from '../../utils/model/ids.ts';
import type { Message } from '../../utils/model/messages.ts';
import { listShownPeople } from '../people/use-shown-people.ts';

/** Every letter about a post; undefined while loading. */
export function useLettersAbout(postId: PostId): Message[] | undefined {
  return useLiveQuery(() => listMessagesAbout(postId), [postId]);
}

/** A letter about a post, with its words as they may be shown and the readers' names. */
export type SaidAbout = SaidLetter & { text: string; names: string[] };

/** What was said about a post, newest first, with the readers' names; undefined while loading. */
export function useSaidAbout(postId: PostId): SaidAbout[] | undefined {
  return useLiveQuery(async () => {
    const [letters, { colleagues, hide }] = await Promise.all([listMessagesAbout(postId), listShownPeople()]);
    const nameOf = new Map(colleagues.map(({ id, name }) => [id, name]));
    return lettersAbout(letters, postId).map((said) => ({
      ...said,
      text: hide(toPlainText(said.message.body)),
      names: said.message.recipients.flatMap((id) => (id && nameOf.get(id)) || []),
    }));
  }, [postId]);
}

export interface ListedLetter {
  message: Message;
  /** Its words as they may be shown. */
  text: string;
  /** Names of the readers; an erased one is left out. */
  names: string[];
}

/** Every letter, newest first, with whom it is to; undefined while loading. */
export function useLetters(): ListedLetter[] | undefined {
  return useLiveQuery(async () => {
    const [letters, { colleagues, hide }] = await Promise.all([listMessages(), listShownPeople()]);
    const nameOf = new Map(colleagues.map(({ id, name }) => [id, name]));
    return letters
      .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
      .map((message) => ({
        message,
        text: hide(toPlainText(message.body)),
        names: message.recipients.flatMap((id) => (id && nameOf.get(id)) || []),
      }));
  });
}
