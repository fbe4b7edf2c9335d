import { Button, Stack, Text } from '@mantine/core';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Said } from './Said.tsx';
import { SidesPlot } from './SidesPlot.tsx';
import type { SaidTrait } from './use-insights.ts';
import { usePlotPicture } from './use-plot-picture.ts';

/** One trait: its sentence, both counts, and – where something is seen – the posts on each side. */
export function TraitRow({ trait }: { trait: SaidTrait }) {
  const { claim, name, sentence } = trait;
  const t = useTranslations('insights');
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600} className="ms-sentence">
        {name}{' '}
        <span className="ms-soft" style={{ fontWeight: 400 }}>
          · {t('counts', { withTrait: claim.withTrait, without: claim.withoutTrait })}
        </span>
      </Text>
      <Said sentence={sentence} receipt={claim.receipt} />
      {claim.verdict === 'holds' ? <Plotted trait={trait} /> : null}
    </Stack>
  );
}

/** The posts on each side, and the way to take the picture along. */
function Plotted({ trait: { claim, sentence } }: { trait: SaidTrait }) {
  const t = useTranslations('insights');
  const place = useRef<HTMLDivElement>(null);
  const { said, copy } = usePlotPicture();
  return (
    <>
      <div ref={place}>
        <SidesPlot receipt={claim.receipt} />
      </div>
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
        {{ idle: t('copyPicture'), copied: `✓ ${t('copied')}`, copyFailed: t('copyFailed') }[said]}
      </Button>
    </>
  );
}
