import { type MetricName, metricNames } from '../model/metrics.ts';
import type { Instant } from '../model/time.ts';
import type { ExportDraft, ExportFormat, ImportScene } from './export-format.ts';
import { frameTable } from './frame-table.ts';
import { linkedinMember } from './linkedin-member.ts';
import { linkedinPageContent, linkedinPageFollowers } from './linkedin-page.ts';
import { linkedinSinglePost } from './linkedin-single-post.ts';
import { mappedTable, proposeMapping } from './mapped-table.ts';
import { metaExports } from './meta-content.ts';
import { metaPageDays } from './meta-page-days.ts';
import { openFiles, refuseBySize } from './open-files.ts';
import { printedValue } from './read-number.ts';
import { RefusedError, refusalOf } from './refusal-sentences.ts';
import { rangeInNames } from './settle-dates.ts';
import { tiktokContent, tiktokDays } from './tiktok-exports.ts';
import type { BroughtFile, ImportAnswers, ImportOutcome, ImportPreview, ImportProgress } from './types.ts';
import { xDays, xPosts } from './x-exports.ts';
import { refuseOtherTabs, youtubeContent } from './youtube-content.ts';

/** Every export we know, in the order they are tried: those known by ids and links first, tables of days after. */
const exportFormats: readonly ExportFormat[] = [
  linkedinMember,
  linkedinSinglePost,
  linkedinPageContent,
  linkedinPageFollowers,
  xPosts,
  youtubeContent,
  tiktokContent,
  ...metaExports,
  metaPageDays,
  xDays,
  tiktokDays,
];

export interface ImportOptions {
  answers?: ImportAnswers;
  now: Instant;
  progress?: ImportProgress;
}

/**
 * Files a person brings in → what would be stored, or why not. Give one file, or all files of one folder (YouTube Studio).
 * Everything comes from the contents; names are only asked for a period. Never throws for a bad file; what `progress` throws
 * passes through (that is how cancelling works). Nothing is stored here.
 */
export async function importFiles(files: readonly BroughtFile[], options: ImportOptions): Promise<ImportOutcome> {
  try {
    refuseBySize(files);
    // The browser works it out on a thread of its own while the file is read.
    const sha256 = sha256Of(files);
    const opened = await openFiles(files, options.progress);
    const frames = opened.tables.map(frameTable);
    const scene: ImportScene = {
      opened,
      frames,
      range: rangeInNames(opened.names),
      answers: options.answers ?? {},
      today: options.now.slice(0, 10),
      progress: options.progress,
    };
    refuseSeveral(scene);
    const draft = recognise(scene);
    if (!draft) {
      // One column, or no rows: there is nothing to say of it.
      const [frame] = frames
        .filter(({ width, rows, start }) => width >= 2 && rows.length > start)
        .toSorted((a, b) => b.width - a.width);
      if (!frame) return { refusal: refusalOf('nothing-to-map') };
      return { refusal: { ...refusalOf('unknown-table'), proposal: proposeMapping(frame) } };
    }
    const { built } = draft;
    if (built.rows.length === 0 && built.problems.some(({ code }) => code === 'id-destroyed'))
      return { refusal: refusalOf('ids-destroyed') };
    return { preview: { ...previewOf(draft, files, options.now), sha256: await sha256 } };
  } catch (error) {
    if (error instanceof RefusedError) return { refusal: error.refusal };
    throw error;
  }
}

/** Of several tables that each hold posts one would be read and the others lost without a word. Throws RefusedError. */
function refuseSeveral(scene: ImportScene): void {
  if (scene.frames.length < 2) return;
  const opened = (at: number) => ({
    ...scene.opened,
    container: 'text' as const,
    tables: scene.opened.tables.slice(at, at + 1),
  });
  const withPosts = scene.frames.filter((frame, at) => {
    const alone = { ...scene, frames: [frame], opened: opened(at), progress: undefined };
    return exportFormats.some((format) => (format(alone)?.built.rows.length ?? 0) > 0);
  });
  if (withPosts.length > 1) throw new RefusedError('several-exports');
}

function recognise(scene: ImportScene): ExportDraft | null {
  for (const format of [...exportFormats, mappedTable]) {
    const draft = format(scene);
    if (draft) return draft;
  }
  refuseOtherTabs(scene.frames);
  return null;
}

function previewOf(draft: ExportDraft, files: readonly BroughtFile[], now: Instant): Omit<ImportPreview, 'sha256'> {
  const { built, covers } = draft;
  const [first] = files;
  return {
    recognised: draft.recognised,
    platform: draft.platform,
    covers,
    takenAt: takenAtOf(draft, files, now),
    rows: built.rows,
    published: built.published,
    metricColumns: built.metricColumns,
    pageTotals: draft.pageTotals,
    totals: draft.stated ?? built.sums,
    problems: [...built.problems, ...draft.problems],
    questions: uniqueQuestions([...built.questions, ...draft.questions]),
    columns: built.columns,
    fileName: (files.length === 1 ? first?.name : (first?.folders.at(-1) ?? first?.name)) ?? '',
  };
}

function uniqueQuestions(questions: ImportPreview['questions']): ImportPreview['questions'] {
  return questions.filter((question, at) => questions.findIndex(({ kind }) => kind === question.kind) === at);
}

/**
 * When the numbers were taken. A period: its end. Lifetime: when the file was written (a download is written when it is taken
 * out), if that lies between the newest post and now; else now.
 */
function takenAtOf({ covers, built }: ExportDraft, files: readonly BroughtFile[], now: Instant): Instant {
  if (covers.kind === 'period') return covers.to !== null && covers.to < now ? covers.to : now;
  const written = files[0]?.lastModified ?? null;
  const earliest = [covers.from ?? '', built.published.newest ?? ''];
  return written !== null && written <= now && earliest.every((moment) => written >= moment) ? written : now;
}

async function sha256Of(files: readonly BroughtFile[]): Promise<string> {
  const digests = await Promise.all(
    files.map(({ bytes }) => crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)),
  );
  const hex = digests.map((digest) => new Uint8Array(digest).toHex()).sort();
  if (hex.length === 1) return hex[0] as string;
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(hex.join('')))).toHex();
}

/** The numbers of a row by metric, as printed. What the file does not say is not there. */
export function metricsOf(
  preview: Pick<ImportPreview, 'metricColumns'>,
  row: { numbers: ImportPreview['rows'][number]['numbers'] },
): Partial<Record<MetricName, number>> {
  const found: Partial<Record<MetricName, number>> = {};
  const { numbers } = row;
  for (const name of metricNames) {
    const at = preview.metricColumns.findIndex(({ metric }) => metric === name);
    const value = at === -1 ? null : printedValue(numbers[at]);
    if (value !== null) found[name] = value;
  }
  return found;
}
