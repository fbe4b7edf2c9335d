import { Button, Group, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Notice } from '../ui/Notice.tsx';
import type { Ongoing } from './use-ongoing.ts';

/** A calm line while something lasts, with a way to end it where it can be; and a sentence when nothing came of it. */
export function OngoingLine({
  ongoing,
  going,
  failed,
  canCancel = false,
}: {
  ongoing: Ongoing;
  going: string;
  failed: string;
  canCancel?: boolean;
}) {
  const app = useTranslations('app.action');
  if (ongoing.state === 'idle') return null;
  if (ongoing.state === 'failed') {
    return (
      <Notice live tone="warm">
        {failed}
      </Notice>
    );
  }
  return (
    <Group gap="xs">
      <Text size="sm" className="ms-soft" role="status">
        {going}
      </Text>
      {canCancel ? (
        <Button size="compact-sm" variant="subtle" onClick={ongoing.cancel}>
          {app('cancel')}
        </Button>
      ) : null}
    </Group>
  );
}
