import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { builtFolders, launchChromium, waitForExtension } from './browser.ts';
import { changeSettings } from './change-settings.ts';
import { everyPage, oneOfEach } from './one-of-each.ts';
import { photographPopup } from './popup-gallery.ts';
import { photographForStores } from './store-pictures.ts';

/**
 * The gallery: every screen × language × theme × width, in the built extension in real Chromium, with the product's own
 * sample company. `npm run screenshots -- --screens posts,plan --languages nb --themes light --widths 320` narrows it;
 * `--empty` takes a company that has just begun, `--popup` every state of the popup,
 * `--store` the pictures of the stores and of README.
 */
const { values } = parseArgs({
  options: {
    screens: { type: 'string' },
    languages: { type: 'string', default: 'nb,en' },
    themes: { type: 'string', default: 'light,dark' },
    widths: { type: 'string', default: '320,1280' },
    out: { type: 'string', default: '.output/screenshots' },
    empty: { type: 'boolean', default: false },
    popup: { type: 'boolean', default: false },
    store: { type: 'boolean', default: false },
  },
});

const out = values.out;
await mkdir(out, { recursive: true });
if (values.store) {
  console.log((await photographForStores(out, values.languages.split(','))).join('\n'));
  process.exit(0);
}
if (values.popup) {
  console.log((await photographPopup(out, values.languages.split(','), values.themes.split(','))).join('\n'));
  process.exit(0);
}
const chromium = await launchChromium({ extension: builtFolders.chromium });
const extension = await waitForExtension(chromium);
const base = `chrome-extension://${extension.id}`;

/** The sample company through its own door, as a user comes in: language, platforms, look around. */
async function lookAround(page: Page) {
  await page.goto(`${base}/workspace.html`);
  await page.locator('button[lang="nb"]').click();
  await page.locator('button ::-p-text(Videre)').click();
  await page.locator('[data-door="sample"]').click();
  await page.waitForFunction(() => location.hash.includes('this-week'));
}

const page = await chromium.newPage();
page.on('pageerror', (error) => console.error('page error:', error));
page.on('console', (message) => message.type() === 'error' && console.error('console:', message.text()));
if (values.empty) await page.goto(`${base}/workspace.html#/settings`);
else await lookAround(page);
const ones: Record<string, string> = values.empty ? {} : await oneOfEach(page, 'nb');
const names: string[] = [];
for (const screen of values.screens?.split(',') ?? everyPage) {
  for (const width of values.widths.split(',').map(Number)) {
    const door = width < 760 ? 'sidepanel' : 'workspace';
    await page.setViewport({ width, height: width < 760 ? 720 : 900 });
    const address = `${base}/${door}.html${ones[screen] ?? `#/${screen}`}`;
    for (const language of values.languages.split(',')) {
      for (const theme of values.themes.split(',')) {
        await changeSettings(page, { language, theme, welcomed: true });
        await page.goto('about:blank');
        await page.goto(address);
        await page.waitForSelector('[data-page-title]', { timeout: 8000 }).catch(() => undefined);
        // No picture of an outline: what was coming has come.
        await page.waitForFunction(() => !document.querySelector('main [role="status"][aria-label]'));
        await new Promise((resolve) => setTimeout(resolve, 400));
        const name = `${screen}-${language}-${theme}-${width}.png`;
        await page.screenshot({ path: join(out, name) as `${string}.png`, fullPage: true });
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        names.push(wider > 0 ? `${name} (${wider} px too wide)` : name);
      }
    }
  }
}
await chromium.close();
console.log(names.join('\n'));
