import { isSummable, type MetricName } from '../model/metrics.ts';
import type { PublishedAt } from '../model/readings.ts';
import { type CellNumber, printedValue, readCount } from './read-number.ts';
import { isWrong, type TableColumns } from './table-row.ts';
import type { RowReader } from './table-rows.ts';
import type { ImportProblem, ImportRow, MetricColumn, PublishedSpan } from './types.ts';

type Tell = (code: ImportProblem['code'], row: number | null, about: string | null) => void;

/** Judges the numbers of row after row and adds what may be added: one sum per column, made once for the whole file. */
export class NumberTally {
  readonly metricColumns: MetricColumn[];
  private readonly columns: TableColumns;
  private readonly sumOf: number[];
  private readonly isKnown: boolean[];

  constructor(columns: TableColumns, metricColumns: MetricColumn[]) {
    this.columns = columns;
    this.metricColumns = metricColumns;
    this.sumOf = metricColumns.map(() => 0);
    this.isKnown = metricColumns.map(() => false);
  }

  add(reader: RowReader, row: number, tell: Tell): void {
    const { numberAt, readNumber } = this.columns;
    for (let n = 0; n < numberAt.length; n += 1) {
      const read = readNumber[n] as (cell: string) => CellNumber;
      const at = numberAt[n] as number;
      // Nearly every count is a few digits, read where they stand.
      const count = read === readCount ? reader.count(at) : -1;
      if (count !== -1) {
        this.sumOf[n] = (this.sumOf[n] as number) + count;
        this.isKnown[n] = true;
        continue;
      }
      const raw = reader.cell(at);
      const number = read(raw);
      if (number === null) continue;
      if (isWrong(number)) {
        if (number < 0) tell('negative-number', row, this.metricColumns[n]?.where ?? null);
        else tell('not-a-number', row, raw.slice(0, 60));
        continue;
      }
      this.sumOf[n] = (this.sumOf[n] as number) + (typeof number === 'number' ? number : number.value);
      this.isKnown[n] = true;
    }
  }

  sums(): Partial<Record<MetricName, number>> {
    const sums: Partial<Record<MetricName, number>> = {};
    for (const [at, { metric }] of this.metricColumns.entries())
      if (this.isKnown[at] && isSummable(metric)) sums[metric] = Math.round((this.sumOf[at] as number) * 10) / 10;
    return sums;
  }
}

/** From when to when posts were published. Moments from ids are compared as numbers: a text for each would be made to be thrown away. */
export class MomentSpan {
  private first = Number.POSITIVE_INFINITY;
  private last = Number.NEGATIVE_INFINITY;
  private newest = Number.NEGATIVE_INFINITY;

  addMoment(time: number): void {
    if (time < this.first) this.first = time;
    if (time > this.last) this.last = time;
    if (time > this.newest) this.newest = time;
  }

  add({ earliest, latest }: PublishedAt): void {
    this.addMoment(Date.parse(earliest));
    this.last = Math.max(this.last, Date.parse(latest));
  }

  span(): PublishedSpan {
    const [first, last, newest] = [this.first, this.last, this.newest].map((time) =>
      Number.isFinite(time) ? new Date(time).toISOString() : null,
    ) as [string | null, string | null, string | null];
    return { first, last, newest };
  }
}

/** The span and the sums of rows that were made one by one (LinkedIn's member files: 50 posts at most). */
export function tallyRows(
  rows: readonly ImportRow[],
  metricColumns: readonly MetricColumn[],
): { published: PublishedSpan; sums: Partial<Record<MetricName, number>> } {
  const span = new MomentSpan();
  const sums: Partial<Record<MetricName, number>> = {};
  for (const { publishedAt, numbers } of rows) {
    if (publishedAt) span.add(publishedAt);
    for (const [at, { metric }] of metricColumns.entries()) {
      const value = printedValue(numbers[at]);
      if (value !== null && isSummable(metric)) sums[metric] = (sums[metric] ?? 0) + value;
    }
  }
  return { published: span.span(), sums };
}
