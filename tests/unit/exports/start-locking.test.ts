import { describe, expect, it } from 'vitest';
import { parseBackup, writeBackup } from '../../../utils/exports/backup-file.ts';
import { emptyBackupTables } from '../../../utils/model/backup.ts';
import { lockingPort } from './locking-port.ts';

const contents = { tables: emptyBackupTables(), settings: null };
const about = { schema: 1, now: '2026-11-24T15:30:00.000Z', passphrase: 'fem ord på norsk takk' };

/** One worker, and what writes with it. */
function withPort(isSilent = true) {
  const port = lockingPort(isSilent);
  return { port, newPort: () => port };
}

describe('a worker that locks a backup', () => {
  it('makes its key while the contents are still being read, and is ended when the file is there', async () => {
    const { port, newPort } = withPort(false);
    const read = Promise.withResolvers<typeof contents>();
    const writing = writeBackup(read.promise, { ...about, newPort });
    expect(port.asked).toEqual(['lock']);
    read.resolve(contents);
    const file = await writing;
    expect(port.asked).toEqual(['lock', 'plain']);
    expect(port.ended).toBe(true);
    const opened = withPort(false);
    const parsed = await parseBackup(file, { schema: 1, passphrase: about.passphrase, newPort: opened.newPort });
    expect(parsed).toMatchObject(contents);
    expect(opened.port.ended).toBe(true);
  }, 30_000);

  it('gives no file when it is cancelled, before the contents are read or after', async () => {
    for (const isRead of [false, true]) {
      const { port, newPort } = withPort();
      const ending = new AbortController();
      const read = Promise.withResolvers<typeof contents>();
      const writing = writeBackup(read.promise, { ...about, newPort, ending: ending.signal });
      if (isRead) read.resolve(contents);
      await Promise.resolve();
      ending.abort();
      expect(port.ended).toBe(true);
      read.resolve(contents);
      await expect(writing).rejects.toThrow(/abort|ended/i);
    }
  });

  it('gives no file when it breaks or cannot start, and none when the contents cannot be read', async () => {
    const broken = withPort();
    const writing = writeBackup(contents, { ...about, newPort: broken.newPort });
    broken.port.break();
    await expect(writing).rejects.toThrow('The worker ended');
    expect(broken.port.ended).toBe(true);
    const unread = withPort();
    const failing = writeBackup(Promise.reject(new Error('unread')), { ...about, newPort: unread.newPort });
    await expect(failing).rejects.toThrow('unread');
    expect(unread.port.ended).toBe(true);
  });

  it('calls no file damaged because the worker broke while it was opened', async () => {
    const file = new TextEncoder().encode('age-encryption.org/v1\n-> scrypt bBjlhJVYZeE4aqUdmtRHfw 18\nabc\n--- x\n');
    const { port, newPort } = withPort();
    const opening = parseBackup(file, { schema: 1, passphrase: about.passphrase, newPort });
    port.break();
    await expect(opening).rejects.toThrow('The worker ended');
    expect(port.ended).toBe(true);
  });

  it('is not started for a file without a passphrase', async () => {
    const newPort = () => {
      throw new Error('A worker was started.');
    };
    const file = await writeBackup(contents, { ...about, passphrase: null, newPort });
    expect(await parseBackup(file, { schema: 1, newPort })).toMatchObject(contents);
  });
});
