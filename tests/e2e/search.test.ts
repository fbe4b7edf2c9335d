import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../utils/language/words.ts';
import type { Language } from '../../utils/model/people.ts';
import { changeSettings } from '../harness/change-settings.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { until } from '../harness/surface.ts';
import { lookAround } from './screens/welcome.ts';
import { stored } from './stored.ts';

/* One search, by keyboard alone: to a person, a post, or straight to something to do. */
describe.each(['chromium', 'firefox'] as const)('the one search in %s', (browser) => {
  let medspill: OpenMedspill;
  let page: Page;

  beforeAll(async () => {
    medspill = await openMedspill(browser, { pages: new Map() });
    await lookAround(medspill);
    ({ page } = await medspill.openTab('workspace.html#/posts'));
    await page.bringToFront();
  });
  afterAll(() => medspill?.close());
  // A search that failed leaves its window open to the next.
  afterEach(() => page.keyboard.press('Escape'));

  const options = () =>
    page.$$eval('[role="dialog"] [role="option"]', (all) => all.map((one) => one.textContent ?? ''));

  async function speak(language: Language): Promise<void> {
    await changeSettings(page, { language });
    await page.waitForFunction((chosen) => document.documentElement.lang === chosen, {}, language);
  }

  /** Opens the search with the keys, types, and waits for what is wanted among what is found. */
  async function search(words: string, wanted: string): Promise<void> {
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.waitForSelector('[role="dialog"] input');
    await page.type('[role="dialog"] input', words);
    await until(
      async () => `“${words}” found ${(await options()).join(' | ')}.`,
      async () => (await options()).includes(wanted),
      5000,
    );
  }

  async function choose(wanted: string): Promise<void> {
    for (let step = (await options()).indexOf(wanted); step > 0; step--) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[role="dialog"]') === null);
  }

  async function leave(): Promise<void> {
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('[role="dialog"]') === null);
  }

  it.each([
    ['en', 'thank kari', 'thankPerson'],
    ['en', 'new ask to Kari', 'askPerson'],
    ['en', 'reed this page', 'read'],
    ['nb', 'takk kari', 'thankPerson'],
    ['nb', 'ny forespørsel kari', 'askPerson'],
    ['nb', 'ny forespoersel til kary', 'askPerson'],
    ['nb', 'les denne siden', 'read'],
    ['nn', 'takk kari', 'thankPerson'],
    ['nn', 'ny førespurnad', 'ask'],
    ['nn', 'les denne sida', 'read'],
  ] as const)('finds in %s, by “%s”, the action %s', async (language, words, action) => {
    await speak(language);
    const label = wordsOf(language).search.action[action].replace('{name}', 'Kari Solbakken');
    await search(words, label);
    await leave();
  });

  it('finds a person, misspelt and with aa for å, first', async () => {
    await search('Sunniva Åsen', 'Sunniva Aasen');
    expect((await options())[0]).toBe('Sunniva Aasen');
    await leave();
  });

  it('finds a post by a word with a letter too few', async () => {
    await search('braekthrough', 'Breakthrough tonight! Kari was there when the light came in from the other side.');
    await leave();
  });

  it('“thank Kari” opens the letter to Kari that waits to be written', async () => {
    await speak('en');
    await search('thank kari', 'Thank Kari Solbakken');
    await choose('Thank Kari Solbakken');
    await page.waitForFunction(() => location.hash.startsWith('#/message/'));
    const { messages = [], colleagues = [] } = await stored(medspill);
    const kari = colleagues.find(({ name }) => name === 'Kari Solbakken');
    const id = await page.evaluate(() => location.hash.split('/').at(-1));
    expect(messages.find((one) => one.id === id)?.recipients).toEqual([kari?.id]);
  });

  it('“ask Kari” opens a card that is to Kari', async () => {
    await search('new ask kari', 'Ask Kari Solbakken for help');
    await choose('Ask Kari Solbakken for help');
    await page.waitForFunction(() => location.hash.startsWith('#/ask/'));
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('Kari'));
  });

  it('says so when there is nothing, and gives the keyboard back where it was', async () => {
    await page.focus('header button');
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.waitForSelector('[role="dialog"] input');
    await page.type('[role="dialog"] input', 'xqzwvbnm');
    await page.waitForFunction(() => document.querySelector('[role="dialog"]')?.textContent?.includes('xqzwvbnm'));
    await leave();
    await page.waitForFunction(() => document.activeElement?.closest('header') !== null);
    expect(await medspill.complaints()).toEqual([]);
  });

  it('puts the keyboard at the heading of where it led, also of a screen that comes late', async () => {
    await page.evaluate(() => location.replace('#/this-week'));
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'This week');
    await search('new ask kari', 'Ask Kari Solbakken for help');
    await choose('Ask Kari Solbakken for help');
    await page.waitForFunction(() => location.hash.startsWith('#/ask/'));
    await page.waitForFunction(() => document.activeElement?.matches('h1') === true);
  });

  it('leaves the keyboard with who was quicker than the heading', async () => {
    const { page: slow, surface } = await medspill.openTab('workspace.html#/this-week');
    // A busy machine: what is to happen in a moment happens two seconds later.
    await slow.evaluate(() => {
      const soon = globalThis.setTimeout;
      globalThis.setTimeout = ((...[run, wait, ...rest]: Parameters<typeof soon>) =>
        soon(run, (wait ?? 0) < 20 ? wait : (wait ?? 0) + 2000, ...rest)) as typeof soon;
    });
    await slow.evaluate(() => location.assign('#/posts'));
    const field = await slow.waitForSelector('main input[type="search"], main input[placeholder]');
    await field?.click();
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await slow.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    expect(await surface.look('(document) => document.querySelector("h1") !== null')).toBe(true);
    await slow.close();
  });

  it('is listed in the settings with the other keys, those of the browser as the browser has them', async () => {
    const { page: settings, surface } = await medspill.openTab('workspace.html#/settings');
    const keys = await settings.evaluate(async () => {
      interface Api {
        commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
      }
      const api = globalThis as unknown as { browser?: Api; chrome: Api };
      return (await (api.browser ?? api.chrome).commands.getAll()).map(({ shortcut }) => shortcut.split('+'));
    });
    const { keyRead, keySearch, keyNone } = wordsOf('en').settings;
    await surface.waitForText(keySearch);
    const shown = await until(
      async () => `The keys did not come:\n${await surface.text()}`,
      () =>
        settings.$$eval('tr', (rows) => {
          const all = rows.map((row) => [...row.querySelectorAll('kbd')].map((key) => key.textContent));
          return all.length > 0 && all[0]?.length ? all : null;
        }),
      5000,
    ).catch(() => []);
    const wanted = keys.filter((one) => one.join('') !== '');
    for (const one of wanted) expect(shown).toContainEqual(one);
    if (wanted.length < keys.length) expect(await surface.text()).toContain(keyNone);
    expect(await surface.text()).toContain(keyRead);
    await settings.close();
  });
});
