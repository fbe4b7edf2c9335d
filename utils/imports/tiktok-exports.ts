import type { MetricName } from '../model/metrics.ts';
import { buildRows } from './build-rows.ts';
import { type ExportDraft, type ExportFormat, lifetimeOf, noRows, periodOf, readDayTable } from './export-format.ts';
import { cellsOf, columnIs, type FramedTable, findColumn, isCount, isDate } from './frame-table.ts';
import { headerWords } from './header-words.ts';
import { parseDate } from './parse-dates.ts';
import { readPostLink } from './post-links.ts';
import { foldHeader, rolesOfHeaders } from './read-headers.ts';

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
    pageTotals: [],
    stated: null,
    problems: [],
    questions: [],
  };
};

/** Business Center lists ids instead of links. */
function isBusinessCenter(frame: FramedTable): boolean {
  const roles = rolesOfHeaders(frame.headers, headerWords.tiktok);
  const idAt = roles.indexOf('id');
  return idAt !== -1 && roles.includes('metric:views') && columnIs(frame, idAt, (cell) => /^\d{17,20}$/.test(cell));
}

const overviewColumns: (MetricName | null)[] = ['views', null, 'reactions', 'comments', 'shares'];
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
  const [frame] = scene.frames;
  if (!frame || scene.frames.length !== 1 || frame.width < 3 || frame.width > 8) return null;
  const headers = frame.headers.map(foldHeader);
  const isNamed = /^(date|dato|datum|fecha|data)$/.test(headers[0] ?? '');
  if (!columnIs(frame, 0, isYearless) && !(isNamed && columnIs(frame, 0, isDate))) return null;
  const rest = frame.headers.slice(1).map((_, at) => at + 1);
  if (!rest.every((at) => columnIs(frame, at, isCount, 0.6))) return null;
  const found = whichFile(frame, headers);
  if (!found) return null;
  const table = readDayTable(frame, 'tiktok', 0, found.metrics, scene);
  return {
    recognised: found.recognised,
    platform: 'tiktok',
    covers: periodOf(table.range),
    built: noRows,
    pageTotals: table.pageTotals,
    stated: table.sums,
    problems: table.problems,
    questions: table.questions,
  };
};

function whichFile(
  frame: FramedTable,
  headers: readonly string[],
): { recognised: string; metrics: { at: number; metric: MetricName; where: string }[] } | null {
  const named = (metric: MetricName, at: number) => ({ at, metric, where: frame.headers[at] ?? metric });
  const yearless = columnIs(frame, 0, isYearless);
  if (frame.width === 6 && (yearless || headers.includes('video views'))) {
    return {
      recognised: 'tiktok-overview',
      metrics: overviewColumns.flatMap((metric, at) => (metric ? [named(metric, at + 1)] : [])),
    };
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
