import { Switch } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { languages } from '../../utils/model/people.ts';
import { changeSettings } from '../../utils/settings/settings.ts';
import { useRewriteOffer } from '../messages/use-rewrite.ts';
import { Coming } from '../ui/Coming.tsx';
import { useSettings } from './use-settings.ts';

/** Off by default, and only to be switched on where the browser has a language model of its own on this machine. */
export function RewriteSwitch() {
  const t = useTranslations('settings');
  const { rewriteOnDevice } = useSettings();
  const offer = useRewriteOffer(languages);
  if (offer === undefined) return <Coming />;
  const here = offer === 'here';
  return (
    <Switch
      label={t('rewrite')}
      description={here ? t('rewriteHint') : t(`rewriteOffer.${offer}`)}
      checked={here && rewriteOnDevice}
      disabled={!here}
      onChange={(event) => changeSettings({ rewriteOnDevice: event.currentTarget.checked })}
    />
  );
}
