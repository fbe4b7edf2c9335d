import type { MetricName } from '../model/metrics.ts';
import { type LabelRules, type Leaf, leavesOf, seenOf } from './labelled-leaves.ts';
import { fuller, type LabelledNumbers } from './labelled-numbers.ts';
import type { Page } from './page.ts';
import type { PostRoot } from './post-plan.ts';
import { type CountSeen, type CountSource, fromFunction } from './sources.ts';

/** One row of a content table: one post and what its cells say. */
export interface LabelledRow extends PostRoot {
  readonly postId: string;
  readonly seed: LabelledNumbers;
}

const never = (): boolean => false;

/** What a column's header names: one metric and its label, or null when no word or more than one is known. */
function columnOf(page: Page, header: Element, rules: LabelRules): { metric: MetricName; label: string } | null {
  const labels = leavesOf(page, header, rules, never).filter((leaf) => leaf.kind === 'label');
  const [first, ...others] = labels;
  if (!first?.metric || others.some((leaf) => leaf.metric !== first.metric)) return null;
  return { metric: first.metric, label: first.text };
}

/** Pairs that many languages have one word for: "Visninger" heads impressions in one table and views in another. */
const sameWord: readonly (readonly [MetricName, MetricName])[] = [
  ['impressions', 'views'],
  ['reposts', 'shares'],
];

/** The columns' meanings: by their order where the platform's table has one and no header objects, else by their headers. */
function columnsOf(
  page: Page,
  headers: readonly Element[],
  rules: LabelRules,
): ({ metric: MetricName; label: string } | null)[] {
  const named = headers.map((header) => columnOf(page, header, rules));
  const order = rules.columns ?? [];
  const isLoose = (a: MetricName, b: MetricName) => sameWord.some((pair) => pair.includes(a) && pair.includes(b));
  const objects = named.some((column, at) => {
    const [said, meant] = [column?.metric, order[at]];
    if (!said || said === meant) return false;
    // "Views" over the impressions is one word for both, unless the other column calls itself impressions.
    return !meant || !isLoose(said, meant) || named.some((other, place) => other?.metric === meant && place !== at);
  });
  if (order.length !== headers.length || objects) return named;
  return order.map((metric, at) => (metric ? { metric, label: named[at]?.label ?? '' } : null));
}

function cellNumber(
  page: Page,
  cell: Element,
  column: { metric: MetricName; label: string },
  rules: LabelRules,
): CountSeen {
  const leaves = leavesOf(page, cell, rules, never).filter((leaf) => leaf.kind !== 'noise');
  const numbers = leaves.filter(
    (leaf) => leaf.kind === 'number' || (leaf.kind === 'both' && leaf.metric === column.metric),
  );
  const rest = leaves.filter((leaf) => !numbers.includes(leaf));
  if (numbers.length === 0) return { unread: rest.some((leaf) => leaf.kind === 'text') ? 'not-a-number' : 'not-shown' };
  // "12 of 40", "from ads: 3": a second number of another meaning, or words with digits.
  if (rest.some((leaf) => leaf.kind !== 'text' || /\p{Nd}/u.test(leaf.text))) return { unread: 'sources-disagree' };
  let seen: CountSeen = seenOf(column.metric, numbers[0] as Leaf, column.label, page);
  for (const other of numbers.slice(1)) {
    seen = fuller(seen, seenOf(column.metric, other, column.label, page), page.language) ?? {
      unread: 'sources-disagree',
    };
  }
  return seen;
}

/**
 * The numbers of one row, each column known by its header or its place. Empty when the row has another number of cells than there
 * are headers (rows caught while a page still fills them are short). Two columns with one meaning say nothing.
 */
function rowNumbers(
  page: Page,
  headers: readonly Element[],
  cells: readonly Element[],
  rules: LabelRules,
): LabelledNumbers {
  const found = new Map<MetricName, CountSeen>();
  if (headers.length !== cells.length) return found;
  columnsOf(page, headers, rules).forEach((column, at) => {
    const cell = cells[at];
    if (!column || !cell) return;
    const twice = found.has(column.metric);
    found.set(column.metric, twice ? { unread: 'sources-disagree' } : cellNumber(page, cell, column, rules));
  });
  return found;
}

const ROWS = 'tr, [role=row]';
const TABLES = 'table, [role=table], [role=grid], [role=treegrid]';
const HEADERS = 'th, [role=columnheader]';
const CELLS = 'td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader]';

/** The cells of a row in column order, a cell over several columns repeated for each. */
function cellsOf(page: Page, row: Element): Element[] {
  const { dom } = page;
  const nearest = (element: Element, selector: string): Element | null => {
    for (let at = dom.parent(element); at; at = dom.parent(at)) if (dom.matches(at, selector)) return at;
    return null;
  };
  const own = dom.findAll(row, CELLS).filter((cell) => nearest(cell, ROWS) === row && !insideCell(page, row, cell));
  return own.flatMap((cell) => {
    const span = Number(dom.attribute(cell, 'colspan') ?? dom.attribute(cell, 'aria-colspan') ?? 1);
    return Array.from({ length: Number.isInteger(span) && span > 1 && span < 40 ? span : 1 }, () => cell);
  });
}

function insideCell(page: Page, row: Element, cell: Element): boolean {
  for (let at = page.dom.parent(cell); at && at !== row; at = page.dom.parent(at)) {
    if (page.dom.matches(at, CELLS)) return true;
  }
  return false;
}

/**
 * Every row of the content tables in an element that names exactly one post, with its numbers by column header.
 * A table without headers, a row that names no post or two, and a post met twice with other numbers give nothing.
 * Gives post roots: `roots: (page) => labelledRows(page, page.dom.documentElement, rules)` with `fromLabelledRow`.
 */
export function labelledRows(page: Page, scope: Element, rules: LabelRules): LabelledRow[] {
  const { dom } = page;
  const found = new Map<string, LabelledRow>();
  const doubtful = new Set<string>();
  for (const table of dom.findAll(scope, TABLES)) {
    const rows = dom
      .findAll(table, ROWS)
      .filter((row) => !dom.findAll(table, TABLES).some((inner) => dom.contains(inner, row)));
    const headerRow = rows.find((row) => cellsOf(page, row).filter((cell) => dom.matches(cell, HEADERS)).length >= 2);
    if (!headerRow) continue;
    const headers = cellsOf(page, headerRow);
    for (const row of rows) {
      const ids = row === headerRow ? [] : [...new Set(rules.postIdsIn(page, row))];
      const [postId] = ids;
      if (postId === undefined || ids.length > 1) continue;
      const seed = rowNumbers(page, headers, cellsOf(page, row), rules);
      if (found.has(postId)) doubtful.add(postId);
      else found.set(postId, { element: row, postId, seed });
    }
  }
  return [...found.values()].filter((row) => !doubtful.has(row.postId));
}

/** A source: what the row's cell under the metric's header says. For posts whose roots `labelledRows` gave. */
export function fromLabelledRow(metric: MetricName): CountSource {
  return fromFunction('text', `cell under the header for ${metric}`, (place) =>
    place.seed instanceof Map ? ((place.seed as LabelledNumbers).get(metric) ?? null) : null,
  );
}
