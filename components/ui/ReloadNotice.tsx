import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Notice } from './Notice.tsx';

/** A part of a screen that did not come: that what is stored is safe, and the one thing to do. */
export function ReloadNotice() {
  const t = useTranslations('app.somethingBroke');
  return (
    <Notice
      live
      tone="warm"
      title={t('title')}
      actions={
        <Button size="compact-sm" variant="light" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      }
    >
      {t('body')}
    </Notice>
  );
}
