import { DAY } from '../model/durations.ts';
import type { MetricName } from '../model/metrics.ts';
import type { ExportDraft, ExportFormat } from './export-format.ts';
import { lifetimeOf, periodOf } from './export-format.ts';
import type { FramedTable } from './frame-table.ts';
import { isPostLink, newRow } from './linkedin-member.ts';
import { asIfUtc, parseDate } from './parse-dates.ts';
import { timeInId } from './post-ids.ts';
import { readPostLink } from './post-links.ts';
import { type CellNumber, readCount } from './read-number.ts';
import { type DayRange, settleDates } from './settle-dates.ts';
import { tallyRows } from './tally-rows.ts';
import type { ImportProblem, MetricColumn } from './types.ts';

/** Labels of the single-post file. Known in English; other languages by the interface's own words. An unknown label is not stored. */
const singleLabels: readonly (readonly [RegExp, MetricName])[] = [
  [
    /^impressions$|^impressioni$|^eksponeringer$|^visninger$|^exponeringar$|^impressionen$|^impresiones$|^impressões$/i,
    'impressions',
  ],
  [
    /^members reached$|^utenti raggiunti$|^nådde medlemmer$|^medlemmer nådd$|^nådda medlemmar$|^erreichte mitglieder$|^miembros alcanzados$|^membres touchés$|^membros alcançados$/i,
    'reach',
  ],
  [
    /^followers gained|^følgere (?:fra|fått|oppnådd)|^follower (?:ottenuti|acquisiti)|^nye følgere|^nya följare|^neue follower|^seguidores (?:ganados|obtenidos|conquistados)|^abonnés obtenus/i,
    'follows',
  ],
  [/^reactions$|^reazioni$|^reaksjoner$|^reaktioner$|^reaktionen$|^reacciones$|^réactions$|^reações$/i, 'reactions'],
  [/^comments$|^commenti$|^kommentarer$|^kommentare$|^comentarios$|^commentaires$|^comentários$/i, 'comments'],
  [
    /^reposts$|^diffusioni post$|^republiseringer$|^videredelinger$|^repost$|^återpubliceringar$|^veces compartido$|^republications$|^compartilhamentos$/i,
    'reposts',
  ],
  [/^saves$|^salvataggi$|^lagringer$|^sparningar$|^gespeichert$|^guardados$|^enregistrements$|^salvamentos$/i, 'saves'],
  [
    /^social engagements$|^interazioni (?:social|sociali)$|^sosiale interaksjoner$|^sosialt engasjement$|^interaksjoner$|^sociala interaktioner$|^soziale interaktionen$|^interacciones sociales$|^interactions sociales$|^interações sociais$/i,
    'engagements',
  ],
  [/^sends on linkedin$|^invii su linkedin$|^sendinger på linkedin$|^sendt på linkedin$/i, 'shares'],
];

const days = /(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})\D{1,12}?(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})/;

/** A member's single-post export: a list of labels and values about one post, the only one with saves, sends and members reached per post. */
export const linkedinSinglePost: ExportFormat = (scene): ExportDraft | null => {
  if (scene.opened.container !== 'workbook') return null;
  const frame = scene.frames.find((sheet) =>
    sheet.rows.slice(0, 6).some((row) => row.length <= 4 && isPostLink(row[1] ?? '')),
  );
  const address = frame?.rows.slice().find((row) => isPostLink(row[1] ?? ''))?.[1] ?? '';
  const link = readPostLink(address);
  if (!frame || !link) return null;
  const { metricColumns, numbers, cells, columns, problems } = readLabels(frame);
  if (metricColumns.length === 0) return null;
  const [nativeId = '', ...aliases] = link.ids;
  const rows = [{ ...newRow(1, nativeId, aliases, address, ''), numbers, cells }];
  const published = timeInId('linkedin', nativeId);
  const shown = shownDays(frame, published);
  // The numbers are for the whole life of the post unless the days shown begin after its own.
  const isLater = shown !== null && published !== null && shown.from > published + DAY;
  return {
    recognised: 'linkedin-single-post',
    platform: 'linkedin',
    covers: isLater ? periodOf(shown) : lifetimeOf(shown),
    built: { rows, metricColumns, ...tallyRows(rows, metricColumns), problems, questions: [], columns },
    pageTotals: [],
    stated: null,
    problems: [],
    questions: [],
  };
};

function readLabels(frame: FramedTable) {
  const metricColumns: MetricColumn[] = [];
  const numbers: CellNumber[] = [];
  const cells: string[] = [];
  const columns: { header: string; meaning: string | null }[] = [];
  const problems: ImportProblem[] = [];
  for (const [index, row] of frame.rows.slice().entries()) {
    const [label = '', raw = ''] = row.map((cell) => cell.trim());
    if (label === '' || raw === '' || isPostLink(raw) || parseDate(raw) || /:/.test(raw)) continue;
    const metric = singleLabels.find(([pattern]) => pattern.test(label))?.[1];
    columns.push({ header: label, meaning: metric ? `metric:${metric}` : null });
    if (!metric || metricColumns.some((known) => known.metric === metric)) continue;
    const number = readCount(raw);
    if (Number.isNaN(number as number)) {
      problems.push({ code: 'not-a-number', row: index + 1, about: raw.slice(0, 60) });
      continue;
    }
    metricColumns.push({ metric, at: cells.length, where: label.slice(0, 200), meaning: metric });
    numbers.push(number);
    cells.push(raw);
  }
  return { metricColumns, numbers, cells, columns, problems };
}

/** The days the file says it is about (`… Highlights 6/5/2026 to 6/20/2026`), in the order the post's own moment settles. */
function shownDays(frame: FramedTable, published: number | null): DayRange | null {
  const cell = frame.rows
    .slice()
    .flat()
    .find((one) => days.test(one));
  const [, from = '', to = ''] = (cell && days.exec(cell)) ?? [];
  const settled = settleDates([from, to], (at) => (at === 0 ? published : null), null, {});
  const [first = null, last = null] = settled.dates.map((date) => date && asIfUtc(date));
  return first !== null && last !== null && first <= last ? { from: first, to: last } : null;
}
