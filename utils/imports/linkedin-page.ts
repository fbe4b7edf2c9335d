import type { MetricName } from '../model/metrics.ts';
import { buildRows } from './build-rows.ts';
import { type ExportDraft, type ExportFormat, lifetimeOf, noRows, periodOf, readDayTable } from './export-format.ts';
import { cellsOf, columnIs, type FramedTable, findColumn, isDate } from './frame-table.ts';
import { type ColumnRole, headerWords } from './header-words.ts';
import { readPostLink } from './post-links.ts';
import { foldHeader, roleOfHeader, rolesInOrder, rolesOfHeaders } from './read-headers.ts';
import { printedValue, readCount } from './read-number.ts';
import { RefusedError } from './refusal-sentences.ts';
import { linkTime } from './row-identity.ts';
import { orderByIds, rangeInNames } from './settle-dates.ts';
import type { DateOrder } from './types.ts';

const isPostLink = (cell: string): boolean => readPostLink(cell)?.platform === 'linkedin';

/** `All posts`, the 20 columns of today and the 18 of 2020, which stand in this order in every language (formats 1.2). */
const order20: (ColumnRole | null)[] = [
  'text',
  'url',
  'paid',
  'ignore',
  'author',
  'publishedAt',
  'ignore',
  'ignore',
  'ignore',
  'metric:impressions',
  'metric:views',
  'ignore',
  'metric:clicks',
  'ignore',
  'metric:reactions',
  'metric:comments',
  'metric:reposts',
  'metric:follows',
  'ignore',
  'type',
];
const order18: (ColumnRole | null)[] = [
  'url',
  'text',
  'paid',
  'ignore',
  'author',
  'publishedAt',
  'ignore',
  'ignore',
  'ignore',
  'metric:impressions',
  'metric:views',
  'metric:clicks',
  'ignore',
  'metric:reactions',
  'metric:comments',
  'metric:reposts',
  'metric:follows',
  'ignore',
];
/** `Metrics`: 20 columns, a day per row. Totals (organic and sponsored together) and the day's unique impressions. */
const dayColumns: { at: number; metric: MetricName }[] = [
  { at: 3, metric: 'impressions' },
  { at: 4, metric: 'reach' },
  { at: 7, metric: 'clicks' },
  { at: 10, metric: 'reactions' },
  { at: 13, metric: 'comments' },
  { at: 16, metric: 'reposts' },
];

/**
 * A LinkedIn company page's content export: the old `.xls` with two sheets, or one of them re-saved as xlsx or csv. One row per
 * post for its whole life; one row per day for the page, kept as the page's own numbers (unique impressions per day are people
 * and never summed). The publishing moment is hidden in the link's id.
 */
export const linkedinPageContent: ExportFormat = (scene): ExportDraft | null => {
  const posts = scene.frames.find(isPostSheet);
  const days = scene.frames.find(isDaySheet);
  if (!posts && !days) return null;
  const roles = posts ? rolesOf(posts) : [];
  const isEmpty = !posts || posts.rows.length <= posts.start;
  // Not one number in words or places we know: the person is asked what the columns mean.
  if (!isEmpty && !days && !roles.some((role) => role?.startsWith('metric:'))) return null;
  // Both sheets write dates alike, and the links of one tell the order for the other.
  const dateOrder = (posts && orderOf(posts, roles)) ?? scene.answers.dateOrder;
  const metrics = (days ? columnsOfDays(days) : []).map((column) => ({
    ...column,
    where: days?.headers[column.at] ?? column.metric,
  }));
  const table = days
    ? readDayTable(days, 'linkedin', 0, metrics, { ...scene, answers: { ...scene.answers, dateOrder } })
    : null;
  const range = scene.range ?? table?.range ?? null;
  const built = posts
    ? buildRows(posts, { platform: 'linkedin', roles, range, answers: scene.answers, progress: scene.progress })
    : noRows;
  return {
    recognised: 'linkedin-page-content',
    platform: 'linkedin',
    covers: posts ? lifetimeOf(range) : periodOf(range),
    built,
    pageTotals: table?.pageTotals ?? [],
    stated: null,
    problems: table?.problems ?? [],
    questions: table?.questions ?? [],
  };
};

function orderOf(frame: FramedTable, roles: readonly (ColumnRole | null)[]): DateOrder | null {
  const [urlAt, dateAt] = [roles.indexOf('url'), roles.indexOf('publishedAt')];
  const rows = frame.rows.slice(frame.start);
  return orderByIds(rows.map((row) => ({ date: row[dateAt] ?? '', time: linkTime(readPostLink(row[urlAt] ?? '')) })));
}

function isPostSheet(frame: FramedTable): boolean {
  if (frame.width < 12) return false;
  const words = rolesOfHeaders(frame.headers, headerWords.linkedin);
  if (frame.rows.length <= frame.start)
    return words.includes('url') && words.filter((role) => role?.startsWith('metric:')).length >= 4;
  const urlAt = findColumn(frame, isPostLink);
  // Somebody may have moved columns: then their words tell it.
  return urlAt !== -1 && (urlAt <= 3 || words.filter((role) => role?.startsWith('metric:')).length >= 5);
}

function isDaySheet(frame: FramedTable): boolean {
  const organic = frame.headers.filter((header) => IN_BRACKETS.test(header)).length >= 15;
  // Visitors have as many columns in brackets; not one of them counts what people do with posts.
  if (frame.width !== 20 && !(organic && new Set(columnsOfDays(frame).map(({ metric }) => metric)).size >= 3))
    return false;
  if (frame.rows.length <= frame.start) return organic;
  return (
    columnIs(frame, 0, isDate) &&
    (organic || dayColumns.every(({ at }) => columnIs(frame, at, (cell) => /^-?[\d.,\s]+$/.test(cell))))
  );
}

