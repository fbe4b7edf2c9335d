import type { PostGroup, PostView } from '../../utils/model/post-views.ts';
import type { PostLine } from './use-post-table.ts';

/** Whether a line belongs in the view. What she has not answered is neither yes nor no. */
export function fitsView(line: PostLine, view: PostView): boolean {
  const { post, note } = line.history;
  if (view.platforms.length > 0 && !view.platforms.includes(post.platform)) return false;
  if (view.waiting && !line.waits) return false;
  const people = note?.traits.people;
  if (view.people !== 'any' && view.people !== (typeof people === 'boolean' ? (people ? 'yes' : 'no') : 'unanswered')) {
    return false;
  }
  return view.paid === 'any' || (note?.paid ?? post.paid ?? false) === (view.paid === 'yes');
}

/** What is drawn, one under the other: the name of a group, or a row of it. */
export type Entry<Row> =
  | { kind: 'group'; key: string; label: string; count: number }
  | { kind: 'row'; key: string; row: Row };

/** How a line is named in each way of gathering; several names put it in several groups. */
export interface GroupNames {
  month: (published: string) => string;
  platform: (line: PostLine) => string;
  campaign: (line: PostLine) => string | null;
  /** For lines without what is gathered by. */
  without: string;
}

/**
 * Rows under their groups, each in the order it had. A post two colleagues helped with stands under both, which a group of the
 * table library cannot do. Months run newest first, all else alphabetically, and what is without comes last.
 */
export function gather<Row extends { id: string; original: PostLine }>(
  rows: readonly Row[],
  group: PostGroup,
  names: GroupNames,
  locale: string,
): Entry<Row>[] {
  if (group === 'none') return rows.map((row) => ({ kind: 'row', key: row.id, row }));
  const groups = new Map<string, { label: string; rows: Row[] }>();
  for (const row of rows) {
    for (const [key, label] of groupsOf(row.original, group, names)) {
      const found = groups.get(key);
      if (found) found.rows.push(row);
      else groups.set(key, { label, rows: [row] });
    }
  }
  const order = [...groups].sort(([a, one], [b, other]) => {
    if (a === '' || b === '') return a === '' ? 1 : -1;
    return group === 'month' ? b.localeCompare(a) : one.label.localeCompare(other.label, locale);
  });
  return order.flatMap(([key, { label, rows: inside }]): Entry<Row>[] => [
    { kind: 'group', key: `group ${key}`, label, count: inside.length },
    ...inside.map((row): Entry<Row> => ({ kind: 'row', key: `${key} ${row.id}`, row })),
  ]);
}

/** The groups of one line as key and label; the key '' is "without". */
function groupsOf(
  line: PostLine,
  group: Exclude<PostGroup, 'none'>,
  names: GroupNames,
): [key: string, label: string][] {
  const without: [string, string] = ['', names.without];
  if (group === 'month') return [line.published ? [line.published.slice(0, 7), names.month(line.published)] : without];
  if (group === 'platform') return [[line.history.post.platform, names.platform(line)]];
  if (group === 'campaign') {
    const campaign = names.campaign(line);
    return [campaign ? [campaign, campaign] : without];
  }
  return line.helpers.length > 0 ? line.helpers.map((name) => [name, name]) : [without];
}
