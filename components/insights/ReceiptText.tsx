import { Stack } from '@mantine/core';
import type { Receipt } from '../../utils/model/claims.ts';
import type { Language } from '../../utils/model/people.ts';
import { PeersPlot } from './PeersPlot.tsx';

/** What a number rests on, in plain words, with this post among its peers. */
export function ReceiptText({ receipt }: { receipt: Receipt; language: Language }) {
  return (
    <Stack gap="xs">
      <PeersPlot receipt={receipt} />
    </Stack>
  );
}
