import type { MetricName } from '../model/metrics.ts';
import type { BuiltRows } from './build-rows.ts';
import {
  type DayTable,
  type ExportDraft,
  type ExportFormat,
  type ImportScene,
  periodOf,
  readDayTable,
  settlePeriod,
} from './export-format.ts';
import { columnIs, type FramedTable, isDate } from './frame-table.ts';
import { asIfUtc, parseDate } from './parse-dates.ts';
import { timeInId } from './post-ids.ts';
import { keptUrl, readPostLink } from './post-links.ts';
import { type CellNumber, printedValue, readCount } from './read-number.ts';
import { type DayRange, orderByIds, publishedFromDate, publishedFromId, settleDates } from './settle-dates.ts';
import { tallyRows } from './tally-rows.ts';
import type { DateOrder, ImportProblem, ImportRow, MetricColumn, PageTotalPreview } from './types.ts';

export const isPostLink = (cell: string): boolean => readPostLink(cell)?.platform === 'linkedin';
const rangePattern = /^\s*(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})\s*[-–]\s*(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})\s*$/;

/**
 * A LinkedIn member's aggregate export: 5 or 6 sheets whose names, headers and date order are translated, so it is known by
 * shape (formats 1.1). Per post it holds only what happened inside the period; the two lists of posts beside each other are
 * sorted each by its own number and joined by link. Members reached are people: the file's own figure, never a sum.
 * The sheet with the lists saved by itself is known too, and its period asked for: read row by row, one post would have the number
 * of the other.
 */
export const linkedinMember: ExportFormat = (scene): ExportDraft | null => {
  const isWhole = scene.opened.container === 'workbook' && scene.frames.length >= 3;
  const overview = isWhole ? scene.frames.find((frame) => rangePattern.test(frame.rows.at(0)?.[1] ?? '')) : undefined;
  const lists = scene.frames.find(isPostLists);
  if (!lists || !(overview || hasBothLists(lists))) return null;
  const order = postOrder(lists);
  const range = overview ? readRange(overview.rows.at(0)?.[1] ?? '', scene.range, order) : scene.range;
  const settled = settlePeriod(scene, range);
  const { answers } = scene;
  const inside = { ...scene, range: settled.range, answers: { ...answers, dateOrder: order ?? answers.dateOrder } };
  const covers = periodOf(settled.range);
  const { rows, problems, isTurned: areTurned } = mergeLists(lists);
  const stands = (row: number, at: 0 | 1): string => overview?.rows.at(row)?.[at] ?? '';
  const stated: Partial<Record<MetricName, number>> = {};
  const pageTotals: PageTotalPreview[] = [];
  const [one = null, other = null] = [1, 2].map((row) => printedValue(readCount(stands(row, 1))));
  // The order of the two lines is the same in every language: impressions, members reached. Nobody is reached without a showing.
  const isTurned = one !== null && other !== null && one < other;
  (isTurned ? (['reach', 'impressions'] as const) : (['impressions', 'reach'] as const)).forEach((metric, at) => {
    const value = [one, other][at] ?? null;
    if (value === null) return;
    stated[metric] = value;
    pageTotals.push({
      platform: 'linkedin',
      account: null,
      metric,
      from: covers.from,
      to: covers.to,
      day: null,
      value,
      low: value,
      high: value,
      where: stands(at + 1, 0).slice(0, 200),
    });
  });
  const days = scene.frames.find((frame) => frame !== lists && frame.width === 3 && columnIs(frame, 0, isDate));
  const daily = days
    ? readDayTable(
        days,
        'linkedin',
        0,
        [
          { at: 1, metric: 'impressions', where: days.headers[1] ?? '' },
          { at: 2, metric: 'engagements', where: days.headers[2] ?? '' },
        ],
        inside,
      )
    : null;
  const gained = readFollowerDays(inside);
  const [first, second] = areTurned
    ? (['impressions', 'engagements'] as const)
    : (['engagements', 'impressions'] as const);
  const metricColumns: MetricColumn[] = [
    { metric: first, at: 0, where: lists.headers[2] ?? first, meaning: first },
    { metric: second, at: 1, where: lists.headers[6] ?? second, meaning: second },
  ];
  const built: BuiltRows = {
    rows,
    metricColumns,
    ...tallyRows(rows, metricColumns),
    problems,
    questions: [],
    columns: [],
  };
  if (daily?.sums.engagements !== undefined) stated.engagements = daily.sums.engagements;
  return {
    recognised: 'linkedin-member-aggregate',
    platform: 'linkedin',
    covers,
    built,
    pageTotals: [...pageTotals, ...(daily?.pageTotals ?? []), ...(gained?.pageTotals ?? [])],
    stated: overview ? stated : null,
    problems: [...(daily?.problems ?? []), ...(gained?.problems ?? [])],
    questions: settled.questions,
  };
};

