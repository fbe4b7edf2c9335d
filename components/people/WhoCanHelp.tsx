import { Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Colleague, type Role, roles } from '../../utils/model/people.ts';
import { dateIn } from '../../utils/planning/dates.ts';
import { useDay } from '../ui/When.tsx';
import { addressOf } from '../use-place.ts';
import { initialsOf } from './initials.ts';
import classes from './people.module.css';
import { useWhoCanHelp } from './use-register.ts';

/** Everybody alphabetically; or, asked for a skill or topic, those who can help, asked longest ago first. Never a ranking. */
export function WhoCanHelp({ colleagues }: { colleagues: Colleague[] }) {
  const t = useTranslations('people');
  const day = useDay();
  const today = dateIn(new Date().toISOString());
  const [role, setRole] = useState<Role | null>(null);
  const [topic, setTopic] = useState('');
  const asked = role !== null || topic.trim() !== '';
  const found = useWhoCanHelp(colleagues, role, topic);
  const shown = asked ? (found ?? []).map(({ colleague }) => colleague) : colleagues;
  return (
    <Stack gap="sm">
      <Group gap="xs" align="flex-end">
        <Select
          label={t('whoCanHelp')}
          labelProps={{ style: { whiteSpace: 'nowrap' } }}
          placeholder={t('anything')}
          flex="1 1 150px"
          clearable
          data={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
          value={role}
          onChange={(value) => setRole(value as Role | null)}
        />
        <TextInput
          flex="1 1 130px"
          aria-label={t('topic')}
          placeholder={t('topic')}
          value={topic}
          onChange={(event) => setTopic(event.currentTarget.value)}
        />
      </Group>
      {asked ? (
        <Text size="xs" className="ms-soft" role="status">
          {shown.length === 0 ? t('nobody') : t('longestAgo')}
        </Text>
      ) : null}
      <ul className={classes.list}>
        {shown.map((colleague) => (
          <li key={colleague.id}>
            <a className={classes.row} href={addressOf('person', colleague.id)}>
              <span className={classes.initials} aria-hidden="true">
                {initialsOf(colleague.name)}
              </span>
              <Stack gap={0} miw={0}>
                <Text fw={550} size="sm" dir="auto">
                  {colleague.name}
                </Text>
                <Text size="xs" className="ms-soft">
                  {colleague.leftOn && colleague.leftOn <= today
                    ? `${t('left', { day: day(colleague.leftOn) })} · `
                    : ''}
                  {[colleague.department, ...colleague.canHelpWith.map((one) => t(`role.${one}`).toLocaleLowerCase())]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </Stack>
            </a>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
