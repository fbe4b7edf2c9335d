import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../../utils/language/en/app.ts';
import { messages } from '../../utils/language/en/messages.ts';
import { people } from '../../utils/language/en/people.ts';
import { planning } from '../../utils/language/en/planning.ts';
import { posts } from '../../utils/language/en/posts.ts';
import { demoPost, servedDemo } from '../harness/demo-page.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { type Surface, until } from '../harness/surface.ts';
import { savedFile } from './saved-file.ts';
import { openAnew } from './screens/place.ts';
import { popupScreen } from './screens/popup.ts';
import { comeIn, lookAround } from './screens/welcome.ts';
import { changeStored, holdTable, releaseTable, stored } from './stored.ts';

const addThree = people.many.add.replace(/\{count.*/, '3 people');

/* The register as she fills it: from nothing, by list, table and vCard, with people of one name and people who leave. */
describe.each(['chromium', 'firefox'] as const)('the register of colleagues in %s', (browser) => {
  let medspill: OpenMedspill;
  let page: Page;
  let screen: Surface;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'medspill-people-'));
    medspill = await openMedspill(browser, { pages: new Map() });
    await comeIn(medspill);
    ({ page, surface: screen } = await medspill.openTab('workspace.html#/people'));
  });
  afterAll(() => medspill?.close());

  const open = (place: string) => openAnew(medspill, page, place);
  const names = async () =>
    ((await stored(medspill)).colleagues ?? [])
      .filter((one) => one.deletedAt === null)
      .map((one) => one.name as string)
      .sort((one, other) => one.localeCompare(other, 'nb'));
  const namesAre = (wanted: string[]) =>
    until(
      async () => `The register holds ${(await names()).join(', ')}.`,
      async () => JSON.stringify(await names()) === JSON.stringify(wanted),
    );
  const bringFile = async (name: string, text: string) => {
    const path = join(folder, name);
    await writeFile(path, text);
    await page.bringToFront();
    const field = await page.waitForSelector('input[type="file"]');
    await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  };

  it('is filled from nothing with a pasted list, and the whole list can be taken back', async () => {
    await screen.waitForText(people.empty.title);
    await screen.press('button', people.addMany);
    await screen.fill(
      people.many.label,
      'Kari Nordvik; Projects; kari@company.example\nOla Bakke\nKari Nordvik; Projects; kari@company.example\nTuva Lie',
    );
    await screen.waitForText(people.many.problem['person-twice']);
    await screen.press('button', addThree);
    await namesAre(['Kari Nordvik', 'Ola Bakke', 'Tuva Lie']);
    await page.bringToFront();
    // What she has begun to write stays where it is while those around it come and go.
    await screen.press('button', people.addMany);
    await screen.fill(people.many.label, 'Åse Øvrebø');
    await screen.press('button', 'Undo');
    await namesAre([]);
    await until(
      () => 'The list that was taken back is still on the screen.',
      async () => !(await screen.text()).includes('Ola Bakke'),
    );
    expect(await page.$eval('textarea', (field) => field.value)).toBe('Åse Øvrebø');
    await screen.press('button', app.action.cancel);
    await screen.waitForText(people.empty.title);
  });

  it('takes a table from a file, with departments and addresses', async () => {
    await screen.press('button', people.addMany);
    await bringFile(
      'people.csv',
      'Navn;Avdeling;E-post\r\nKari Nordvik;Prosjekt;kari@company.example\r\nOla Bakke;Drift;ola@company.example\r\nTuva Lie;;\r\n',
    );
    await screen.press('button', addThree);
    await namesAre(['Kari Nordvik', 'Ola Bakke', 'Tuva Lie']);
    const kari = (await stored(medspill)).colleagues?.find(
      (one) => one.name === 'Kari Nordvik' && one.deletedAt === null,
    );
    expect(kari).toMatchObject({ department: 'Prosjekt', email: 'kari@company.example' });
  });

  it('takes a vCard, and skips those who are here already', async () => {
    await screen.press('button', people.addMany);
    const card = (name: string, email: string) =>
      `BEGIN:VCARD\r\nVERSION:3.0\r\nN:${name.split(' ').reverse().join(';')};;;\r\nFN:${name}\r\nEMAIL:${email}\r\nEND:VCARD\r\n`;
    await bringFile('people.vcf', card('Ola Bakke', 'ola@company.example') + card('Åse Øvrebø', 'ase@company.example'));
    await screen.waitForText(people.many.problem['person-known']);
    await screen.press('button', /^Add one$/);
    await namesAre(['Kari Nordvik', 'Ola Bakke', 'Tuva Lie', 'Åse Øvrebø']);
  });

  it('knows two people of one name apart: says so before, and shows departments after', async () => {
    await page.bringToFront();
    await screen.press('button', people.add);
    await screen.fill(/^Name/, 'kari nordvik');
    await screen.waitForText(/There is a Kari Nordvik here already \(Prosjekt\)/);
    await screen.fill(/^Name/, 'Kari Nordvik');
    await screen.fill(people.department, 'Økonomi');
    await screen.press('button', people.add);
    await namesAre(['Kari Nordvik', 'Kari Nordvik', 'Ola Bakke', 'Tuva Lie', 'Åse Øvrebø']);
    await screen.waitForText('About Kari');
  });

  it('asks once a year whether an entry is still right, and is content with the answer', async () => {
    await screen.press('button', people.confirm);
    await screen.waitForText(/Last gone through/);
    await open('people');
    // Whoever was just put in is left in peace for a month.
    expect(await screen.waitForText('Ola Bakke')).not.toMatch(/to go through/);
    const twoMonthsAgo = new Date(Date.now() - 61 * 24 * 60 * 60 * 1000).toISOString();
    await changeStored(medspill, 'colleagues', {}, { createdAt: twoMonthsAgo });
    await medspill.reload(page);
    await screen.waitForText('4 entries to go through');
    await changeStored(medspill, 'colleagues', { department: 'Økonomi' }, { confirmedOn: '2025-01-10' });
    await medspill.reload(page);
    await screen.waitForText('5 entries to go through');
  });

  it('says who has left, asks to erase them, and lets a mistake be put right', async () => {
    await changeStored(medspill, 'colleagues', { name: 'Ola Bakke' }, { leftOn: '2026-01-15' });
    await medspill.reload(page);
    await screen.waitForText(/Ola Bakke has left/);
    await screen.waitForText(/Left 15 January/);
    await screen.press('button', people.care.stillHere);
    await until(
      () => 'Ola is still said to have left.',
      async () => !(await screen.text()).includes('Ola Bakke has left'),
    );
    await page.bringToFront();
    await screen.press('button', 'Undo');
    await screen.waitForText(/Ola Bakke has left/);
  });

  it('lets a limit of one’s own be set and taken away again', async () => {
    await screen.press('link', /Tuva Lie/);
    const limits = async () =>
      JSON.stringify(
        (await stored(medspill)).colleagues?.find((one) => one.name === 'Tuva Lie' && one.deletedAt === null)
          ?.askLimits,
      );
    await page.bringToFront();
    await screen.fill(people.quiet.limitOpen, '1');
    await until(limits, async () => (await limits()) === '{"open":1,"perQuarter":3}');
    await page.bringToFront();
    await screen.fill(people.quiet.limitOpen, '');
    await until(limits, async () => (await limits()) === 'null');
  });

  it('complains of nothing', async () => {
    expect(await medspill.complaints()).toEqual([]);
  });
});

