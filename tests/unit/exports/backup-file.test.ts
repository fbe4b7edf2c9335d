import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupFileName, isLockedBackup, parseBackup, writeBackup } from '../../../utils/exports/backup-file.ts';
import { emptyBackupTables } from '../../../utils/model/backup.ts';
import { settingsSchema } from '../../../utils/model/settings.ts';
import { someTables } from './backup-records.ts';
import { lockingPort } from './locking-port.ts';

const NOW = '2026-11-24T15:30:00.000Z';
const about = { schema: 1, now: NOW };
const settings = settingsSchema.parse({});

async function refusalOf(bytes: Uint8Array, schema = 1, passphrase: string | null = null): Promise<string> {
  const parsed = await parseBackup(bytes, { schema, passphrase, newPort: () => lockingPort() });
  return 'refused' in parsed ? parsed.refused : 'read';
}

describe('the backup file', () => {
  it('gives back exactly what went in', async () => {
    await fc.assert(
      fc.asyncProperty(someTables, async (tables) => {
        const parsed = await parseBackup(await writeBackup({ tables, settings }, about), { schema: 1 });
        expect(parsed).toMatchObject({
          tables,
          settings,
          header: { madeAt: NOW, counts: { posts: tables.posts.length } },
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is refused when a byte is changed or missing anywhere', async () => {
    const [tables] = fc.sample(someTables, { seed: 7, numRuns: 1 });
    const file = await writeBackup({ tables: tables ?? emptyBackupTables(), settings }, about);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const altered = file.slice();
        altered[at] = (altered[at] as number) ^ by;
        // A changed date or count in the first line harms nobody; every change of the rows is found.
        if (at > file.indexOf(10)) expect(await refusalOf(altered)).toBe('damaged');
        expect(await refusalOf(file.slice(0, at))).not.toBe('read');
      }),
      { numRuns: 200 },
    );
    expect(await refusalOf(file.slice(0, file.length / 2))).toBe('damaged');
    expect(await refusalOf(new Uint8Array([...file, 32]))).toBe('damaged');
  });

  it('refuses newer schemas and newer formats by name', async () => {
    const newer = await writeBackup({ tables: emptyBackupTables(), settings: null }, { ...about, schema: 2 });
    expect(await refusalOf(newer)).toBe('newer');
    expect(await refusalOf(newer, 2)).toBe('read');
    const format = new TextEncoder().encode('{"app":"medspill","format":2,"whatever":true}\n{}');
    expect(await refusalOf(format)).toBe('newer');
  });

  it.each([
    ['an empty file', ''],
    ['somebody else’s JSON', '{"app":"other","format":1}\n{}'],
    ['a table', 'Post id,Date\n1,2'],
    ['deep nonsense', '['.repeat(100_000)],
  ])('refuses %s as foreign', async (_, text) => {
    expect(await refusalOf(new TextEncoder().encode(text))).toBe('foreign');
  });

  it('never lets keys reach a prototype', async () => {
    const body =
      '{"tables":{"posts":[{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}]},"settings":{"__proto__":{"admin":true}}}';
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body))).toHex();
    const header = JSON.stringify({
      app: 'medspill',
      format: 1,
      schema: 1,
      madeAt: NOW,
      machine: null,
      counts: {},
      sha256: hash,
    });
    const parsed = await parseBackup(new TextEncoder().encode(`${header}\n${body}`), { schema: 1 });
    expect(parsed).toMatchObject({ tables: { posts: [{}] } });
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    expect('settings' in parsed && (parsed.settings as { admin?: boolean } | null)?.admin).toBeUndefined();
  });

  it('opens with its passphrase only, and is then an age file', { timeout: 30_000 }, async () => {
    const [tables] = fc.sample(someTables, { seed: 9, numRuns: 1 });
    const locked = await writeBackup(
      { tables: tables ?? emptyBackupTables(), settings },
      { ...about, passphrase: 'fem ord på norsk takk', newPort: () => lockingPort() },
    );
    expect(isLockedBackup(locked)).toBe(true);
    expect(new TextDecoder().decode(locked)).not.toContain('medspill');
    expect(await refusalOf(locked)).toBe('locked');
    expect(await refusalOf(locked, 1, 'feil')).toBe('wrong-passphrase');
    const passphrase = 'fem ord på norsk takk';
    expect(await parseBackup(locked, { schema: 1, passphrase, newPort: () => lockingPort() })).toMatchObject({
      tables,
    });
    const cut = locked.slice(0, locked.length - 5);
    expect(await refusalOf(cut, 1, 'fem ord på norsk takk')).toBe('damaged');
    const heavy = new TextEncoder().encode('age-encryption.org/v1\n-> scrypt bBjlhJVYZeE4aqUdmtRHfw 30\nabc\n--- x\n');
    expect(await refusalOf(heavy, 1, 'x')).toBe('damaged');
  });

  it('is named by the moment it was made', () => {
    expect([backupFileName(NOW, false), backupFileName(NOW, true)]).toEqual([
      'medspill-2026-11-24-1530.json',
      'medspill-2026-11-24-1530.age',
    ]);
  });
});
