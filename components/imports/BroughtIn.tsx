import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportedFile } from '../../utils/model/imports.ts';
import { Coming } from '../ui/Coming.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Since } from '../ui/When.tsx';
import { goTo } from '../use-place.ts';
import { type ImportWalk, undoImport, useImportedFiles } from './use-import.ts';

/** What came of an import just made. */
export function Stored({ file, walk }: { file: ImportedFile; walk: ImportWalk }) {
  const t = useTranslations('imports');
  const isLast = walk.queue.place >= walk.queue.all;
  return (
    <Notice
      live
      title={t('stored', { added: file.added })}
      actions={
        <>
          {isLast ? null : (
            <Button size="compact-sm" onClick={walk.next}>
              {t('next')}
            </Button>
          )}
          <Button size="compact-sm" variant={isLast ? 'filled' : 'subtle'} onClick={() => goTo('posts')}>
            {t('seePosts')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={async () => {
              await undoImport(file.id);
              if (isLast) walk.cancel();
              else walk.next();
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

/** Files brought in before, each to be taken back whole. */
export function Earlier() {
  const t = useTranslations('imports');
  const [undone, setUndone] = useState(false);
  const stored = useImportedFiles();
  if (!stored) return <Coming />;
  const files = stored.filter(({ undoneAt }) => undoneAt === null);
  if (files.length === 0 && !undone) return null;
  return (
    <Stack gap="xs">
      {undone ? <Notice live>{t('undone')}</Notice> : null}
      {files.length > 0 ? (
        <Title order={2} size="h5">
          {t('earlier')}
        </Title>
      ) : null}
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
              setUndone(true);
            }}
          >
            {t('undo')}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
