import type { PublishedAt } from '../model/readings.ts';
import { type DayRange, publishedFromDate, settleDates } from './settle-dates.ts';
import type { ImportAnswers, ImportProblem, ImportQuestion } from './types.ts';

/** A row whose id hides no exact moment: what its date cell says, and what its link hides, if anything. */
export interface Undated {
  row: number;
  cell: string;
  time: number | null;
}

/** Rows whose ids know the moment tell in which order the others beside them write day and month. */
export const MOST_WITNESSES = 500;

/** Publishing times of the rows whose ids hide none, all in one order of day and month. */
export function settleUndated(
  undated: readonly Undated[],
  witnesses: readonly Pick<Undated, 'cell' | 'time'>[],
  dates: Map<number, PublishedAt | null>,
  header: string,
  rules: { range: DayRange | null; answers: ImportAnswers },
  tell: (code: ImportProblem['code'], row: number | null, about: string | null) => void,
): ImportQuestion[] {
  const all = undated.length > 0 ? [...undated, ...witnesses] : [];
  const settled = settleDates(
    all.map(({ cell }) => cell),
    (index) => all[index]?.time ?? null,
    rules.range,
    rules.answers,
  );
  for (const [index, { row, cell, time }] of undated.entries()) {
    const date = settled.dates[index] ?? null;
    dates.set(row, date && (withHiddenZone(date, time, header) ?? publishedFromDate(date, header)));
    if (cell === '') tell('publish-time-missing', row, null);
    else if (!date && settled.questions.length === 0) tell('date-not-understood', row, cell.slice(0, 40));
  }
  return settled.questions;
}

/** A printed clock without a zone beside an id that knows the moment to a few minutes: the difference is the zone. */
function withHiddenZone(
  date: Parameters<typeof publishedFromDate>[0],
  time: number | null,
  where: string,
): PublishedAt | null {
  if (time === null || date.minutes === null || date.offset !== null || date.year === null) return null;
  const printed = Date.UTC(date.year, date.month - 1, date.day, 0, date.minutes);
  const offset = Math.round((printed - time) / 900_000) * 15;
  const rest = Math.abs(printed - time - offset * 60_000);
  return Math.abs(offset) <= 14 * 60 && rest <= 5 * 60_000 ? publishedFromDate({ ...date, offset }, where) : null;
}
