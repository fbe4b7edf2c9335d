import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imports } from '../../utils/language/en/imports.ts';
import { thisPage } from '../../utils/language/en/this-page.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { type Surface, until } from '../harness/surface.ts';
import { xContent, xId, xRow } from '../unit/imports/written-exports.ts';
import { comeIn } from './screens/welcome.ts';
import { stored } from './stored.ts';

const posts = [
  xRow('2026-10-05T08:00:00Z', 'Nye lærlinger i verkstedet', '4200,61,120,4,2,1,7,9,12,3,8,0,0'),
  xRow('2026-10-12T08:00:00Z', 'Broen over Stilleelva åpner', '9100,140,260,9,5,2,18,22,30,6,14,1,0'),
  xRow('2026-10-19T08:00:00Z', '=HYPERLINK("https://evil.example")', '1300,12,20,0,0,0,2,1,3,1,2,0,0'),
];
/** So many that storing them takes seconds. */
const manyPosts = Array.from({ length: 40_000 }, (_, at) => {
  const day = '2026-08-01T19:49:03.000Z';
  const id = xId(day, at);
  return xRow(day, `innlegg ${at}`, `${at},0,2,1,0,0,3,0,0,2,0,0,0`, id, `https://x.com/e/status/${id}`);
});
/** Another tool's table: no platform's export, and no header of it says what a platform's does. */
const unknownTable = [
  'Ref;Kampanje;Sett av;Svar',
  ...[1, 2, 3].map((day) => `${xId(`2026-09-0${day}T08:00:00Z`)};Høst;${day * 1000};${day}`),
].join('\n');

