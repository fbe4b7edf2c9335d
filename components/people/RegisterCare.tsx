import { Anchor, Button, Group, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Colleague } from '../../utils/model/people.ts';
import { Coming } from '../ui/Coming.tsx';
import { Notice } from '../ui/Notice.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { useDay } from '../ui/When.tsx';
import { addressOf, goTo } from '../use-place.ts';
import { tellApart } from './tell-apart.ts';
import { keepColleague, useRegisterCare } from './use-register-care.ts';

const MOST = 4;

/** Keeps the register short and true: entries to go through again after a year, and people it may be time to erase. */
export function RegisterCare() {
  const t = useTranslations('people.care');
  const day = useDay();
  const app = useTranslations('app.action');
  const care = useRegisterCare();
  if (!care) return <Coming />;
  const { confirm, expired } = care;
  const keep = async (colleague: Colleague) => {
    const undo = await keepColleague(colleague);
    offerUndo({ said: t('kept', { name: colleague.name }), undoLabel: app('undo'), undo });
  };
  return (
    <>
      {expired.length > 0 ? (
        <Notice tone="warm" title={t('expired')}>
          {expired.slice(0, MOST).map(({ colleague, lastActiveOn, why }) => (
            <Group key={colleague.id} justify="space-between" gap="xs" mt={4}>
              <Text size="sm" flex="1 1 200px">
                {t(why, { name: colleague.name, day: day(lastActiveOn) })}
              </Text>
              <Group gap={4}>
                <Button size="compact-sm" variant="light" onClick={() => goTo('person', colleague.id)}>
                  {t('look')}
                </Button>
                <Button size="compact-sm" variant="subtle" color="gray" onClick={() => keep(colleague)}>
                  {t(why === 'left' ? 'stillHere' : 'keep')}
                </Button>
              </Group>
            </Group>
          ))}
        </Notice>
      ) : null}
      {confirm.length > 0 ? (
        <Notice title={t('confirm', { count: confirm.length })}>
          {t('confirmHint')}{' '}
          {confirm.slice(0, MOST).map((one, place) => (
            <span key={one.id}>
              {place > 0 ? ', ' : ''}
              <Anchor href={addressOf('person', one.id)} size="sm">
                {tellApart(one, confirm)}
              </Anchor>
            </span>
          ))}
          {confirm.length > MOST ? ` ${t('more', { count: confirm.length - MOST })}` : ''}
        </Notice>
      ) : null}
    </>
  );
}
