import { Button, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Ask } from '../../utils/model/plans.ts';
import type { BrakeReason, GuardAnswer } from '../../utils/planning/guard-ask.ts';
import { tellApart } from '../people/tell-apart.ts';
import { Notice } from '../ui/Notice.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { askAllTheSame, changeAsk } from './use-asks.ts';

/** The soft brake: why, who else, and the way past it, which is remembered and still says why. Never a ranking; who was asked longest ago comes first. */
export function GuardNotice({ ask, guard, name }: { ask: Ask; guard: GuardAnswer; name: string }) {
  const t = useTranslations('planning.ask.guard');
  const app = useTranslations('app.action');
  const first = name.split(' ')[0] ?? name;
  const say = (reason: BrakeReason): string => {
    if (reason.kind === 'open') return t('open', { name: first, open: reason.open });
    if (reason.kind === 'quarter') return t('quarter', { name: first, last90: reason.last90 });
    return t(reason.kind, { name: first });
  };
  const anyway = async () => {
    const undo = await askAllTheSame(ask);
    offerUndo({ said: t('overridden', { name: first }), undoLabel: app('undo'), undo });
  };
  const reasons = guard.reasons.map((reason) => <div key={reason.kind}>{say(reason)}</div>);
  if (guard.overridden) {
    return <Notice title={t('overridden', { name: first })}>{reasons}</Notice>;
  }
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
              {tellApart(
                colleague,
                guard.others.map((other) => other.colleague),
              )}
            </Button>
          ))}
          {guard.canOverride ? (
            <Button size="compact-sm" variant="subtle" color="gray" onClick={anyway}>
              {t('anyway')}
            </Button>
          ) : null}
        </>
      }
    >
      {reasons}
      {guard.others.length > 0 ? <Text size="sm">{t('others')}</Text> : null}
    </Notice>
  );
}
