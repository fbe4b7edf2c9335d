import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../utils/model/people.ts';
import { changeSettings } from '../harness/change-settings.ts';
import { everyPage, oneOfEach } from '../harness/one-of-each.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { goToPlace } from './screens/place.ts';
import { lookAround } from './screens/welcome.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const doors = [
  ['sidepanel', 320],
  ['workspace', 1280],
] as const;
const looks = languages.flatMap((language) => (['light', 'dark'] as const).map((theme) => ({ language, theme })));
/** What differs between the browsers is how they draw and what they know of a page, not its words and colours: one look of each door. */
const inFirefox = {
  sidepanel: { language: 'nn', theme: 'dark' },
  workspace: { language: 'nb', theme: 'light' },
} as const;
const sweeps = doors.flatMap(([door, width]) => [
  { browser: 'chromium' as const, door, width, looks },
  { browser: 'firefox' as const, door, width, looks: [inFirefox[door]] },
]);

/** The spacing a reader may set herself without losing anything (WCAG 1.4.12). */
const spacedWide =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** What does not fit: the page itself, and words cut off by the box they stand in. Runs in the page. */
function cutWords(): string[] {
  const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const box = element.getBoundingClientRect();
    if (!words || box.width < 2 || box.height < 2) return false;
    const style = getComputedStyle(element);
    // Shortened on purpose, with three dots: the whole stands on the screen of its own.
    if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') return false;
    // For screen readers alone.
    if (style.clip !== 'auto' || style.clipPath !== 'none') return false;
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    return (
      (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 2)
    );
  });
  return [
    ...(wider > 0 ? [`${wider} pixels too wide`] : []),
    ...cut.map((element) => `cut off: ${element.textContent?.slice(0, 60)}`),
  ];
}

describe.each(sweeps)('in the $door, $width pixels wide, in $browser', ({ browser, door, width, looks: tried }) => {
  let medspill: OpenMedspill;
  let page: Page;
  let ones: Record<string, string>;

  beforeAll(async () => {
    medspill = await openMedspill(browser, { pages: new Map(), preferences: { 'ui.prefersReducedMotion': 1 } });
    await lookAround(medspill);
    page = (await medspill.openTab(`${door}.html#/this-week`)).page;
    await page.setViewport({ width, height: 800 });
    if (browser === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.evaluate(axe);
    ones = await oneOfEach(page, 'en');
  });
  afterAll(() => medspill?.close());

  /** Puts language and theme in the extension's own store, as the settings screen does; the page follows by itself. */
  async function look(language: string, theme: string): Promise<void> {
    await changeSettings(page, { language, theme });
    await page.waitForFunction(
      (lang, scheme) =>
        document.documentElement.lang.startsWith(lang) &&
        document.documentElement.dataset.mantineColorScheme === scheme,
      { timeout: 5000 },
      language,
      theme,
    );
  }

  /** What axe finds against WCAG 2.2 AA and its own good practice, one line each. */
  function violations(): Promise<string[]> {
    return page.evaluate(async () => {
      interface Found {
        id: string;
        nodes: { target: string[]; html: string; failureSummary: string }[];
      }
      const { axe } = globalThis as unknown as {
        axe: { run(place: Document, options: object): Promise<{ violations: Found[] }> };
      };
      const found = await axe.run(document, { resultTypes: ['violations'] });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, html, failureSummary }) =>
            `${id} ${target.join(' ')} ${html.slice(0, 160)} ${failureSummary.split('\n')[1] ?? ''}`,
        ),
      );
    });
  }

  it.each(tried)(
    'every screen in $language, $theme, is one a screen reader, a keyboard and tired eyes can use',
    async ({ language, theme }) => {
      await look(language, theme);
      const found: string[] = [];
      for (const screen of everyPage) {
        await goToPlace(page, ones[screen] ?? `#/${screen}`);
        found.push(...(await violations()).map((one) => `${screen}: ${one}`));
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (wider > 0) found.push(`${screen}: ${wider} pixels too wide`);
      }
      expect(found).toEqual([]);
    },
  );

  it('always shows where the keyboard is, and lets it out again', async () => {
    const found: string[] = [];
    for (const screen of everyPage) {
      await goToPlace(page, ones[screen] ?? `#/${screen}`);
      // On the screen before, the last step may have let it out to the browser's own buttons.
      await medspill.giveKeyboard(page);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const seen = new Set<string>();
      for (let step = 0; step < 14; step++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement | null;
          if (!element || element === document.body) return null;
          const marked = [element, element.parentElement, element.nextElementSibling].some((one) => {
            if (!one) return false;
            const style = getComputedStyle(one);
            return (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none';
          });
          const isField = /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) || element.isContentEditable;
          const box = element.getBoundingClientRect();
          return {
            html: element.outerHTML.slice(0, 140),
            marked: marked || isField,
            seen: box.width > 0 && box.height > 0,
          };
        });
        if (!at) break;
        seen.add(at.html);
        if (!at.marked) found.push(`${screen}: no focus ring on ${at.html}`);
      }
      if (seen.size < 2) found.push(`${screen}: the keyboard is stuck`);
    }
    expect([...new Set(found)]).toEqual([]);
  });
});

const enlarged = [
  { what: 'the workspace enlarged to 200 %', door: 'workspace', width: 640, style: '' },
  {
    what: 'the workspace with letters of twice the size',
    door: 'workspace',
    width: 1280,
    style: 'html { font-size: 200% !important; }',
  },
  { what: 'the workspace with text spaced wide', door: 'workspace', width: 1280, style: spacedWide },
  { what: 'the panel with text spaced wide', door: 'sidepanel', width: 320, style: spacedWide },
] as const;

/* WCAG 1.4.4, 1.4.10 and 1.4.12: a window enlarged to twice the size, letters twice the size, and text spaced wide. */
describe.each([
  { browser: 'chromium', spoken: languages },
  { browser: 'firefox', spoken: ['nb'] },
] as const)('set larger or wider by its reader, in $browser,', ({ browser, spoken }) => {
  let medspill: OpenMedspill;
  let ones: Record<string, string>;

  beforeAll(async () => {
    medspill = await openMedspill(browser, { pages: new Map() });
    await lookAround(medspill);
    const { page } = await medspill.openTab('workspace.html#/this-week');
    ones = await oneOfEach(page, 'en');
    await page.close();
  });
  afterAll(() => medspill?.close());

  it.each(enlarged.flatMap((one) => spoken.map((language) => ({ ...one, language }))))(
    '$what loses no word in $language, and is not wider than its window',
    async ({ door, width, style, language }) => {
      const { page } = await medspill.openTab(`${door}.html#/this-week`);
      await page.setViewport({ width, height: 800 });
      await changeSettings(page, { language });
      await page.waitForFunction((lang) => document.documentElement.lang === lang, {}, language);
      if (style) await page.addStyleTag({ content: style });
      const found: string[] = [];
      for (const screen of everyPage) {
        await goToPlace(page, ones[screen] ?? `#/${screen}`);
        found.push(...(await page.evaluate(cutWords)).map((one) => `${screen}: ${one}`));
      }
      await page.close();
      expect(found).toEqual([]);
    },
  );
});
