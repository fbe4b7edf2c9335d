import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { wordsOf } from '../../utils/language/words.ts';
import type { Language } from '../../utils/model/people.ts';
import { chromiumSurface } from './chromium-surface.ts';
import { openMedspill } from './open-medspill.ts';

/** The size Chrome and Edge ask for; Firefox takes any. */
const SIZE = { width: 1280, height: 800 } as const;
const PANEL = { width: 400, height: 720 } as const;

/**
 * The pictures for the stores and for README, of the sample company in each language: first the planner's three steps side by side,
 * then the workspace. `npm run screenshots -- --store --languages nb,nn,en`; the first in English is README's.
 */
export async function photographForStores(out: string, languages: readonly string[]): Promise<string[]> {
  const names: string[] = [];
  for (const language of languages as Language[]) {
    const medspill = await openMedspill('chromium', { pages: new Map() });
    const { page } = await medspill.openTab('workspace.html');
    await page.setViewport(SIZE);
    await page.locator(`button[lang="${language}"]`).click();
    await page.locator(`button ::-p-text(${wordsOf(language).welcome.next})`).click();
    await page.locator('[data-door="sample"]').click();
    await page.waitForFunction(() => location.hash.includes('this-week'));
    const ones = await aStrongPost(page, language);
    const picture = async (path: string, size: typeof SIZE | typeof PANEL, name: string) => {
      await page.setViewport({ ...size, deviceScaleFactor: size === PANEL ? 2 : 1 });
      await page.goto('about:blank');
      await page.goto(`${medspill.origin}/${path}`);
      await page.waitForSelector('[data-page-title]');
      await new Promise((resolve) => setTimeout(resolve, 700));
      await page.screenshot({ path: join(out, name) as `${string}.png` });
      return name;
    };
    const panels: string[] = [];
    for (const hash of ['#/this-week', ones.post, ones.message])
      panels.push(await picture(`sidepanel.html${hash}`, PANEL, `panel-${panels.length}-${language}.png`));
    names.push(await sideBySide(page, out, panels, `store-1-${language}.png`));
    for (const [at, screen] of (['posts', 'insights', 'plan'] as const).entries())
      names.push(await picture(`workspace.html#/${screen}`, SIZE, `store-${at + 2}-${language}.png`));
    await medspill.close();
  }
  return names;
}

/** The sample's post that did best, and the letter about it to the colleague who was in it, in the language of the picture. */
async function aStrongPost(page: Page, language: Language): Promise<{ post: string; message: string }> {
  const screen = chromiumSurface(page);
  const { posts, people, messages } = wordsOf(language);
  await page.evaluate(() => {
    location.hash = '#/posts';
  });
  await page.locator('a[href^="#/post/"]::-p-text(Kari)').click();
  await page.waitForFunction(() => location.hash.startsWith('#/post/'));
  const post = await page.evaluate(() => location.hash);
  await screen.press('button', posts.thankWithResult.replace('{name}', 'Kari'));
  await screen.waitForText(messages.copy);
  await screen.press('radio', people.languageName[language]);
  await new Promise((resolve) => setTimeout(resolve, 600));
  return { post, message: await page.evaluate(() => location.hash) };
}

/** Three pictures of the panel on one sheet of the stores' size. */
async function sideBySide(page: Page, out: string, panels: readonly string[], name: string): Promise<string> {
  const images = await Promise.all(panels.map(async (panel) => (await readFile(join(out, panel))).toString('base64')));
  await page.setViewport({ ...SIZE, deviceScaleFactor: 1 });
  await page.goto('about:blank');
  await page.setContent(`<style>
    body { margin: 0; height: 100vh; display: flex; gap: 20px; justify-content: center; align-items: center; background: #dfe9e4; }
    img { width: ${PANEL.width}px; height: ${PANEL.height}px; border-radius: 14px; box-shadow: 0 8px 28px #1f65562e; }
  </style>${images.map((image) => `<img src="data:image/png;base64,${image}">`).join('')}`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await page.screenshot({ path: join(out, name) as `${string}.png` });
  return name;
}
