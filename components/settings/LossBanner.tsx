import { Button } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import { Notice } from '../ui/Notice.tsx';
import { goTo } from '../use-place.ts';
import { useLoss } from './use-loss.ts';

const kinds = ['posts', 'snapshots', 'colleagues', 'messages', 'others'] as const;

/** Some records are gone that nobody deleted: said once, with what is missing and the way to bring it back. */
export function LossBanner() {
  const t = useTranslations('app.someMissing');
  const format = useFormatter();
  const { loss, forget } = useLoss();
  if (!loss) return null;
  const parts = kinds.filter((kind) => loss[kind] > 0).map((kind) => t(kind, { count: loss[kind] }));
  return (
    <Notice
      live
      tone="warm"
      title={t('title')}
      actions={
        <>
          <Button size="compact-sm" variant="light" onClick={() => goTo('backup')}>
            {t('restore')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={forget}>
            {t('fine')}
          </Button>
        </>
      }
    >
      {t('body', { parts: format.list(parts) })}
    </Notice>
  );
}
