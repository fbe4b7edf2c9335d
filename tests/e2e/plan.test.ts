import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planIcs } from '../../utils/exports/plan-ics.ts';
import { planning } from '../../utils/language/en/planning.ts';
import { parsePlan } from '../../utils/planning/plan-file.ts';
import { planSheet } from '../../utils/planning/plan-sheet.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { type Surface, until } from '../harness/surface.ts';
import { savedFile } from './saved-file.ts';
import { lookAround } from './screens/welcome.ts';
import { stored, storedSeenFrom } from './stored.ts';

const LABORATORY = 'We show the new laboratory';
const DAY = 86_400_000;

/* The plan as she uses it: seen, moved by key, asked for, taken out, and given to others. */
describe.each(['chromium', 'firefox'] as const)('the plan in %s', (browser) => {
  let medspill: OpenMedspill;
  let page: Page;
  let screen: Surface;
  let folder: string;
  /** The plan as data, as it was before anything was taken out of it. */
  let exported: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'medspill-plan-'));
    medspill = await openMedspill(browser, { pages: new Map(), downloads: folder });
    await lookAround(medspill);
    ({ page, surface: screen } = await medspill.openTab('workspace.html#/plan'));
  });
  afterAll(() => medspill?.close());

  const dateOf = async (title: string) =>
    (await stored(medspill)).plannedPosts?.find((post) => post.title === title)?.publishOn as string | null | undefined;

  async function saved(menu: string, ending: string): Promise<string> {
    // The browser writes over a file of the same name.
    for (const old of await readdir(folder)) await rm(join(folder, old));
    await page.bringToFront();
    await screen.press('button', planning.plan.share);
    await screen.press('menuitem', menu);
    return readFile(await savedFile(folder, ending, 15_000), 'utf8');
  }

  it('is a month, a week and a list, and remembers which', async () => {
    await screen.waitForText(planning.plan.moveHint);
    await screen.press('radio', planning.plan.list);
    await screen.waitForText('A day with the apprentices');
    await medspill.reload(page);
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

  it('moves a post that is dragged to another day, with its deadlines, and back at Undo', async () => {
    // Seen from this very page: another tab in front would use up the seconds in which it can be undone.
    const dateNow = async () =>
      (await storedSeenFrom(page)).plannedPosts?.find((post) => post.title === LABORATORY)?.publishOn;
    const before = (await dateOf(LABORATORY)) ?? '';
    const after = new Date(Date.parse(before) + DAY).toISOString().slice(0, 10);
    await page.bringToFront();
    // The moves of before can be undone for ten seconds, one by one: the Undo to come is that of the drag.
    await until(
      () => 'An older Undo stays.',
      async () => !(await screen.has('button', 'Undo')),
      15_000,
    );
    const middle = (selector: string, at = 0) =>
      page.evaluate(
        (wanted, which) => {
          const box = document.querySelectorAll(wanted)[which]?.getBoundingClientRect();
          return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
        },
        selector,
        at,
      );
    await page.evaluate(() => document.querySelector('[data-post]')?.scrollIntoView({ block: 'center' }));
    const from = await middle('[data-post]');
    const squares = await page.evaluate(() => {
      const post = document.querySelector('[data-post]');
      const days = [...document.querySelectorAll('[data-day]')];
      return days.findIndex((day) => day.contains(post));
    });
    const to = await middle('[data-day]', squares + 1);
    if (browser === 'chromium') {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      // The browser begins and follows a drag in its own time.
      for (const part of [0.2, 0.5, 0.9, 1, 1]) {
        await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part, { steps: 3 });
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      await page.mouse.up();
    } else {
      // Firefox's driver begins no drag with its mouse: the events of one, on the things that lie there.
      await page.evaluate(
        (start, end) => {
          const dataTransfer = new DataTransfer();
          const happens = (kind: string, { x, y }: { x: number; y: number }) =>
            document
              .elementFromPoint(x, y)
              ?.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true })) === false;
          happens('dragstart', start);
          // A place that does not say it takes the post gets none.
          if (happens('dragover', end)) happens('drop', end);
        },
        from,
        to,
      );
    }
    await until(
      async () => `The post lies on ${await dateNow()}.`,
      async () => (await dateNow()) === after,
    );
    await page.bringToFront();
    await screen.press('button', 'Undo');
    await until(
      () => 'The post did not move back.',
      async () => (await dateNow()) === before,
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

  it('takes a post that lost its date out of calendars, and has it there again after Undo', async () => {
    const before = (await dateOf(LABORATORY)) ?? '';
    const { page: card, surface } = await medspill.openTab('workspace.html#/plan');
    await surface.press('link', LABORATORY);
    const field = await card.waitForSelector('input[type="date"]');
    await card.bringToFront();
    await field?.focus();
    for (const key of ['Backspace', 'ArrowRight', 'Backspace', 'ArrowRight', 'Backspace', 'Tab'] as const)
      await card.keyboard.press(key);
    await until(
      async () => `The date is ${await dateOf(LABORATORY)}.`,
      async () => (await dateOf(LABORATORY)) === null,
    );
    const inCalendar = async () => {
      const id = (await stored(medspill)).plannedPosts?.find((post) => post.title === LABORATORY)?.id;
      const calendar = new ICAL.Component(ICAL.parse(await saved(planning.plan.calendar, '.ics')));
      const event = calendar
        .getAllSubcomponents('vevent')
        .find((one) => one.getFirstPropertyValue('uid') === `post-${id}@medspill.invalid`);
      return [event?.getFirstPropertyValue('status'), String(event?.getFirstPropertyValue('dtstart'))];
    };
    expect(await inCalendar()).toEqual(['CANCELLED', before]);
    await card.bringToFront();
    await surface.press('button', 'Undo');
    await until(
      () => 'The post did not get its date back.',
      async () => (await dateOf(LABORATORY)) === before,
    );
    expect((await inCalendar())[0]).toBe('CONFIRMED');
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
    exported = await saved(planning.plan.data, '.json');
    const { plan, refusal } = parsePlan(exported);
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

  it('takes a plan back from its file: what is missing comes with its asks, what stands here is kept, Undo takes it out', async () => {
    const file = join(folder, 'brought.json');
    const bring = async (text: string) => {
      await writeFile(file, text);
      await page.bringToFront();
      await ((await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
    };
    const now = async () => {
      const { plannedPosts = [], asks = [] } = await stored(medspill);
      const isThere = (one: { deletedAt?: unknown }) => one.deletedAt === null;
      const back = plannedPosts.filter((post) => isThere(post) && post.title === LABORATORY);
      return {
        posts: plannedPosts.filter(isThere).length,
        back: back.length,
        asks: asks.filter((ask) => isThere(ask) && back.some(({ id }) => id === ask.plannedPostId)).length,
      };
    };
    const before = await now();
    expect(before.back).toBe(0);
    await bring('{"this": "is something else"}');
    await screen.waitForText(planning.plan.notBrought);
    expect(await now()).toEqual(before);
    await bring(exported);
    await screen.waitForText('One post is added');
    expect(await now()).toEqual({ posts: before.posts + 1, back: 1, asks: 1 });
    await page.bringToFront();
    // The newest: that the post was taken out can still be undone too.
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await until(
      async () => `Undo left ${JSON.stringify(await now())}`,
      async () => (await now()).posts === before.posts,
    );
    await bring(exported);
    await screen.waitForText('One post is added');
    await bring(exported);
    await screen.waitForText('Nothing new');
    expect(await now()).toEqual({ posts: before.posts + 1, back: 1, asks: 1 });
  });

  it('gives the page and the data others can read: the page alone in one file, the data the same calendar again', async () => {
    const html = await saved(planning.plan.page, '.html');
    expect(html).not.toMatch(/<script|src="http|href="http|undefined|NaN/);
    const reader = await medspill.browser.newPage();
    await reader.setViewport({ width: 320, height: 800 });
    await reader.setContent(html);
    expect(await reader.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await reader.setViewport({ width: 1100, height: 900 });
    await reader.close();
    const { plan } = parsePlan(await saved(planning.plan.data, '.json'));
    if (plan === null) throw new Error('The plan was not read back.');
    const events = (text: string) =>
      new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents('vevent')
        .map((event) =>
          ['uid', 'sequence', 'dtstart', 'dtend', 'summary']
            .map((name) => String(event.getFirstPropertyValue(name)))
            .join(),
        )
        .sort();
    const again = planIcs(planSheet({ ...plan, now: new Date().toISOString() }));
    expect(events(again)).toEqual(events(await saved(planning.plan.calendar, '.ics')));
  });

  it('begins a new post without a title, called by a name that says so, and with the keyboard where it is written', async () => {
    await page.bringToFront();
    await page.evaluate(() => location.replace('#/plan'));
    await screen.press('button', planning.plan.add);
    await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    expect(await screen.has('heading', 'Untitled post')).toBe(true);
    expect((await storedSeenFrom(page)).plannedPosts?.filter((post) => post.title === '')).toHaveLength(1);
    await page.keyboard.type('The bridge opens');
    await page.keyboard.press('Tab');
    await until(
      () => 'What she typed first was lost.',
      async () => (await storedSeenFrom(page)).plannedPosts?.some((post) => post.title === 'The bridge opens'),
    );
  });

  it('complains of nothing', async () => {
    expect(await medspill.complaints()).toEqual([]);
  });
});
