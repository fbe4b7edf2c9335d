import type { MetricName } from '../model/metrics.ts';
import { buildRows } from './build-rows.ts';
import {
  type DayTable,
  type ExportDraft,
  type ExportFormat,
  type ImportScene,
  lifetimeOf,
  noDays,
  noRows,
  periodOf,
  readDayTable,
  wholeOf,
} from './export-format.ts';
import { cellsOf, columnIs, type FramedTable, findColumn, isCount, isDate } from './frame-table.ts';
import { type ColumnRole, headerWords } from './header-words.ts';
import { parseDate } from './parse-dates.ts';
import { readPostLink } from './post-links.ts';
import { foldHeader, rolesInOrder, rolesOfHeaders } from './read-headers.ts';

const isVideoLink = (cell: string): boolean => readPostLink(cell)?.platform === 'tiktok';

/** TikTok Studio's list of videos (`Content`). Column names vary by version; the video's id and moment stand in its link. */
export const tiktokContent: ExportFormat = (scene): ExportDraft | null => {
  const frame = scene.frames.find(
    (one) => one.width >= 5 && (findColumn(one, isVideoLink) !== -1 || isBusinessCenter(one)),
  );
  if (!frame) return null;
  const roles = rolesOfHeaders(frame.headers, headerWords.tiktok);
  const urlAt = findColumn(frame, isVideoLink);
  if (urlAt !== -1) roles[urlAt] = 'url';
  if (roles.filter((role) => role?.startsWith('metric:')).length === 0) return null;
  const days = readDays(scene);
  const built = buildRows(frame, {
    platform: 'tiktok',
    roles,
    range: scene.range,
    answers: scene.answers,
    progress: scene.progress,
  });
  return {
    recognised: 'tiktok-content',
    platform: 'tiktok',
    covers: lifetimeOf(scene.range),
    built,
    pageTotals: days.pageTotals,
    stated: null,
    problems: days.problems,
    questions: days.questions,
  };
};

/** Business Center lists ids instead of links. */
function isBusinessCenter(frame: FramedTable): boolean {
  const roles = rolesOfHeaders(frame.headers, headerWords.tiktok);
  const idAt = roles.indexOf('id');
  return idAt !== -1 && roles.includes('metric:views') && columnIs(frame, idAt, (cell) => /^\d{17,20}$/.test(cell));
}

const overviewOrder: (ColumnRole | null)[] = [
  'publishedAt',
  'metric:views',
  null,
  'metric:reactions',
  'metric:comments',
  'metric:shares',
];
const isYearless = (cell: string): boolean => {
  const date = parseDate(cell);
  return date !== null && date.year === null;
};

/**
 * TikTok Studio's daily files. Dates have no year and are in the interface's language; the year comes from the period in the
 * file's name, else the person is asked. `Overview` has six columns in one order; `FollowerHistory` followers and the change
 * since the day before; `Viewers` people, which are never summed.
 */
export const tiktokDays: ExportFormat = (scene): ExportDraft | null => {
  const { recognised, ...days } = readDays(scene);
  const [first] = recognised;
  if (!first) return null;
  return {
    recognised: first,
    platform: 'tiktok',
    covers: periodOf(days.range),
    built: noRows,
    pageTotals: days.pageTotals,
    stated: days.sums,
    problems: days.problems,
    questions: days.questions,
  };
};

/** Every table of days among the files: TikTok hands out several at once. Of two with one metric the first has it. */
function readDays(scene: ImportScene): DayTable & { recognised: string[] } {
  const all: DayTable & { recognised: string[] } = { ...noDays(), recognised: [] };
  const taken = new Set<MetricName>();
  for (const frame of scene.frames) {
    const found = dayFile(frame);
    if (!found) continue;
    const metrics = found.metrics.filter(({ metric }) => !taken.has(metric));
    const table = readDayTable(frame, 'tiktok', 0, metrics, scene);
    for (const { metric } of metrics) taken.add(metric);
    all.recognised.push(found.recognised);
    all.pageTotals.push(...table.pageTotals);
    all.problems.push(...table.problems);
    all.questions.push(...table.questions);
    Object.assign(all.sums, table.sums);
    if (table.range) all.range = wholeOf(all.range ? [all.range, table.range] : [table.range]);
  }
  return all;
}

interface DayFile {
  recognised: string;
  metrics: { at: number; metric: MetricName; where: string }[];
}

function dayFile(frame: FramedTable): DayFile | null {
  if (frame.width < 3 || frame.width > 8) return null;
  const headers = frame.headers.map(foldHeader);
  const isNamed = /^(date|dato|datum|fecha|data)$/.test(headers[0] ?? '');
  if (!columnIs(frame, 0, isYearless) && !(isNamed && columnIs(frame, 0, isDate))) return null;
  const rest = frame.headers.slice(1).map((_, at) => at + 1);
  return rest.every((at) => columnIs(frame, at, isCount, 0.6)) ? whichFile(frame, headers) : null;
}

function whichFile(frame: FramedTable, headers: readonly string[]): DayFile | null {
  const named = (metric: MetricName, at: number) => ({ at, metric, where: frame.headers[at] ?? metric });
  const yearless = columnIs(frame, 0, isYearless);
  const { roles, isInOrder } = rolesInOrder(frame.headers, headerWords.tiktok, overviewOrder);
  const words = rolesOfHeaders(frame.headers, headerWords.tiktok).filter((role) => role?.startsWith('metric:')).length;
  if (
    (isInOrder && (yearless || words >= 3)) ||
    (words >= 3 && headers.some((header) => /views|visning/.test(header)))
  ) {
    const read = roles.flatMap((role, at) =>
      at > 0 && role?.startsWith('metric:') ? [named(role.slice(7) as MetricName, at)] : [],
    );
    return { recognised: 'tiktok-overview', metrics: read };
  }
  // FollowerActivity lists the hours of each day: its days repeat, and it counts nobody new.
  const days = cellsOf(frame, 0);
  if (new Set(days).size < days.length) return null;
  if (frame.width === 3 && (yearless || headers[1] === 'followers')) {
    return { recognised: 'tiktok-follower-history', metrics: [named('follows', 2)] };
  }
  if (frame.width === 4 && (headers[1] === 'total viewers' || yearless))
    return { recognised: 'tiktok-viewers', metrics: [named('reach', 1)] };
  return null;
}
