import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insights } from '../../utils/language/en/insights.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { lookAround } from './screens/welcome.ts';

/* What works here, taken along as a picture: for a channel where the numbers themselves are not. */
describe('what works here in Chromium', () => {
  let medspill: OpenMedspill;
  beforeAll(async () => {
    medspill = await openMedspill('chromium', { pages: new Map() });
    await lookAround(medspill);
  });
  afterAll(() => medspill?.close());

  it('is copied as a picture with its sentence, its plot and a paper of its own', async () => {
    const { page, surface } = await medspill.openTab('workspace.html#/insights');
    await page.bringToFront();
    await surface.press('button', insights.copyPicture);
    await surface.waitForText(insights.copied);
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

  it('complains of nothing', async () => {
    expect(await medspill.complaints()).toEqual([]);
  });
});
