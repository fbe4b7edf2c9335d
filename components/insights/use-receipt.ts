import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { listHistories } from '../../utils/database/kept-histories.ts';
import { type GrowthLines, growthLines } from '../../utils/insights/growth-lines.ts';
import type { Receipt } from '../../utils/model/claims.ts';

/** More lines than this are a grey cloud: the largest tell what there is to see. */
const MOST_DRAWN = 40;

/** How the post of a receipt and those it was held against have grown; null while they are fetched, or where nothing was. */
export function useGrowthLines(receipt: Receipt): GrowthLines | null {
  const histories = useLiveQuery(async () => {
    if (!receipt.curve) return [];
    const values = new Map(receipt.peers?.map(({ postId, value }) => [postId, value]));
    const largest = receipt.comparedWith.toSorted((a, b) => (values.get(b) ?? 0) - (values.get(a) ?? 0));
    const wanted = new Set([...receipt.postIds.slice(0, 1), ...largest.slice(0, MOST_DRAWN)]);
    return (await listHistories({ all: true })).filter(({ post }) => wanted.has(post.id));
  }, [receipt]);
  return useMemo(() => (histories ? growthLines(receipt, histories) : null), [receipt, histories]);
}
