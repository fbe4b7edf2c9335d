import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchPage, type BuiltCopy, bundled, openBenchPage } from './bench-browser.ts';
import { atMost, type Line, type Measured, type Size, spreadOf } from './figures.ts';

type Times = Record<'ours' | 'floor', number[]>;

/** Posts stored in a run of this size; each has ten snapshots. */
export const postsStored: Record<Size, number> = { quick: 1000, usual: 10_000, full: 100_000 };

/** Milliseconds from the address being asked for until the element is drawn, in a fresh tab each round. */
export async function untilDrawn({ browser, origin }: BenchPage, path: string, selector: string, rounds: number) {
  const times: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const tab = await browser.newPage();
    tab.setDefaultTimeout(300_000);
    await tab.goto(`${origin}/${path}`, { waitUntil: 'domcontentloaded' });
    await tab.waitForSelector(selector);
    // The browser's own clock: when the page began to load until now.
    const time = await tab.evaluate(() => performance.now());
    if (round >= 0) times.push(time);
    await tab.close();
  }
  return times;
}

/** The address of the built worker that locks backups. */
function lockerOf(folder: string): string {
  const name = readdirSync(join(folder, 'assets')).find((one) => one.startsWith('locking-worker'));
  if (!name) throw new Error('The build has no worker that locks backups.');
  return `/assets/${name}`;
}

/** The database as the extension uses it, beside raw IndexedDB with the same stores; backups beside JSON and age alone. */
export async function benchStorage(built: BuiltCopy, size: Size): Promise<Measured> {
  const count = postsStored[size];
  const bench = await openBenchPage(built, await bundled('page-storage.ts'));
  const comparison = 'storage';
  const named = `${count} posts, ${count * 10} snapshots`;
  try {
    const written = await bench.call<Times>('fill', { count });
    const rounds = size === 'full' ? 3 : 5;
    const reads = await bench.call<{ all: Times; again: Times; one: Times }>('measureReads', { count, rounds });
    const table = await untilDrawn(bench, 'workspace.html#/posts', '[role="row"][aria-rowindex]', 3);
    const files = await bench.call<Times>('storeFiles', { rounds });
    const lines: Line[] = [
      atMost(
        { comparison, what: `import stored, per 1000 posts, ${named}` },
        written.ours,
        'raw puts',
        written.floor,
        1.5,
      ),
      atMost(
        { comparison, what: `a file stored, 1000 new posts with one reading each, beside ${named}` },
        files.ours,
        'raw puts',
        files.floor,
        1.5,
      ),
      atMost({ comparison, what: `all histories, ${named}` }, reads.all.ours, 'raw getAll', reads.all.floor, 1.3),
      atMost(
        { comparison, what: `all histories again after a save, ${named}` },
        reads.again.ours,
        'raw getAll',
        reads.again.floor,
        1.3,
      ),
      atMost({ comparison, what: `50 posts opened, ${named}` }, reads.one.ours, 'raw gets', reads.one.floor, 1.3),
      {
        comparison,
        what: `the table's first screen from a new tab, ${named}`,
        unit: 'ms',
        ours: spreadOf(table),
        beside: null,
        goal: 'under 150 ms',
        holds: spreadOf(table).median < 150,
      },
    ];
    const backup = await bench.call<
      Record<'made' | 'makeLocked' | 'openLocked' | 'broughtBack', Times> & { bytes: number }
    >('measureBackup', { rounds: 3, locker: lockerOf(built.folder) });
    const beside = [
      ['made', 'backup made', 'getAll and JSON.stringify'],
      ['makeLocked', 'encrypted backup made', 'age alone'],
      ['openLocked', 'encrypted backup opened', 'age alone'],
      ['broughtBack', 'backup restored', 'JSON.parse and raw puts'],
    ] as const;
    for (const [key, what, other] of beside) {
      lines.push(atMost({ comparison, what: `${what}, ${named}` }, backup[key].ours, other, backup[key].floor, 2));
    }
    return { lines, details: { written, files, reads, table, backup } };
  } finally {
    await bench.close();
  }
}
