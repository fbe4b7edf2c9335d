import type { MetricName } from '../model/metrics.ts';
import { buildRows } from './build-rows.ts';
import { type ExportDraft, type ExportFormat, lifetimeOf, noRows, periodOf, readDayTable } from './export-format.ts';
import { columnIs, type FramedTable, findColumn, isCount, isDate } from './frame-table.ts';
import { type ColumnRole, headerWords } from './header-words.ts';
import { isScientific } from './post-ids.ts';
import { readPostLink } from './post-links.ts';
import { foldHeader, rolesInOrder, rolesOfHeaders } from './read-headers.ts';

const isStatusLink = (cell: string): boolean => readPostLink(cell)?.platform === 'x';
const isStatusId = (cell: string): boolean => /^\d{9,20}$/.test(cell) || isScientific(cell);

/** The 17 columns of X account analytics stand in this order in every interface language (formats 1.5). */
const contentOrder: (ColumnRole | null)[] = [
  'id',
  'publishedAt',
  'text',
  'url',
  'metric:impressions',
  'metric:reactions',
  'metric:engagements',
  'metric:saves',
  'metric:shares',
  'metric:follows',
  'metric:comments',
  'metric:reposts',
  'ignore',
  'ignore',
  'ignore',
  'ignore',
  'ignore',
];
/** The first 22 of the legacy file's 40 columns; the rest are `promoted …` and hold dashes. */
const legacyOrder: (ColumnRole | null)[] = [
  'id',
  'url',
  'text',
  'publishedAt',
  'metric:impressions',
  'metric:engagements',
  'ignore',
  'metric:reposts',
  'metric:comments',
  'metric:reactions',
  'ignore',
  'ignore',
  'ignore',
  'ignore',
  'ignore',
  'ignore',
  'ignore',
  'metric:follows',
  'ignore',
  'ignore',
  'ignore',
  'ignore',
];
/** Likes were favorites until November 2015: the legacy header says which. */
const overviewOrder: (MetricName | null)[] = [
  'impressions',
  'reactions',
  'engagements',
  'saves',
  'shares',
  'follows',
  null,
  'comments',
  'reposts',
  null,
  null,
  'views',
  null,
];

/** Posts of X: account analytics (X Premium, 2024–) and the old `tweet_activity_metrics` file. Values are for the life of each post. */
export const xPosts: ExportFormat = (scene) => {
  if (scene.opened.container !== 'text' && scene.opened.tables.length !== 1) return null;
  const [frame] = scene.frames;
  if (!frame || frame.width < 6) return null;
  const urlAt = findColumn(frame, isStatusLink);
  const english = rolesOfHeaders(frame.headers, headerWords.x);
  const named = english.filter((role) => role?.startsWith('metric:')).length;
  const idAt = english.indexOf('id') === -1 ? 0 : english.indexOf('id');
  const headersOnly = frame.rows.length <= frame.start;
  // Known by its words alone, as a file whose links are gone still is: destroyed ids are then told for what they are.
  const isNamed = english.includes('id') && english.includes('url') && named >= 4;
  if (urlAt === -1 && !isNamed) return null;
  if (!headersOnly && !columnIs(frame, idAt, isStatusId, 0.5)) return null;
  const isLegacy = urlAt === -1 ? /^tweet/i.test(frame.headers[0] ?? '') : urlAt === 1;
  const roles = isLegacy ? legacyRoles(frame) : contentRoles(frame, english, named, urlAt);
  if (!roles) return null;
  const built = buildRows(frame, {
    platform: 'x',
    roles,
    range: scene.range,
    answers: scene.answers,
    idOf: (cell) => (isStatusId(cell) ? { id: cell, aliases: [] } : null),
    replySign: '@',
    progress: scene.progress,
  });
  const recognised = isLegacy ? 'x-tweet-activity' : 'x-account-analytics';
  return {
    recognised,
    platform: 'x',
    covers: lifetimeOf(scene.range),
    built,
    pageTotals: [],
    stated: null,
    problems: [],
    questions: [],
  };
};

