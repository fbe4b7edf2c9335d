import { Button, Group, List, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Lines } from '../ui/Lines.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import { Since } from '../ui/When.tsx';
import { OngoingLine } from './OngoingLine.tsx';
import { useFolder } from './use-folder-backup.ts';
import { useOngoing } from './use-ongoing.ts';
import type { FolderVisit } from './visit-folder.ts';

/** A folder that keeps the last days, and joins several machines when they share it. Only where the browser opens folders. */
export function FolderBackup() {
  const app = useTranslations('app');
  const t = useTranslations('backup.folder');
  const { can, folder, choose, open, forget } = useFolder();
  const [passphrase, setPassphrase] = useState('');
  const [visit, setVisit] = useState<FolderVisit | null>(null);
  const visiting = useOngoing();
  const [left, setLeft] = useState<readonly string[]>([]);
  if (!can) return null;
  const go = (going: Promise<FolderVisit | null>) => {
    setVisit(null);
    setLeft([]);
    visiting.begin(() => going.then(setVisit));
  };
  return (
    <Section title={t('title')}>
      <Text size="sm">{t('why')}</Text>
      {folder === undefined ? (
        <Lines label={app('loading')} />
      ) : folder ? (
        <>
          <Stack gap={2}>
            <Text size="sm" fw={600}>
              {t('name', { folder: folder.name })}
            </Text>
            <Text size="sm" className="ms-soft">
              {folder.writtenAt ? <Since at={folder.writtenAt} say={(when) => t('written', { when })} /> : t('notYet')}
              {folder.isLocked ? ` · ${t('locked')}` : ''}
            </Text>
            {folder.hasCopy ? <Text size="sm">{t('copy')}</Text> : null}
            {folder.isOpen ? null : <Text size="sm">{t('closed')}</Text>}
          </Stack>
          <Group gap="xs">
            <Button variant="light" onClick={() => go(open())}>
              {folder.isOpen ? t('now') : t('open')}
            </Button>
            <Button variant="subtle" onClick={() => forget().then(setLeft)}>
              {t('stop')}
            </Button>
          </Group>
        </>
      ) : (
        <>
          <PasswordInput
            label={t('passphrase')}
            description={t('passphraseHint')}
            maw={420}
            autoComplete="new-password"
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
          <Button variant="light" w="fit-content" onClick={() => go(choose(passphrase || null))}>
            {t('choose')}
          </Button>
        </>
      )}
      {folder || visiting.state === 'failed' ? (
        <OngoingLine ongoing={visiting} going={t('visiting')} failed={t('failed')} />
      ) : null}
      {visit ? (
        <Notice live tone={visit.unread > 0 ? 'warm' : 'calm'}>
          {t('done', { joined: visit.joined })}
          {visit.unread > 0 ? ` ${t('unread', { count: visit.unread })}` : ''}
        </Notice>
      ) : null}
      {left.length > 0 ? (
        <Notice live tone="warm">
          {t('left', { names: left.join(', ') })}
        </Notice>
      ) : null}
      <details>
        <summary>
          <Text span size="sm">
            {t('limits')}
          </Text>
        </summary>
        <List size="sm" spacing={4} mt="xs" className="ms-soft">
          {(['slow', 'access', 'erased', 'asked'] as const).map((limit) => (
            <List.Item key={limit}>{t(`limit.${limit}`)}</List.Item>
          ))}
        </List>
      </details>
    </Section>
  );
}
