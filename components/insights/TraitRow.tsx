import { Stack, Text } from '@mantine/core';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Coming } from '../ui/Coming.tsx';
import { CopyText } from '../ui/CopyText.tsx';
import { ReloadNotice } from '../ui/ReloadNotice.tsx';
import { CopyPicture } from './CopyPicture.tsx';
import { Said } from './Said.tsx';
import { SidesPlot } from './SidesPlot.tsx';
import { TraitPosts } from './TraitPosts.tsx';
import { type SaidTrait, useToldReceipt } from './use-insights.ts';

/** One trait: its sentence with both counts, where something is seen the posts on each side, and the way into them. */
export function TraitRow({ trait }: { trait: SaidTrait }) {
  const t = useTranslations('insights');
  const { claim, name, sentence } = trait;
  const place = useRef<HTMLDivElement>(null);
  const isDrawn = claim.verdict === 'holds';
  const receipt = useToldReceipt(isDrawn ? trait.receipt : null);
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600} className="ms-sentence">
        {name}
      </Text>
      <Said sentence={sentence} receipt={trait.receipt} />
      {receipt === 'gone' ? (
        <ReloadNotice />
      ) : receipt ? (
        <div ref={place}>
          <SidesPlot receipt={receipt} />
        </div>
      ) : isDrawn ? (
        <Coming />
      ) : null}
      <TraitPosts trait={trait}>
        {isDrawn ? <CopyText size="compact-sm" label={t('copyText')} text={() => sentence} /> : null}
        {receipt && receipt !== 'gone' ? <CopyPicture place={place} sentence={sentence} /> : null}
      </TraitPosts>
    </Stack>
  );
}
