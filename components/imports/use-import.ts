import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import {
  listColumnMappings,
  listImports,
  listPageTotals,
  recordImport,
  saveColumnMapping,
  savePageTotal,
  undoImport,
} from '../../utils/database/imports.ts';
import { listHistories } from '../../utils/database/posts.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import type { PlanSummary, PreviewSummary } from '../../utils/imports/import-desk.ts';
import { handFiles, type ImportSession, startImport } from '../../utils/imports/start-import.ts';
import type { ImportAnswers, ImportRecords, ImportRefusal } from '../../utils/imports/types.ts';
import { newId } from '../../utils/model/ids.ts';
import type { ImportedFile } from '../../utils/model/imports.ts';
import type { PlatformId } from '../../utils/model/platforms.ts';
import { addMonths, instantOf } from '../../utils/planning/dates.ts';

export type ImportStep =
  | { step: 'choose' }
  | { step: 'reading'; share: number }
  | { step: 'refused'; refusal: ImportRefusal }
  | { step: 'preview'; preview: PreviewSummary; plan: PlanSummary | null }
  | { step: 'storing'; share: number }
  | { step: 'stored'; file: ImportedFile };

export interface ImportWalk {
  at: ImportStep;
  bring: (files: Iterable<File>) => void;
  answer: (answers: ImportAnswers) => void;
  store: () => void;
  cancel: () => void;
}

/** One import from choosing the file to undoing it. Reading happens in a worker; nothing is stored before "add". */
export function useImport(): ImportWalk {
  const [at, setAt] = useState<ImportStep>({ step: 'choose' });
  const session = useRef<ImportSession | null>(null);
  const answers = useRef<ImportAnswers>({});

  const show = async (understood: { preview: PreviewSummary } | { refusal: ImportRefusal }) => {
    if ('refusal' in understood) return setAt({ step: 'refused', refusal: understood.refusal });
    const { preview } = understood;
    const asked = preview.questions.length > 0;
    const plan = asked || !session.current ? null : await session.current.plan(await listStored(), nowInstant());
    setAt({ step: 'preview', preview, plan });
  };
  const bring = async (files: Iterable<File>) => {
    // Before anything is awaited: a file field may be emptied meanwhile.
    const handed = handFiles(files);
    // A mapping made for such a table before is used without asking again.
    answers.current = { remembered: await listColumnMappings() };
    setAt({ step: 'reading', share: 0 });
    session.current = startImport(handed, {
      now: nowInstant(),
      answers: answers.current,
      progress: (done, total) => setAt({ step: 'reading', share: total > 0 ? done / total : 0 }),
    });
    await show(await session.current.open());
  };
  const answer = async (more: ImportAnswers) => {
    if (!session.current) return;
    answers.current = { ...answers.current, ...more };
    if (more.mapping) await saveColumnMapping(more.mapping);
    await show(await session.current.answer(answers.current));
  };
  const store = async () => {
    if (!session.current || at.step !== 'preview') return;
    const { preview } = at;
    const all: ImportRecords = { posts: [], notes: [], snapshots: [], pageTotals: [] };
    for await (const { records, done, total } of session.current.records()) {
      all.posts.push(...records.posts);
      all.notes.push(...records.notes);
      all.snapshots.push(...records.snapshots);
      all.pageTotals.push(...records.pageTotals);
      setAt({ step: 'storing', share: total > 0 ? done / total : 1 });
    }
    const { fileName, sha256, recognised, rowCount } = preview;
    setAt({ step: 'stored', file: await recordImport({ fileName, sha256, recognised, rows: rowCount, ...all }) });
    session.current.cancel();
  };
  const cancel = () => {
    session.current?.cancel();
    session.current = null;
    setAt({ step: 'choose' });
  };
  return { at, bring, answer, store, cancel };
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

/** Takes an import back: exactly what it added. */
export { undoImport };

/** Stores a page's own reach for a month, as typed: the only number of people that may be said of a month. */
export async function typePageReach(platform: PlatformId, month: string, reach: number): Promise<void> {
  const now = nowInstant();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const first = `${month}-01`;
  await savePageTotal({
    id: newId(),
    platform,
    account: null,
    metric: 'reach',
    from: instantOf(first, '00:00', zone),
    to: instantOf(addMonths(first, 1), '00:00', zone),
    value: reach,
    low: reach,
    high: reach,
    where: 'typed',
    source: 'typed',
    takenAt: now,
    importId: null,
    updatedAt: now,
    deletedAt: null,
  });
}
