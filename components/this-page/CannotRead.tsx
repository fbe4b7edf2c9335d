import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { platformNames } from '../../utils/model/platforms.ts';
import type { ReadAnswer } from '../../utils/model/read-state.ts';
import { openWorkspace } from '../settings/use-windows.ts';
import { addressOf } from '../use-place.ts';
import { CopyDiagnosis } from './CopyDiagnosis.tsx';

/** Why nothing was read, in plain words, and the next step. Typing by hand is always one click away. */
export function CannotRead({
  answer,
  address,
  onTryAgain,
}: {
  answer: Exclude<ReadAnswer, { state: 'read' }>;
  /** Of the page, as far as the browser tells it: a post at a platform's address is then half typed already. */
  address: string | null;
  onTryAgain: () => void;
}) {
  const t = useTranslations('thisPage');
  const app = useTranslations('app');
  const platform = 'platform' in answer && answer.platform ? platformNames[answer.platform] : app('platformUnknown');
  const again = answer.state !== 'not-a-platform' && answer.state !== 'cannot-read-tab';
  // Any other page's address is nobody's business, not even the browser's history of ours.
  const isPlatforms = 'platform' in answer && answer.platform !== null;
  return (
    <Stack gap="sm" className="ms-card" role="status">
      <Title order={2} size="h4">
        {t(`state.${answer.state}.title`, { platform })}
      </Title>
      <Text size="sm">{t(`state.${answer.state}.body`, { platform, shortcut: 'Alt+Shift+M' })}</Text>
      <Group gap="xs">
        {again ? (
          <Button size="sm" onClick={onTryAgain}>
            {app('action.tryAgain')}
          </Button>
        ) : null}
        <Button
          size="sm"
          variant={again ? 'subtle' : 'light'}
          onClick={() => openWorkspace(addressOf('typed', isPlatforms ? address : null))}
        >
          {t('typeInstead')}
        </Button>
      </Group>
      {'diagnosis' in answer ? <CopyDiagnosis diagnosis={answer.diagnosis} isRead={false} /> : null}
    </Stack>
  );
}
