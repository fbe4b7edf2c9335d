import type { ColumnMapping } from '../model/imports.ts';
import { metricNameSchema } from '../model/metrics.ts';
import { type PlatformId, platformIds } from '../model/platforms.ts';
import { type BuiltRows, buildRows } from './build-rows.ts';
import { platformOfName } from './cell-words.ts';
import { type ExportDraft, type ExportFormat, lifetimeOf } from './export-format.ts';
import { columnIs, type FramedTable, findColumn, isCount, isDate } from './frame-table.ts';
import { type ColumnRole, type HeaderWords, headerWords } from './header-words.ts';
import { readPostLink } from './post-links.ts';
import { foldHeader, rolesOfHeaders } from './read-headers.ts';
import type { ColumnMeaning, MappingProposal } from './types.ts';

/** Header cells joined by the unit separator: what a mapping is remembered by. */
export function headerKeyOf(headers: readonly string[]): string {
  return headers.map(foldHeader).join('\u001f').slice(0, 4000);
}

/**
 * A first guess at a table nobody knows (other tools' exports), to be confirmed by the person: links and dates by their shape,
 * numbers by the words over them. Every column has a meaning; `ignore` where nothing fits.
 */
export function proposeMapping(frame: FramedTable): MappingProposal {
  const urlAt = findColumn(frame, (cell) => readPostLink(cell) !== null, 0.6);
  const dateAt = findColumn(frame, (cell) => isDate(cell) && !isCount(cell), 0.7);
  const links =
    urlAt === -1
      ? []
      : frame.rows.slice(frame.start, frame.start + 50).map((row) => readPostLink(row[urlAt] ?? '')?.platform);
  const platforms = new Set(links.filter((platform) => platform !== undefined));
  const words = guessedRoles(frame.headers, platforms);
  const guess = words.map((role, at): ColumnMeaning => {
    if (at === urlAt) return 'url';
    if (at === dateAt) return 'publishedAt';
    if (role === 'url' || role === 'publishedAt' || role === null) return 'ignore';
    if (role.startsWith('metric:') && !columnIs(frame, at, isCount, 0.6)) return 'ignore';
    if (role === 'id' && !columnIs(frame, at, (cell) => IS_ID.test(cell), 0.8)) return 'ignore';
    return (['id', 'text', 'account', 'network'] as string[]).includes(role) || role.startsWith('metric:')
      ? (role as ColumnMeaning)
      : 'ignore';
  });
  return {
    header: frame.headers,
    headerKey: headerKeyOf(frame.headers),
    guess,
    sample: frame.rows.slice(frame.start, frame.start + 5).map((row) => row.map((cell) => cell.slice(0, 200))),
    platform: platforms.size === 1 ? ([...platforms][0] as PlatformId) : null,
  };
}

/** An id is long and without spaces. A row's number in one table is that of another row in the next. */
const IS_ID = /^[\w:-]{9,}$/;

/** Other tools put a word before the platform's own: "Post impressions", "Antall kommentarer". */
const ADDED_WORDS =
  /^(?:post|total|number of|no\. of|antall|totalt|totalt antall|sum)\s+|\s+\((?:total|totalt|organic|organisk)\)$/gi;

/** By our own words for such tables; where they have none by those of the platforms linked to, which other tools borrow. */
function guessedRoles(headers: readonly string[], platforms: ReadonlySet<PlatformId>): (ColumnRole | null)[] {
  const plain = headers.map((header) => header.trim().replace(ADDED_WORDS, ''));
  const families = [...platforms].map((platform) => familyOf[platform]).filter((family) => family !== undefined);
  const ways = [headerWords.any, ...new Set(families)].flatMap((words) => [
    rolesOfHeaders(headers, words),
    rolesOfHeaders(plain, words),
  ]);
  const taken = new Set<ColumnRole>();
  const roles: (ColumnRole | null)[] = headers.map(() => null);
  for (const way of ways) {
    for (const [at, role] of way.entries()) {
      if (role === null || role === 'ignore' || roles[at] !== null || taken.has(role)) continue;
      roles[at] = role;
      taken.add(role);
    }
  }
  return roles;
}

const familyOf: Partial<Record<PlatformId, HeaderWords>> = {
  facebook: headerWords.meta,
  instagram: headerWords.meta,
  threads: headerWords.meta,
  linkedin: headerWords.linkedin,
  x: headerWords.x,
  tiktok: headerWords.tiktok,
  youtube: headerWords.youtube,
};

