import { weekdayName } from '../language/format.ts';
import type { PlanSheet, PlanSheetAsk, PlanSheetPost } from '../model/plan-sheet.ts';
import { platformNames } from '../model/platforms.ts';
import { type CellValue, type Column, clockCell, dayCell, numberCell, textCell } from './columns.ts';
import { planWords } from './plan-words.ts';
import { type Sheet, toXlsx } from './xlsx.ts';

type Head<Row> = [header: string, value: (row: Row) => CellValue];

/** Rows of any kind as cells, so that sheets of posts and of asks can stand in one workbook. */
function sheetFrom<Row>(name: string, rows: readonly Row[], heads: readonly Head<Row>[]): Sheet<CellValue[]> {
  const columns = heads.map(
    ([header], at): Column<CellValue[]> => ({ id: header, header, value: (cells) => cells[at] ?? null }),
  );
  return { name, columns, rows: rows.map((row) => heads.map(([, value]) => value(row))) };
}

/**
 * The plan as an Excel workbook: one row per post, ideas last, and a second sheet with the asks. Dates are dates and sort
 * as such, columns are as wide as they need, every header has a filter. Gives the bytes of the file.
 */
export function planXlsx(sheet: PlanSheet): Uint8Array<ArrayBuffer> {
  const words = planWords[sheet.language];
  const weekday = (date: string) => weekdayName(Temporal.PlainDate.from(date).dayOfWeek, sheet.language);
  const posts = sheetFrom<PlanSheetPost>(
    words.plan,
    [...sheet.posts, ...sheet.ideas],
    [
      [words.week, (post) => numberCell(post.week)],
      [words.weekday, ({ publishOn }) => textCell(publishOn && weekday(publishOn))],
      [words.date, (post) => dayCell(post.publishOn)],
      [words.time, (post) => clockCell(post.publishAt)],
      [words.post, (post) => textCell(post.title)],
      [words.platforms, (post) => textCell(post.platforms.map((id) => platformNames[id]).join(', '))],
      [words.status, (post) => textCell(words.statuses[post.status])],
      [words.topic, (post) => textCell(post.topic)],
      [words.askBy, (post) => dayCell(post.deadlines?.ask)],
      [words.materialBy, (post) => dayCell(post.deadlines?.material)],
      [words.proofBy, (post) => dayCell(post.deadlines?.proof)],
      [words.needs, (post) => textCell(post.needs.map((need) => need.what || words.roles[need.role]).join('; '))],
      [words.who, (post) => textCell(post.needs.map((need) => need.who ?? words.nobodyYet).join('; '))],
    ],
  );
  const asks = sheetFrom<PlanSheetAsk>(words.asks, sheet.asks, [
    [words.deadline, (ask) => dayCell(ask.deadline)],
    [words.what, (ask) => textCell(ask.what)],
    [words.role, (ask) => textCell(words.roles[ask.role])],
    [words.who, (ask) => textCell(ask.who ?? words.nobodyYet)],
    [words.minutes, (ask) => numberCell(ask.minutes)],
    [words.status, (ask) => textCell(words.states[ask.state])],
    [words.post, (ask) => textCell(ask.postTitle)],
  ]);
  return toXlsx([posts, asks]);
}
