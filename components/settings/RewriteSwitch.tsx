import { Switch } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { languages } from '../../utils/model/people.ts';
import { changeSettings } from '../../utils/settings/settings.ts';
import { useCanRewrite } from '../messages/use-rewrite.ts';
import { useSettings } from './use-settings.ts';

/** Off by default, and shown only where the browser has a language model of its own on this machine. */
export function RewriteSwitch() {
  const t = useTranslations('settings');
  const { rewriteOnDevice } = useSettings();
  if (!useCanRewrite(languages)) return null;
  return (
    <Switch
      label={t('rewrite')}
      description={t('rewriteHint')}
      checked={rewriteOnDevice}
      onChange={(event) => changeSettings({ rewriteOnDevice: event.currentTarget.checked })}
    />
  );
}
