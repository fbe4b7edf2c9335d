import type { PlatformId } from '../model/platforms.ts';
import { buildRows } from './build-rows.ts';
import { platformOfName } from './cell-words.ts';
import { type ExportDraft, type ExportFormat, lifetimeOf, periodOf } from './export-format.ts';
import { columnIs, type FramedTable, findColumn, isCount, isDate } from './frame-table.ts';
import { type ColumnRole, headerWords } from './header-words.ts';
import { dayColumn, joinDays } from './meta-daily.ts';
import { parseSerialDate } from './parse-dates.ts';
import { isScientific } from './post-ids.ts';
import { platformOfAddress, readPostLink } from './post-links.ts';
import { roleOfHeader, rolesOfHeaders } from './read-headers.ts';

const isMetaLink = (cell: string): boolean => /^(?:facebook|instagram)$/.test(platformOfAddress(cell) ?? '');
const isOtherLink = (cell: string): boolean => platformOfAddress(cell) !== null && !isMetaLink(cell);
const isMoment = (cell: string): boolean => isDate(cell) || parseSerialDate(cell) !== null;
const isMetaId = (cell: string): boolean => /^\d{4,20}$/.test(cell) || isScientific(cell);

/**
 * Meta Business Suite's content export for Facebook or Instagram posts, in any language, with or without Excel in between, and
 * the variant that lists several networks in one table. Numbers are for the life of each post until the export (`Date` says
 * `Lifetime`). The set of columns differs from month to month, so they are matched one by one; the caption stands in the
 * title or the description, whichever is longer. The publishing time has no zone (formats 1.3).
 */
const metaContent: ExportFormat = (scene): ExportDraft | null => {
  const [frame] = scene.frames;
  if (!frame || scene.frames.length > 2 || frame.width < 8) return null;
  const words = rolesOfHeaders(frame.headers, headerWords.meta);
  const urlAt = findColumn(frame, isMetaLink);
  const networkAt = words.indexOf('network');
  const hasNetworks = networkAt !== -1 && columnIs(frame, networkAt, (cell) => platformOfName(cell) !== null);
  const headersOnly = frame.rows.length <= frame.start;
  const metrics = words.filter((role) => role?.startsWith('metric:')).length;
  const idAt = words.indexOf('id') !== -1 ? words.indexOf('id') : columnIs(frame, 0, isMetaId) ? 0 : -1;
  const isNamed = words.includes('id') && words.includes('url') && metrics >= 3;
  // Half: a total or the headers once more may stand under few posts.
  if (idAt === -1 || (!headersOnly && !columnIs(frame, idAt, isMetaId, 0.5))) return null;
  if (!isNamed && !(urlAt !== -1 && idAt === 0 && frame.width >= 10)) return null;
  const namedUrl = words.indexOf('url');
  if (!hasNetworks && urlAt === -1 && namedUrl !== -1 && columnIs(frame, namedUrl, isOtherLink, 0.5)) return null;
  const platform = hasNetworks ? null : platformOf(frame, urlAt);
  const roles = words.slice();
  roles[idAt] = 'id';
  if (urlAt !== -1) roles[urlAt] = 'url';
  placeDates(frame, roles);
  placeTexts(frame, roles, words);
  // Not one number in words we know: the person is asked what the columns mean.
  if (!headersOnly && metrics === 0) return null;
  const dailyAt = dayColumn(frame, roles);
  const daily = dailyAt === -1 ? null : joinDays(frame, roles, dailyAt, scene);
  const built = buildRows(daily?.frame ?? frame, {
    platform,
    roles: daily?.roles ?? roles,
    range: scene.range,
    answers: scene.answers,
    idOf: platform === null ? undefined : (cell) => (isMetaId(cell) ? { id: cell, aliases: [] } : null),
    progress: scene.progress,
  });
  return {
    recognised: platform === null ? 'meta-cross-platform' : `meta-${platform}-content`,
    platform,
    covers: daily ? periodOf(daily.range) : lifetimeOf(scene.range),
    built,
    pageTotals: [],
    stated: null,
    problems: daily?.problems ?? [],
    questions: daily?.questions ?? [],
  };
};

