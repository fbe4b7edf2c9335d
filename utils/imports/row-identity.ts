import { timeInId } from './post-ids.ts';
import type { PostLink } from './post-links.ts';
import type { ImportProblem } from './types.ts';

export const noAliases: string[] = [];

/** Ids of a platform's own making are long. Another tool's number for a row, kept as an id, would make one post of two. */
const IS_LONG = /\d{15}/;

export interface Identity {
  id: string | null;
  aliases: string[];
  problem: ImportProblem['code'] | null;
}

/**
 * The row's id from its id cell, else from its link; with `prefersLink` the other way around (other tools write ids their own
 * way). A destroyed id is never used; the link may save the row, and it is told.
 */
export function identify(
  cell: string,
  destroyed: boolean,
  link: PostLink | null,
  idOf?: (cell: string) => { id: string; aliases: string[] } | null,
  prefersLink = false,
): Identity {
  // Four zeros at the end are chance in one id of ten thousand: the link that says the same number proves it whole.
  const isLost = (destroyed && link?.ids.includes(cell) !== true) || isRounded(cell, link);
  const own = cell === '' || isLost ? null : idOf ? idOf(cell) : { id: cell, aliases: noAliases };
  const [fromLink] = link?.ids ?? [];
  if (own && prefersLink && fromLink) {
    const written = [own.id, ...own.aliases].filter((id) => IS_LONG.test(id));
    const others = [...(link?.ids ?? []).slice(1), ...written].filter((id) => id !== fromLink);
    return { id: fromLink, aliases: [...new Set(others)], problem: null };
  }
  if (own) {
    const others = (link?.ids ?? []).filter((id) => id !== own.id);
    return {
      id: own.id,
      aliases: others.length + own.aliases.length > 0 ? [...new Set([...own.aliases, ...others])] : noAliases,
      problem: null,
    };
  }
  const problem = isLost ? ('id-destroyed' as const) : null;
  if (!fromLink) return { id: null, aliases: noAliases, problem };
  return { id: fromLink, aliases: (link?.ids ?? []).slice(1), problem };
}

/** An id that begins as the link's id does and then differs: a spreadsheet rounded it (each program in its own way). */
function isRounded(cell: string, link: PostLink | null): boolean {
  const id = link?.ids[0];
  return (
    id !== undefined &&
    cell.length > 15 &&
    cell.length === id.length &&
    cell !== id &&
    cell.slice(0, 14) === id.slice(0, 14)
  );
}

/** The moment hidden in any id of a link, Unix milliseconds, or null. */
export function linkTime(link: PostLink | null): number | null {
  for (const id of link?.ids ?? []) {
    const time = link && timeInId(link.platform, id);
    if (time) return time;
  }
  return null;
}