/* One person: what they agreed to, what follows when they take it back, what is stored, and being forgotten. */
describe.each(['chromium', 'firefox'] as const)('one colleague in %s', (browser) => {
  let medspill: OpenMedspill;
  let page: Page;
  let screen: Surface;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'medspill-person-'));
    medspill = await openMedspill(browser, { pages: new Map(), downloads: folder });
    await lookAround(medspill);
    ({ page, surface: screen } = await medspill.openTab('workspace.html#/people'));
    await screen.press('link', /Kari Solbakken/);
    await screen.waitForText(people.consent.none);
  });
  afterAll(() => medspill?.close());

  const open = (place: string) => openAnew(medspill, page, place);

  /** Drafts the thank-you for her help with a post. */
  async function thankFor(post: RegExp): Promise<void> {
    await open('posts');
    await screen.press('link', post);
    await screen.press('button', posts.thankWithResult.replace('{name}', 'Kari'));
    await screen.waitForText(messages.copy);
  }

  it('writes down a yes, and takes it back as easily, with the posts that follow and a ready reply', async () => {
    await screen.press('button', people.consent.add);
    await screen.fill(people.consent.how, 'by e-mail');
    await screen.press('button', people.consent.add);
    await screen.waitForText(/Said yes to pictures on/);
    await page.bringToFront();
    await screen.press('button', people.consent.withdraw);
    await screen.waitForText(people.consent.takeDown);
    const shown = ((await stored(medspill)).contributions ?? []).filter((one) => one.role === 'onCamera');
    expect(shown.length).toBeGreaterThan(0);
    if (browser === 'chromium')
      await medspill.browser
        .defaultBrowserContext()
        .overridePermissions(medspill.origin, ['clipboard-write', 'clipboard-read']);
    await page.bringToFront();
    await screen.press('button', 'Copy a reply to Kari');
    await screen.waitForText('✓ Copied');
    const { text } = await medspill.clipboard();
    expect(text).toMatch(/^Hei Kari! Takk for at du sa fra\. /);
    expect(text).toMatch(/Jeg tar bort (det ene innlegget|de \d+ innleggene) du er med i/);
  });

  it('keeps the ticks of posts that were taken down while the page is away', async () => {
    const ticks = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('main input[type="checkbox"][aria-label*="taken down"]')].map(
          (box) => box.checked,
        ),
      );
    const ticked = (count: number) =>
      until(
        async () => `Ticked: ${JSON.stringify(await ticks())}.`,
        async () => (await ticks()).filter(Boolean).length === count,
      );
    await ticked(0);
    const all = (await ticks()).length;
    expect(all).toBeGreaterThan(0);
    await page.bringToFront();
    await screen.press('checkbox', /taken down or changed/);
    await ticked(1);
    await open('people');
    await screen.press('link', /Kari Solbakken/);
    await screen.waitForText(people.consent.takeDown);
    await ticked(1);
    expect(await ticks()).toHaveLength(all);
    // What is ticked away by mistake is ticked back, and stays so.
    await screen.press('checkbox', /taken down or changed/);
    await ticked(0);
    await medspill.reload(page);
    await screen.waitForText(people.consent.takeDown);
    await ticked(0);
  });

  it('shows the reply to be selected by hand where the browser refuses to copy', async () => {
    // What a browser says to a window that is not in front; an extension's own page cannot be brought to it headless.
    await page.evaluate(() => {
      navigator.clipboard.writeText = () =>
        Promise.reject(new DOMException('Document is not focused.', 'NotAllowedError'));
    });
    await page.bringToFront();
    await screen.press('button', /^Copy a reply to Kari|Copied$/);
    await screen.waitForText(app.action.copyRefused);
    const words = await page.evaluate(() =>
      [...document.querySelectorAll('textarea')].map((field) => field.value).join(),
    );
    expect(words).toContain('Hei Kari! Takk for at du sa fra.');
  });

  it('saves what is stored about her as a page that reads on its own, and as data', async () => {
    await thankFor(/Breakthrough tonight/);
    await open('people');
    await screen.press('link', /Kari Solbakken/);
    const saved = async (button: string, ending: string) => {
      await page.bringToFront();
      await screen.press('button', button);
      return savedFile(folder, ending);
    };
    const written = await saved(people.privacy.page, '.html');
    const reader = await medspill.browser.newPage();
    await reader.goto(`file://${written}`);
    const said = (await reader.evaluate('document.body.innerText')) as string;
    expect(said).toContain('Kari Solbakken');
    expect(said).toContain('by e-mail');
    expect(said).toContain('Breakthrough tonight!');
    expect(said).not.toMatch(/Amir|Terje|undefined|null|NaN/);
    await reader.close();
    const file = JSON.parse(await readFile(await saved(people.privacy.file, '.json'), 'utf8'));
    expect(file).toMatchObject({ person: { name: 'Kari Solbakken' }, consents: [{ howGiven: 'by e-mail' }] });
    expect(file.messages).toHaveLength(1);
  });

  it('forgets her: posts keep “a colleague”, letters lose the name, and what only she can know is shown', async () => {
    // Another Kari, and a tip in which it cannot be known which of them is meant.
    await open('people');
    await screen.press('button', people.add);
    await screen.fill(/^Name/, 'Kari Lunde');
    await screen.press('button', people.add);
    await screen.waitForText(/^Kari Lunde$/m);
    await open('tips');
    await screen.fill(planning.tip.text, 'Kari has built a boat in the garage');
    await screen.press('button', planning.tip.add);
    await screen.waitForText(planning.tip.whose);
    await open('people');
    await screen.press('link', /Kari Solbakken/);
    await page.bringToFront();
    await screen.press('button', 'Erase everything about Kari');
    await until(
      () => 'Kari is still here.',
      async () => !((await stored(medspill)).colleagues ?? []).some((one) => one.name === 'Kari Solbakken'),
    );
    const rows = await stored(medspill);
    expect(rows.contributions?.filter((one) => one.colleagueId === null).length).toBeGreaterThan(0);
    expect(JSON.stringify(rows.messages)).not.toContain('Kari');
    expect(JSON.stringify(rows.consents)).toBe('[]');
    await screen.waitForText(people.stillNamed.title);
    await screen.press('link', /Kari has built a boat/);
    await screen.waitForText('Kari has built a boat');
    await open('posts');
    await screen.press('link', /Breakthrough tonight/);
    await screen.waitForText('a colleague');
    await open('messages');
    await screen.waitForText(/To a colleague · Thanks/);
  });

  it('complains of nothing', async () => {
    expect(await medspill.complaints()).toEqual([]);
  });
});

/* In Firefox the save itself waits while a table is held, and nothing can be typed so early. */
describe('a name typed at once, in Chromium', () => {
  const post = demoPost(new Date(), { ageDays: 1 });
  let medspill: OpenMedspill;

  beforeAll(async () => {
    medspill = await openMedspill('chromium', { pages: servedDemo(post) });
    await lookAround(medspill);
  });
  afterAll(() => medspill?.close());

  it('is nobody new while the register is still being read', async () => {
    const { page } = await medspill.openTab('workspace.html#/settings');
    await medspill.goTo(post.url);
    const popup = popupScreen(await medspill.openPopup());
    await popup.acceptTerms();
    await popup.numbers();
    await holdTable(page, 'colleagues');
    await popup.save();
    await popup.surface.fill(posts.addHelper, 'Kari Solbakken');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await popup.surface.has('option', /Kari/)).toBe(false);
    await releaseTable(page);
    await popup.surface.press('option', /^Kari Solbakken/);
    await popup.surface.press('checkbox', people.role.onCamera, { within: 'Kari Solbakken' });
    const karis = (await stored(medspill)).colleagues?.filter(({ name }) => name === 'Kari Solbakken');
    expect(karis).toHaveLength(1);
  });
});
