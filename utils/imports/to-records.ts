import { HOUR } from '../model/durations.ts';
import { newId, type PostId, postIdOf, type Uuid } from '../model/ids.ts';
import { type Covers, emptyNote, type PageTotal, type Post, type PostNote, type Snapshot } from '../model/posts.ts';
import { EXCERPT_LENGTH, type MetricReading } from '../model/readings.ts';
import type { Instant } from '../model/time.ts';
import type { ImportPreview, ImportRecords, ImportRow, PageTotalPreview } from './types.ts';

/**
 * A preview whose questions are answered → records to store, all marked with `importId` so that the import can be undone.
 * - One post and one snapshot per row; of rows with the same id the first stands.
 * - A period's numbers are stored as that period, except for posts published inside it: their whole life up to its end lies in
 *   the period, so the number is their lifetime number at that moment (that is what makes a baseline from LinkedIn's member file
 *   and YouTube's possible, formats 0.2).
 * - Replies get a note that they are not ours: kept, never compared.
 * - Page totals that are negative, or whose days are not known, are left out.
 * Throws when a question is open.
 */
export function toRecords(preview: ImportPreview, now: Instant, importId: Uuid): ImportRecords {
  if (preview.questions.length > 0) throw new Error('The preview has open questions.');
  const posts = new Map<PostId, Post>();
  const snapshots: Snapshot[] = [];
  const notes: PostNote[] = [];
  for (const row of preview.rows) {
    const id = postIdOf(row.platform, row.nativeId);
    if (posts.has(id)) continue;
    posts.set(id, postOf(row, id, preview.takenAt, now));
    if (row.reply) notes.push({ ...emptyNote(id, now), ours: false });
    const readings = readingsOf(row, preview);
    const covers = coversOf(row, preview);
    if (readings.length === 0 || !covers) continue;
    snapshots.push({
      id: newId(),
      postId: id,
      takenAt: preview.takenAt,
      source: 'file',
      covers,
      readings,
      readerVersion: null,
      importId,
      replaces: null,
    });
  }
  const pageTotals = preview.pageTotals.flatMap((total) => pageTotalOf(total, preview.takenAt, now, importId));
  return { posts: [...posts.values()], notes, snapshots, pageTotals };
}

function postOf(row: ImportRow, id: PostId, takenAt: Instant, now: Instant): Post {
  return {
    id,
    platform: row.platform,
    nativeId: row.nativeId,
    aliases: row.aliases.filter((alias) => alias !== row.nativeId),
    url: row.url,
    account: row.account,
    author: row.author,
    excerpt: row.text === null ? null : row.text.slice(0, EXCERPT_LENGTH),
    publishedAt: row.publishedAt,
    format: row.format,
    paid: row.paid,
    firstSeenAt: now,
    lastSeenAt: takenAt > now ? now : takenAt,
  };
}

/** The numbers of a row as readings. What the file does not say has no reading; zero is a reading. */
export function readingsOf(row: ImportRow, { metricColumns }: Pick<ImportPreview, 'metricColumns'>): MetricReading[] {
  const readings: MetricReading[] = [];
  metricColumns.forEach(({ metric, at: cell, where, meaning }, at) => {
    const number = row.numbers[at] ?? null;
    if (number === null || Number.isNaN(number as number)) return;
    const { value, low, high } = typeof number === 'number' ? { value: number, low: number, high: number } : number;
    readings.push({
      metric,
      raw: (row.cells[cell] ?? '').slice(0, 200),
      value,
      low,
      high,
      where,
      rank: 0,
      definition: `${row.platform}/${meaning}`,
    });
  });
  return readings;
}

/** What the row's numbers cover, or null when the period is not known. */
function coversOf(row: ImportRow, { covers }: ImportPreview): Covers | null {
  if (covers.kind === 'lifetime') return { kind: 'lifetime' };
  if (covers.from === null || covers.to === null) return null;
  const published = row.publishedAt;
  // A day begins in Oslo two hours before the day of a period does in UTC: the same day counts as inside.
  const begun = published && (published.value ?? new Date(Date.parse(published.earliest) + 2 * HOUR).toISOString());
  if (begun && begun >= covers.from && begun <= covers.to) return { kind: 'lifetime' };
  return { kind: 'period', from: covers.from, to: covers.to };
}

function pageTotalOf(total: PageTotalPreview, takenAt: Instant, now: Instant, importId: Uuid): PageTotal[] {
  const { platform, account, metric, from, to, value, low, high, where } = total;
  if (from === null || to === null || value < 0) return [];
  const bounds = { low: Math.max(0, low), high: Math.max(0, high) };
  return [
    {
      id: newId(),
      platform,
      account,
      metric,
      from,
      to,
      value,
      ...bounds,
      where,
      source: 'file',
      takenAt,
      importId,
      updatedAt: now,
      deletedAt: null,
    },
  ];
}
