import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Message } from '../../utils/model/messages.ts';
import { useSettings } from '../settings/use-settings.ts';
import { Notice } from '../ui/Notice.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { canBeRewritten, type Rewritten, rewriteLetter, useRewriteOffer } from './use-rewrite.ts';

export interface RewriteProps {
  message: Message;
  /** The text was changed: the letter as it now stands. */
  onReplaced: (message: Message) => void;
}

/** Why the letter stands as it was. */
type Refused = Extract<Rewritten, { ok: false }>['why'];

/** "Another wording" by the browser's own model. Only where it was switched on, and the browser has one. */
export function Rewrite({ message, onReplaced }: RewriteProps) {
  const t = useTranslations('messages.rewrite');
  const app = useTranslations('app.action');
  const { rewriteOnDevice } = useSettings();
  const offer = useRewriteOffer([message.language]);
  const [state, setState] = useState<'idle' | 'busy' | Refused>('idle');
  if (!rewriteOnDevice || offer !== 'here' || !canBeRewritten(message)) return null;
  const rewrite = async () => {
    setState('busy');
    const outcome = await rewriteLetter(message);
    setState(outcome.ok ? 'idle' : outcome.why);
    if (!outcome.ok) return;
    onReplaced(outcome.letter);
    offerUndo({ said: t('done'), undoLabel: app('undo'), undo: () => outcome.undo().then(onReplaced) });
  };
  return (
    <>
      <Button variant="subtle" w="fit-content" loading={state === 'busy'} onClick={rewrite}>
        {t('button')}
      </Button>
      {state === 'idle' || state === 'busy' ? null : <Notice live>{t(state)}</Notice>}
    </>
  );
}
