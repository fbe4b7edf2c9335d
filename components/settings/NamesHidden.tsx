import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { changeSettings } from '../../utils/settings/settings.ts';
import { Notice } from '../ui/Notice.tsx';
import { useSettings } from './use-settings.ts';

/** Says that the names on the screen are invented, with the way back. Nothing while real names are shown. */
export function NamesHidden() {
  const t = useTranslations('settings');
  const { demoNames } = useSettings();
  if (!demoNames) return null;
  return (
    <Notice
      actions={
        <Button size="compact-sm" variant="light" onClick={() => changeSettings({ demoNames: false })}>
          {t('showNames')}
        </Button>
      }
    >
      {t('namesHidden')}
    </Notice>
  );
}
