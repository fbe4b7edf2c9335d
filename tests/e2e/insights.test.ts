import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../../utils/language/en/app.ts';
import { imports } from '../../utils/language/en/imports.ts';
import { insights } from '../../utils/language/en/insights.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { until } from '../harness/surface.ts';
import { lookAround } from './screens/welcome.ts';

/* What works here, taken along as a picture: for a channel where the numbers themselves are not. */
describe.each(['chromium', 'firefox'] as const)('what works here in %s', (browser) => {
  let medspill: OpenMedspill;
  beforeAll(async () => {
    medspill = await openMedspill(browser, { pages: new Map() });
    await lookAround(medspill);
  });
  afterAll(() => medspill?.close());

  it('is copied as a picture with its sentence, its plot and a paper of its own', async () => {
    const { page, surface } = await medspill.openTab('workspace.html#/insights');
    await page.bringToFront();
    await surface.press('button', insights.copyPicture);
    await surface.waitForText(app.action.copied);
    // Without a window Firefox takes a picture for its clipboard and keeps none.
    if (browser === 'firefox') return page.close();
    const origin = await page.evaluate(() => location.origin);
    await medspill.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-write']);
    const seen = await page.evaluate(async () => {
      const [content] = await navigator.clipboard.read();
      const png = await content?.getType('image/png');
      if (!png) throw new Error('no picture');
      const bitmap = await createImageBitmap(png);
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const pen = canvas.getContext('2d');
      pen?.drawImage(bitmap, 0, 0);
      const rows = (from: number, to: number): number[] => {
        const { data } = pen?.getImageData(0, from, bitmap.width, to - from) ?? { data: [] };
        const colours = new Set<number>();
        for (let at = 0; at < data.length; at += 4)
          colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
        return [...colours];
      };
      return { top: rows(0, 110), below: rows(110, bitmap.height) };
    });
    const [paper, ink] = [0xfffefb, 0x20302c];
    const isGreen = (colour: number) => ((colour >> 8) & 0xff) - (colour >> 16) > 30;
    expect(seen.top).toEqual(expect.arrayContaining([paper, ink]));
    expect(seen.below).toContain(paper);
    expect(seen.below.some(isGreen)).toBe(true);
    await page.close();
  });

  it('is copied as text, sentence by sentence', async () => {
    const { page, surface } = await medspill.openTab('workspace.html#/insights');
    await page.bringToFront();
    await surface.press('button', insights.copyText, { within: insights.verdict.holds });
    const shown = await surface.waitForText(app.action.copied);
    const { text } = await medspill.clipboard();
    expect(text).toMatch(/^Posts with people .+ \(\S+ with and \S+ without, compared channel by channel\)\./);
    for (const line of text.split('\n')) expect(shown).toContain(line);
    await page.close();
  });

  it('shows the posts behind a verdict, takes one to the other side and back again', async () => {
    const { page, surface } = await medspill.openTab('workspace.html#/insights');
    await page.bringToFront();
    const counted = /\((\S+) with and (\S+) without, compared channel by channel\)/;
    const [before] = counted.exec(await surface.waitForText(counted)) ?? [];
    await surface.press('button', insights.seePosts, { within: insights.verdict.holds });
    await surface.waitForText(/With \(\d+\)[\s\S]*Without \(\d+\)/);
    await surface.press('button', new RegExp(`^${insights.moveToWithout}`));
    await surface.waitForText(insights.moved);
    await until(
      () => `"${before}" still stands.`,
      async () => !(await surface.text()).includes(before ?? ''),
    );
    await surface.press('button', 'Undo');
    await surface.waitForText(before ?? '');
    await page.close();
  });

  it('opens the receipt of a verdict: both sides drawn, and told in plain words', async () => {
    const { page, surface } = await medspill.openTab('workspace.html#/insights');
    await page.bringToFront();
    await surface.press('button', insights.receipt, { within: insights.verdict.holds });
    const drawn = await until(
      () => surface.text(),
      () =>
        surface.look<{ says: string; dots: number } | null>(`(document) => {
          const figure = document.querySelector('[role="dialog"] [role="img"]');
          return figure?.querySelector('svg') ? {
            says: figure.getAttribute('aria-label'),
            dots: figure.querySelectorAll('g[aria-label="dot"] circle').length,
          } : null;
        }`),
    );
    const [, has, without] = /(\d+) posts with and (\d+) without/.exec(drawn.says) ?? [];
    expect(drawn.dots).toBe(Number(has) + Number(without));
    await page.close();
  });

  it('says how many people the page itself counted in a month, once that is typed', async () => {
    const { page, surface } = await medspill.openTab('workspace.html#/insights');
    await page.bringToFront();
    // On the first days of a month there may be nothing in it yet: it begins with the newest that has something.
    expect(await surface.waitForText(/posts? published\./)).not.toContain('No posts published.');
    // A month that is over has several posts in the samples, whatever day it is today.
    const now = new Date();
    const last = new Date(now.getFullYear(), now.getMonth() - 1, 1).toLocaleDateString('en', { month: 'long' });
    await surface.press('combobox', insights.period);
    await surface.press('option', new RegExp(`^${last}`, 'i'));
    await surface.waitForText(insights.reach.never);
    await surface.press('button', insights.reach.type);
    await surface.fill(imports.pageReach.reach, '15200');
    await surface.press('button', imports.pageReach.save);
    const said = await surface.waitForText(/According to LinkedIn, our page reached about 15,000\s+people in \w+\./);
    expect(said).not.toContain(insights.reach.never);
    await page.close();
  });

  it('shows the growth of a post among the others in its receipt, and says it to a screen reader', async () => {
    const { page, surface } = await medspill.openTab('workspace.html#/posts');
    await page.bringToFront();
    await surface.press('link', /electric excavator|elektriske gravemaskinen/i);
    await surface.press('button', insights.receipt);
    const drawn = await until(
      () => surface.text(),
      () =>
        surface.look<{ says: string; lines: number; dots: number } | null>(`(document) => {
          const figure = [...document.querySelectorAll('[role="img"]')].find((one) => /How the number grew/.test(one.getAttribute('aria-label')));
          return figure?.querySelector('svg') ? {
            says: figure.getAttribute('aria-label'),
            lines: figure.querySelectorAll('g[aria-label="line"] path').length,
            dots: figure.querySelectorAll('g[aria-label="dot"] circle').length,
          } : null;
        }`),
    );
    const others = Number(/and (\d+) others/.exec(drawn.says)?.[1]);
    expect(others).toBeGreaterThan(5);
    // The others, a usual post, and the post itself.
    expect(drawn.lines).toBe(others + 2);
    expect(drawn.dots).toBeGreaterThan(others);
    await page.close();
  });

  it('marks one post after another with a key, and takes an answer back', async () => {
    const { page, surface } = await medspill.openTab('workspace.html#/insights');
    await page.bringToFront();
    await surface.press('button', insights.seePosts);
    // Nine of the posts lose their answer, as after bringing in a file.
    await forgetAnswers(page, 9);
    await medspill.reload(page);
    await surface.press('button', insights.marks.start);
    await surface.waitForText('9 posts left');
    await page.keyboard.press('y');
    await page.keyboard.press('n');
    await page.keyboard.press('ArrowRight');
    await surface.waitForText('6 posts left');
    await surface.press('button', 'Undo');
    await surface.waitForText('7 posts left');
    await surface.press('button', insights.marks.stop);
    // The skipped one and the one taken back are still to be marked; the one answered with yes is not.
    await surface.waitForText('8 posts have no answer yet');
    await page.close();
  });

  it('complains of nothing', async () => {
    expect(await medspill.complaints()).toEqual([]);
  });
});

