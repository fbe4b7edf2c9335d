import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Role, roles } from '../../utils/model/people.ts';
import type { Ask, PlannedPost } from '../../utils/model/plans.ts';
import { offerUndo } from '../ui/undo.tsx';
import { goTo } from '../use-place.ts';
import classes from './planning.module.css';
import { startAsk } from './use-asks.ts';
import { addNeed, type Plan, removeNeed } from './use-plan.ts';

/** What a post needs from whom, and the asks for it. A no is the end of an ask, not of the need: somebody else may be asked. */
export function Needs({ post, plan }: { post: PlannedPost; plan: Plan }) {
  const t = useTranslations('planning.plan');
  const people = useTranslations('people.role');
  const app = useTranslations('app.action');
  const [role, setRole] = useState<Role>('onCamera');
  const [what, setWhat] = useState('');
  const asks = plan.asks.filter((ask) => ask.plannedPostId === post.id);
  const known = new Set(post.needs.map(({ id }) => id));
  const add = async () => {
    await addNeed(post, role, what);
    setWhat('');
  };
  const remove = async (id: string) => {
    const undo = await removeNeed(post, id);
    offerUndo({ said: t('needRemoved'), undoLabel: app('undo'), undo });
  };
  return (
    <Stack gap="sm">
      <ul className={classes.lines}>
        {post.needs.map((need) => {
          const about = asks.filter(({ needId }) => needId === need.id);
          const open = about.some(({ state }) => state !== 'no');
          return (
            <li key={need.id} className={classes.line}>
              <Group justify="space-between" gap="xs">
                <Text size="sm" flex="1 1 120px">
                  <strong>{people(need.role)}</strong> {plan.hide(need.what)}
                </Text>
                <Group gap={4}>
                  {open ? null : (
                    <Button
                      size="compact-sm"
                      variant="light"
                      onClick={async () => goTo('ask', (await startAsk(post, need.role, need.what, need.id)).id)}
                    >
                      {about.length > 0 ? t('askElse') : t('ask')}
                    </Button>
                  )}
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="gray"
                    className="ms-at-end"
                    onClick={() => remove(need.id)}
                  >
                    {t('removeNeed')}
                  </Button>
                </Group>
              </Group>
              {about.map((ask) => (
                <AskLine key={ask.id} ask={ask} plan={plan} />
              ))}
            </li>
          );
        })}
        {asks
          .filter(({ needId }) => needId === null || !known.has(needId))
          .map((ask) => (
            <li key={ask.id} className={classes.line}>
              <Text size="sm">
                <strong>{people(ask.role)}</strong> {plan.hide(ask.what)}
              </Text>
              <AskLine ask={ask} plan={plan} />
            </li>
          ))}
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
          flex="1 1 240px"
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

/** One ask under its need: who, and how it stands. */
function AskLine({ ask, plan }: { ask: Ask; plan: Plan }) {
  const t = useTranslations('planning.plan');
  const states = useTranslations('planning.ask.state');
  const name = plan.colleagues.find(({ id }) => id === ask.colleagueId)?.name;
  return (
    <Group justify="space-between" gap="xs" mt={6}>
      <Text size="sm" className="ms-soft">
        {[name, states(ask.state)].filter(Boolean).join(' · ')}
      </Text>
      <Button size="compact-sm" variant="light" onClick={() => goTo('ask', ask.id)}>
        {t('openAsk')}
      </Button>
    </Group>
  );
}
