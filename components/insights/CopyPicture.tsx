import { Button } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { usePlotPicture } from './use-plot-picture.ts';

/** Takes the first plot in `place` along as a picture, its sentence above it. */
export function CopyPicture({ place, sentence }: { place: RefObject<HTMLElement | null>; sentence: string }) {
  const t = useTranslations('insights');
  const app = useTranslations('app.action');
  const { said, copy } = usePlotPicture();
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      w="fit-content"
      aria-live="polite"
      onClick={() => {
        const plot = place.current?.querySelector('svg');
        if (plot) copy(plot, sentence);
      }}
    >
      {{ idle: t('copyPicture'), copied: `✓ ${app('copied')}`, notCopied: app('notCopied') }[said]}
    </Button>
  );
}
