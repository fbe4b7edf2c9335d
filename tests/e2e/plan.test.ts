import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planning } from '../../utils/language/en/planning.ts';
import { parsePlan } from '../../utils/planning/plan-file.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { type Surface, until } from '../harness/surface.ts';
import { lookAround } from './screens/welcome.ts';
import { stored } from './stored.ts';

const LABORATORY = 'We show the new laboratory';
const DAY = 86_400_000;

/* The plan as she uses it: seen, moved by key, asked for, taken out, and given to others. */
describe('the plan in Chromium', () => {
  let medspill: OpenMedspill;
  let page: Page;
  let screen: Surface;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'medspill-plan-'));
    medspill = await openMedspill('chromium', { pages: new Map() });
    const session = await medspill.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await lookAround(medspill);
    ({ page, surface: screen } = await medspill.openTab('workspace.html#/plan'));
  });
  afterAll(() => medspill?.close());

  const dateOf = async (title: string) =>
    (await stored(medspill)).plannedPosts?.find((post) => post.title === title)?.publishOn as string | undefined;

  async function saved(menu: string, ending: string): Promise<string> {
    const before = new Set(await readdir(folder));
    await page.bringToFront();
    await screen.press('button', planning.plan.share);
    await screen.press('menuitem', menu);
    const name = await until(
      () => `No ${ending} file was saved.`,
      async () => (await readdir(folder)).find((one) => one.endsWith(ending) && !before.has(one)),
      15_000,
    );
    return readFile(join(folder, name), 'utf8');
  }

  it('is a month, a week and a list, and remembers which', async () => {
    await screen.waitForText(planning.plan.moveHint);
    await screen.press('radio', planning.plan.list);
    await screen.waitForText('A day with the apprentices');
    await page.reload();
    await screen.waitForText('A day with the apprentices');
    expect(await screen.has('button', planning.plan.next)).toBe(false);
    await screen.press('radio', planning.plan.month);
    await screen.waitForText(planning.plan.moveHint);
  });

  it('moves a post by a day and a week with Shift and the arrow keys, and the keyboard goes with it', async () => {
    const before = (await dateOf(LABORATORY)) ?? '';
    await page.bringToFront();
    await page.focus('[data-post]');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    const after = new Date(Date.parse(before) + DAY).toISOString().slice(0, 10);
    await until(
      () => 'The post did not move.',
      async () => (await dateOf(LABORATORY)) === after,
    );
    await page.bringToFront();
    await until(
      () => 'The keyboard was left behind.',
      () => page.evaluate(() => document.activeElement?.textContent === 'We show the new laboratory'),
    );
    // And back, as she would.
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Shift');
    await until(
      () => 'The post did not move back.',
      async () => (await dateOf(LABORATORY)) === before,
    );
  });

  it('keeps a typed date whole: typing the year moves nothing through the year 2', async () => {
    const { page: card, surface } = await medspill.openTab('workspace.html#/plan');
    await surface.press('link', LABORATORY);
    await surface.waitForText(planning.plan.date);
    const field = await card.waitForSelector('input[type="date"]');
    const before = (await dateOf(LABORATORY)) ?? '';
    const next = new Date(Date.parse(before) + 7 * DAY).toISOString().slice(0, 10);
    const [year = '', month = '', day = ''] = next.split('-');
    await card.bringToFront();
    await field?.focus();
    await card.keyboard.type(`${month}${day}${year}`, { delay: 60 });
    await card.keyboard.press('Tab');
    await card.keyboard.press('Tab');
    await until(
      async () => `The date is ${await dateOf(LABORATORY)}.`,
      async () => (await dateOf(LABORATORY)) === next,
    );
    const said = await surface.text();
    expect(said.match(/is moved to/g) ?? []).toHaveLength(1);
    await card.bringToFront();
    await surface.press('button', 'Undo');
    await until(
      () => 'The move was not taken back.',
      async () => (await dateOf(LABORATORY)) === before,
    );
    await card.close();
  });

  it('cannot copy an ask without its reason, and can the moment it is typed', async () => {
    const { page: card, surface } = await medspill.openTab('workspace.html#/plan');
    await surface.press('link', LABORATORY);
    await surface.press('button', planning.plan.openAsk);
    await surface.waitForText(planning.ask.write);
    const isShut = () =>
      surface.look<boolean>(
        `(document) => [...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(planning.ask.write)}).disabled`,
      );
    expect(await isShut()).toBe(false);
    await surface.fill(/^Why .* in particular|^Why Terje/, '');
    await until(() => 'The letter can be written without a reason.', isShut);
    await surface.waitForText(planning.ask.field.whyYou);
    await surface.fill(/^Why /, 'you were there');
    await until(
      () => 'The letter cannot be written with a reason.',
      async () => !(await isShut()),
    );
    await surface.press('button', planning.ask.write);
    await surface.waitForText('you were there');
    await card.close();
  });

  it('goes out whole as data that the plan command reads, and takes out of calendars what was taken out', async () => {
    const data = await saved(planning.plan.data, '.json');
    const { plan, refusal } = parsePlan(data);
    expect(refusal).toBeNull();
    expect(plan?.plannedPosts.map((post) => post.title)).toContain(LABORATORY);
    expect(plan?.asks).toHaveLength(1);
    const id = plan?.plannedPosts.find((post) => post.title === LABORATORY)?.id;

    await screen.press('link', LABORATORY);
    await screen.press('button', planning.plan.remove);
    await screen.waitForText(planning.plan.moveHint);
    const calendar = new ICAL.Component(ICAL.parse(await saved(planning.plan.calendar, '.ics')));
    const gone = calendar
      .getAllSubcomponents('vevent')
      .find((event) => event.getFirstPropertyValue('uid') === `post-${id}@medspill.invalid`);
    expect(gone?.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('complains of nothing', async () => {
    expect(await medspill.complaints()).toEqual([]);
  });
});
