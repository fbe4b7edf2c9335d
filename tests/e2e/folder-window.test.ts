import { statSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHEMA } from '../../utils/database/upgrades/index.ts';
import { parseBackup } from '../../utils/exports/backup-file.ts';
import { parseFolderName } from '../../utils/exports/shared-folder.ts';
import { backup } from '../../utils/language/en/backup.ts';
import { imports } from '../../utils/language/en/imports.ts';
import { people } from '../../utils/language/en/people.ts';
import { openDisplay } from '../harness/display.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { type Surface, until } from '../harness/surface.ts';
import { xContent, xRow } from '../unit/imports/written-exports.ts';
import { openLater } from './later.ts';
import { makeOlder } from './older.ts';
import { comeIn } from './screens/welcome.ts';
import { stored } from './stored.ts';

const display = await openDisplay();
if (!display)
  console.warn(
    'SKIPPED: no true window can be had here (xvfb, openbox and xdotool are needed), so no folder was picked in one.',
  );

/*
 * The folder of daily copies as she meets it: the system's own file window, the browser's own question, files on the disk, a second
 * machine, and a browser that was closed in between. Nothing of it is stood in for.
 */
describe.skipIf(!display)('a folder picked in the true window, in Chromium', { timeout: 120_000 }, () => {
  const before = process.env.DISPLAY;
  const days: string[] = [];
  let folder: string;
  let medspill: OpenMedspill;
  let page: Page;
  let screen: Surface;

  beforeAll(async () => {
    process.env.DISPLAY = display?.name;
    folder = await mkdtemp(join(tmpdir(), 'medspill-folder-'));
    for (const one of ['her', 'colleague']) days.push(await mkdtemp(join(tmpdir(), `medspill-${one}-`)));
    const posts = [
      xRow('2026-10-02T08:00:00Z', 'Vi bygger tunnel', '500,6,12,0,0,0,1,1,1,1,1,0,0'),
      xRow('2026-10-05T08:00:00Z', 'Taket er på', '700,6,12,0,0,0,1,1,1,1,1,0,0'),
    ];
    await writeFile(join(days[0] ?? '', 'x.csv'), xContent(posts));
    await open(days[0] ?? '');
    await comeIn(medspill);
  });
  afterAll(async () => {
    await medspill?.close();
    if (before === undefined) delete process.env.DISPLAY;
    else process.env.DISPLAY = before;
    display?.close();
    for (const one of [folder, ...days]) await rm(one, { recursive: true, force: true, maxRetries: 5 });
  });

  async function open(profile: string): Promise<void> {
    medspill = await openMedspill('chromium', {
      pages: new Map(),
      headless: false,
      profile,
      args: ['--ozone-platform=x11', '--window-position=0,0', '--window-size=1200,880'],
    });
  }
  async function goToBackup(): Promise<void> {
    ({ page, surface: screen } = await medspill.openTab('workspace.html#/backup'));
    await page.bringToFront();
  }
  /** The window's "Open" stands in its lower right corner; what is typed after Ctrl+L is a path. */
  async function pickFolder(): Promise<void> {
    await screen.press('button', backup.folder.choose);
    await display?.waitForWindow('Select where');
    await wait(1000);
    display?.press('ctrl+l');
    display?.type(`${folder}/`);
    await wait(700);
    await display?.clickAway('Select where', 50, 26);
  }
  /** Answers the browser again and again, for its question comes when it comes, until the page says what came of it. */
  async function answerUntil(said: string, answer: () => void): Promise<void> {
    for (let tries = 0; tries < 8; tries += 1) {
      await wait(1500);
      if ((await screen.text()).includes(said)) return;
      answer();
    }
    await screen.waitForText(said);
  }
  /** Whether the folder may be changed, with "no" in front: one step on, yes. */
  const yes = () => display?.press('Tab', 'Return');
  /** The question after a restart hangs below the address, and keys do not reach it: this time, on every visit, no. */
  const onEveryVisit = () => display?.click(285, 315);
  const own = async () => (await readdir(folder)).filter((name) => name.startsWith('medspill-'));

  it('gets a file on the disk with every post in it', async () => {
    ({ page, surface: screen } = await medspill.openTab('workspace.html#/imports'));
    const field = (await page.waitForSelector(
      'input[type="file"]:not([webkitdirectory])',
    )) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(days[0] ?? '', 'x.csv'));
    await screen.press('button', imports.add);
    await screen.waitForText('2 readings added');
    await goToBackup();
    await pickFolder();
    await answerUntil('Today’s file is in the folder.', yes);
    const [name = ''] = await own();
    expect(name).toMatch(/^medspill-[a-z0-9]{10}-\d{4}-\d\d-\d\d\.json$/);
    const [header] = (await readFile(join(folder, name), 'utf8')).split('\n');
    expect(JSON.parse(header ?? '')).toMatchObject({ app: 'medspill', counts: { posts: 2 } });
  });

  it('keeps fourteen days of its own, and nobody else’s file is touched', async () => {
    const [name = ''] = await own();
    const machine = name.split('-')[1] ?? '';
    const contents = await readFile(join(folder, name));
    for (let day = 1; day <= 20; day += 1)
      await writeFile(join(folder, `medspill-${machine}-2026-01-${String(day).padStart(2, '0')}.json`), contents);
    // Begun on a day when the disk was full: it takes no day's place.
    const empty = `medspill-${machine}-2026-01-25.json`;
    await writeFile(join(folder, empty), '');
    await writeFile(join(folder, 'Budsjett.xlsx'), 'hers');
    await screen.press('button', backup.folder.now);
    await until(
      async () => `There should be fourteen: ${(await own()).join()}`,
      async () => (await own()).length === 14,
    );
    expect(await own()).not.toContain(empty);
    expect(await readdir(folder)).toContain('Budsjett.xlsx');
  });

  it('waits for a click when the browser was closed in between, says so, and asks no more once it may on every visit', async () => {
    await medspill.close();
    await open(days[0] ?? '');
    await goToBackup();
    await screen.waitForText(backup.folder.closed);
    await screen.press('button', backup.folder.open);
    await answerUntil('Today’s file is in the folder.', onEveryVisit);
    await medspill.close();
    await open(days[0] ?? '');
    await goToBackup();
    await screen.waitForText(backup.folder.now);
    expect(await screen.text()).not.toContain(backup.folder.closed);
  });

  /** Those that are written: the browser puts an empty file there first. */
  const copies = async () =>
    (await own()).filter((name) => name.includes('-before-update-') && statSync(join(folder, name)).size > 0);
  const copiesAre = (count: number) =>
    until(
      async () => `There should be ${count} from before an update: ${(await own()).join()}`,
      async () => (await copies()).length === count,
    );
  /** A new version has come: what is on the disk is the older release's, and a page of ours is opened. */
  async function afterUpdate(place: string): Promise<void> {
    // Open all the while, for the browser closes the folder with the last page of ours.
    const bare = await medspill.browser.newPage();
    await bare.goto(`${medspill.origin}/licences.md`);
    for (const one of await medspill.browser.pages()) if (one !== medspill.tab && one !== bare) await one.close();
    await makeOlder(bare, SCHEMA, ['changes']);
    ({ page, surface: screen } = await medspill.openTab(`workspace.html#/${place}`));
    await bare.close();
    await page.bringToFront();
  }

  async function addPerson(name: string): Promise<void> {
    await screen.press('button', people.add);
    await screen.fill(/^Name/, name);
    await screen.press('button', people.add);
    await screen.waitForText(`About ${name.split(' ')[0]}`);
  }

  it('gets the file from before an update by itself, whole, beside the fourteen, for as many days', async () => {
    await afterUpdate('people');
    await copiesAre(1);
    const [name = ''] = await copies();
    expect(parseFolderName(name)).toBeNull();
    const parsed = await parseBackup(await readFile(join(folder, name)), { schema: SCHEMA });
    expect(parsed).toMatchObject({ header: { schema: SCHEMA - 1, counts: { posts: 2 } } });
    expect((await own()).filter(parseFolderName)).toHaveLength(14);
    const later = async (days: number, count: number) => {
      const opened = await openLater(medspill, 'workspace.html#/backup', days);
      await opened.surface.press('button', backup.folder.now);
      await opened.surface.waitForText('Today’s file is in the folder.');
      await copiesAre(count);
      await opened.page.close();
    };
    await later(13, 1);
    await later(15, 0);
    expect((await own()).filter(parseFolderName)).toHaveLength(14);
  });

  it('holds no file from before an update in which somebody stands who was erased', async () => {
    await addPerson('Tuva Lie');
    await afterUpdate('people');
    const name = await until(
      () => 'She stands in no file from before an update.',
      async () => {
        const [one, ...others] = await copies();
        const isHers = one && others.length === 0 && (await readFile(join(folder, one), 'utf8')).includes('Tuva Lie');
        return isHers ? one : null;
      },
    );
    const today = name.replace('-before-update', '').replace(/-\d{6}\.json$/, '.json');
    await until(
      () => 'She never stood in the file of today.',
      async () => (await readFile(join(folder, today), 'utf8')).includes('Tuva Lie'),
    );
    await screen.press('link', /Tuva Lie/);
    await screen.press('button', people.privacy.erase.replace('{name}', 'Tuva'));
    await copiesAre(0);
    await until(
      () => 'She stands in the file of today.',
      async () => !(await readFile(join(folder, today), 'utf8')).includes('Tuva Lie'),
    );
  });

  it('keeps the days but no file from before an update when everything is erased', async () => {
    await afterUpdate('backup');
    await copiesAre(1);
    await screen.press('button', backup.erase);
    await screen.press('button', backup.eraseYes);
    await screen.waitForText('Welcome');
    expect(await copies()).toEqual([]);
    expect(await own()).toHaveLength(14);
  });

  it('brings what one machine had to another that picks the same folder', async () => {
    await medspill.close();
    await open(days[1] ?? '');
    await comeIn(medspill);
    await goToBackup();
    await pickFolder();
    await answerUntil('what one other machine had is added', yes);
    expect((await stored(medspill)).posts).toHaveLength(2);
    // The browser writes beside a file and puts it in place (`….crswap`): only what is in place is a file of ours.
    await until(
      async () => `There should be fourteen and the other machine's: ${(await own()).join()}`,
      async () => (await own()).length === 15,
    );
    expect(await medspill.complaints()).toEqual([]);
  });

  it('says that somebody who was erased stands in a closed folder, and takes them out once it is opened', async () => {
    ({ page, surface: screen } = await medspill.openTab('workspace.html#/people'));
    await page.bringToFront();
    await addPerson('Amir Haddad');
    await afterUpdate('people');
    await goToBackup();
    await screen.waitForText(backup.folder.copy);
    await copiesAre(1);
    await medspill.close();
    await open(days[1] ?? '');
    ({ page, surface: screen } = await medspill.openTab('workspace.html#/people'));
    await page.bringToFront();
    await screen.press('link', /Amir Haddad/);
    await screen.press('button', people.privacy.erase.replace('{name}', 'Amir'));
    await screen.waitForText(backup.nudge.erased.title);
    expect(await copies()).toHaveLength(1);
    await screen.press('button', /^Open the folder/);
    for (let tries = 0; tries < 8 && (await copies()).length > 0; tries += 1) {
      await wait(1500);
      if ((await copies()).length > 0) onEveryVisit();
    }
    await copiesAre(0);
    await until(
      () => 'It is still said.',
      async () => !(await screen.text()).includes(backup.nudge.erased.title),
    );
    expect(await medspill.complaints()).toEqual([]);
  });
});
