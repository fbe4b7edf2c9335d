import { Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Said } from './Said.tsx';
import { SidesPlot } from './SidesPlot.tsx';
import type { SaidTrait } from './use-insights.ts';

/** One trait: its sentence, both counts, and – where something is seen – the posts on each side. */
export function TraitRow({ trait: { claim, name, sentence } }: { trait: SaidTrait }) {
  const t = useTranslations('insights');
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600} style={{ textTransform: 'none' }}>
        {name}{' '}
        <span className="ms-soft" style={{ fontWeight: 400 }}>
          · {t('counts', { withTrait: claim.withTrait, without: claim.withoutTrait })}
        </span>
      </Text>
      <Said sentence={sentence} receipt={claim.receipt} />
      {claim.verdict === 'holds' ? <SidesPlot receipt={claim.receipt} /> : null}
    </Stack>
  );
}
