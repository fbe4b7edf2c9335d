import { fileTargets } from './files-under-fire.ts';
import { pageTargets } from './pages-under-fire.ts';
import { recordTargets } from './records-under-fire.ts';
import type { Target } from './target.ts';
import { wordTargets } from './words-under-fire.ts';

/** Every parser that takes something from outside. */
export const targets: readonly Target[] = [...wordTargets, ...fileTargets, ...recordTargets, ...pageTargets];

/** How many of `all` cases each target gets: by its share, and never none. */
export function casesOf(target: Target, all: number): number {
  const shares = targets.reduce((sum, { share }) => sum + share, 0);
  return Math.max(1, Math.round((all * target.share) / shares));
}
