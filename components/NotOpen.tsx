import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Opened } from './use-open-state.ts';
import { startFresh, startFromBackup } from './use-start-over.ts';

type Closed = Exclude<Opened, { state: 'ok' }>;

/** Why nothing can be shown now: one calm page each, and the next step. */
export default function NotOpen({ open }: { open: Closed }) {
  const t = useTranslations('app');
  const [title, body] = useClosedWords(open);
  return (
    <Stack p="lg" gap="sm" maw={520} role="alert">
      <Title order={1} size="h3">
        {title}
      </Title>
      <Text>{body}</Text>
      <Group gap="sm">
        {open.state === 'data-missing' ? (
          <>
            <Button onClick={startFromBackup}>{t('dataMissing.restore')}</Button>
            <Button variant="subtle" onClick={startFresh}>
              {t('dataMissing.startFresh')}
            </Button>
          </>
        ) : null}
        {open.state === 'failed' || open.state === 'taken-over' ? (
          <Button onClick={() => location.reload()}>{t('somethingBroke.reload')}</Button>
        ) : null}
      </Group>
    </Stack>
  );
}

function useClosedWords(open: Closed): [title: string, body: string] {
  const t = useTranslations('app');
  switch (open.state) {
    case 'blocked':
      return [t('blocked.title'), t('blocked.body')];
    case 'no-storage':
      return [t('noStorage.title'), t('noStorage.body')];
    case 'data-missing':
      return [t('dataMissing.title'), t('dataMissing.body', { posts: open.was.posts })];
    case 'newer-version':
      return [t('newerVersion.title'), t('newerVersion.body')];
    case 'taken-over':
      return [t('updateReady.body'), t('somethingBroke.body')];
    case 'failed':
      return [t('somethingBroke.title'), t('somethingBroke.body')];
  }
}
