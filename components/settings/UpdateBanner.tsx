import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Notice } from '../ui/Notice.tsx';
import { useUpdateReady } from './use-update-ready.ts';

/** An open panel holds an update back (safety.md, finding 8): say so, and let the user choose the moment. */
export function UpdateBanner() {
  const t = useTranslations('app.updateReady');
  const { ready, reload } = useUpdateReady();
  if (!ready) return null;
  return (
    <Notice
      live
      actions={
        <Button size="compact-sm" onClick={reload}>
          {t('reload')}
        </Button>
      }
    >
      {t('body')}
    </Notice>
  );
}
