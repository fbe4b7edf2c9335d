import { Button, Group, Menu, Select, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useColleagues } from '../people/use-colleagues.ts';
import { offerUndo } from '../ui/undo.tsx';
import { creditMany, type Mark, type Marked, markMany } from './use-marks.ts';

/** Marks many posts at once: what a machine cannot know is quick to say for a whole month. */
export function MarkSelected({ histories, onDone }: { histories: Marked[]; onDone: () => void }) {
  const t = useTranslations('posts');
  const app = useTranslations('app');
  const colleagues = useColleagues() ?? [];
  const [topic, setTopic] = useState('');
  const done = (undo: () => Promise<void>) => {
    offerUndo({ said: t('marked', { count: histories.length }), undoLabel: app('action.undo'), undo });
    onDone();
  };
  const mark = async (change: Mark) => done(await markMany(histories, change));
  const choices: [label: string, change: Mark][] = [
    [`${t('people')}: ${t('yes')}`, { people: true }],
    [`${t('people')}: ${t('no')}`, { people: false }],
    [`${t('paid')}: ${t('yes')}`, { paid: true }],
    [`${t('paid')}: ${t('no')}`, { paid: false }],
  ];
  return (
    <Group gap="sm">
      <Text size="sm" fw={600} role="status">
        {t('selected', { count: histories.length })}
      </Text>
      <Menu>
        <Menu.Target>
          <Button size="compact-sm" variant="light">
            {t('mark')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {choices.map(([label, change]) => (
            <Menu.Item key={label} onClick={() => mark(change)}>
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (topic.trim() !== '') mark({ topic: topic.trim() });
        }}
      >
        <TextInput
          size="xs"
          w={150}
          aria-label={t('topic')}
          placeholder={t('topic')}
          maxLength={60}
          value={topic}
          onChange={(event) => setTopic(event.currentTarget.value)}
        />
      </form>
      <Select
        size="xs"
        w={190}
        searchable
        aria-label={t('addHelper')}
        placeholder={t('addHelper')}
        value={null}
        data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={async (colleagueId) => {
          if (colleagueId) done(await creditMany(histories, colleagueId));
        }}
      />
    </Group>
  );
}
