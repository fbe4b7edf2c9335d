import { Button, Stack, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useIconCount } from '../messages/use-icon-count.ts';
import { HelperPicker } from '../people/HelperPicker.tsx';
import { useHelpers } from '../people/use-contributions.ts';
import { useAccountDoubt } from '../settings/use-own-accounts.ts';
import { openPlanner } from '../settings/use-windows.ts';
import { Coming } from '../ui/Coming.tsx';
import { Notice } from '../ui/Notice.tsx';
import { AccountQuestion } from './AccountQuestion.tsx';

/** After the save: who helped, and on to the planner. */
export default function Saved({ windowId, postId, words }: { windowId: number | null; postId: string; words: string }) {
  const t = useTranslations('thisPage');
  useIconCount();
  const doubt = useAccountDoubt(postId);
  // The button that saved is gone, and the keyboard with it: it goes on where the next step begins.
  const next = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) next.current?.focus();
  }, []);
  return (
    <Stack gap="sm">
      <Notice live title={`✓ ${t('saved')}`}>
        {words}
      </Notice>
      {doubt ? <AccountQuestion postId={postId} doubt={doubt} /> : null}
      <Title order={2} size="h5" ref={next} tabIndex={-1} style={{ outline: 'none' }}>
        {t('whoHelped')}
      </Title>
      {/* The heading takes the keyboard at once; what is pressed waits until it is known whether the question stands above. */}
      {doubt === undefined ? <Coming /> : null}
      <HelperPicker postId={postId} helpers={useHelpers(postId) ?? []} />
      <Button fullWidth onClick={() => windowId !== null && openPlanner(windowId, postId).then(() => window.close())}>
        {t('openPlanner')}
      </Button>
    </Stack>
  );
}
