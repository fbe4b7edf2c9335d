import { Text } from '@mantine/core';
import { useFormatter } from 'use-intl';
import type { PostId } from '../../utils/model/ids.ts';
import type { LatestReading } from '../../utils/model/posts.ts';
import { Sparkline } from '../insights/Sparkline.tsx';
import { leadClaim, useRowSummary } from '../insights/use-evidence.ts';
import { useClaimSentence } from '../insights/use-sentences.ts';
import classes from './post-table.module.css';
import { useGrowth } from './use-growth.ts';

/** A number as read, with ≈ when rounded; nothing at all when it was never read. */
export function Reading({ reading }: { reading: LatestReading | undefined }) {
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

/** What the post's numbers mean against our usual; worked out when the row is first drawn. */
export function Evidence({ postId }: { postId: PostId }) {
  const say = useClaimSentence();
  const summary = useRowSummary(postId);
  const claim = summary && leadClaim(summary);
  if (!claim) return null;
  return (
    <Text size="xs" lineClamp={3} title={say(claim)}>
      {say(claim)}
    </Text>
  );
}

/** How the post has grown between readings. */
export function RowGrowth({ postId }: { postId: PostId }) {
  return <Sparkline points={useGrowth(postId)} />;
}
