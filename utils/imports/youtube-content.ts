import { DAY } from '../model/durations.ts';
import type { MetricName } from '../model/metrics.ts';
import { type BuiltRows, buildRows } from './build-rows.ts';
import { type ExportDraft, type ExportFormat, readDayTable, settlePeriod } from './export-format.ts';
import { cellsOf, columnIs, type FramedTable, findColumn, isDate } from './frame-table.ts';
import { type ColumnRole, headerWords } from './header-words.ts';
import { foldHeader, rolesOfHeaders } from './read-headers.ts';
import { decimalSignOf, printedValue, readCount, readMeasure, timesUnit } from './read-number.ts';
import { RefusedError } from './refusal-sentences.ts';
import { iso } from './settle-dates.ts';
import type { ImportProblem } from './types.ts';

const isIsoDay = (cell: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(cell);
const isVideoId = (cell: string): boolean => /^[\w-]{11}$/.test(cell);
/** Studio lists at most 500 rows; a file with as many probably leaves videos out (formats 1.7). */
const ROW_LIMIT = 498;

/**
 * YouTube Studio, advanced mode: a zip or folder of three tables (names translated), or the content table alone. Numbers are
 * what happened inside the chosen period only (proof in formats 0.2); the period stands in the folder's name, and the day
 * tables beside give it too. The first row is a total and no video.
 */
export const youtubeContent: ExportFormat = (scene): ExportDraft | null => {
  const frame = scene.frames.find((one) => placesOf(one) !== null);
  const places = frame && placesOf(frame);
  if (!frame || !places) return null;
  const { idAt, titleAt, dayAt } = places;
  const roles = rolesOf(frame, places);
  const days = scene.frames.find((other) => other !== frame && isDayTotals(other));
  const dayRange = days ? readDayTable(days, 'youtube', 0, [], scene).range : null;
  const settled = settlePeriod(scene, scene.range ?? dayRange);
  // A total has neither title nor day. First in the table it is one even where its word has eleven letters (Gesamtsumme).
  const isTotal = (cells: readonly string[], index: number): boolean =>
    (index === frame.start || !isVideoId((cells[idAt] ?? '').trim())) &&
    (cells[titleAt] ?? '').trim() === '' &&
    (cells[dayAt] ?? '').trim() === '';
  const built = buildRows(frame, {
    platform: 'youtube',
    roles,
    range: null,
    answers: scene.answers,
    isNoPost: isTotal,
    idOf: (cell) => (isVideoId(cell) ? { id: cell, aliases: [] } : null),
    urlOf: (id) => `https://www.youtube.com/watch?v=${id}`,
    progress: scene.progress,
  });
  const totalRow = frame.rows.slice(frame.start, frame.start + 2).find((cells, at) => isTotal(cells, frame.start + at));
  const stated = totalRow ? totalsOf(frame, roles, totalRow) : null;
  // The total row prints 0 for a metric that no video has: that is "not known", not none.
  if (stated)
    for (const [at, { metric }] of built.metricColumns.entries())
      if (built.rows.every((row) => row.numbers[at] === null)) delete stated[metric];
  const problems: ImportProblem[] =
    built.rows.length >= ROW_LIMIT
      ? [{ code: 'row-limit-reached', row: null, about: '500' }]
      : differingTotals(stated ?? {}, built);
  const daily = days ? readDayTable(days, 'youtube', 0, dayMetrics(days), scene) : null;
  const { range } = settled;
  // The end in the name is the day after the last one: 28 days from 13 August are named …_2024-09-10.
  const to = range ? (scene.range ? range.to : range.to + DAY) : null;
  return {
    recognised: 'youtube-content',
    platform: 'youtube',
    covers: { kind: 'period', from: range ? iso(range.from) : null, to: to === null ? null : iso(to) },
    built,
    pageTotals: daily?.pageTotals ?? [],
    stated: stated && Object.keys(stated).length > 0 ? stated : null,
    problems: [...problems, ...(daily?.problems ?? [])],
    questions: settled.questions,
  };
};

interface Places {
  idAt: number;
  titleAt: number;
  dayAt: number;
}

/** Where id, title and publishing day stand: the same in every language, unless somebody moved them and we know their words. */
function placesOf(frame: FramedTable): Places | null {
  if (frame.width < 4) return null;
  const words = rolesOfHeaders(frame.headers, headerWords.youtube);
  const named = { idAt: words.indexOf('id'), titleAt: words.indexOf('text'), dayAt: words.indexOf('publishedAt') };
  const areNamed = Object.values(named).every((at) => at !== -1);
  const idAt = areNamed ? named.idAt : 0;
  if (frame.rows.length <= frame.start) return words[0] === 'id' && areNamed ? named : null;
  const ids = cellsOf(frame, idAt).slice(0, 200);
  const videos = ids.filter(isVideoId).length;
  if (videos === 0 || videos < (ids.length - 1) * 0.9) return null;
  // The chart's table has a row per video and day.
  if (new Set(ids).size < ids.length * 0.9) return null;
  if (areNamed && idAt !== 0 && columnIs(frame, 0, isIsoDay) && named.dayAt !== 0) return null;
  if (areNamed && columnIs(frame, named.dayAt, isDate, 0.9)) return named;
  // Words of eleven letters look like ids: a column of publishing days beside them does not.
  const dated = [1, 2, 3].some((at) => columnIs(frame, at, isDate, 0.9));
  if (!dated || !(words.includes('metric:views') || words[0] === 'id' || findColumn(frame, isDate) === 2)) return null;
  return { idAt: 0, titleAt: 1, dayAt: [2, 3].find((at) => columnIs(frame, at, isDate, 0.9)) ?? 2 };
}

function isDayTotals(frame: FramedTable): boolean {
  return (
    frame.width >= 2 && frame.width <= 4 && columnIs(frame, 0, isIsoDay) && findColumn(frame, isVideoId, 0.5) === -1
  );
}

/** By words where they are known; id, title and publishing day by place, which is the same in every language. */
function rolesOf(frame: FramedTable, { idAt, titleAt, dayAt }: Places): (ColumnRole | null)[] {
  const roles = rolesOfHeaders(frame.headers, headerWords.youtube);
  roles[idAt] = 'id';
  roles[titleAt] = 'text';
  roles[dayAt] = 'publishedAt';
  return roles.map((role, at) => {
    if (at === idAt || at === titleAt || at === dayAt) return role;
    if (role === 'id' || role === 'text' || role === 'publishedAt') return null;
    if (role !== null) return role;
    // Hours are the only numbers with four decimals; per cent and lengths are known by their signs and not stored.
    if (
      columnIs(frame, at, (cell) => /^\d+[.,]\d{3,4}$|^0$/.test(cell), 0.95) &&
      columnIs(frame, at, (cell) => /[.,]\d{4}$/.test(cell), 0.5) &&
      !roles.includes('watchHours')
    )
      return 'watchHours';
    if (columnIs(frame, at, (cell) => /^\d+:\d{2}:\d{2}$/.test(cell)) || /\(%\)|%/.test(frame.headers[at] ?? ''))
      return 'ignore';
    return null;
  });
}

function totalsOf(
  frame: FramedTable,
  roles: readonly (ColumnRole | null)[],
  cells: readonly string[],
): Partial<Record<MetricName, number>> {
  const totals: Partial<Record<MetricName, number>> = {};
  roles.forEach((role, at) => {
    const cell = cells[at] ?? '';
    const sign = decimalSignOf(frame.rows.slice(frame.start, frame.start + 500).map((row) => row[at] ?? ''));
    const value =
      role === 'watchHours'
        ? printedValue(timesUnit(readMeasure(cell, sign), 3600))
        : role?.startsWith('metric:')
          ? printedValue(readCount(cell))
          : null;
    if (value !== null && role) totals[(role === 'watchHours' ? 'watchTime' : role.slice(7)) as MetricName] = value;
  });
  return totals;
}

/** Printed numbers are rounded; a difference above this share is rows that are not there. */
const ROUNDING = 0.005;

/** Totals the rows do not add up to: the file was cut, or holds fewer videos than the total counts. */
function differingTotals(stated: Partial<Record<MetricName, number>>, built: BuiltRows): ImportProblem[] {
  return built.metricColumns.flatMap(({ metric, where }): ImportProblem[] => {
    const [total, sum] = [stated[metric], built.sums[metric]];
    // People subscribe without any video too.
    if (metric === 'follows' || total === undefined || sum === undefined) return [];
    const isAlike = Math.abs(total - sum) <= Math.max(1, total * ROUNDING);
    return isAlike ? [] : [{ code: 'total-differs', row: null, about: where.slice(0, 80) }];
  });
}

function dayMetrics(days: FramedTable): { at: number; metric: MetricName; where: string }[] {
  const roles = rolesOfHeaders(days.headers, headerWords.youtube);
  return roles.flatMap((role, at) =>
    at > 0 && role?.startsWith('metric:')
      ? [{ at, metric: role.slice(7) as MetricName, where: days.headers[at] ?? '' }]
      : [],
  );
}

const tabWords =
  /^(geography|geografi|geographie|geografie|geografía|geografia|géographie|maantiede|location|country|land|città|cities|city)$/;

/**
 * Studio's other tabs are known and hold no posts: countries, traffic sources, days. Asked when no format took the file.
 * Throws RefusedError.
 */
export function refuseOtherTabs(frames: readonly FramedTable[]): void {
  for (const frame of frames) {
    const [first = ''] = frame.headers;
    const places = frame.width >= 2 && columnIs(frame, 0, (cell) => /^[A-Z]{2}$/.test(cell), 0.9);
    if (places || tabWords.test(foldHeader(first))) throw new RefusedError('by-geography', first || null);
    const words = rolesOfHeaders(frame.headers, headerWords.youtube);
    const isChart = frame.width >= 4 && columnIs(frame, 0, isIsoDay) && columnIs(frame, 1, isVideoId);
    if (isChart) throw new RefusedError('by-day-only', frame.name);
    if (words.filter((role) => role === 'watchHours' || role === 'metric:views').length === 2 && words[0] !== 'id')
      throw new RefusedError('no-posts-here', first || null);
  }
}
