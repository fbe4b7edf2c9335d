import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { saveMessage } from '../../utils/database/messages.ts';
import type { Message } from '../../utils/model/messages.ts';
import { offerUndo } from '../ui/undo.tsx';
import { goTo } from '../use-place.ts';
import { redraft, type ThanksWish } from './use-draft.ts';
import { storedLetter } from './use-letter.ts';
import type { Refusal } from './use-start.ts';

/** Longer after drafting than this, and the letter has been written in. */
const WRITTEN_IN_MILLISECONDS = 5000;

export interface Anew {
  /** The letter as it was last put in anew, which may be a moment ahead of what is shown; null when it was not. */
  replaced: Message | null;
  put: (letter: Message) => void;
  /** Drafts it again. What she had written herself can be taken back. */
  draft: (wish: Pick<ThanksWish, 'language' | 'avoid'>) => Promise<void>;
  refused: Refusal | null;
  /** She has written in it herself. */
  written: () => void;
}

/** A letter that is put in anew: another draft, newer numbers, another wording. */
export function useAnew(message: Message): Anew {
  const t = useTranslations('messages');
  const app = useTranslations('app.action');
  const [replaced, setReplaced] = useState<Message | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const age = Date.parse(message.updatedAt) - Date.parse(message.draftedAt);
  const [isHers, setIsHers] = useState(age > WRITTEN_IN_MILLISECONDS);
  const draft = async (wish: Pick<ThanksWish, 'language' | 'avoid'>) => {
    const before = (await storedLetter(message.id)) ?? message;
    const started = await redraft(before, wish);
    setRefused(started.ok ? null : started);
    if (!started.ok) return;
    if (started.letter.id !== message.id) {
      goTo('message', started.letter.id);
      return;
    }
    setReplaced(started.letter);
    setIsHers(false);
    if (!isHers) return;
    const takeBack = async () => {
      setReplaced(await saveMessage(before));
      setIsHers(true);
    };
    offerUndo({ said: t('draftedAnew'), undoLabel: app('undo'), undo: takeBack });
  };
  return { replaced, put: setReplaced, draft, refused, written: () => setIsHers(true) };
}