/* The whole import in the built extension: the file field, the worker, the preview, the database. */
describe.each(['chromium', 'firefox'] as const)('bringing a file in, in %s', (browser) => {
  let medspill: OpenMedspill;
  let page: Page;
  let screen: Surface;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'medspill-import-'));
    await writeFile(join(folder, 'x.csv'), xContent(posts));
    await writeFile(join(folder, 'page.xls'), '<html><body><table><tr><td>1</td></tr></table></body></html>');
    await writeFile(join(folder, 'tool.csv'), unknownTable);
    await writeFile(join(folder, 'year.csv'), xContent(manyPosts));
    await writeFile(join(folder, 'october.csv'), xContent(posts.slice(0, 1)));
    await writeFile(
      join(folder, 'november.csv'),
      xContent([xRow('2026-11-02T08:00:00Z', 'Vinteren er her', '700,6,12,0,0,0,1,1,1,1,1,0,0')]),
    );
    medspill = await openMedspill(browser, { pages: new Map() });
    await comeIn(medspill);
    ({ page, surface: screen } = await medspill.openTab('workspace.html#/imports'));
  });
  afterAll(() => medspill?.close());

  async function choose(...names: string[]): Promise<void> {
    const field = (await page.waitForSelector(
      'input[type="file"]:not([webkitdirectory])',
    )) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(...names.map((name) => join(folder, name)));
  }
  const counts = async () => {
    const rows = await stored(medspill);
    return { posts: rows.posts?.length ?? 0, snapshots: rows.snapshots?.length ?? 0 };
  };

  it('refuses a hostile file with its sentence and stores nothing', async () => {
    await choose('page.xls');
    await screen.waitForText(imports.refusal['web-page']);
    await screen.waitForText(imports.nothingStored);
    expect(await screen.has('button', imports.mapIt)).toBe(false);
    expect(await counts()).toEqual({ posts: 0, snapshots: 0 });
    await screen.press('button', imports.another);
  });

  it('shows what a file is before anything is stored, and adds it', async () => {
    await choose('x.csv');
    await screen.waitForText('Broen over Stilleelva åpner');
    await screen.waitForText('3 posts');
    expect(await counts()).toEqual({ posts: 0, snapshots: 0 });
    await screen.press('button', imports.add);
    await screen.waitForText('3 readings added');
    const rows = await stored(medspill);
    expect(rows.posts?.map((post) => post.id).sort()).toEqual(
      ['2026-10-05T08:00:00Z', '2026-10-12T08:00:00Z', '2026-10-19T08:00:00Z'].map((at) => `x:${xId(at)}`).sort(),
    );
    const bridge = rows.snapshots?.find((one) => one.postId === `x:${xId('2026-10-12T08:00:00Z')}`);
    expect(bridge?.readings).toContainEqual(expect.objectContaining({ metric: 'impressions', value: 9100 }));
    await screen.press('button', imports.seePosts);
    await screen.waitForText('Broen over Stilleelva åpner');
  });

  it('adds nothing when the same file comes again', async () => {
    await page.evaluate(() => {
      location.hash = '#/imports';
    });
    const before = await counts();
    await choose('x.csv');
    await screen.waitForText(imports.sameFile);
    const isOff = await screen.look<boolean>(
      `(document) => [...document.querySelectorAll('button')].some((one) => one.textContent === ${JSON.stringify(imports.add)} && one.disabled)`,
    );
    expect(isOff).toBe(true);
    await screen.press('button', 'Cancel');
    expect(await counts()).toEqual(before);
  });

  it('takes the whole import back', async () => {
    await screen.press('button', imports.undo);
    await screen.waitForText(imports.undone);
    expect(await counts()).toEqual({ posts: 0, snapshots: 0 });
  });

  it('takes several exports chosen at once one after another, each looked at first', async () => {
    await choose('october.csv', 'november.csv');
    await screen.waitForText('File 1 of 2');
    await screen.waitForText('Nye lærlinger i verkstedet');
    await screen.press('button', imports.add);
    await screen.waitForText('One reading added');
    await screen.press('button', imports.next);
    await screen.waitForText('File 2 of 2');
    await screen.waitForText('Vinteren er her');
    expect((await counts()).posts).toBe(1);
    await screen.press('button', imports.add);
    await screen.waitForText('One reading added');
    expect(await counts()).toEqual({ posts: 2, snapshots: 2 });
    expect(await screen.has('button', imports.next)).toBe(false);
    // The last of them, then the one before it.
    await screen.press('button', imports.undo);
    await screen.waitForText(imports.earlier);
    expect((await counts()).posts).toBe(1);
    await screen.press('button', imports.undo);
    await screen.waitForText(imports.undone);
    expect((await counts()).posts).toBe(0);
  });

  it('stores nothing of a file when it is cancelled in the middle of storing', async () => {
    await page.close();
    ({ page, surface: screen } = await medspill.openTab('workspace.html#/imports'));
    await choose('year.csv');
    await screen.waitForText('40,000 posts');
    await screen.press('button', imports.add);
    const share = () =>
      screen.look<number>(`(document) => Number(document.querySelector('[role="progressbar"]')?.ariaValueNow)`);
    await until(
      () => 'Storing did not begin.',
      async () => (await share()) > 20,
    );
    expect(await share()).toBeLessThan(100);
    await screen.press('button', 'Cancel');
    await screen.waitForText(imports.where.title);
    // A look at the rows waits for whoever still writes.
    expect(await counts()).toEqual({ posts: 0, snapshots: 0 });
    expect((await stored(medspill)).imports?.every(({ undoneAt }) => undoneAt !== null)).toBe(true);
  });

  it('lets a table nobody knows be mapped by hand, and remembers how', async () => {
    await choose('tool.csv');
    await screen.waitForText(imports.refusal['unknown-table']);
    await screen.press('button', imports.mapIt);
    await screen.press('textbox', imports.question.allFrom);
    await screen.press('option', 'X');
    await screen.press('textbox', 'Ref');
    await screen.press('option', imports.question.meaning.id);
    await screen.press('textbox', 'Sett av');
    await screen.press('option', 'Impressions');
    await screen.press('button', imports.question.use);
    await screen.waitForText('3 posts');
    expect(await counts()).toEqual({ posts: 0, snapshots: 0 });
    await screen.press('button', imports.add);
    await screen.waitForText('3 readings added');
    const rows = await stored(medspill);
    expect(rows.posts).toHaveLength(3);
    expect(rows.columnMappings).toHaveLength(1);
    const readings = (rows.snapshots ?? []).flatMap((one) => one.readings as { metric: string; value: number }[]);
    expect(
      readings
        .filter(({ metric }) => metric === 'impressions')
        .map(({ value }) => value)
        .sort(),
    ).toEqual([1000, 2000, 3000]);
  });

  it('keeps how many people the page itself counted in a month that is chosen by its name', async () => {
    await page.close();
    ({ page, surface: screen } = await medspill.openTab('workspace.html#/imports'));
    const first = new Date(new Date().getFullYear(), new Date().getMonth() - 2, 1);
    const name = first.toLocaleDateString('en', { month: 'long', year: 'numeric' });
    await screen.press('textbox', imports.pageReach.month);
    await screen.press('option', name);
    await screen.fill(imports.pageReach.reach, 'about fifteen');
    await screen.press('button', imports.pageReach.save);
    await screen.waitForText(thisPage.typed.numberProblem);
    await screen.fill(imports.pageReach.reach, '15,200');
    await screen.press('button', imports.pageReach.save);
    await screen.waitForText(imports.pageReach.saved);
    await screen.waitForText(`${name} · LinkedIn`);
    const [total] = (await stored(medspill)).pageTotals?.filter((one) => one.source === 'typed') ?? [];
    expect(total).toMatchObject({
      platform: 'linkedin',
      metric: 'reach',
      from: first.toISOString(),
      value: 15200,
      low: 15200,
      high: 15200,
    });
  });

  it('complained of nothing and asked nothing of the network', async () => {
    expect(await medspill.complaints()).toEqual([]);
  });
});
