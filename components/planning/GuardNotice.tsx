import { Button, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Ask } from '../../utils/model/plans.ts';
import type { BrakeReason, GuardAnswer } from '../../utils/planning/guard-ask.ts';
import { Notice } from '../ui/Notice.tsx';
import { askAllTheSame, changeAsk } from './use-asks.ts';

/** The soft brake: why, who else, and the way past it. Never a ranking; who was asked longest ago comes first. */
export function GuardNotice({ ask, guard, name }: { ask: Ask; guard: GuardAnswer; name: string }) {
  const t = useTranslations('planning.ask.guard');
  const first = name.split(' ')[0] ?? name;
  const say = (reason: BrakeReason): string => {
    if (reason.kind === 'open') return t('open', { name: first, open: reason.open });
    if (reason.kind === 'quarter') return t('quarter', { name: first, last90: reason.last90 });
    return t(reason.kind, { name: first });
  };
  return (
    <Notice
      live
      tone="warm"
      title={t('title')}
      actions={
        <>
          {guard.others.map(({ colleague }) => (
            <Button
              key={colleague.id}
              size="compact-sm"
              variant="light"
              onClick={() => changeAsk(ask, { colleagueId: colleague.id, guardOverriddenAt: null })}
            >
              {colleague.name}
            </Button>
          ))}
          {guard.canOverride ? (
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => askAllTheSame(ask)}>
              {t('anyway')}
            </Button>
          ) : null}
        </>
      }
    >
      {guard.reasons.map((reason) => (
        <div key={reason.kind}>{say(reason)}</div>
      ))}
      {guard.others.length > 0 ? <Text size="sm">{t('others')}</Text> : null}
    </Notice>
  );
}