function contentRoles(
  frame: FramedTable,
  english: (ColumnRole | null)[],
  named: number,
  urlAt: number,
): (ColumnRole | null)[] | null {
  const { roles, isInOrder } = rolesInOrder(frame.headers, headerWords.x, contentOrder);
  if (urlAt === 3 && isInOrder) return roles;
  if (frame.width === 17 && urlAt === 3 && named < 4) return contentOrder;
  if (named >= 4)
    return english.map(
      (role, at) => role ?? (at === urlAt ? 'url' : isKnownElsewhere(frame.headers[at] ?? '') ? 'ignore' : null),
    );
  return frame.width === 17 ? contentOrder : null;
}

/** Columns X prints that we do not store. */
function isKnownElsewhere(header: string): boolean {
  return /clicks|expands|visits|^$/.test(foldHeader(header));
}

/** Columns after the known ones are `promoted …`; a file in which one came in between is read by its words. */
function legacyRoles(frame: FramedTable): (ColumnRole | null)[] {
  const order = frame.headers.map((_, at) => legacyOrder[at] ?? 'ignore');
  const { roles, isInOrder } = rolesInOrder(frame.headers, headerWords.x, order);
  const named = roles.filter((role) => role?.startsWith('metric:')).length;
  return isInOrder || named < 4 ? order : roles.map((role) => role ?? 'ignore');
}

/** Days of an X account: `account_overview_analytics.csv` and the old daily file. The account's own numbers, not posts. */
export const xDays: ExportFormat = (scene): ExportDraft | null => {
  const [frame] = scene.frames;
  if (!frame || scene.frames.length !== 1 || frame.width < 10 || !columnIs(frame, 0, isDate)) return null;
  const headers = frame.headers.map(foldHeader);
  const isLegacy =
    headers[1] === 'tweets published' ||
    (frame.width >= 36 && scene.opened.names.some((name) => /daily_tweet/i.test(name)));
  const words = rolesOfHeaders(frame.headers, headerWords.x);
  const isNamed =
    words.filter((role) => role?.startsWith('metric:')).length >= 5 &&
    (headers.includes('new follows') || headers.includes('unfollows') || headers.includes('create post'));
  // In another language the file keeps its name and its fourteen columns of whole numbers; renamed, five words are enough.
  const isByName =
    frame.width === 14 &&
    (scene.opened.names.some((name) => /account_overview/i.test(name)) ||
      words.filter((role) => role?.startsWith('metric:')).length >= 5);
  if (!isLegacy && !isNamed && !isByName) return null;
  const isAllCounts = frame.headers.every(
    (_, at) => at === 0 || columnIs(frame, at, isCount, 0.7) || frame.rows.length <= frame.start,
  );
  if (!isLegacy && !isAllCounts) return null;
  const known: (MetricName | null)[] = isLegacy
    ? [null, 'impressions', 'engagements', null, 'reposts', 'comments', 'reactions']
    : overviewOrder;
  const order = frame.headers.map((_, at): ColumnRole | null => {
    const metric = known[at - 1];
    return at === 0 ? 'publishedAt' : metric ? `metric:${metric}` : null;
  });
  // Fourteen columns are in order, unless words say otherwise; of another number only words tell which is which.
  const isWhole = isLegacy || frame.width === overviewOrder.length + 1;
  const read = rolesInOrder(frame.headers, headerWords.x, isWhole ? order : []);
  const metrics = read.roles.flatMap((role, at) =>
    at > 0 && role?.startsWith('metric:')
      ? [{ at, metric: role.slice(7) as MetricName, where: frame.headers[at] ?? '' }]
      : [],
  );
  const table = readDayTable(frame, 'x', 0, metrics, scene);
  return {
    recognised: isLegacy ? 'x-daily-activity' : 'x-account-overview',
    platform: 'x',
    covers: periodOf(table.range),
    built: noRows,
    pageTotals: table.pageTotals,
    stated: table.sums,
    problems: table.problems,
    questions: table.questions,
  };
};
