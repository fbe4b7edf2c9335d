import { randomUUID } from 'node:crypto';
import type { Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { thisPage } from '../../utils/language/en/this-page.ts';
import { demoPost, servedDemo } from '../harness/demo-page.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { until } from '../harness/surface.ts';
import { sendRequest } from './requests.ts';
import { popupScreen } from './screens/popup.ts';
import { type Stored, stored } from './stored.ts';

const post = demoPost(new Date());
const postId = `linkedin:${post.nativeId}`;
const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().endsWith('/background.js');
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What must hold whatever happened: every stored reading is whole, and hangs on a post that is there. */
function isWhole(rows: Stored): void {
  const posts = new Set(rows.posts?.map((one) => one.id));
  for (const snapshot of rows.snapshots ?? []) {
    expect(posts.has(snapshot.postId)).toBe(true);
    expect(snapshot.readings).toHaveLength(4);
  }
}

const snapshotsOf = (rows: Stored) => (rows.snapshots ?? []).filter((one) => one.postId === postId);

describe('faults in Chromium', () => {
  let medspill: OpenMedspill;

  beforeAll(async () => {
    medspill = await openMedspill('chromium', { pages: servedDemo(post), watchesWorker: false });
    await medspill.goTo(post.url);
    const popup = popupScreen(await medspill.openPopup());
    await popup.acceptTerms();
    await popup.numbers();
    await medspill.closePopup();
  });
  afterAll(() => medspill?.close());

  async function killWorker(): Promise<void> {
    const worker = medspill.browser.targets().find(isWorker);
    if (!worker) return;
    const session = await medspill.browser.target().createCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const found = targetInfos.find((one) => one.type === 'service_worker' && one.url.endsWith('/background.js'));
    if (found) await session.send('Target.closeTarget', { targetId: found.targetId });
    await session.detach();
  }

  it.each([0, 3, 10, 30, 80])(
    'stores all or nothing when the worker is killed %i ms after "save", and once when she presses again',
    async (delay) => {
      const before = snapshotsOf(await stored(medspill)).length;
      await medspill.goTo(post.url);
      const popup = popupScreen(await medspill.openPopup());
      await popup.numbers();
      const pressed = popup.surface.press('button', thisPage.save);
      await pause(delay);
      await killWorker();
      await pressed;
      const said = await popup.surface.waitForText(/Saved\.|were not stored/);
      if (!/Saved\./.test(said)) await popup.save();
      const after = await stored(medspill);
      isWhole(after);
      expect(snapshotsOf(after).length - before).toBe(1);
      await medspill.closePopup();
    },
  );

  it.each([0, 10, 50])('reads again calmly after the worker was killed %i ms into a reading', async (delay) => {
    await medspill.goTo(post.url);
    const opening = medspill.openPopup();
    await pause(delay);
    await killWorker();
    const popup = popupScreen(await opening);
    const said = await popup.surface.waitForText(/6,940|just been updated|reading stopped/);
    if (!said.includes('6,940')) {
      await medspill.closePopup();
      await popupScreen(await medspill.openPopup()).numbers();
    }
    await medspill.closePopup();
  });

  it('finishes a save although the popup was closed in the middle of it', async () => {
    const before = snapshotsOf(await stored(medspill)).length;
    await medspill.goTo(post.url);
    const popup = popupScreen(await medspill.openPopup());
    await popup.numbers();
    await popup.surface.press('button', thisPage.save);
    await medspill.closePopup();
    await until(
      () => 'The save was lost.',
      async () => snapshotsOf(await stored(medspill)).length === before + 1,
    );
    isWhole(await stored(medspill));
  });

  it('stores one snapshot when three windows send the same request at once, and keeps all when they differ', async () => {
    const pages = await Promise.all([1, 2, 3].map(() => medspill.openTab('workspace.html#/posts')));
    const reading = await readingOf(post.url);
    const request = { reading, chosen: [post.nativeId], takenAt: new Date().toISOString(), confirmed: true };
    const before = snapshotsOf(await stored(medspill)).length;
    const requestId = randomUUID();
    const same = await Promise.all(
      pages.map(({ page }) => sendRequest(page, 'reading.record', { ...request, requestId })),
    );
    expect(new Set(same.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(snapshotsOf(await stored(medspill)).length).toBe(before + 1);
    await Promise.all(
      pages.map(({ page }) => sendRequest(page, 'reading.record', { ...request, requestId: randomUUID() })),
    );
    const rows = await stored(medspill);
    expect(snapshotsOf(rows).length).toBe(before + 4);
    expect(rows.posts?.filter((one) => one.id === postId)).toHaveLength(1);
    await Promise.all(pages.map(({ page }) => page.close()));
  });

  it('asks before it stores a number that fell by more than a tenth', async () => {
    const { page } = await medspill.openTab('workspace.html#/posts');
    const reading = await readingOf(post.url);
    const fallen = structuredClone(reading);
    for (const metric of fallen.posts[0]?.metrics ?? []) {
      metric.value = metric.low = metric.high = Math.round(metric.value / 2);
    }
    const request = {
      reading: fallen,
      chosen: [post.nativeId],
      takenAt: new Date().toISOString(),
      requestId: randomUUID(),
    };
    const before = snapshotsOf(await stored(medspill)).length;
    const asked = await sendRequest(page, 'reading.record', { ...request, confirmed: false });
    expect(asked).toMatchObject({ ok: true, answer: { state: 'ask-first' } });
    expect(snapshotsOf(await stored(medspill)).length).toBe(before);
    const kept = await sendRequest(page, 'reading.record', { ...request, confirmed: true });
    expect(kept).toMatchObject({ ok: true, answer: { state: 'saved' } });
    await page.close();
  });

  it('says which click it needs when a tab was not given to it, and which pages nobody may read', async () => {
    const { page } = await medspill.openTab('workspace.html#/posts');
    await medspill.goTo('about:blank');
    const tabs = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number }[]> } } };
      return (await chrome.tabs.query({})).map(({ id }) => id);
    });
    const states = await Promise.all(tabs.map((tabId) => sendRequest(page, 'page.read', { tabId })));
    for (const reply of states)
      expect(reply).toMatchObject({
        ok: true,
        answer: { state: expect.stringMatching(/cannot-read-tab|needs-click/) },
      });
    await medspill.goTo(post.url);
    const needs = await Promise.all(tabs.map((tabId) => sendRequest(page, 'page.read', { tabId })));
    expect(JSON.stringify(needs)).toContain('needs-click');
    expect(await sendRequest(page, 'page.read', { tabId: 99_999_999 })).toEqual({
      ok: true,
      answer: { state: 'cannot-read-tab', why: 'gone' },
    });
    await page.close();
  });

  it('never ended in an error of its own', async () => {
    expect(await medspill.complaints()).toEqual([]);
  });

  interface Reading {
    posts: { nativeId: string; metrics: { value: number; low: number; high: number }[] }[];
  }

  /** The reading of a page, as the background gave it: read through the true popup's tab. */
  async function readingOf(url: string): Promise<Reading> {
    await medspill.goTo(url);
    const popup = await medspill.openPopup();
    await popupScreen(popup).numbers();
    const reply = await popup.look<{ answer: { reading: Reading } }>(
      `async (document, window) => {
        const [tab] = await window.chrome.tabs.query({ active: true, currentWindow: true });
        return await window.chrome.runtime.sendMessage({ medspill: 'page.read', id: window.crypto.randomUUID(), request: { tabId: tab.id } });
      }`,
    );
    await medspill.closePopup();
    return reply.answer.reading;
  }
});
