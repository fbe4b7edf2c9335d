import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  RestoreRefusedError,
  readEverything,
  restoreEverything,
  walkUpgrades,
} from '../../../utils/database/backup.ts';
import { database } from '../../../utils/database/database.ts';
import { deleteEverything } from '../../../utils/database/erase.ts';
import { canonical, joinTables } from '../../../utils/database/join-tables.ts';
import { addSampleCompany } from '../../../utils/database/sample-company.ts';
import { SCHEMA, type Upgrade } from '../../../utils/database/upgrades/index.ts';
import { parseBackup, writeBackup } from '../../../utils/exports/backup-file.ts';
import {
  type BackupTables,
  backupTableNames,
  backupTableSchemas,
  emptyBackupTables,
} from '../../../utils/model/backup.ts';
import { settingsSchema } from '../../../utils/model/settings.ts';
import { someTables } from '../exports/backup-records.ts';
import { freshDatabase } from './fresh-database.ts';

const NOW = '2026-11-24T15:30:00.000Z';
const loose = (tables: BackupTables): Record<string, unknown[]> => ({ ...tables });
/** Posts that share an id are joined by the database itself; the laws here are about the rows. */
const apart = someTables.map((tables) => ({
  ...tables,
  posts: tables.posts.map((post) => ({ ...post, aliases: [] })),
}));

beforeEach(freshDatabase);

describe('backing everything up and bringing it back', () => {
  it('knows every table of the database except what only this machine has use for', () => {
    const ofThisMachine = ['requests', 'latest', 'changes'];
    const names = database.tables.map(({ name }) => name).filter((name) => !ofThisMachine.includes(name));
    expect([...backupTableNames].sort()).toEqual(names.sort());
  });

  it('is the identity over export, wipe and restore, with sample company and all', async () => {
    await addSampleCompany('nb', NOW);
    const before = await readEverything();
    const file = await writeBackup({ tables: before, settings: null }, { schema: SCHEMA, now: NOW });
    await deleteEverything();
    const parsed = await parseBackup(file, { schema: SCHEMA });
    if ('refused' in parsed) throw new Error(parsed.refused);
    await restoreEverything(parsed.tables, parsed.header.schema, 'replaces');
    expect(canonical(await readEverything())).toBe(canonical(before));
    expect(await restoreEverything(parsed.tables, parsed.header.schema, 'adds')).toEqual({ written: 0, removed: 0 });
    expect(before.posts.length).toBeGreaterThan(10);
    for (const name of backupTableNames)
      for (const row of before[name]) expect(backupTableSchemas[name].safeParse(row).success).toBe(true);
  });

  it('stores what the laws of joining say, whatever lay there before', async () => {
    await fc.assert(
      fc.asyncProperty(apart, apart, async (mine, file) => {
        await freshDatabase();
        await restoreEverything(loose(mine), SCHEMA, 'replaces');
        const here = await readEverything();
        await restoreEverything(loose(file), SCHEMA, 'adds');
        expect(canonical(joinTables(await readEverything(), emptyBackupTables()))).toBe(
          canonical(joinTables(here, file)),
        );
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('is the identity over any records of every table, and settings with them', async () => {
    const whole = someTables.filter(({ erased }) => erased.length === 0);
    await fc.assert(
      fc.asyncProperty(whole, async (tables) => {
        await freshDatabase();
        await restoreEverything(loose(joinTables(tables, emptyBackupTables())), SCHEMA, 'replaces');
        const before = await readEverything();
        const settings = settingsSchema.parse({ companyName: 'Ember og Ask', tellWeakResults: true });
        const file = await writeBackup({ tables: before, settings }, { schema: SCHEMA, now: NOW });
        await deleteEverything();
        const parsed = await parseBackup(file, { schema: SCHEMA });
        if ('refused' in parsed) throw new Error(parsed.refused);
        await restoreEverything(parsed.tables, parsed.header.schema, 'replaces');
        expect(canonical(await readEverything())).toBe(canonical(before));
        expect(settingsSchema.parse(parsed.settings)).toEqual(settings);
        expect(await restoreEverything(parsed.tables, parsed.header.schema, 'adds')).toEqual({
          written: 0,
          removed: 0,
        });
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('changes nothing when a single row is not what it should be', async () => {
    await addSampleCompany('nb', NOW);
    const before = canonical(await readEverything());
    for (const name of backupTableNames) {
      const bad = { ...emptyBackupTables(), [name]: [{ id: 'x', name: 5 }] } as unknown as Record<string, unknown[]>;
      for (const how of ['adds', 'replaces'] as const)
        await expect(restoreEverything(bad, SCHEMA, how), name).rejects.toThrow(RestoreRefusedError);
    }
    await expect(restoreEverything({}, SCHEMA + 1, 'adds')).rejects.toMatchObject({ code: 'newer' });
    expect(canonical(await readEverything())).toBe(before);
  });

  it('walks rows of an older schema through the very steps the database walks', async () => {
    const steps: Upgrade[] = [
      { version: 1, stores: { colleagues: 'id', gone: 'id' } },
      {
        version: 2,
        stores: { gone: null, people: 'id' },
        rewrite: async (transaction) => {
          for (const row of await transaction.table('colleagues').toArray())
            await transaction.table('people').add({ ...row, nick: row.name.slice(0, 2) });
        },
      },
    ];
    const walked = await walkUpgrades({ colleagues: [{ id: 'a', name: 'Kari' }] }, 1, steps);
    expect(walked.people).toEqual([{ id: 'a', name: 'Kari', nick: 'Ka' }]);
    expect(walked).not.toHaveProperty('gone');
    await expect(walkUpgrades({ colleagues: [{ name: 'no key' }] }, 1, steps)).rejects.toMatchObject({
      code: 'damaged',
    });
    expect((await indexedDB.databases()).filter(({ name }) => name?.startsWith('medspill-restore'))).toEqual([]);
  });

  it('joins one post that two machines saved under different ids, and everything tied to it', async () => {
    const [base] = fc.sample(
      someTables.filter(({ posts }) => posts.length > 0),
      { seed: 3, numRuns: 1 },
    );
    const post = base?.posts[0];
    if (!post) throw new Error('no sample');
    const facts = {
      ...post,
      platform: 'linkedin' as const,
      firstSeenAt: '2026-01-01T00:00:00.000Z',
      lastSeenAt: '2026-01-02T00:00:00.000Z',
    };
    const mine = {
      ...emptyBackupTables(),
      posts: [{ ...facts, id: 'linkedin:activity:1', nativeId: 'activity:1', aliases: [] }],
    };
    const theirs = {
      ...emptyBackupTables(),
      posts: [
        {
          ...facts,
          id: 'linkedin:share:2',
          nativeId: 'share:2',
          aliases: ['activity:1'],
          firstSeenAt: '2026-01-03T00:00:00.000Z',
        },
      ],
      contributions: [
        {
          id: '0190a0a0-0000-7000-8000-000000000001',
          postId: 'linkedin:share:2',
          colleagueId: null,
          role: 'photo' as const,
          what: null,
          createdAt: NOW,
          updatedAt: NOW,
          deletedAt: null,
        },
      ],
    };
    await restoreEverything(loose(mine), SCHEMA, 'replaces');
    await restoreEverything(loose(theirs), SCHEMA, 'adds');
    const { posts, contributions } = await readEverything();
    expect(posts.map(({ id, aliases }) => [id, aliases])).toEqual([['linkedin:activity:1', ['share:2']]]);
    expect(contributions.map(({ postId }) => postId)).toEqual(['linkedin:activity:1']);
  });
});