function platformOf(frame: FramedTable, urlAt: number): PlatformId {
  if (urlAt !== -1)
    return columnIs(frame, urlAt, (cell) => platformOfAddress(cell) === 'instagram', 0.6) ? 'instagram' : 'facebook';
  return frame.headers.some((header) => /account|konto|cuenta|compte|conta|tili/i.test(header))
    ? 'instagram'
    : 'facebook';
}

/** The column of publishing times is the one with dates, whatever it is called; `Date` says `Lifetime` and is none. */
function placeDates(frame: FramedTable, roles: (ColumnRole | null)[]): void {
  const known = roles.indexOf('publishedAt');
  if (known !== -1 && columnIs(frame, known, isMoment, 0.5)) return;
  const dated = findColumn(frame, (cell) => isDate(cell) && /\d[:.]\d{2}/.test(cell) && !isCount(cell), 0.7);
  if (dated === -1) return;
  if (known !== -1) roles[known] = 'ignore';
  roles[dated] = 'publishedAt';
}

/** Without known headers the caption is the column with the longest texts. */
function placeTexts(frame: FramedTable, roles: (ColumnRole | null)[], words: readonly (ColumnRole | null)[]): void {
  if (words.includes('text') || words.includes('title')) return;
  let best = -1;
  let length = 20;
  for (let at = 0; at < frame.width; at += 1) {
    if (roles[at] !== null) continue;
    const cells = frame.rows.slice(frame.start, frame.start + 50).map((row) => row[at] ?? '');
    const usual = cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length);
    if (usual > length) [best, length] = [at, usual];
  }
  if (best !== -1) roles[best] = 'text';
}

/** Old Facebook Page Insights, "Post level": two header rows, the second explains each metric. */
export const facebookPostLevel: ExportFormat = (scene): ExportDraft | null => {
  const frame = scene.frames.find((one) => one.width >= 12 && (isPostLevelBody(one) || isPostLevelHead(one)));
  if (!frame) return null;
  const words = rolesOfHeaders(frame.headers, headerWords.facebookPostLevel);
  const named = words.filter((role) => role?.startsWith('metric:')).length;
  // In another language the first columns stand in the same order: reach 8, impressions 11, clicks (consumptions) 16.
  const placed: Partial<Record<number, ColumnRole>> = {
    0: 'id',
    1: 'url',
    2: 'text',
    3: 'type',
    6: 'publishedAt',
    8: 'metric:reach',
    11: 'metric:impressions',
    16: 'metric:clicks',
  };
  const roles = frame.headers.map((header, at) =>
    named > 0
      ? roleOfHeader(header, headerWords.facebookPostLevel)
        ? (words[at] ?? null)
        : 'ignore'
      : frame.explanations
        ? (placed[at] ?? 'ignore')
        : 'ignore',
  );
  roles[0] = 'id';
  const built = buildRows(frame, {
    platform: 'facebook',
    roles,
    range: scene.range,
    answers: scene.answers,
    meaning: '/post-level',
    idOf: (cell) =>
      /^\d+_\d+$/.test(cell) ? { id: cell, aliases: [cell.split('_')[1] as string] } : { id: cell, aliases: [] },
    progress: scene.progress,
  });
  return {
    recognised: 'facebook-post-level',
    platform: 'facebook',
    covers: lifetimeOf(scene.range),
    built,
    pageTotals: [],
    stated: null,
    problems: [],
    questions: [],
  };
};

function isPostLevelBody(frame: FramedTable): boolean {
  return (
    columnIs(frame, 0, (cell) => /^\d{5,20}_\d{5,20}$/.test(cell)) &&
    findColumn(frame, (cell) => readPostLink(cell)?.platform === 'facebook', 0.5) !== -1
  );
}

function isPostLevelHead(frame: FramedTable): boolean {
  return (
    frame.headers[0]?.toLowerCase() === 'post id' &&
    frame.headers.filter((header) => header.startsWith('Lifetime ')).length >= 4
  );
}

export const metaExports: readonly ExportFormat[] = [facebookPostLevel, metaContent];