/* What a number rests on lies in a worker that the browser may end, as when memory runs out. */
describe('what works here, when its worker is gone', () => {
  it('says in words that a receipt did not come, and brings it when the page is loaded anew', async () => {
    const medspill = await openMedspill('chromium', { pages: new Map() });
    await lookAround(medspill);
    const { page, surface } = await medspill.openTab('workspace.html#/insights');
    await surface.waitForText(insights.copyPicture);
    for (const worker of page.workers()) {
      await worker.evaluate(() => {
        setTimeout(() => {
          throw new Error('out of memory');
        });
      });
    }
    await surface.press('button', insights.receipt, { within: insights.verdict.holds });
    await surface.waitForText(app.somethingBroke.body);
    await surface.press('button', app.somethingBroke.reload);
    await surface.press('button', insights.receipt, { within: insights.verdict.holds });
    await page.waitForSelector('[role="dialog"] [role="img"] svg');
    await medspill.close();
  });
});

/** Takes the answers about people in the picture away from so many posts, where they are stored. */
function forgetAnswers(page: Page, count: number): Promise<void> {
  return page.evaluate(async (many) => {
    const opening = indexedDB.open('medspill');
    await new Promise((done) => {
      opening.onsuccess = done;
    });
    const all = opening.result.transaction(['notes', 'changes'], 'readwrite');
    const notes = all.objectStore('notes');
    const asked = notes.getAll();
    await new Promise((done) => {
      asked.onsuccess = done;
    });
    for (const note of asked.result.slice(0, many)) notes.put({ ...note, traits: {} });
    await new Promise((done) => {
      all.oncomplete = done;
    });
    opening.result.close();
  }, count);
}
