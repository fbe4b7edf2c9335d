import { useTranslations } from 'use-intl';
import type { SaidLetter } from '../../utils/messages/letters-sent.ts';
import { Since } from '../ui/When.tsx';

const words = { drafted: 'draftedWhen', copied: 'copiedWhen', sent: 'sentWhen' } as const;

/** How far a letter came, and when: drafted, copied, sent. */
export function SaidWhen({ state, at }: Pick<SaidLetter, 'state' | 'at'>) {
  const t = useTranslations('messages');
  return <Since at={at} say={(when) => t(words[state], { when })} />;
}
