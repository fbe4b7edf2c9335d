import { Button, Chip, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import {
  type Colleague,
  contactChannels,
  type Language,
  languages,
  type Role,
  roles,
} from '../../utils/model/people.ts';
import { dateIn } from '../../utils/planning/dates.ts';
import { Section } from '../ui/Section.tsx';
import { useDay } from '../ui/When.tsx';
import { AskTimes } from './AskTimes.tsx';
import { changeColleague } from './use-person.ts';

/** What a colleague can and likes to help with, entered together with the person. Every field is kept as it is left. */
export function AboutPerson({ colleague }: { colleague: Colleague }) {
  const t = useTranslations('people');
  const day = useDay();
  const change = (part: Partial<Colleague>) => changeColleague(colleague, part);
  const roleChips = (label: string, value: Role[], onChange: (chosen: Role[]) => void) => (
    <Stack gap={6}>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      <Chip.Group multiple value={value} onChange={(chosen) => onChange(chosen as Role[])}>
        <Group gap={6} role="group" aria-label={label}>
          {roles.map((role) => (
            <Chip key={role} value={role} size="xs" variant="light">
              {t(`role.${role}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Stack>
  );
  return (
    <Section title={t('about', { name: colleague.name.split(' ')[0] ?? '' })}>
      <Text size="sm" className="ms-soft">
        {t('aboutHint')}
      </Text>
      <Group grow preventGrowOverflow={false} align="flex-start">
        <TextInput
          label={t('name')}
          miw={180}
          defaultValue={colleague.name}
          onBlur={(event) => event.currentTarget.value.trim() && change({ name: event.currentTarget.value.trim() })}
        />
        <TextInput
          label={t('department')}
          miw={180}
          defaultValue={colleague.department ?? ''}
          onBlur={(event) => change({ department: event.currentTarget.value.trim() || null })}
        />
        <TextInput
          label={t('email')}
          miw={180}
          type="email"
          defaultValue={colleague.email ?? ''}
          onBlur={(event) => change({ email: event.currentTarget.value.trim() || null })}
        />
        <Select
          label={t('language')}
          miw={150}
          allowDeselect={false}
          data={languages.map((value) => ({ value, label: t(`languageName.${value}`) }))}
          value={colleague.language}
          onChange={(value) => change({ language: value as Language })}
        />
        <Select
          label={t('channel')}
          miw={150}
          clearable
          data={contactChannels.map((value) => ({ value, label: t(`channels.${value}`) }))}
          value={colleague.channel}
          onChange={(value) => change({ channel: value as Colleague['channel'] })}
        />
      </Group>
      {roleChips(t('canHelpWith'), colleague.canHelpWith, (canHelpWith) => change({ canHelpWith }))}
      {roleChips(t('ratherNot'), colleague.ratherNot, (ratherNot) => change({ ratherNot }))}
      <TextInput
        label={t('topics')}
        description={t('topicsHint')}
        defaultValue={colleague.topics.join(', ')}
        onBlur={(event) =>
          change({
            topics: event.currentTarget.value
              .split(',')
              .map((topic) => topic.trim())
              .filter(Boolean),
          })
        }
      />
      <AskTimes colleague={colleague} />
      <Group gap="sm">
        <Button
          variant="light"
          size="compact-sm"
          onClick={() => change({ confirmedOn: dateIn(new Date().toISOString()) })}
        >
          {t('confirm')}
        </Button>
        {colleague.confirmedOn ? (
          <Text size="xs" className="ms-soft">
            {t('confirmedOn', { day: day(colleague.confirmedOn) })}
          </Text>
        ) : null}
      </Group>
    </Section>
  );
}
