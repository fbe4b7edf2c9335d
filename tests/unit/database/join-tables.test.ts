import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, joinTables, replacedTables } from '../../../utils/database/join-tables.ts';
import {
  type BackupTables,
  backupTableNames,
  checkBackupTables,
  emptyBackupTables,
  keyOfRow,
} from '../../../utils/model/backup.ts';
import { someTables } from '../exports/backup-records.ts';

const RUNS = { numRuns: 150 };
/** As the database holds them: nothing of what is erased. */
const held = (tables: BackupTables): BackupTables => joinTables(tables, emptyBackupTables());
const same = (a: BackupTables, b: BackupTables): boolean => canonical(a) === canonical(b);

describe('joining two machines’ records', () => {
  it('is tried on records of every table, changed, thrown away and kept', () => {
    const samples = fc.sample(someTables, { seed: 1, numRuns: 100 });
    for (const name of backupTableNames) {
      const rows = samples.flatMap((tables): object[] => tables[name]);
      expect(rows, name).not.toEqual([]);
      const thrownAway = rows.filter((row) => 'deletedAt' in row && row.deletedAt !== null);
      if (rows.some((row) => 'deletedAt' in row)) expect(thrownAway.length, name).toBeGreaterThan(5);
      expect(rows.length - thrownAway.length, name).toBeGreaterThan(5);
    }
  });

  it('is idempotent for any records', () => {
    fc.assert(
      fc.property(someTables, (a) => same(joinTables(held(a), held(a)), held(a))),
      RUNS,
    );
    fc.assert(
      fc.property(someTables, someTables, (a, b) => same(joinTables(joinTables(a, b), b), joinTables(a, b))),
      RUNS,
    );
  });

  it('is commutative for any records', () => {
    fc.assert(
      fc.property(someTables, someTables, (a, b) => same(joinTables(a, b), joinTables(b, a))),
      RUNS,
    );
  });

  it('is associative for any records', () => {
    fc.assert(
      fc.property(someTables, someTables, someTables, (a, b, c) =>
        same(joinTables(joinTables(a, b), c), joinTables(a, joinTables(b, c))),
      ),
      RUNS,
    );
  });

  it('loses no record of either that is not erased or undone', () => {
    fc.assert(
      fc.property(someTables, someTables, (a, b) => {
        const joined = joinTables(a, b);
        for (const name of backupTableNames) {
          const keys = new Set((joined[name] as object[]).map((row) => keyOfRow(name, row)));
          const [mine, theirs] = [
            held({ ...a, erased: joined.erased, imports: joined.imports }),
            held({ ...b, erased: joined.erased, imports: joined.imports }),
          ];
          for (const row of [...mine[name], ...theirs[name]]) expect(keys).toContain(keyOfRow(name, row));
        }
      }),
      RUNS,
    );
  });

  it('keeps the newest change of what the user wrote, and gives rows that are what they should be', () => {
    fc.assert(
      fc.property(someTables, someTables, (a, b) => {
        const joined = joinTables(a, b);
        expect(checkBackupTables(joined)).toHaveProperty('tables');
        for (const note of joined.notes) {
          const versions = [...a.notes, ...b.notes].filter(({ postId }) => postId === note.postId);
          expect(note.updatedAt).toBe(
            versions
              .map(({ updatedAt }) => updatedAt)
              .sort()
              .at(-1),
          );
        }
      }),
      RUNS,
    );
  });

  it('never brings an erased person back, in any table, by adding or by replacing', () => {
    fc.assert(
      fc.property(someTables, someTables, (a, b) => {
        for (const result of [joinTables(a, b), replacedTables(b, a)]) {
          const people = new Set([...a.erased, ...b.erased].map(({ id }) => id).filter((id) => !id.includes(':')));
          const everything = JSON.stringify({ ...result, erased: [] });
          for (const id of people) expect(everything).not.toContain(id);
        }
      }),
      RUNS,
    );
  });

  it('undoes an import on both when it was undone on one', () => {
    fc.assert(
      fc.property(someTables, someTables, (a, b) => {
        const joined = joinTables(a, b);
        const undone = new Set([...a.imports, ...b.imports].filter(({ undoneAt }) => undoneAt).map(({ id }) => id));
        for (const { importId } of [...joined.snapshots, ...joined.pageTotals])
          expect(importId !== null && undone.has(importId)).toBe(false);
      }),
      RUNS,
    );
  });
});