/** New followers day by day: two columns, below the number of all followers and a blank line. */
function readFollowerDays(scene: ImportScene): DayTable | null {
  const firstDay = ({ rows }: FramedTable): number => rows.slice(0, 12).findIndex((row) => isDate(row[0] ?? ''));
  const frame = scene.frames.find((one) => one.width === 2 && firstDay(one) !== -1);
  if (!frame) return null;
  const where = frame.rows.at(firstDay(frame) - 1)?.[1] || 'New followers';
  return readDayTable(frame, 'linkedin', 0, [{ at: 1, metric: 'follows', where }], scene);
}

function isPostLists(frame: FramedTable): boolean {
  const cells = frame.rows.slice(0, 12);
  return frame.width >= 6 && cells.some((row) => isPostLink(row[0] ?? '') || isPostLink(row[4] ?? ''));
}

/** Two lists beside each other: a link to a post at the head of both. */
function hasBothLists(frame: FramedTable): boolean {
  const isOfBoth = (row: readonly string[]) => isPostLink(row[0] ?? '') && isPostLink(row[4] ?? '');
  return frame.width <= 8 && frame.rows.slice(0, 12).some(isOfBoth);
}

/** The order of day and month in the lists, from the time hidden in the ids beside the dates. */
function postOrder(frame: FramedTable): DateOrder | null {
  const pairs = frame.rows.slice().flatMap((row) => [[row[1], row[0]] as const, [row[5], row[4]] as const]);
  return orderByIds(pairs.map(([date = '', address = '']) => ({ date, time: timeOfLink(address) })));
}

function timeOfLink(address: string): number | null {
  const id = readPostLink(address)?.ids[0];
  return id ? timeInId('linkedin', id) : null;
}

/** The period in the cell, in the order its own days, the file's name or the posts settle. Null: nothing settles it. */
function readRange(cell: string, named: DayRange | null, byPosts: DateOrder | null): DayRange | null {
  const [, from = '', to = ''] = rangePattern.exec(cell) ?? [];
  const settled = settleDates([from, to], () => null, named, byPosts ? { dateOrder: byPosts } : {});
  const [first, last] = settled.dates.map((date) => (date ? asIfUtc(date) : null));
  if (first !== null && first !== undefined && last !== null && last !== undefined && first <= last)
    return { from: first, to: last };
  return named;
}

/** `isTurned`: showings stand in the first list. Nobody reacts to what was not shown. */
function mergeLists(frame: FramedTable): { rows: ImportRow[]; problems: ImportProblem[]; isTurned: boolean } {
  const posts = new Map<string, MemberRow>();
  const problems: ImportProblem[] = [];
  frame.rows.slice().forEach((cells, index) => {
    [0, 4].forEach((at, list) => {
      const address = cells[at] ?? '';
      if (address.trim() === '') return;
      const link = readPostLink(address);
      if (!link) {
        if (index >= frame.start) problems.push({ code: 'id-missing', row: index + 1, about: null });
        return;
      }
      const [nativeId = ''] = link.ids;
      const raw = cells[at + 2] ?? '';
      const number: CellNumber = readCount(raw);
      if (Number.isNaN(number as number))
        problems.push({ code: 'not-a-number', row: index + 1, about: raw.slice(0, 60) });
      const post = posts.get(nativeId) ?? newRow(index + 1, nativeId, link.ids.slice(1), address, cells[at + 1] ?? '');
      post.numbers[list] = Number.isNaN(number as number) ? null : number;
      post.cells = post.cells.with(list, raw);
      posts.set(nativeId, post);
    });
  });
  if (posts.size >= 50) problems.push({ code: 'row-limit-reached', row: null, about: '50' });
  const rows = [...posts.values()];
  const more = (a: number, b: number): number =>
    rows.filter(
      ({ numbers }) => (printedValue(numbers[a]) ?? 0) > (printedValue(numbers[b]) ?? Number.POSITIVE_INFINITY),
    ).length;
  return { rows, problems, isTurned: more(0, 1) > more(1, 0) };
}

type MemberRow = { -readonly [key in keyof ImportRow]: ImportRow[key] };

/** A post by its link alone; its numbers are filled in as they are met. */
export function newRow(row: number, nativeId: string, aliases: string[], address: string, printed: string): MemberRow {
  const time = timeInId('linkedin', nativeId);
  const date = parseDate(printed);
  const publishedAt =
    time !== null ? publishedFromId({ at: time }) : date && !('first' in date) ? publishedFromDate(date, 'date') : null;
  return {
    row,
    platform: 'linkedin',
    nativeId,
    aliases,
    url: keptUrl(address, 'linkedin'),
    account: null,
    author: null,
    text: null,
    publishedAt,
    format: null,
    paid: null,
    reply: false,
    numbers: [null, null],
    cells: ['', ''],
  };
}
