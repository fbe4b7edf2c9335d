import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync, unzlibSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../../utils/language/en/app.ts';
import { decks } from '../../utils/language/en/decks.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { type Surface, until } from '../harness/surface.ts';
import { savedFile } from './saved-file.ts';
import { lookAround } from './screens/welcome.ts';

/** The smallest picture there is: one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** How wide each sheet of a PDF is, as a share of its height. What stands in packed parts is unpacked first. */
function sheetsOf(pdf: Buffer): number[] {
  const plain = pdf.toString('latin1');
  const packed = [...plain.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, part = '']) => {
    try {
      return strFromU8(unzlibSync(Buffer.from(part, 'latin1')), true);
    } catch {
      return '';
    }
  });
  const boxes = [plain, ...packed].join('\n').matchAll(/\/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+) ?\]/g);
  return [...boxes].map(([, width, height]) => Number(width) / Number(height));
}

/* A presentation as she makes it: chosen, looked at, put in another order, said in her own words, saved. */
describe.each(['chromium', 'firefox'] as const)('a presentation in %s', (browser) => {
  let medspill: OpenMedspill;
  let page: Page;
  let screen: Surface;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'medspill-decks-'));
    medspill = await openMedspill(browser, { pages: new Map(), downloads: folder });
    await lookAround(medspill);
    ({ page, surface: screen } = await medspill.openTab('workspace.html#/decks'));
    await screen.waitForText(decks.save);
  });
  afterAll(() => medspill?.close());

  /** The sentences of the preview, top to bottom. */
  const sentences = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('article p[class*="title"]')].map((one) => one.textContent ?? ''),
    );
  const slide = (number: number) => decks.slide.replace('{number}', String(number));
  /** Presses a button of one slide. */
  const pressIn = async (number: number, name: string) => {
    await page.bringToFront();
    const found = await page.waitForSelector(
      `::-p-xpath(//article[@aria-label="${slide(number)}"]//button[contains(., "${name}") or @aria-label="${name}: ${slide(number)}"])`,
    );
    await found?.click();
  };
  async function saved(button: string, ending: string): Promise<Buffer> {
    for (const old of await readdir(folder)) await rm(join(folder, old));
    await page.bringToFront();
    await screen.press('button', button);
    return readFile(await savedFile(folder, ending));
  }
  /** The words of each slide of the file, and of its notes, in order. */
  async function fileOf() {
    const files = unzipSync(await saved(decks.save, '.pptx'));
    const words = (folder: string) =>
      Object.keys(files)
        .filter((name) => new RegExp(`^ppt/${folder}/[a-zA-Z]+\\d+\\.xml$`).test(name))
        .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
        .map((name) =>
          [...strFromU8(files[name] as Uint8Array).matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(' '),
        );
    return { slides: words('slides'), notes: words('notesSlides') };
  }
  const plain = (text: string) =>
    text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replace(/\s+/gu, ' ');

  it('saves what the preview shows, slide by slide, each with something to say', async () => {
    const shown = await sentences();
    expect(shown.length).toBeGreaterThan(2);
    const { slides, notes } = await fileOf();
    expect(slides).toHaveLength(shown.length);
    expect(notes).toHaveLength(shown.length);
    for (const [at, sentence] of shown.entries()) expect(plain(slides[at] ?? '')).toContain(plain(sentence));
    await screen.waitForText(decks.saved);
  });

  it('moves a slide by key and keeps the keyboard with it, and leaves one out', async () => {
    const before = await sentences();
    await page.bringToFront();
    const later = await page.waitForSelector(`[aria-label="${decks.later}: ${slide(2)}"]`);
    await later?.focus();
    await page.keyboard.press('Enter');
    await until(
      async () => `The slides stand as before: ${(await sentences()).join(' / ')}`,
      async () => (await sentences())[2] === before[1],
    );
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      `${decks.later}: ${slide(3)}`,
    );
    // To the end, where only the other button is left.
    for (let at = 3; at < before.length; at++) await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      `${decks.earlier}: ${slide(before.length)}`,
    );
    expect((await sentences()).at(-1)).toBe(before[1]);
    await pressIn(before.length, decks.leaveOut);
    await screen.waitForText(decks.leftOut);
    const { slides } = await fileOf();
    expect(slides).toHaveLength(before.length - 1);
    expect(slides.map(plain).join()).not.toContain(plain(before[1] ?? '-'));
    await pressIn(before.length, decks.putBack);
  });

  it('keeps her own sentence, and says which number is hers alone when she changes one', async () => {
    const at = 2;
    const before = (await sentences())[at - 1] ?? '';
    await pressIn(at, decks.edit);
    const field = (await page.waitForSelector('article textarea:not([aria-hidden])')) as ElementHandle<Element>;
    await field.click({ count: 3 });
    await page.keyboard.type('We reached 9,999 people.');
    await screen.waitForText(decks.loose.replace('{numbers}', '9,999'));
    await pressIn(at, decks.done);
    expect((await sentences())[at - 1]).toBe('We reached 9,999 people.');
    const { slides } = await fileOf();
    expect(slides[at - 1]).toContain('We reached 9,999 people.');
    // Another screen and back: nothing of what she did is lost.
    await page.evaluate(() => location.assign('#/plan'));
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Plan');
    await page.evaluate(() => location.assign('#/decks'));
    await until(
      async () => `Her sentence is gone: ${(await sentences()).join(' / ')}`,
      async () => (await sentences())[at - 1] === 'We reached 9,999 people.',
    );
    await pressIn(at, decks.edit);
    await pressIn(at, decks.asBefore);
    await until(
      async () => `The sentence is not as it was: ${(await sentences()).join(' / ')}`,
      async () => (await sentences())[at - 1] === before,
    );
    await pressIn(at, decks.done);
  });

  it('says that a file is no picture, and takes one that is', async () => {
    const files = async () => page.$$('article input[type="file"]');
    await writeFile(join(folder, 'no.png'), 'no picture');
    await writeFile(join(folder, 'yes.png'), PIXEL);
    const before = (await files()).length;
    expect(before).toBeGreaterThan(0);
    await ((await files())[0] as ElementHandle<HTMLInputElement>).uploadFile(join(folder, 'no.png'));
    await screen.waitForText(decks.pictureFailed);
    await ((await files())[0] as ElementHandle<HTMLInputElement>).uploadFile(join(folder, 'yes.png'));
    await page.waitForSelector('article figure img');
    expect(await screen.text()).not.toContain(decks.pictureFailed);
  });

  it('shows the text to be selected by hand where the browser refuses to copy', async () => {
    // What a browser says to a window that is not in front; an extension's own page cannot be brought to it headless.
    await page.evaluate(() => {
      const real = navigator.clipboard.writeText.bind(navigator.clipboard);
      navigator.clipboard.writeText = () => {
        navigator.clipboard.writeText = real;
        return Promise.reject(new DOMException('Document is not focused.', 'NotAllowedError'));
      };
    });
    await screen.press('button', decks.copyText);
    await screen.waitForText(app.action.copyRefused);
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('textarea')].some((field) => field.value.length > 100),
    );
    expect(shown).toBe(true);
    await screen.press('button', decks.copyText);
    await screen.waitForText(app.action.copied);
    expect(await screen.text()).not.toContain(app.action.copyRefused);
    await page.waitForFunction((said) => !document.body.innerText.includes(said), {}, app.action.copied);
  });

  it('copies a chart as a picture with nothing but the chart, and saves it as SVG with its words', async () => {
    if (browser === 'chromium')
      await medspill.browser
        .defaultBrowserContext()
        .overridePermissions(medspill.origin, ['clipboard-read', 'clipboard-write']);
    await page.bringToFront();
    await screen.press('button', decks.chartPng);
    await screen.waitForText(app.action.copied);
    // Without a window Firefox takes a picture for its clipboard and keeps none.
    if (browser === 'chromium') {
      const size = await page.evaluate(async () => {
        const [content] = await navigator.clipboard.read();
        const picture = await createImageBitmap((await content?.getType('image/png')) as Blob);
        return [picture.width, picture.height];
      });
      expect(Math.min(...size)).toBeGreaterThan(300);
    }
    const svg = strFromU8(await saved(decks.chartSvg, '.svg'));
    expect(svg).toMatch(/^<svg /);
    expect(svg).toMatch(/<(title|desc)[^>]*>[^<]{10,}/);
    expect(svg).not.toMatch(/<script|href="http|NaN|undefined/);
  });

  it('saves the month as one page, as a picture too', async () => {
    await page.bringToFront();
    await screen.press('combobox', decks.kind);
    await screen.press('option', decks.kinds.month);
    await screen.waitForText(decks.picture);
    const png = await saved(decks.savePng, '.png');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3200, 1800]);
    expect(strFromU8(await saved(decks.saveSvg, '.svg'))).toMatch(/^<svg /);
  });

  it('prints the month on one sheet that has nothing else on it, and puts the sheet away again', async () => {
    // The browser's print window cannot be pressed from here: what it would print is asked of the browser instead.
    await page.evaluate(() => Object.assign(window, { print: () => document.body.classList.add('asked-to-print') }));
    await screen.press('button', decks.print);
    await page.waitForSelector('.asked-to-print > img.ms-sheet');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = sheetsOf(Buffer.from(pdf));
    expect(sheets).toHaveLength(1);
    // Firefox's driver prints on paper of its own choice.
    if (browser === 'chromium') expect(sheets[0]).toBeCloseTo(16 / 9, 1);
    await page.waitForFunction(() => document.querySelector('.ms-sheet') === null);
  });

  it('takes what happened in a campaign from a file of the ad account, and shows it beside what was hoped', async () => {
    const { campaigns } = decks;
    await writeFile(
      join(folder, 'annonser.csv'),
      'Campaign name,Delivery,Reach,Impressions,Link clicks\nOpen day,active,900,2000,12\nApprentices,completed,5000,"12,000",80\n',
    );
    await writeFile(join(folder, 'bank.csv'), 'Dato;Tekst;Beløp\n01.10.2026;Kiwi;249,90\n');
    await page.evaluate(() => {
      location.hash = '#/campaigns';
    });
    await screen.press('button', campaigns.add);
    await screen.fill(campaigns.name, 'Apprentices');
    await screen.press('button', campaigns.add);
    await screen.waitForText(campaigns.bringHint);
    const field = async () =>
      (await page.waitForSelector('input[type="file"][accept*=".csv"]')) as ElementHandle<HTMLInputElement>;
    await (await field()).uploadFile(join(folder, 'bank.csv'));
    await screen.waitForText(campaigns.noCampaigns);
    await (await field()).uploadFile(join(folder, 'annonser.csv'));
    await screen.press('textbox', campaigns.which);
    await screen.press('option', 'Apprentices');
    await screen.waitForText(`12,000 ${campaigns.brought.impressions}`);
    await screen.fill(campaigns.hope, 'more applications');
    await screen.press('button', campaigns.slides);
    const printed = await screen.waitForText('12,000 times shown');
    for (const number of ['5,000 people reached', '80 clicks']) expect(printed).toContain(number);
  });

  it('complained of nothing', async () => {
    expect(await medspill.complaints()).toEqual([]);
  });
});
