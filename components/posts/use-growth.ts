import { useLiveQuery } from 'dexie-react-hooks';
import { listSnapshots } from '../../utils/database/posts.ts';
import { leadMetricOf } from '../../utils/insights/lead-metric.ts';
import type { PostId } from '../../utils/model/ids.ts';
import type { Snapshot } from '../../utils/model/posts.ts';
import type { GrowthPoint } from '../insights/Sparkline.tsx';

/** How the number a post is judged by has grown, reading by reading: fetched for the rows in sight only. */
export function useGrowth(postId: PostId): GrowthPoint[] {
  return useLiveQuery(async () => growthIn(await listSnapshots(postId)), [postId]) ?? [];
}

/** Corrected readings and numbers for a period are no points of it. */
function growthIn(snapshots: readonly Snapshot[]): GrowthPoint[] {
  const replaced = new Set(snapshots.map(({ replaces }) => replaces));
  const standing = snapshots.filter(({ id, covers }) => covers.kind === 'lifetime' && !replaced.has(id));
  const lead = leadMetricOf(standing.flatMap(({ readings }) => readings.map(({ metric }) => metric)));
  return standing.flatMap(({ takenAt, readings }) => {
    const reading = readings.find(({ metric }) => metric === lead);
    return reading ? [{ at: takenAt, value: reading.value }] : [];
  });
}
