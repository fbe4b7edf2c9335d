import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../../utils/language/en/app.ts';
import { backup } from '../../utils/language/en/backup.ts';
import { imports } from '../../utils/language/en/imports.ts';
import { people } from '../../utils/language/en/people.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { type Surface, until } from '../harness/surface.ts';
import { xContent, xRow } from '../unit/imports/written-exports.ts';
import { openLater } from './later.ts';
import { savedFile } from './saved-file.ts';
import { comeIn, lookAround } from './screens/welcome.ts';
import { type Stored, stored } from './stored.ts';

/** Clicks of this machine that were carried out are no records of the user's. */
const records = ({ requests: _, changes: __, ...tables }: Stored): Stored => tables;

/** Runs in our own page, past our own code. */
interface Chrome {
  chrome: { storage: Record<'local' | 'session', { get(): Promise<Record<string, unknown>> }> };
}

/**
 * Begins to watch the page's own thread, and then gives the processor time of its longest task, in milliseconds: a busy machine
 * takes longer by the clock, never by that.
 */
async function longestTaskOf(page: Page): Promise<() => Promise<number>> {
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', '__metadata'] });
  return async () => {
    const trace = new TextDecoder().decode(await page.tracing.stop());
    const { traceEvents } = JSON.parse(trace) as {
      traceEvents: { name: string; pid: number; tid: number; tdur?: number; args: { name?: string } }[];
    };
    const mains = new Set(
      traceEvents.filter(({ args }) => args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid}:${tid}`),
    );
    const times = traceEvents.flatMap(({ name, pid, tid, tdur }) =>
      name === 'RunTask' && mains.has(`${pid}:${tid}`) && tdur !== undefined ? [tdur / 1000] : [],
    );
    expect(times.length).toBeGreaterThan(20);
    return Math.max(...times);
  };
}

/* Everything out as one file, everything away, everything back: in the built extension, through the true file field. */
describe.each(['chromium', 'firefox'] as const)('backup in %s', (browser) => {
  let medspill: OpenMedspill;
  let page: Page;
  let screen: Surface;
  let folder: string;
  let before: Stored;
  let file: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'medspill-backup-'));
    medspill = await openMedspill(browser, { pages: new Map(), downloads: folder });
    await lookAround(medspill);
    ({ page, surface: screen } = await medspill.openTab('workspace.html#/backup'));
  });
  afterAll(() => medspill?.close());

  async function choose(path: string): Promise<void> {
    const field = (await page.waitForSelector('input[accept=".json,.age"]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
  }

  it('is saved as one file, and the date of it stands in plain sight', async () => {
    before = records(await stored(medspill));
    expect(before.posts?.length).toBeGreaterThan(10);
    await screen.waitForText('Not backed up yet');
    await screen.press('button', backup.save);
    file = await savedFile(folder, '.json');
    const [header] = (await readFile(file, 'utf8')).split('\n');
    expect(JSON.parse(header ?? '')).toMatchObject({ app: 'medspill', counts: { posts: before.posts?.length } });
    const words = await screen.waitForText('Last backed up');
    // On the screen and under the places.
    expect(words.match(/Last backed up/g)).toHaveLength(2);
  });

  it('leaves nothing in the browser when everything is erased', async () => {
    await page.evaluate(() => sessionStorage.setItem('left', 'over'));
    await screen.press('button', backup.erase);
    await screen.press('button', backup.eraseYes);
    await screen.waitForText('Welcome');
    const left = await page.evaluate(async () => {
      const { local, session } = (globalThis as unknown as Chrome).chrome.storage;
      return {
        databases: (await indexedDB.databases()).map(({ name }) => name),
        local: await local.get(),
        session: await session.get(),
        page: sessionStorage.length + localStorage.length,
      };
    });
    expect(left.databases).toEqual(['medspill']);
    expect(left.page).toBe(0);
    expect(left.session).toEqual({});
    // What may be written anew is that there is nothing.
    const { marker, ...local } = left.local;
    expect(local).toEqual({});
    if (marker) expect(marker).toMatchObject({ posts: 0, snapshots: 0, colleagues: 0, messages: 0 });
    for (const rows of Object.values(await stored(medspill))) expect(rows).toEqual([]);
  });

  it('refuses a cut and a foreign file before anything changes', async () => {
    await comeIn(medspill);
    await page.evaluate(() => {
      location.hash = '#/backup';
    });
    const cut = join(folder, 'cut.json');
    await writeFile(cut, await readFile(file));
    await truncate(cut, 5000);
    await choose(cut);
    await screen.waitForText(backup.refusal.damaged);
    const foreign = join(folder, 'foreign.json');
    await writeFile(foreign, '{"app":"else"}');
    await choose(foreign);
    await screen.waitForText(backup.refusal.foreign);
    for (const rows of Object.values(await stored(medspill))) expect(rows).toEqual([]);
  });

  it('brings every record back as it was', async () => {
    await choose(file);
    await screen.press('button', backup.replaces);
    await screen.waitForText(backup.restored);
    expect(records(await stored(medspill))).toEqual(before);
    await choose(file);
    await screen.press('button', backup.adds);
    await screen.waitForText(backup.restored);
    expect(records(await stored(medspill))).toEqual(before);
  });

  it('is locked and opened away from the page, with its own passphrase only', async () => {
    await screen.fill(backup.passphrase, 'fem ord på norsk takk');
    const busy = browser === 'chromium' ? await longestTaskOf(page) : null;
    await screen.press('button', backup.save);
    const locked = await savedFile(folder, '.age', 60_000);
    if (busy) expect(await busy()).toBeLessThan(50);
    expect((await readFile(locked)).subarray(0, 22).toString()).toBe('age-encryption.org/v1\n');
    await choose(locked);
    await screen.fill(backup.refusal.locked, 'feil');
    await screen.press('button', backup.unlock);
    await screen.waitForText(backup.refusal['wrong-passphrase']);
    await screen.fill(backup.refusal['wrong-passphrase'], 'fem ord på norsk takk');
    await screen.press('button', backup.unlock);
    await screen.press('button', backup.replaces);
    await screen.waitForText(backup.restored);
    expect(records(await stored(medspill))).toEqual(before);
    const cut = join(folder, 'cut.age');
    await writeFile(cut, (await readFile(locked)).subarray(0, -5));
    await choose(cut);
    await screen.press('button', backup.unlock);
    await screen.waitForText(backup.refusal.damaged);
    await rm(locked);
  });

  it('is not saved when she cancels, or closes the page before it is locked', async () => {
    const { page: other, surface } = await medspill.openTab('workspace.html#/backup');
    await surface.fill(backup.passphrase, 'fem ord på norsk takk');
    await surface.press('button', backup.save);
    await surface.waitForText(backup.making);
    await surface.press('button', app.action.cancel);
    await until(
      () => 'It still says that the file is being made.',
      async () => !(await surface.text()).includes(backup.making),
    );
    await surface.press('button', backup.save);
    await surface.waitForText(backup.making);
    await other.close();
    // Longer than it took to lock the file before.
    await new Promise((resolve) => setTimeout(resolve, 6000));
    expect((await readdir(folder)).filter((name) => /medspill.*\.(?:age|part)$/.test(name))).toEqual([]);
    expect(records(await stored(medspill))).toEqual(before);
  });

  it('complained of nothing and asked nothing of the network', async () => {
    expect(await medspill.complaints()).toEqual([]);
  });
});

describe('the monthly word about a backup, in Chromium', () => {
  let medspill: OpenMedspill;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'medspill-nudge-'));
    medspill = await openMedspill('chromium', { pages: new Map(), downloads: folder });
    await comeIn(medspill);
  });
  afterAll(() => medspill?.close());

  /** A screen as it is so many days from now: whether the word is said there, and the screen, for what is done about it. */
  async function later(days: number): Promise<{ isSaid: boolean; screen: Surface; page: Page }> {
    const { surface, page } = await openLater(medspill, 'workspace.html#/people', days);
    await surface.waitForText(people.title);
    // The banners come after the screen: settings and posts are looked up first.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return { isSaid: (await surface.text()).includes(backup.nudge.title), screen: surface, page };
  }
  async function isSaid(days: number): Promise<boolean> {
    const { isSaid: said, page } = await later(days);
    await page.close();
    return said;
  }

  it('is not said before there is anything to be sorry for', async () => {
    expect(await isSaid(0)).toBe(false);
    expect(await isSaid(60)).toBe(false);
  });

  it('is said once there are posts and no copy, and leads to where one is taken', async () => {
    const rows = [1, 2, 3, 4, 5, 6].map((day) =>
      xRow(`2026-10-0${day}T08:00:00Z`, `Dag ${day}`, '500,6,12,0,0,0,1,1,1,1,1,0,0'),
    );
    await writeFile(join(folder, 'x.csv'), xContent(rows));
    const brought = await medspill.openTab('workspace.html#/imports');
    const field = await brought.page.waitForSelector('input[type="file"]:not([webkitdirectory])');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(join(folder, 'x.csv'));
    await brought.surface.press('button', imports.add);
    await brought.surface.waitForText('6 readings added');
    await brought.page.close();
    const { isSaid: said, screen, page } = await later(0);
    expect(said).toBe(true);
    expect(await screen.text()).toContain(backup.nudge.never);
    await screen.press('button', backup.nudge.take);
    await screen.press('button', backup.save);
    await savedFile(folder, '.json');
    await screen.waitForText('Last backed up');
    await page.close();
    expect(await isSaid(0)).toBe(false);
  });

  it('is said a month later, and left for a week when she says so', async () => {
    expect(await isSaid(29)).toBe(false);
    const { isSaid: said, screen, page } = await later(31);
    expect(said).toBe(true);
    expect(await screen.text()).toMatch(/Last backed up .*\./);
    await screen.press('button', backup.nudge.later);
    await until(
      () => 'It is still said.',
      async () => !(await screen.text()).includes(backup.nudge.title),
    );
    await page.close();
    expect(await isSaid(37)).toBe(false);
    expect(await isSaid(39)).toBe(true);
  });

  it('complained of nothing', async () => {
    expect(await medspill.complaints()).toEqual([]);
  });
});

/* The browser's own folder (OPFS) stands in for the one she picks: the same handles, without the browser's window. */
describe('a folder of backups in Chromium', () => {
  let medspill: OpenMedspill;
  let page: Page;
  let screen: Surface;

  beforeAll(async () => {
    medspill = await openMedspill('chromium', { pages: new Map() });
    await comeIn(medspill);
    ({ page, surface: screen } = await medspill.openTab('workspace.html#/backup'));
    await page.evaluate(() => {
      const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('days', { create: true });
      Object.assign(window, { showDirectoryPicker: pick });
      location.hash = '#/posts';
    });
    await page.evaluate(() => {
      location.hash = '#/backup';
    });
  });
  afterAll(() => medspill?.close());

  /** Every file in the folder; `put` writes one more first. */
  const files = (put?: { name: string; text: string }) =>
    page.evaluate(async (more) => {
      const days = await (await navigator.storage.getDirectory()).getDirectoryHandle('days', { create: true });
      if (more) {
        const writing = await (await days.getFileHandle(more.name, { create: true })).createWritable();
        await writing.write(more.text);
        await writing.close();
      }
      const found: Record<string, string> = {};
      for await (const [name, one] of (
        days as unknown as { entries(): AsyncIterable<[string, FileSystemFileHandle]> }
      ).entries())
        found[name] = await (await one.getFile()).text();
      return found;
    }, put);

  it('gets a file of today, keeps fourteen days of its own, and joins what another machine wrote', async () => {
    await screen.press('button', backup.folder.choose);
    await screen.waitForText('Today’s file is in the folder.');
    const [[name, text] = ['', '']] = Object.entries(await files());
    expect(name).toMatch(/^medspill-[a-z0-9]{10}-\d{4}-\d\d-\d\d\.json$/);
    const machine = name.split('-')[1] ?? '';
    for (let day = 1; day <= 20; day += 1)
      await files({ name: `medspill-${machine}-2026-01-${String(day).padStart(2, '0')}.json`, text });
    await files({ name: 'Budget.xlsx', text: 'hers' });
    await files({ name: 'medspill-bbbbbbbbbb-2026-01-05.json', text });
    await files({ name: 'medspill-cccccccccc-2026-01-05.json', text: text.slice(0, -40) });
    await screen.press('button', backup.folder.now);
    const said = await screen.waitForText('what one other machine had is added');
    expect(said).toContain('One file could not be read now');
    const names = Object.keys(await files());
    expect(names.filter((one) => one.includes(machine))).toHaveLength(14);
    expect(names).toContain('Budget.xlsx');
    expect(names).toContain('medspill-cccccccccc-2026-01-05.json');
  });

  it('complained of nothing', async () => {
    expect(await medspill.complaints()).toEqual([]);
  });
});
