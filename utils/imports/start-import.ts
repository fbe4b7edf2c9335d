import { newId, type Uuid } from '../model/ids.ts';
import type { Instant } from '../model/time.ts';
import type { DeskAnswer, DeskRequest, HandedFile, PlanSummary, PreviewSummary } from './import-desk.ts';
import { refusalOf } from './refusal-sentences.ts';
import type { ImportAnswers, ImportRecords, ImportRefusal, StoredForImport } from './types.ts';

/** A worker that says nothing for so long is ended: the file is refused as too slow. */
export const SILENCE_LIMIT_MS = 45_000;

/** The part of a Worker that is used; tests give their own. */
export interface ImportPort {
  postMessage(request: DeskRequest): void;
  addEventListener(type: 'message' | 'error', listen: (event: { data?: DeskAnswer }) => void): void;
  terminate(): void;
}

export type Understood = { preview: PreviewSummary } | { refusal: ImportRefusal };

/** One import from choosing files to storing them. Reading happens in a worker; nothing is stored here. */
export interface ImportSession {
  /** Marks everything this import adds, so that it can be undone. */
  importId: Uuid;
  /** Reads the files. Asked once. */
  open(): Promise<Understood>;
  /** Reads them again with the person's answers. */
  answer(answers: ImportAnswers): Promise<Understood>;
  /** What would be added and skipped, given what is stored. Only when no question is open. */
  plan(stored: StoredForImport, now: Instant): Promise<PlanSummary>;
  /** The records of the plan, in pieces small enough not to freeze the panel. */
  records(): AsyncGenerator<{ records: ImportRecords; done: number; total: number }>;
  /** Ends it at any time; what waits is answered with the refusal `cancelled`. */
  cancel(): void;
}

function newWorker(): ImportPort {
  return new Worker(new URL('./import-worker.ts', import.meta.url), {
    type: 'module',
    name: 'medspill-import',
  }) as unknown as ImportPort;
}

/** Files as the browser gives them, with the folders they lay in (YouTube writes the period there). */
export function handFiles(files: Iterable<File>): HandedFile[] {
  return [...files].map((file) => ({ file, folders: file.webkitRelativePath.split('/').slice(0, -1) }));
}

/** Starts an import of the given files. `progress`: characters or rows done, of all. */
export function startImport(
  files: HandedFile[],
  {
    now,
    answers = {},
    progress,
  }: { now: Instant; answers?: ImportAnswers; progress?: (done: number, total: number) => void },
  port: ImportPort = newWorker(),
): ImportSession {
  let ended: ImportRefusal | null = null;
  let waiting: ((message: DeskAnswer) => void) | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const end = (refusal: ImportRefusal): void => {
    if (ended) return;
    ended = refusal;
    clearTimeout(silence);
    port.terminate();
    waiting?.({ kind: 'refused', refusal });
  };
  const listenOn = (): void => {
    clearTimeout(silence);
    silence = setTimeout(() => end(refusalOf('too-slow')), SILENCE_LIMIT_MS);
  };
  port.addEventListener('message', ({ data }) => {
    if (!data || ended) return;
    clearTimeout(silence);
    if (data.kind === 'progress') {
      listenOn();
      progress?.(data.done, data.total);
    } else waiting?.(data);
  });
  // A worker that cannot start, or that ran out of memory.
  port.addEventListener('error', () => end(refusalOf('too-slow')));

  const ask = (request: DeskRequest): Promise<DeskAnswer> =>
    new Promise((resolve) => {
      if (ended) return resolve({ kind: 'refused', refusal: ended });
      waiting = resolve;
      listenOn();
      port.postMessage(request);
    });
  const understood = (message: DeskAnswer): Understood => {
    if (message.kind === 'preview') return { preview: message.preview };
    if (message.kind === 'refused') return { refusal: message.refusal };
    throw new Error('The import stopped by an error of ours.');
  };
  return {
    importId: newId(),
    open: async () => understood(await ask({ kind: 'open', files, answers, now })),
    answer: async (more) => understood(await ask({ kind: 'answer', answers: more, now })),
    async plan(stored, at) {
      const message = await ask({ kind: 'plan', stored, now: at, importId: this.importId });
      if (message.kind !== 'plan') throw new Error('The import was ended.');
      return message.plan;
    },
    async *records() {
      for (;;) {
        const message = await ask({ kind: 'records' });
        if (message.kind !== 'records') throw new Error('The import was ended.');
        yield message;
        if (message.done >= message.total) return;
      }
    },
    cancel: () => end(refusalOf('cancelled')),
  };
}
