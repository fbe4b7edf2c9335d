import type { PlatformId } from '../model/platforms.ts';
import { EXCERPT_LENGTH, type PostFormat, type PublishedAt } from '../model/readings.ts';
import { formatOf, paidOf } from './cell-words.ts';
import { keptUrl, readPostLink } from './post-links.ts';
import type { CellNumber } from './read-number.ts';
import { publishedFromId } from './settle-dates.ts';
import type { TableRows } from './table-rows.ts';
import type { ImportRow } from './types.ts';

/** What all rows of one table have in common: where each thing stands, and how to read it. */
export interface TableColumns {
  url: number;
  account: number;
  author: number;
  text: number;
  title: number;
  type: number;
  paid: number;
  numberAt: readonly number[];
  readNumber: readonly ((cell: string) => CellNumber)[];
  rows: TableRows;
  replySign: string | undefined;
  urlOf: ((id: string) => string) | undefined;
  /** By row number; only of rows whose id hides no moment. */
  dates: ReadonlyMap<number, PublishedAt | null>;
}

/**
 * A post as a row of a table. What is in its cells was judged when the table was read; it is made into numbers, texts and times
 * when somebody asks, because a file may hold 100,000 rows and the preview shows six.
 */
export class TableRow implements ImportRow {
  readonly row: number;
  readonly platform: PlatformId;
  readonly nativeId: string;
  readonly aliases: string[];
  /** Unix milliseconds hidden in the id; null: `dates` has it. */
  private readonly moment: number | null;
  private readonly columns: TableColumns;

  constructor(
    row: number,
    platform: PlatformId,
    nativeId: string,
    aliases: string[],
    moment: number | null,
    columns: TableColumns,
  ) {
    this.row = row;
    this.platform = platform;
    this.nativeId = nativeId;
    this.aliases = aliases;
    this.moment = moment;
    this.columns = columns;
  }

  get cells(): readonly string[] {
    return this.columns.rows.at(this.row - 1) ?? [];
  }

  get url(): string | null {
    return keptUrl(cellAt(this.cells, this.columns.url), this.platform) ?? this.columns.urlOf?.(this.nativeId) ?? null;
  }

  get account(): string | null {
    const named = shortText(cellAt(this.cells, this.columns.account), 200);
    return named ?? readPostLink(cellAt(this.cells, this.columns.url))?.account ?? null;
  }

  get author(): string | null {
    return shortText(cellAt(this.cells, this.columns.author), 200);
  }

  get text(): string | null {
    return longer(cellAt(this.cells, this.columns.text), cellAt(this.cells, this.columns.title));
  }

  get publishedAt(): PublishedAt | null {
    return this.moment === null ? (this.columns.dates.get(this.row) ?? null) : publishedFromId({ at: this.moment });
  }

  get format(): PostFormat | null {
    return formatOf(cellAt(this.cells, this.columns.type));
  }

  get paid(): boolean | null {
    return paidOf(cellAt(this.cells, this.columns.paid));
  }

  get reply(): boolean {
    const { replySign, text } = this.columns;
    return replySign !== undefined && cellAt(this.cells, text).trimStart().startsWith(replySign);
  }

  get numbers(): CellNumber[] {
    const { cells } = this;
    return this.columns.numberAt.map((at, n) => {
      const number = (this.columns.readNumber[n] as (cell: string) => CellNumber)(cells[at] ?? '');
      return isWrong(number) ? null : number;
    });
  }
}

/** A row as plain values, to be handed to another thread. */
export function plainRow(row: ImportRow): ImportRow {
  const { platform, nativeId, aliases, url, account, author, text, publishedAt, format, paid, reply, numbers } = row;
  const { cells } = row;
  return {
    row: row.row,
    platform,
    nativeId,
    aliases,
    url,
    account,
    author,
    text,
    publishedAt,
    format,
    paid,
    reply,
    numbers,
    cells,
  };
}

/** A number that is none, or below zero: it is told and not stored. */
export function isWrong(number: CellNumber): number is number {
  return typeof number === 'number' && !(number >= 0);
}

/** A cell, or an empty text for a column there is none of. Never `cells[-1]`, which engines look up as a name, slowly. */
function cellAt(cells: readonly string[], at: number): string {
  return at >= 0 && at < cells.length ? (cells[at] as string) : '';
}

function shortText(cell: string, most: number): string | null {
  const text = cell.trim();
  return text === '' ? null : text.slice(0, most);
}

function longer(a: string, b: string): string | null {
  const [first, second] = [a.trim(), b.trim()];
  const text = first.length >= second.length ? first : second;
  return text === '' ? null : text.length > EXCERPT_LENGTH ? text.slice(0, EXCERPT_LENGTH) : text;
}
