import { type RecordsFromFile, recordImport } from './imports.ts';
import type { StoringAnswer, StoringRequest } from './store-import.ts';

/** The worker in which an import is stored. Started by `startStoring`; ended by it to cancel. */
const pieces: Extract<StoringRequest, { kind: 'piece' }>['records'][] = [];
const say = (answer: StoringAnswer) => self.postMessage(answer);

self.addEventListener('message', ({ data: request }: MessageEvent<StoringRequest>) => {
  if (request.kind === 'piece') pieces.push(request.records);
  else void store(request);
});

async function store({ file, now }: Extract<StoringRequest, { kind: 'store' }>): Promise<void> {
  const all: RecordsFromFile = {
    ...file,
    posts: pieces.flatMap(({ posts }) => posts ?? []),
    notes: pieces.flatMap(({ notes }) => notes ?? []),
    snapshots: pieces.flatMap(({ snapshots }) => snapshots ?? []),
    pageTotals: pieces.flatMap(({ pageTotals }) => pageTotals ?? []),
  };
  try {
    say({
      kind: 'stored',
      file: await recordImport(all, now, (done, total) => say({ kind: 'progress', done, total })),
    });
  } catch (error) {
    say({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
  }
}
