import { Button, FileButton, Group, List, Progress, Stack, Text } from '@mantine/core';
import { type ComponentProps, type DragEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportRefusal } from '../../utils/imports/types.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Earlier, Stored } from './BroughtIn.tsx';
import { ColumnMap } from './ColumnMap.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import classes from './imports.module.css';
import { PageReach } from './PageReach.tsx';
import { type BroughtFiles, filesDropped } from './use-dropped-files.ts';
import { handFiles, type ImportWalk, useImport } from './use-import.ts';

/** React knows the attribute by no type of its own; every browser we run in does. */
const folderField = { webkitdirectory: '' } as ComponentProps<'input'>;

/** Bring in a platform's own export file: choose, see what it is, add, and take it back whole if it was wrong. */
export default function ImportsScreen() {
  const t = useTranslations('imports');
  const walk = useImport();
  return (
    <Page title={t('title')}>
      {walk.queue.all > 1 ? (
        <Text size="sm" className="ms-soft">
          {t('queue', { ...walk.queue })}
        </Text>
      ) : null}
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
          <Text>{t(at.step)}</Text>
          <Progress value={at.share * 100} aria-label={t(at.step)} />
          <Button variant="subtle" w="fit-content" onClick={walk.cancel}>
            {app('cancel')}
          </Button>
        </Stack>
      );
    case 'refused':
      return <Refused refusal={at.refusal} walk={walk} />;
    case 'broke':
      return (
        <Notice live tone="warm" title={t('broke')} actions={<Onward walk={walk} />}>
          {t('nothingStored')}
        </Notice>
      );
    case 'preview':
      return <ImportPreview at={at} walk={walk} />;
    case 'stored':
      return <Stored file={at.file} walk={walk} />;
  }
}

/** The next of several exports, or another one. */
function Onward({ walk }: { walk: ImportWalk }) {
  const t = useTranslations('imports');
  const isLast = walk.queue.place >= walk.queue.all;
  return (
    <Button size="compact-sm" onClick={isLast ? walk.cancel : walk.next}>
      {isLast ? t('another') : t('next')}
    </Button>
  );
}

/** Why nothing was read; a table nobody knows may still be mapped by hand. */
function Refused({ refusal, walk }: { refusal: ImportRefusal; walk: ImportWalk }) {
  const t = useTranslations('imports');
  const [maps, setMaps] = useState(false);
  return (
    <Stack gap="md">
      <Notice
        live
        tone="warm"
        title={t('refused')}
        actions={
          <>
            <Onward walk={walk} />
            {refusal.proposal && !maps ? (
              <Button size="compact-sm" variant="subtle" onClick={() => setMaps(true)}>
                {t('mapIt')}
              </Button>
            ) : null}
          </>
        }
      >
        {t(`refusal.${refusal.code}`)} {t('nothingStored')}
      </Notice>
      {refusal.proposal && maps ? (
        <div className="ms-card">
          <ColumnMap proposal={refusal.proposal} onAnswer={walk.answer} />
        </div>
      ) : null}
    </Stack>
  );
}

function Choose({ onFiles }: { onFiles: (files: BroughtFiles) => void }) {
  const t = useTranslations('imports');
  const [over, setOver] = useState(false);
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = await filesDropped(event.dataTransfer);
    if (files.length > 0) onFiles(files);
  };
  const chosen = (files: File[]) => files.length > 0 && onFiles(handFiles(files));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: [2026-11-25] a place to drop; the buttons inside do the same
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
      <Group gap="sm" className="ms-breaks">
        <FileButton multiple onChange={chosen}>
          {(button) => <Button {...button}>{t('choose')}</Button>}
        </FileButton>
        <FileButton multiple onChange={chosen} inputProps={folderField}>
          {(button) => (
            <Button {...button} variant="subtle">
              {t('chooseFolder')}
            </Button>
          )}
        </FileButton>
      </Group>
    </div>
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
