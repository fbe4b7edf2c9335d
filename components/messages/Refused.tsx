import { useFormatter, useTranslations } from 'use-intl';
import { Notice } from '../ui/Notice.tsx';
import type { Refusal } from './use-start.ts';

/** Why there is no letter, and what helps. Nothing when there was no refusal. */
export function Refused({ refused }: { refused: Refusal | null }) {
  const t = useTranslations('messages.refused');
  const field = useTranslations('planning.ask.field');
  const format = useFormatter();
  if (!refused) return null;
  return (
    <Notice live tone="warm" title={t('title')}>
      {refused.why === 'ask-incomplete'
        ? t('ask-incomplete', { fields: format.list(refused.missing.map((one) => field(one))) })
        : t(refused.why)}
    </Notice>
  );
}
