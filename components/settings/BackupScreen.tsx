import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Since } from '../ui/When.tsx';
import { FolderBackup } from './FolderBackup.tsx';
import { OngoingLine } from './OngoingLine.tsx';
import { Restore } from './Restore.tsx';
import { UpgradeCopies } from './UpgradeCopies.tsx';
import { eraseEverything, saveTable, takeBackup } from './use-backup.ts';
import { useFolder } from './use-folder-backup.ts';
import { useOngoing } from './use-ongoing.ts';
import { useSettings } from './use-settings.ts';

const tables = ['posts', 'snapshots', 'contributions', 'people', 'claims'] as const;

/** One file with everything; bring it back; take tables out; erase. "Last backed up" in plain sight. */
export default function BackupScreen() {
  const t = useTranslations('backup');
  const app = useTranslations('app.backup');
  const { lastBackupAt, language } = useSettings();
  const [passphrase, setPassphrase] = useState('');
  const making = useOngoing();
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
        <Button w="fit-content" onClick={() => making.begin((ending) => takeBackup(passphrase || null, ending))}>
          {t('save')}
        </Button>
        <OngoingLine ongoing={making} going={t('making')} failed={t('notMade')} canCancel />
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
