import { Text } from '@mantine/core';
import { useFormatter } from 'use-intl';
import type { MetricReading } from '../../utils/model/readings.ts';
import { leadClaim } from '../insights/use-evidence.ts';
import { useClaimSentence } from '../insights/use-sentences.ts';
import { useDay } from '../ui/When.tsx';
import classes from './post-table.module.css';
import type { PostLine } from './use-post-table.ts';

/** A number as read, with ≈ when rounded; nothing at all when it was never read. */
export function Reading({ reading }: { reading: MetricReading | undefined }) {
  const format = useFormatter();
  if (!reading)
    return (
      <span className={classes.number} aria-hidden="true">
        –
      </span>
    );
  return (
    <span className={`ms-number ${classes.number}`}>
      {reading.low === reading.high ? '' : '≈ '}
      {format.number(reading.value)}
    </span>
  );
}

/** The day of publishing. */
export function Published({ at }: { at: string | null }) {
  const day = useDay();
  return <>{at ? day(at) : '–'}</>;
}

/** What the post's numbers mean against our usual; worked out when the row is first drawn. */
export function Evidence({ line }: { line: PostLine }) {
  const say = useClaimSentence();
  const claim = line.summary && leadClaim(line.summary);
  if (!claim) return null;
  return (
    <Text size="xs" lineClamp={3} title={say(claim)}>
      {say(claim)}
    </Text>
  );
}
