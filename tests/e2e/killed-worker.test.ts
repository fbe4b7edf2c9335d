import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPost, servedDemo } from '../harness/demo-page.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { insistOnAnswer, sendRequest } from './requests.ts';
import { popupScreen } from './screens/popup.ts';
import { storedSeenFrom } from './stored.ts';
import { holdWorkerAt, killWorker } from './worker-faults.ts';

/*
 * The worker is killed at the steps of every request: stopped dead at its first call to the browser or the database, then at a
 * later one, and so on to the last, and ended there. After each: all or nothing is stored, and the same request sent again, as
 * `ask` sends it, is answered and stores once.
 */

/** More steps than any request has; that many would be a loop. */
const MOST_STEPS = 150;
/** Every step takes three minutes: `EVERY_STEP=1 npm run e2e -- killed-worker`. An ordinary run takes every fourth from the first on. */
const STRIDE = process.env.EVERY_STEP ? 1 : 4;

describe('the worker killed step by step, in Chromium', () => {
  const post = demoPost(new Date());
  const postId = `linkedin:${post.nativeId}`;
  let medspill: OpenMedspill;
  let page: Page;
  let tabId: number;
  let reading: unknown;

  beforeAll(async () => {
    medspill = await openMedspill('chromium', { pages: servedDemo(post), watchesWorker: false });
    await medspill.goTo(post.url);
    const popup = popupScreen(await medspill.openPopup());
    await popup.acceptTerms();
    await popup.numbers();
    tabId = await popup.surface.look<number>(
      'async (document, window) => (await window.chrome.tabs.query({ active: true, currentWindow: true }))[0].id',
    );
    await medspill.closePopup();
    page = (await medspill.openTab('workspace.html#/posts')).page;
    const read = (await sendRequest(page, 'page.read', { tabId })) as { answer: { reading: unknown } };
    reading = read.answer.reading;
  });
  afterAll(() => medspill?.close());

  const snapshots = async () =>
    ((await storedSeenFrom(page)).snapshots ?? []).filter((one) => one.postId === postId) as { readings: unknown[] }[];

  /**
   * Sends the request again and again, each time with the worker killed one step later, until it runs through. `afterKill` and
   * `afterAgain` look at what is there. Gives how many steps there were.
   */
  async function killAtEveryStep(
    name: string,
    requestOf: () => unknown,
    looks: { afterKill?: () => Promise<void>; afterAgain: (reply: unknown) => Promise<void> | void },
    stride = STRIDE,
  ): Promise<number> {
    for (let step = 1; step <= MOST_STEPS; step += stride) {
      // A worker that just woke has everything before it: opening the database is part of the first request.
      await killWorker(medspill.browser);
      await insistOnAnswer(page, 'wire.working', { id: randomUUID() });
      const held = await holdWorkerAt(medspill.browser, step);
      const request = requestOf();
      const replied = sendRequest(page, name, request).catch(() => undefined);
      const first = await Promise.race([held.reached, replied.then(() => false as const)]);
      if (!first) {
        await held.leave();
        return step - stride;
      }
      await killWorker(medspill.browser);
      await looks.afterKill?.();
      const again = await insistOnAnswer(page, name, request);
      expect(again, `${name}, killed at step ${step}`).toMatchObject({ ok: true });
      await looks.afterAgain(again);
    }
    throw new Error(`${name} was never done`);
  }

  it('stores a reading once, and never half of it', async () => {
    let before = await snapshots();
    const steps = await killAtEveryStep(
      'reading.record',
      () => ({
        requestId: randomUUID(),
        reading,
        chosen: [post.nativeId],
        takenAt: new Date().toISOString(),
        confirmed: false,
      }),
      {
        async afterKill() {
          const now = await snapshots();
          expect(now.length - before.length).toBeLessThanOrEqual(1);
          for (const one of now) expect(one.readings).toHaveLength(4);
        },
        async afterAgain(reply) {
          expect(reply).toMatchObject({ answer: { state: 'saved', posts: [{ postId }] } });
          const now = await snapshots();
          expect(now.length - before.length).toBe(1);
          before = now;
          expect((await storedSeenFrom(page)).posts).toHaveLength(1);
        },
      },
    );
    expect(steps).toBeGreaterThan(15);
  });

  it('reads the page again as if nothing had been', async () => {
    const steps = await killAtEveryStep('page.read', () => ({ tabId }), {
      afterAgain: (reply) => expect(reply).toMatchObject({ answer: { state: 'read', reading: { posts: [{}] } } }),
    });
    expect(steps).toBeGreaterThan(5);
  });

  it('takes the structure of the page again', async () => {
    const steps = await killAtEveryStep(
      'page.diagnose',
      () => ({ tabId }),
      {
        afterAgain: (reply) => expect(reply).toMatchObject({ answer: { diagnosis: expect.any(String) } }),
      },
      1,
    );
    expect(steps).toBeGreaterThan(0);
  });

  it('sets up what the settings ask for again', async () => {
    const steps = await killAtEveryStep(
      'settings.apply',
      () => ({}),
      {
        afterAgain: (reply) => expect(reply).toMatchObject({ answer: { following: [] } }),
      },
      1,
    );
    expect(steps).toBeGreaterThan(0);
  });

  it('ended in no error of its own', async () => {
    expect(await medspill.complaints()).toEqual([]);
  });
});
