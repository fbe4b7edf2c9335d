import { Button, FileButton, Group, List, Progress, Stack, Text, Title } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportedFile } from '../../utils/model/imports.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { Since } from '../ui/When.tsx';
import { goTo } from '../use-place.ts';
import { ImportPreview } from './ImportPreview.tsx';
import classes from './imports.module.css';
import { PageReach } from './PageReach.tsx';
import { type ImportWalk, undoImport, useImport, useImportedFiles } from './use-import.ts';

/** Bring in a platform's own export file: choose, see what it is, add, and take it back whole if it was wrong. */
export default function ImportsScreen() {
  const t = useTranslations('imports');
  const walk = useImport();
  return (
    <Page title={t('title')}>
      <Steps walk={walk} />
      {walk.at.step === 'choose' ? (
        <>
          <Where />
          <PageReach />
          <Earlier />
        </>
      ) : null}
    </Page>
  );
}

function Steps({ walk }: { walk: ImportWalk }) {
  const t = useTranslations('imports');
  const app = useTranslations('app.action');
  const { at } = walk;
  switch (at.step) {
    case 'choose':
      return <Choose onFiles={walk.bring} />;
    case 'reading':
    case 'storing':
      return (
        <Stack className="ms-card" gap="sm" role="status">
          <Text>{at.step === 'reading' ? t('reading') : t('storing')}</Text>
          <Progress value={at.share * 100} aria-label={t('reading')} />
          <Button variant="subtle" w="fit-content" onClick={walk.cancel}>
            {app('cancel')}
          </Button>
        </Stack>
      );
    case 'refused':
      return (
        <Notice
          live
          tone="warm"
          title={t('refused')}
          actions={
            <Button size="compact-sm" onClick={walk.cancel}>
              {t('another')}
            </Button>
          }
        >
          {t(`refusal.${at.refusal.code}`)} {t('nothingStored')}
        </Notice>
      );
    case 'preview':
      return <ImportPreview at={at} walk={walk} />;
    case 'stored':
      return <Stored file={at.file} onDone={walk.cancel} />;
  }
}

function Choose({ onFiles }: { onFiles: (files: Iterable<File>) => void }) {
  const t = useTranslations('imports');
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length > 0) onFiles(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: [2026-11-25] a place to drop; the button inside does the same
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Text fw={600}>{t('drop')}</Text>
      <Text size="sm" className="ms-soft">
        {t('kinds')}
      </Text>
      <FileButton multiple onChange={(files) => files.length > 0 && onFiles(files)}>
        {(button) => <Button {...button}>{t('choose')}</Button>}
      </FileButton>
    </div>
  );
}

function Stored({ file, onDone }: { file: ImportedFile; onDone: () => void }) {
  const t = useTranslations('imports');
  return (
    <Notice
      live
      title={t('stored', { added: file.added })}
      actions={
        <>
          <Button size="compact-sm" onClick={() => goTo('posts')}>
            {t('seePosts')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={async () => {
              await undoImport(file.id);
              onDone();
            }}
          >
            {t('undo')}
          </Button>
        </>
      }
    >
      {t('skipped', { skipped: file.skipped })}
    </Notice>
  );
}

/** Where each platform keeps its export. */
function Where() {
  const t = useTranslations('imports');
  return (
    <Section title={t('where.title')}>
      <List size="sm" spacing={6}>
        {(['linkedin', 'meta', 'x', 'tiktok', 'youtube'] as const).map((platform) => (
          <List.Item key={platform}>{t(`where.${platform}`)}</List.Item>
        ))}
      </List>
    </Section>
  );
}

function Earlier() {
  const t = useTranslations('imports');
  const files = (useImportedFiles() ?? []).filter(({ undoneAt }) => undoneAt === null);
  if (files.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={2} size="h5">
        {t('earlier')}
      </Title>
      {files.map((file) => (
        <Group key={file.id} className="ms-card" justify="space-between" gap="xs">
          <Stack gap={0} miw={0} flex="1 1 200px">
            <Text size="sm" fw={550}>
              {file.fileName}
            </Text>
            <Text size="xs" className="ms-soft">
              <Since at={file.importedAt} say={(when) => t('broughtIn', { when, added: file.added })} />
            </Text>
          </Stack>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={async () => {
              await undoImport(file.id);
              offerUndo({ said: t('undone'), undoLabel: t('another'), undo: () => goTo('imports') });
            }}
          >
            {t('undo')}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
