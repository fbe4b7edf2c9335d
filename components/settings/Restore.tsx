import { Button, FileButton, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import { useDay } from '../ui/When.tsx';
import { OngoingLine } from './OngoingLine.tsx';
import { type OpenedBackup, openBackup } from './use-backup.ts';
import { useOngoing } from './use-ongoing.ts';

/** Opens a backup file, says what is in it, and brings it back beside what is here or instead of it. */
export function Restore() {
  const t = useTranslations('backup');
  const day = useDay();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [opened, setOpened] = useState<OpenedBackup | null>(null);
  const [isDone, setDone] = useState(false);
  const opening = useOngoing();
  const restoring = useOngoing();
  const emptyField = useRef<() => void>(null);
  const open = (chosen: File | null, phrase: string | null) => {
    setFile(chosen);
    // Else the browser says nothing when the same file is chosen again.
    emptyField.current?.();
    setDone(false);
    if (!chosen) return;
    opening.begin(async (ending) => {
      const read = await openBackup(chosen, phrase, ending);
      if (!ending.aborted) setOpened(read);
    });
  };
  const restore = (how: 'adds' | 'replaces') => {
    if (!opened || 'refused' in opened) return;
    setOpened(null);
    restoring.begin(async () => {
      await opened.restore(how);
      setDone(true);
    });
  };
  return (
    <Section title={t('restore')}>
      <FileButton resetRef={emptyField} onChange={(chosen) => open(chosen, null)} accept=".json,.age">
        {(button) => (
          <Button {...button} variant="light" w="fit-content">
            {t('choose')}
          </Button>
        )}
      </FileButton>
      {opened && 'refused' in opened && (opened.refused === 'locked' || opened.refused === 'wrong-passphrase') ? (
        <Group align="flex-end" gap="xs">
          <PasswordInput
            label={t(`refusal.${opened.refused}`)}
            w={260}
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
          <Button variant="light" onClick={() => open(file, passphrase)}>
            {t('unlock')}
          </Button>
        </Group>
      ) : opened && 'refused' in opened ? (
        <Notice live tone="warm">
          {t(`refusal.${opened.refused}`)} {t('unchanged')}
        </Notice>
      ) : opened ? (
        <Stack gap="xs">
          <Text size="sm">
            {t('contains', { day: day(opened.madeAt), posts: opened.posts, people: opened.people })}
          </Text>
          <Group gap="xs">
            <Button onClick={() => restore('adds')}>{t('adds')}</Button>
            <Button variant="subtle" color="clay" onClick={() => restore('replaces')}>
              {t('replaces')}
            </Button>
          </Group>
        </Stack>
      ) : null}
      <OngoingLine ongoing={opening} going={t('opening')} failed={t('notOpened')} canCancel />
      <OngoingLine ongoing={restoring} going={t('restoring')} failed={t('notRestored')} />
      {isDone ? <Notice live>{t('restored')}</Notice> : null}
    </Section>
  );
}