/**
 * The meanings of a remembered mapping. Its keys are column numbers (`0`, `1` …) or header texts, and `platform`; anything
 * unknown is ignored, and of two columns with one meaning the first has it.
 */
function meaningsOf(
  mapping: ColumnMapping,
  headers: readonly string[],
): { meanings: ColumnMeaning[]; platform: PlatformId | null } {
  const entries = new Map(Object.entries(mapping.columns));
  const taken = new Set<string>();
  const meanings = headers.map((header, at): ColumnMeaning => {
    const meaning = entries.get(String(at)) ?? entries.get(header) ?? 'ignore';
    const isKnown =
      plainMeanings.has(meaning) ||
      (meaning.startsWith('metric:') && metricNameSchema.safeParse(meaning.slice(7)).success);
    if (!isKnown || taken.has(meaning)) return 'ignore';
    taken.add(meaning);
    return meaning as ColumnMeaning;
  });
  const platform = platformIds.find((id) => id === entries.get('platform')) ?? null;
  return { meanings, platform };
}

const plainMeanings: ReadonlySet<string> = new Set([
  'id',
  'url',
  'text',
  'publishedAt',
  'account',
  'author',
  'network',
]);

/** A mapping to be remembered, from what the person chose on the screen. */
export function mappingOf(
  proposal: MappingProposal,
  meanings: readonly ColumnMeaning[],
  platform: PlatformId | null,
  stamp: Pick<ColumnMapping, 'id' | 'updatedAt'>,
): ColumnMapping {
  const columns = Object.fromEntries([...meanings.entries()].map(([at, meaning]) => [String(at), meaning] as const));
  return {
    ...stamp,
    header: proposal.headerKey,
    columns: platform ? { ...columns, platform } : columns,
    deletedAt: null,
  };
}

/** Rows of a table as a mapping reads them. */
function applyMapping(
  frame: FramedTable,
  mapping: ColumnMapping,
  scene: Pick<Parameters<ExportFormat>[0], 'range' | 'answers' | 'progress'>,
): BuiltRows {
  const { meanings, platform } = meaningsOf(mapping, frame.headers);
  return buildRows(frame, {
    platform,
    roles: meanings as (ColumnRole | null)[],
    range: scene.range,
    answers: scene.answers,
    prefersLink: true,
    idOf: (cell) => (IS_ID.test(cell) ? { id: cell, aliases: [] } : null),
    progress: scene.progress,
  });
}

/**
 * Tables nobody knows. With the person's mapping they are read by it; without one only when posts can be told (links to posts, or
 * a network and ids) together with at least one number understood, and then the guess is a question. Else null: refused.
 */
export const mappedTable: ExportFormat = (scene): ExportDraft | null => {
  const { mapping: answered, remembered = [] } = scene.answers;
  const ownOf = ({ headers }: FramedTable): ColumnMapping | undefined => {
    const key = headerKeyOf(headers);
    return [answered, ...remembered].find((one) => one?.deletedAt === null && one.header === key);
  };
  // Of several sheets, the one a mapping was made for; else the longest.
  const frames = scene.frames.filter(({ width }) => width >= 2).toSorted((a, b) => b.rows.length - a.rows.length);
  const frame = frames.find(ownOf) ?? frames[0];
  if (!frame) return null;
  const proposal = proposeMapping(frame);
  const own = ownOf(frame);
  const isAnswered = own !== undefined;
  if (!isAnswered && !isPromising(frame, proposal)) return null;
  const mapping = isAnswered ? own : mappingOf(proposal, proposal.guess, proposal.platform, { id: '', updatedAt: '' });
  const built = applyMapping(frame, mapping, scene);
  const { platform } = meaningsOf(mapping, frame.headers);
  return {
    recognised: 'mapped',
    platform,
    covers: lifetimeOf(scene.range),
    built,
    pageTotals: [],
    stated: null,
    problems: [],
    questions: isAnswered ? [] : [{ kind: 'mapping', proposal }],
  };
};

function isPromising(frame: FramedTable, { guess }: MappingProposal): boolean {
  const networkAt = guess.indexOf('network');
  const named = networkAt !== -1 && columnIs(frame, networkAt, (cell) => platformOfName(cell) !== null, 0.8);
  return (
    guess.some((meaning) => meaning.startsWith('metric:')) && (guess.includes('url') || (named && guess.includes('id')))
  );
}
