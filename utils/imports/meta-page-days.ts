import type { MetricName } from '../model/metrics.ts';
import type { PlatformId } from '../model/platforms.ts';
import { type ExportDraft, type ExportFormat, noRows, periodOf, readDayTable, wholeOf } from './export-format.ts';
import type { FramedTable } from './frame-table.ts';
import { parseDate } from './parse-dates.ts';
import type { DayRange } from './settle-dates.ts';
import type { ImportProblem, ImportQuestion, PageTotalPreview } from './types.ts';

/** Names of page-level files and what they count, beyond the content export's own words. */
const pageMetrics: readonly (readonly [RegExp, MetricName])[] = [
  [
    /link clicks|lenkeklikk|lenkjeklikk|länkklick|linkklik|link-klicks|clics en el enlace|clics sur un lien|clic sul link|cliques no link/i,
    'clicks',
  ],
  [/follow|følg|fylg|följ|seguid|abonn|volger|seuraa|obserw/i, 'follows'],
  [/content interactions|innholdsinteraksjon|interaksjon|interakt|interacc|interaz|intera[cç]/i, 'engagements'],
  [
    /reach|viewers|rekkevidde|rekkjevidd|rækkevidde|räckvidd|reichweite|alcance|couverture|copertura|bereik|seere|tittare/i,
    'reach',
  ],
  [/views|visning|vising|aufrufe|visualiza|vues|weergaven|katselu|wyświetlenia/i, 'views'],
];

const isDayCell = (cell: string): boolean => /^\d{4}-\d{2}-\d{2}T00:00:00/.test(cell);
/** As a spreadsheet writes the same days again: `01.10.2026 00:00`, `10/1/2026 0:00`. */
const isDayAgain = (cell: string): boolean => {
  const date = parseDate(cell);
  return date !== null && date.year !== null && (date.minutes === null || date.minutes === 0);
};
// Visits to the page are no number of ours.
const isVisits = (name: string): boolean => /visits|besøk|besök|besuche|visitas|visites|visite|bezoeken/i.test(name);

/** One metric's days: its title stands on a line of its own, the header below, the days after. */
interface DayBlock {
  title: string;
  frame: FramedTable;
}

/**
 * Meta's page-level files: UTF-16, `sep=,`, the metric's name on a line of its own, then days and one number, `Date` and
 * `Primary` in the header; several such blocks may stand under each other in one file, and one block may have a column for
 * Facebook and one for Instagram. Kept as the page's own numbers, by day; reach and viewers are people and never summed over days.
 */
export const metaPageDays: ExportFormat = (scene): ExportDraft | null => {
  const [frame] = scene.frames;
  if (!frame || scene.opened.tables.length !== 1 || frame.width > 4) return null;
  const asWritten = blocksOf(frame, isDayCell);
  const saved = asWritten.length > 0 ? [] : blocksOf(frame, isDayAgain);
  // Days in another form are anybody's: only under a line that names one of Meta's metrics are they Meta's.
  const blocks = asWritten.length > 0 ? asWritten : saved.filter(({ title }) => metricOf(title) !== undefined);
  if (blocks.length === 0) return null;
  const problems: ImportProblem[] = [];
  const pageTotals: PageTotalPreview[] = [];
  const questions: ImportQuestion[] = [];
  const sums: Partial<Record<MetricName, number>> = {};
  const ranges: DayRange[] = [];
  const taken = new Set<string>();
  for (const block of blocks) {
    for (let at = 1; at < block.frame.width; at += 1) {
      const header = block.frame.headers[at] ?? '';
      if (header === '' && at > 1) continue;
      const name = `${block.title} ${header}`;
      const metric = metricOf(name);
      const platform = platformOf(header, block.title, scene.opened.names);
      const where = block.title === '' ? header : block.title;
      // Of two blocks for one metric (views, views by organic) the first is the whole.
      if (!metric || taken.has(`${platform} ${metric}`)) {
        problems.push({ code: 'column-not-understood', row: null, about: where.slice(0, 80) });
        continue;
      }
      taken.add(`${platform} ${metric}`);
      const table = readDayTable(block.frame, platform, 0, [{ at, metric, where: where.slice(0, 200) }], scene);
      pageTotals.push(...table.pageTotals);
      problems.push(...table.problems);
      questions.push(...table.questions);
      if (table.sums[metric] !== undefined) sums[metric] = (sums[metric] ?? 0) + table.sums[metric];
      if (table.range) ranges.push(table.range);
    }
  }
  const platforms = new Set(pageTotals.map(({ platform }) => platform));
  const [first] = blocks;
  const platform =
    platforms.size > 1 ? null : ([...platforms][0] ?? platformOf('', first?.title ?? '', scene.opened.names));
  return {
    recognised: 'meta-page-days',
    platform,
    covers: periodOf(wholeOf(ranges)),
    built: noRows,
    pageTotals,
    // Facebook's and Instagram's numbers have nothing to be added up for.
    stated: platforms.size > 1 ? {} : sums,
    problems,
    questions,
  };
};

function metricOf(name: string): MetricName | undefined {
  return isVisits(name) ? undefined : pageMetrics.find(([pattern]) => pattern.test(name))?.[1];
}

function blocksOf(frame: FramedTable, isDay: (cell: string) => boolean): DayBlock[] {
  const rows = frame.rows.slice();
  const blocks: DayBlock[] = [];
  const filled = (row: readonly string[] | undefined): string[] => (row ?? []).filter((cell) => cell.trim() !== '');
  for (let at = 1; at < rows.length; at += 1) {
    if (!isDay(rows[at]?.[0] ?? '') || isDay(rows[at - 1]?.[0] ?? '')) continue;
    let end = at;
    while (end < rows.length && isDay(rows[end]?.[0] ?? '')) end += 1;
    const headers = (rows[at - 1] ?? []).map((cell) => cell.trim());
    const title = filled(rows[at - 2]).length === 1 ? (filled(rows[at - 2])[0] ?? '').trim() : '';
    if (headers.length >= 2) {
      // Rows keep their numbers: what stands before stays before.
      blocks.push({ title, frame: { ...frame, headers, rows: rows.slice(0, end), start: at, width: headers.length } });
    }
    at = end;
  }
  return blocks;
}

function platformOf(header: string, title: string, names: readonly string[]): PlatformId {
  for (const text of [header, title, ...names]) {
    if (/instagram/i.test(text)) return 'instagram';
    if (/facebook/i.test(text)) return 'facebook';
  }
  return 'facebook';
}
