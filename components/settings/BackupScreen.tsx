import { Button, FileButton, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Since, useDay } from '../ui/When.tsx';
import { FolderBackup } from './FolderBackup.tsx';
import { UpgradeCopies } from './UpgradeCopies.tsx';
import { eraseEverything, type OpenedBackup, openBackup, saveTable, takeBackup } from './use-backup.ts';
import { useFolder } from './use-folder-backup.ts';
import { useSettings } from './use-settings.ts';

const tables = ['posts', 'snapshots', 'contributions', 'people', 'claims'] as const;

/** One file with everything; bring it back; take tables out; erase. "Last backed up" in plain sight. */
export default function BackupScreen() {
  const t = useTranslations('backup');
  const app = useTranslations('app.backup');
  const { lastBackupAt, language } = useSettings();
  const [passphrase, setPassphrase] = useState('');
  return (
    <Page title={t('title')}>
      <Section title={t('take')}>
        <Text size="sm">{t('why')}</Text>
        <Text size="sm" fw={600}>
          {lastBackupAt ? <Since at={lastBackupAt} say={(when) => app('last', { when })} /> : app('never')}
        </Text>
        <PasswordInput
          label={t('passphrase')}
          description={t('passphraseHint')}
          maw={420}
          autoComplete="new-password"
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <Button w="fit-content" onClick={() => takeBackup(passphrase || null)}>
          {t('save')}
        </Button>
      </Section>
      <FolderBackup />
      <UpgradeCopies />
      <Restore />
      <Section title={t('tables')}>
        <Text size="sm" className="ms-soft">
          {t('tablesHint')}
        </Text>
        {tables.map((kind) => (
          <Group key={kind} justify="space-between" gap="xs">
            <Text size="sm" flex="1 1 120px">
              {t(`table.${kind}`)}
            </Text>
            <Group gap={4} wrap="nowrap">
              <Button
                size="compact-sm"
                variant="light"
                onClick={() => saveTable(kind, 'xlsx', language)}
                aria-label={`${t(`table.${kind}`)} Excel`}
              >
                Excel
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                className="ms-at-end"
                onClick={() => saveTable(kind, 'csv', language)}
                aria-label={`${t(`table.${kind}`)} CSV`}
              >
                CSV
              </Button>
            </Group>
          </Group>
        ))}
      </Section>
      <Erase />
    </Page>
  );
}

function Restore() {
  const t = useTranslations('backup');
  const day = useDay();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [opened, setOpened] = useState<OpenedBackup | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const emptyField = useRef<() => void>(null);
  const open = async (chosen: File | null, phrase: string | null) => {
    setFile(chosen);
    // Else the browser says nothing when the same file is chosen again.
    emptyField.current?.();
    setDone(null);
    if (chosen) setOpened(await openBackup(chosen, phrase));
  };
  const restore = async (how: 'adds' | 'replaces') => {
    if (!opened || 'refused' in opened) return;
    try {
      await opened.restore(how);
      setDone(t('restored'));
    } catch {
      setDone(t('notRestored'));
    }
    setOpened(null);
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
      {done ? <Notice live>{done}</Notice> : null}
    </Section>
  );
}

function Erase() {
  const t = useTranslations('backup');
  const app = useTranslations('app.action');
  const { folder } = useFolder();
  const [asked, setAsked] = useState(false);
  return (
    <Section title={t('erase')}>
      <Text size="sm" className="ms-soft">
        {t('eraseHint')}
      </Text>
      <Button variant="light" color="clay" w="fit-content" onClick={() => setAsked(true)}>
        {t('erase')}
      </Button>
      <Modal opened={asked} onClose={() => setAsked(false)} title={t('eraseAsk')} centered>
        <Stack gap="md">
          <Text size="sm">{t('eraseHint')}</Text>
          {folder ? <Text size="sm">{t('eraseFolder', { folder: folder.name })}</Text> : null}
          <Group gap="xs">
            <Button color="clay" onClick={eraseEverything}>
              {t('eraseYes')}
            </Button>
            <Button variant="subtle" onClick={() => setAsked(false)}>
              {app('cancel')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Section>
  );
}
