import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import {
  listColumnMappings,
  listImports,
  listPageTotals,
  saveColumnMapping,
  undoImport,
} from '../../utils/database/imports.ts';
import { listHistories } from '../../utils/database/kept-histories.ts';
import { storeImport } from '../../utils/database/store-import.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import type { PlanSummary, PreviewSummary } from '../../utils/imports/import-desk.ts';
import { handFiles, type ImportSession, startImport, type Understood } from '../../utils/imports/start-import.ts';
import type { ImportAnswers, ImportRefusal } from '../../utils/imports/types.ts';
import type { ColumnMapping, ImportedFile } from '../../utils/model/imports.ts';
import type { BroughtFiles } from './use-dropped-files.ts';

export type ImportStep =
  | { step: 'choose' }
  | { step: 'reading'; share: number }
  | { step: 'refused'; refusal: ImportRefusal }
  /** An error of ours. Storing is all or nothing, so nothing was stored. */
  | { step: 'broke' }
  | { step: 'preview'; preview: PreviewSummary; plan: PlanSummary | null }
  | { step: 'storing'; share: number }
  | { step: 'stored'; file: ImportedFile };

/** Where we are in several exports chosen at once: they come in one after another, each looked at before it is added. */
export interface ImportQueue {
  place: number;
  all: number;
}

export interface ImportWalk {
  at: ImportStep;
  queue: ImportQueue;
  bring: (files: BroughtFiles) => void;
  /** The next of several exports. */
  next: () => void;
  answer: (answers: ImportAnswers) => void;
  /** For a table read by a mapping made earlier: asks for its columns anew. */
  mapAgain: () => void;
  store: () => void;
  cancel: () => void;
}

/** One import from choosing the file to undoing it. Reading happens in a worker; nothing is stored before "add". */
export function useImport(): ImportWalk {
  const [at, setAt] = useState<ImportStep>({ step: 'choose' });
  const [queue, setQueue] = useState<ImportQueue>({ place: 1, all: 1 });
  const waiting = useRef<BroughtFiles>([]);
  const session = useRef<ImportSession | null>(null);
  const answers = useRef<ImportAnswers>({});
  /** Ends the storing that goes on, so that nothing of it is stored. */
  const ending = useRef<AbortController>(null);

  /** Runs a step of the session that is open now; what a session says after it was cancelled is not shown. */
  const carryOut = async (step: (current: ImportSession, show: (next: ImportStep) => void) => Promise<void>) => {
    const current = session.current;
    if (!current) return;
    const show = (next: ImportStep) => session.current === current && setAt(next);
    await step(current, show).catch(() => show({ step: 'broke' }));
  };
  const understand = (ask: (current: ImportSession) => Promise<Understood>, files: BroughtFiles = []) =>
    carryOut(async (current, show) => {
      const understood = await ask(current);
      if ('refusal' in understood) {
        const { refusal } = understood;
        if (refusal.code === 'several-exports' && files.length > 1 && session.current === current) {
          waiting.current = files;
          setQueue({ place: 0, all: files.length });
          return next();
        }
        return show({ step: 'refused', refusal });
      }
      const { preview } = understood;
      const plan = preview.questions.length > 0 ? null : await current.plan(await listStored(), nowInstant());
      show({ step: 'preview', preview, plan });
    });
  const answer = async (more: ImportAnswers) => {
    answers.current = { ...answers.current, ...more };
    await understand((current) => current.answer(answers.current));
  };
  const read = async (files: BroughtFiles) => {
    session.current?.cancel();
    setAt({ step: 'reading', share: 0 });
    // A mapping made for such a table before is used without asking again.
    answers.current = { remembered: await listColumnMappings() };
    const started: ImportSession = startImport(files, {
      now: nowInstant(),
      answers: answers.current,
      progress: (done, total) =>
        session.current === started && setAt({ step: 'reading', share: total > 0 ? done / total : 0 }),
    });
    session.current = started;
    await understand((current) => current.open(), files);
  };
  const next = async () => {
    const [file, ...rest] = waiting.current;
    if (!file) return;
    waiting.current = rest;
    setQueue(({ place, all }) => ({ place: place + 1, all }));
    await read([file]);
  };
  return {
    at,
    queue,
    bring: async (files) => {
      waiting.current = [];
      setQueue({ place: 1, all: 1 });
      await read(files);
    },
    next,
    answer,
    mapAgain: () => answer({ mapping: undefined, remembered: [] }),
    store: () =>
      carryOut(async (current, show) => {
        if (at.step !== 'preview') return;
        const { fileName, sha256, recognised, rowCount } = at.preview;
        show({ step: 'storing', share: 0 });
        const stop = new AbortController();
        ending.current = stop;
        if (answers.current.mapping) await remember(answers.current.mapping);
        const file = await storeImport({ fileName, sha256, recognised, rows: rowCount }, current.records(), {
          progress: (done, total) => show({ step: 'storing', share: total > 0 ? done / total : 1 }),
          ending: stop.signal,
        }).finally(current.cancel);
        show({ step: 'stored', file });
      }),
    cancel: () => {
      const ended = session.current;
      session.current = null;
      waiting.current = [];
      setQueue({ place: 1, all: 1 });
      ended?.cancel();
      ending.current?.abort();
      setAt({ step: 'choose' });
    },
  };
}

/** A mapping that was used for an import is the one such tables are read by from now on: one per header. */
async function remember(mapping: ColumnMapping): Promise<void> {
  const earlier = (await listColumnMappings()).find(({ header }) => header === mapping.header);
  await saveColumnMapping({ ...mapping, id: earlier?.id ?? mapping.id });
}

async function listStored() {
  const [histories, pageTotals, imports] = await Promise.all([
    listHistories({ all: true }),
    listPageTotals(),
    listImports(),
  ]);
  return {
    posts: histories.map(({ post }) => post),
    snapshots: histories.flatMap(({ snapshots }) => snapshots),
    pageTotals,
    imports,
  };
}

/** Files brought in before, newest first; undefined while loading. */
export function useImportedFiles(): ImportedFile[] | undefined {
  return useLiveQuery(() => listImports());
}

/** What a file field gives, as the import takes it: at once, before the field is emptied. */
export { handFiles, undoImport };
