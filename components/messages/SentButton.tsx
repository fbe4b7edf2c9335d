import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Uuid } from '../../utils/model/ids.ts';
import { offerUndo } from '../ui/undo.tsx';
import { markSent, undoSent } from './use-letter.ts';

/** "Yes, sent": one click, at once or any time later; can be taken back like everything else. */
export function SentButton({ id }: { id: Uuid }) {
  const t = useTranslations('messages');
  const app = useTranslations('app.action');
  const sent = async () => {
    await markSent(id);
    offerUndo({ said: t('markedSent'), undoLabel: app('undo'), undo: () => undoSent(id) });
  };
  return (
    <Button size="compact-sm" variant="default" title={t('didYouSend')} onClick={sent}>
      {t('sent')}
    </Button>
  );
}
