import { useState } from 'react';
import type { Refusal } from '../../utils/messages/draft-request.ts';
import { goTo } from '../use-place.ts';
import type { Started } from './use-draft-basis.ts';

export type { Refusal } from '../../utils/messages/draft-request.ts';

/** Starts a letter and opens it. When there is none, `refused` says why until the next try. */
export function useStart(): { refused: Refusal | null; start: (drafting: Promise<Started>) => Promise<boolean> } {
  const [refused, setRefused] = useState<Refusal | null>(null);
  const start = async (drafting: Promise<Started>) => {
    const started = await drafting;
    setRefused(started.ok ? null : started);
    if (started.ok) goTo('message', started.letter.id);
    return started.ok;
  };
  return { refused, start };
}
