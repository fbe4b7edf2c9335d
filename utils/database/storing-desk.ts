import type { ImportedFile } from '../model/imports.ts';
import { type RecordsFromFile, recordImport } from './imports.ts';

/** The records of a piece of a file: what an export gives. */
export type PieceOfFile = Required<Pick<RecordsFromFile, 'posts' | 'notes' | 'snapshots' | 'pageTotals'>>;

/** What a file is, without its records: they come in pieces. */
export type FileToStore = Pick<RecordsFromFile, 'fileName' | 'sha256' | 'recognised' | 'rows'>;

/** What the screen asks of the worker: pieces, then once to store them. Cancelling is ending the worker. */
export type StoringRequest =
  | { kind: 'piece'; records: PieceOfFile }
  /** Every piece has come: store them all, or none. */
  | { kind: 'store'; file: FileToStore };

export type StoringAnswer =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'stored'; file: ImportedFile }
  | { kind: 'failed'; why: string };

/** The worker's side of storing an import. Give it a way to answer; it keeps the pieces until they are stored. */
export function openStoring(answer: (message: StoringAnswer) => void): (request: StoringRequest) => Promise<void> {
  const pieces: PieceOfFile[] = [];
  return async (request) => {
    if (request.kind === 'piece') {
      pieces.push(request.records);
      return;
    }
    const all: RecordsFromFile = {
      ...request.file,
      posts: pieces.flatMap(({ posts }) => posts),
      notes: pieces.flatMap(({ notes }) => notes),
      snapshots: pieces.flatMap(({ snapshots }) => snapshots),
      pageTotals: pieces.flatMap(({ pageTotals }) => pageTotals),
    };
    try {
      const file = await recordImport(all, undefined, (done, total) => answer({ kind: 'progress', done, total }));
      answer({ kind: 'stored', file });
    } catch (error) {
      // The name only: a message may quote the file, and with it a person.
      answer({ kind: 'failed', why: error instanceof Error ? error.name : 'Error' });
    }
  };
}
