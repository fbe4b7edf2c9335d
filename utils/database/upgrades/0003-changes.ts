import type { Upgrade } from './index.ts';

/**
 * `changes`: which posts were changed by whom wrote last, in the order it happened (note-changes.ts), so that a window that has
 * read everything once reads only those again (kept-histories.ts). Begins empty; never in a backup.
 */
export const changes: Upgrade = {
  version: 3,
  stores: { changes: '++seq' },
};
