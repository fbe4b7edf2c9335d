import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Role, roles } from '../../utils/model/people.ts';
import type { PlannedPost } from '../../utils/model/plans.ts';
import { goTo } from '../use-place.ts';
import classes from './planning.module.css';
import { startAsk } from './use-asks.ts';
import { addNeed, type Plan } from './use-plan.ts';

/** What a post needs from whom, and one ask for each. */
export function Needs({ post, plan }: { post: PlannedPost; plan: Plan }) {
  const t = useTranslations('planning.plan');
  const people = useTranslations('people.role');
  const askStates = useTranslations('planning.ask.state');
  const [role, setRole] = useState<Role>('onCamera');
  const [what, setWhat] = useState('');
  const nameOf = (id: string | null) => plan.colleagues.find((colleague) => colleague.id === id)?.name;
  const add = async () => {
    await addNeed(post, role, what);
    setWhat('');
  };
  return (
    <Stack gap="sm">
      <ul className={classes.lines}>
        {post.needs.map((need) => {
          const ask = plan.asks.find((one) => one.needId === need.id);
          return (
            <li key={need.id} className={classes.line}>
              <Group justify="space-between" gap="xs">
                <Text size="sm" flex="1 1 180px">
                  <strong>{people(need.role)}</strong> {need.what}
                  {ask ? (
                    <span className="ms-soft">
                      {' '}
                      ·{' '}
                      {[nameOf(ask.colleagueId), askStates(ask.state).toLocaleLowerCase()].filter(Boolean).join(' · ')}
                    </span>
                  ) : null}
                </Text>
                <Button
                  size="compact-sm"
                  variant="light"
                  onClick={async () => goTo('ask', ask?.id ?? (await startAsk(post, need.role, need.what, need.id)).id)}
                >
                  {ask ? t('openAsk') : t('ask')}
                </Button>
              </Group>
            </li>
          );
        })}
      </ul>
      <Group gap="xs" align="flex-end">
        <Select
          label={t('needRole')}
          w={150}
          allowDeselect={false}
          data={roles.map((value) => ({ value, label: people(value) }))}
          value={role}
          onChange={(value) => setRole(value as Role)}
        />
        <TextInput
          flex="1 1 180px"
          aria-label={t('needs')}
          placeholder={t('needWhat')}
          value={what}
          maxLength={300}
          onChange={(event) => setWhat(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && add()}
        />
        <Button variant="light" onClick={add}>
          {t('addNeed')}
        </Button>
      </Group>
    </Stack>
  );
}