const IN_BRACKETS = /^(.+?)\s*\([^()]+\)$/;

/**
 * Which column of the days holds what. Twenty stand in one order in every language. Where columns have come in between, each number
 * is known by its word, and the whole is the last of three: organic, sponsored, both.
 */
function columnsOfDays(frame: FramedTable): { at: number; metric: MetricName }[] {
  if (frame.width === 20) return dayColumns;
  const bases = frame.headers.map((header) => foldHeader(IN_BRACKETS.exec(header)?.[1] ?? ''));
  const known = new Set(dayColumns.map(({ metric }) => metric));
  return bases.flatMap((base, at) => {
    if (base === '' || base === bases[at + 1]) return [];
    if (base !== bases[at - 1])
      return /unique|unike|unika|eindeutig|únic|uniques|unieke/.test(base) ? [{ at, metric: 'reach' as const }] : [];
    const role = roleOfHeader(base, headerWords.linkedin);
    const metric = role?.startsWith('metric:') ? (role.slice(7) as MetricName) : null;
    return metric && known.has(metric) ? [{ at, metric }] : [];
  });
}

function rolesOf(frame: FramedTable): (ColumnRole | null)[] {
  const words = rolesOfHeaders(frame.headers, headerWords.linkedin);
  const english = ['created date', 'clicks', 'likes', 'follows'].every((word) =>
    frame.headers.some((header) => foldHeader(header) === word),
  );
  if (english) return words.map((role) => role ?? null);
  const urlAt = findColumn(frame, isPostLink);
  const order = urlAt === 0 ? order18 : urlAt === 1 ? order20 : [];
  const { roles, isInOrder } = rolesInOrder(frame.headers, headerWords.linkedin, order);
  if (isInOrder) return roles;
  // Between the two (19 columns) the rate after the clicks shows which column was not there yet.
  const rateAt = [12, 13].find((at) => isRateOf(frame, at - 1, 9, at));
  if (urlAt === 1 && frame.width === 19 && rateAt === 12) return [...order20.slice(0, 11), ...order20.slice(12)];
  if (urlAt === 1 && frame.width === 19 && rateAt === 13) return order20.slice(0, 19);
  return words.map((role, at) => (at === urlAt ? 'url' : role));
}

/** Whether column `rate` is `clicks / impressions` in the rows where it can be told. */
function isRateOf(frame: FramedTable, clicks: number, impressions: number, rate: number): boolean {
  let told = 0;
  let agrees = 0;
  for (const cells of frame.rows.slice(frame.start, frame.start + 50)) {
    const [a, b, c] = [clicks, impressions, rate].map((at) => Number((cells[at] ?? '').replace(',', '.'))) as [
      number,
      number,
      number,
    ];
    if (!(a > 0 && b > 0)) continue;
    told += 1;
    if (Math.abs(a / b - c) < 0.002) agrees += 1;
  }
  return told > 0 && agrees >= told * 0.8;
}

/**
 * The column of all new followers: the one the others add up to, wherever it stands (automatically invited ones came between);
 * else by its word; else the last.
 */
function totalColumn(frame: FramedTable): number {
  const columns = Array.from({ length: frame.width - 1 }, (_, at) => at + 1);
  const rows = frame.rows.slice(frame.start, frame.start + 400).map((cells) => {
    return columns.map((at) => printedValue(readCount(cells[at] ?? '')) ?? 0);
  });
  const sums = rows.map((numbers) => numbers.reduce((sum, number) => sum + number, 0));
  const isTotal = (column: number): boolean => rows.every((numbers, at) => 2 * (numbers[column - 1] ?? 0) === sums[at]);
  const added = sums.some((sum) => sum > 0) ? columns.findLast(isTotal) : undefined;
  const named = columns.find((at) => /total|gesamt|totaal|yhteensä|łączn/i.test(frame.headers[at] ?? ''));
  return added ?? named ?? frame.width - 1;
}

/**
 * A LinkedIn page's followers and visitors. Followers per day are kept as the page's own new followers; visitors of the page
 * have seen no post: that file is refused.
 */
export const linkedinPageFollowers: ExportFormat = (scene): ExportDraft | null => {
  if (scene.opened.container !== 'workbook' || scene.frames.length < 5) return null;
  const [first] = scene.frames;
  if (!first) return null;
  const others = scene.frames.slice(1).every((frame) => frame.width <= 4);
  const isFollowers =
    others &&
    (first.width === 4 || first.width === 5) &&
    (first.rows.length <= first.start ? /followers/i.test(first.headers.join(' ')) : columnIs(first, 0, isDate));
  const isVisitors = others && first.width === 25;
  if (!isFollowers && !isVisitors) return null;
  const isEmpty = cellsOf(first, 0, 1).length === 0;
  if (isVisitors && !isEmpty) throw new RefusedError('no-posts-here', first.name);
  const total = totalColumn(first);
  const table = isFollowers
    ? readDayTable(
        first,
        'linkedin',
        0,
        [{ at: total, metric: 'follows', where: first.headers[total] ?? 'followers' }],
        scene,
      )
    : null;
  return {
    recognised: isFollowers ? 'linkedin-page-followers' : 'linkedin-page-visitors',
    platform: 'linkedin',
    covers: periodOf(table?.range ?? rangeInNames(scene.opened.names)),
    built: noRows,
    pageTotals: table?.pageTotals ?? [],
    stated: table?.sums ?? null,
    problems: [
      ...(isEmpty || isVisitors ? [{ code: 'nothing-here' as const, row: null, about: null }] : []),
      ...(table?.problems ?? []),
    ],
    questions: table?.questions ?? [],
  };
};
