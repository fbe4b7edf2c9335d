import type { Uuid } from '../model/ids.ts';
import type { Instant } from '../model/time.ts';
import { importFiles } from './import-files.ts';
import { MAX_BYTES } from './open-files.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import { refusalOf } from './refusal-sentences.ts';
import { plainRow } from './table-row.ts';
import { toRecords } from './to-records.ts';
import type {
  BroughtFile,
  ImportAnswers,
  ImportPreview,
  ImportRecords,
  ImportRefusal,
  ImportRow,
  StoredForImport,
} from './types.ts';

/** A file as it is handed to the worker: the browser passes a File without copying its bytes. */
export interface HandedFile {
  file: Pick<File, 'name' | 'size' | 'lastModified' | 'arrayBuffer'>;
  /** From `webkitRelativePath`, without the name. */
  folders: string[];
}

/** What the screen asks of the worker, one at a time. Cancelling is ending the worker. */
export type DeskRequest =
  | { kind: 'open'; files: HandedFile[]; answers: ImportAnswers; now: Instant }
  | { kind: 'answer'; answers: ImportAnswers; now: Instant }
  | { kind: 'plan'; stored: StoredForImport; now: Instant; importId: Uuid }
  /** The next piece of the plan's records. */
  | { kind: 'records' };

/** A preview without its rows: 100,000 of them would take seconds to arrive. */
export interface PreviewSummary extends Omit<ImportPreview, 'rows'> {
  rowCount: number;
  firstRows: ImportRow[];
}

/** What an import would do, in numbers. */
export interface PlanSummary {
  newPosts: number;
  newSnapshots: number;
  newPageTotals: number;
  skipped: number;
  conflicts: number;
  sameFile: boolean;
}

export type DeskAnswer =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'preview'; preview: PreviewSummary }
  | { kind: 'refused'; refusal: ImportRefusal }
  | { kind: 'plan'; plan: PlanSummary }
  | { kind: 'records'; records: ImportRecords; done: number; total: number }
  | { kind: 'failed'; message: string };

const FIRST_ROWS = 50;
/** Posts per message: some 10 ms of the panel's time each. */
const CHUNK = 500;

/**
 * The worker's side of an import: reads the files once, answers questions about them again and again, and hands the records
 * out in pieces. Give it a way to answer; it keeps its state between requests.
 */
export function openDesk(answer: (message: DeskAnswer) => void): (request: DeskRequest) => Promise<void> {
  let files: BroughtFile[] = [];
  let answers: ImportAnswers = {};
  let preview: ImportPreview | null = null;
  let plan: ImportPlan | null = null;
  let handing: Generator<DeskAnswer> | null = null;

  const understand = async (now: Instant): Promise<void> => {
    const outcome = await importFiles(files, {
      answers,
      now,
      progress: (done, total) => answer({ kind: 'progress', done, total }),
    });
    preview = 'preview' in outcome ? outcome.preview : null;
    plan = null;
    answer(
      'preview' in outcome
        ? { kind: 'preview', preview: summaryOf(outcome.preview) }
        : { kind: 'refused', refusal: outcome.refusal },
    );
  };

  const carryOut = async (request: DeskRequest): Promise<void> => {
    if (request.kind === 'open') {
      // By its size alone, before a byte is read.
      if (request.files.some(({ file }) => file.size > MAX_BYTES))
        return answer({ kind: 'refused', refusal: refusalOf('too-big') });
      files = await Promise.all(request.files.map(bring));
      answers = request.answers;
      await understand(request.now);
    } else if (request.kind === 'answer') {
      answers = { ...answers, ...request.answers };
      await understand(request.now);
    } else if (request.kind === 'plan') {
      if (!preview) throw new Error('There is no preview to plan from.');
      handing = null;
      plan = planImport(toRecords(preview, request.now, request.importId), preview.sha256, request.stored);
      answer({ kind: 'plan', plan: summaryOfPlan(plan) });
    } else {
      if (!plan) throw new Error('There is no plan to hand out.');
      // One piece per request: a flood of them would leave the panel no moment to draw in.
      handing ??= pieces(plan.add);
      const next = handing.next();
      if (next.done) throw new Error('Everything has been handed out.');
      answer(next.value);
    }
  };
  return async (request) => {
    try {
      await carryOut(request);
    } catch (error) {
      // The name only: a message may quote the file, and with it a person.
      answer({ kind: 'failed', message: error instanceof Error ? error.name : 'Error' });
    }
  };
}

async function bring({ file, folders }: HandedFile): Promise<BroughtFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, folders, bytes, lastModified: new Date(file.lastModified).toISOString() };
}

function summaryOf({ rows, ...preview }: ImportPreview): PreviewSummary {
  return { ...preview, rowCount: rows.length, firstRows: rows.slice(0, FIRST_ROWS).map(plainRow) };
}

function summaryOfPlan({ add, skip, conflicts, sameFile }: ImportPlan): PlanSummary {
  return {
    newPosts: add.posts.length,
    newSnapshots: add.snapshots.length,
    newPageTotals: add.pageTotals.length,
    skipped: skip.snapshots + skip.pageTotals,
    conflicts: conflicts.length,
    sameFile,
  };
}

/** Posts with their readings and notes stay in one piece, so that no piece points at a post that has not come yet. */
function* pieces({ posts, notes, snapshots, pageTotals }: ImportRecords): Generator<DeskAnswer> {
  const snapshotsOf = Map.groupBy(snapshots, ({ postId }) => postId);
  const notesOf = Map.groupBy(notes, ({ postId }) => postId);
  const known = new Set(posts.map(({ id }) => id));
  const loose = snapshots.filter(({ postId }) => !known.has(postId));
  const total = posts.length + loose.length + pageTotals.length;
  let done = 0;
  const empty: ImportRecords = { posts: [], notes: [], snapshots: [], pageTotals: [] };
  for (let at = 0; at < posts.length; at += CHUNK) {
    const some = posts.slice(at, at + CHUNK);
    done += some.length;
    const records = {
      ...empty,
      posts: some,
      snapshots: some.flatMap(({ id }) => snapshotsOf.get(id) ?? []),
      notes: some.flatMap(({ id }) => notesOf.get(id) ?? []),
    };
    yield { kind: 'records', records, done, total };
  }
  for (let at = 0; at < loose.length; at += CHUNK) {
    const some = loose.slice(at, at + CHUNK);
    done += some.length;
    yield { kind: 'records', records: { ...empty, snapshots: some }, done, total };
  }
  for (let at = 0; at < pageTotals.length; at += CHUNK) {
    const some = pageTotals.slice(at, at + CHUNK);
    done += some.length;
    yield { kind: 'records', records: { ...empty, pageTotals: some }, done, total };
  }
  if (total === 0) yield { kind: 'records', records: empty, done: 0, total: 0 };
}
