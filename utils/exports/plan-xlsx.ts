import { utils, type WorkSheet, write } from '@e965/xlsx';
import { weekdayName } from '../language/format.ts';
import type { PlanSheet } from '../model/plan-sheet.ts';
import { platformNames } from '../model/platforms.ts';
import type { PlainDate } from '../model/time.ts';
import { planWords } from './plan-words.ts';

/** What stands in a cell: words, a number, a calendar date, a clock time, or nothing. */
type Cell = { text: string } | { number: number } | { date: PlainDate } | { clock: string } | null;

/** Excel's day number: days since 30 December 1899, good from 1 March 1900. A plain number, so no time zone can move it. */
function dayNumber(date: PlainDate): number {
  return Temporal.PlainDate.from('1899-12-30').until(date, { largestUnit: 'day' }).days;
}

/** The most a cell holds, by Excel's own limit. */
const MOST_LETTERS = 32_767;

/** Signs XML cannot hold would make Excel call the file broken. */
const printable = (text: string): string =>
  text.replace(/(?![\n\t])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '').slice(0, MOST_LETTERS);

/**
 * Rows as a sheet. Words are always typed as text and never as a formula, whatever sign they begin with: `=1+1` shows as
 * `=1+1` and reckons nothing.
 */
function sheetOf(heads: readonly string[], rows: readonly Cell[][], widths: readonly number[]): WorkSheet {
  const sheet = utils.aoa_to_sheet([[...heads]]);
  rows.forEach((row, down) => {
    row.forEach((cell, across) => {
      if (cell === null) return;
      const at = utils.encode_cell({ r: down + 1, c: across });
      if ('text' in cell) sheet[at] = { t: 's', v: printable(cell.text) };
      else if ('number' in cell) sheet[at] = { t: 'n', v: cell.number };
      else if ('date' in cell) sheet[at] = { t: 'n', v: dayNumber(cell.date), z: 'yyyy-mm-dd' };
      else
        sheet[at] = {
          t: 'n',
          v: (Number(cell.clock.slice(0, 2)) * 60 + Number(cell.clock.slice(3))) / 1440,
          z: 'hh:mm',
        };
    });
  });
  const ref = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length, c: heads.length - 1 } });
  sheet['!ref'] = ref;
  sheet['!autofilter'] = { ref };
  sheet['!cols'] = widths.map((wch) => ({ wch }));
  return sheet;
}

const text = (words: string | null): Cell => (words === null || words === '' ? null : { text: words });
const date = (day: PlainDate | null | undefined): Cell => (day ? { date: day } : null);

/** A sheet's name: at most 31 letters, and none of the signs Excel forbids. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);

/**
 * The plan as an Excel workbook: one row per post, ideas last, and a second sheet with the asks. Dates are dates and sort
 * as such, columns are as wide as they need, every header has a filter. Gives the bytes of the file.
 */
export function planXlsx(sheet: PlanSheet): Uint8Array {
  const words = planWords[sheet.language];
  const heads = [
    words.week,
    words.weekday,
    words.date,
    words.time,
    words.post,
    words.platforms,
    words.status,
    words.topic,
    words.askBy,
    words.materialBy,
    words.proofBy,
    words.needs,
    words.who,
  ];
  const rows = [...sheet.posts, ...sheet.ideas].map((post): Cell[] => [
    post.week === null ? null : { number: post.week },
    post.publishOn === null
      ? null
      : text(weekdayName(Temporal.PlainDate.from(post.publishOn).dayOfWeek, sheet.language)),
    date(post.publishOn),
    post.publishAt === null ? null : { clock: post.publishAt },
    text(post.title),
    text(post.platforms.map((id) => platformNames[id]).join(', ')),
    text(words.statuses[post.status]),
    text(post.topic),
    date(post.deadlines?.ask),
    date(post.deadlines?.material),
    date(post.deadlines?.proof),
    text(post.needs.map((need) => need.what || words.roles[need.role]).join('; ')),
    text(post.needs.map((need) => need.who ?? words.nobodyYet).join('; ')),
  ]);
  const askHeads = [words.deadline, words.what, words.role, words.who, words.minutes, words.status, words.post];
  const askRows = sheet.asks.map((ask): Cell[] => [
    date(ask.deadline),
    text(ask.what),
    text(words.roles[ask.role]),
    text(ask.who ?? words.nobodyYet),
    ask.minutes === null ? null : { number: ask.minutes },
    text(words.states[ask.state]),
    text(ask.postTitle),
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    sheetOf(heads, rows, [6, 10, 12, 7, 44, 24, 14, 18, 14, 14, 16, 44, 32]),
    sheetName(words.plan),
  );
  utils.book_append_sheet(book, sheetOf(askHeads, askRows, [12, 44, 16, 26, 10, 16, 44]), sheetName(words.asks));
  // Shared strings: without them the library types words as `str`, which the format keeps for what formulas give.
  return new Uint8Array(
    write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true }) as ArrayBuffer,
  );
}
