import { Button, Checkbox, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PostId } from '../../utils/model/ids.ts';
import type { Helper } from '../people/use-contributions.ts';
import { Refused } from './Refused.tsx';
import { startLeaderWord } from './use-leader-word.ts';
import { useStart } from './use-start.ts';

/** A word to the leader of somebody who helped. Only when the person has said yes to this one, asked each time. */
export function WordToLeader({ postId, helpers }: { postId: PostId; helpers: readonly Helper[] }) {
  const t = useTranslations('messages.leader');
  const people = helpers.flatMap(({ colleague }) => colleague ?? []);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [leaderName, setLeaderName] = useState('');
  const [agreed, setAgreed] = useState(false);
  const { refused, start } = useStart();
  const colleague = people.find(({ id }) => id === chosen) ?? people[0];
  if (!colleague) return null;
  if (!open) {
    return (
      <Button variant="subtle" size="compact-sm" w="fit-content" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
    );
  }
  const name = colleague.name.split(' ')[0] ?? colleague.name;
  return (
    <Stack gap="sm" maw={520}>
      <Text size="sm" className="ms-soft">
        {t('hint')}
      </Text>
      {people.length > 1 ? (
        <Select
          label={t('about')}
          allowDeselect={false}
          data={people.map((one) => ({ value: one.id, label: one.name }))}
          value={colleague.id}
          onChange={(id) => {
            setChosen(id);
            setAgreed(false);
          }}
        />
      ) : null}
      <TextInput
        label={t('leaderName')}
        maxLength={60}
        value={leaderName}
        onChange={(event) => setLeaderName(event.currentTarget.value)}
      />
      <Checkbox
        label={t('agreed', { name })}
        checked={agreed}
        onChange={(event) => setAgreed(event.currentTarget.checked)}
      />
      <Group gap="xs">
        <Button
          variant="light"
          onClick={() => start(startLeaderWord({ postId, colleagueId: colleague.id, leaderName, agreed }))}
        >
          {t('write')}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => setOpen(false)}>
          {t('close')}
        </Button>
      </Group>
      <Refused refused={refused} />
    </Stack>
  );
}
