import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { thisPage } from '../../utils/language/en/this-page.ts';
import { protocol } from '../../utils/wire/protocol.ts';
import { servePages, waitForExtension } from '../harness/browser.ts';
import { demoPost, servedDemo } from '../harness/demo-page.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { until } from '../harness/surface.ts';
import { sendRequest } from './requests.ts';
import { popupScreen } from './screens/popup.ts';
import { type Stored, stored } from './stored.ts';
import { killWorker } from './worker-faults.ts';

const post = demoPost(new Date());
const other = demoPost(new Date(Date.now() - 24 * 60 * 60 * 1000));
const postId = `linkedin:${post.nativeId}`;
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
    medspill = await openMedspill('chromium', {
      pages: new Map([...servedDemo(post), ...servedDemo(other)]),
      watchesWorker: false,
    });
    await medspill.goTo(post.url);
    const popup = popupScreen(await medspill.openPopup());
    await popup.acceptTerms();
    await popup.numbers();
    await medspill.closePopup();
  });
  afterAll(() => medspill?.close());

  it('says in words when the browser does not tell which tab the popup is over, and is never blank', async () => {
    const page = await medspill.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: { query: () => unknown } } }).chrome;
      tabs.query = () => {
        throw new Error('Tabs cannot be queried right now (user may be dragging a tab).');
      };
    });
    await page.goto(`${medspill.origin}/popup.html`);
    await page.waitForFunction((said) => document.body.textContent.includes(said), {}, thisPage.state.failed.title);
    await page.close();
  });

  const killed = () => killWorker(medspill.browser);

  it.each([0, 3, 10, 30, 80])(
    'stores all or nothing when the worker is killed %i ms after "save", and once when she presses again',
    async (delay) => {
      const before = snapshotsOf(await stored(medspill)).length;
      await medspill.goTo(post.url);
      const popup = popupScreen(await medspill.openPopup());
      await popup.numbers();
      const pressed = popup.surface.press('button', thisPage.save);
      await pause(delay);
      await killed();
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
    await killed();
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

  it('stores one snapshot when two windows and the panel send the same request at once, and keeps all when they differ', async () => {
    const paths = ['workspace.html#/posts', 'workspace.html#/people', 'sidepanel.html#/posts'];
    const pages = await Promise.all(paths.map((path) => medspill.openTab(path)));
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

  it('answers no script in a page or in a frame of it, not even one of its own', async () => {
    await medspill.goTo(post.url);
    await medspill.tab.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>a frame</p>';
      document.body.append(frame);
      return new Promise((resolve) => frame.addEventListener('load', resolve));
    });
    const popup = await medspill.openPopup();
    await popupScreen(popup).numbers();
    const replies = await popup.look<unknown[]>(
      `async (document, window) => {
        const [tab] = await window.chrome.tabs.query({ active: true, currentWindow: true });
        const injected = await window.chrome.scripting.executeScript({
          target: { tabId: tab.id, allFrames: true },
          func: async (names, request) => {
            const replies = [];
            for (const medspill of names)
              replies.push(await chrome.runtime.sendMessage({ medspill, id: crypto.randomUUID(), request }));
            return replies;
          },
          args: [${JSON.stringify(Object.keys(protocol))}, { tabId: tab.id }],
        });
        return injected.flatMap(({ result }) => result);
      }`,
    );
    // The page and its frame, each with every request there is.
    expect(replies).toHaveLength(2 * Object.keys(protocol).length);
    for (const reply of replies) expect(reply).toEqual({ ok: false, why: 'not-allowed' });
    await medspill.closePopup();
  });

  it.each([0, 5, 15, 40])(
    'says what became of a tab that was left %i ms into a reading, and mixes no two posts',
    async (delay) => {
      const { page } = await medspill.openTab('workspace.html#/posts');
      await medspill.goTo(post.url);
      const popup = await medspill.openPopup();
      await popupScreen(popup).numbers();
      const tabId = await popup.look<number>(
        'async (document, window) => (await window.chrome.tabs.query({ active: true, currentWindow: true }))[0].id',
      );
      await medspill.closePopup();
      const asked = sendRequest(page, 'page.read', { tabId });
      await pause(delay);
      await medspill.goTo(other.url);
      const reply = (await asked) as {
        ok: boolean;
        answer: { state: string; reading?: { pageUrl: string; posts: { nativeId: string }[] } };
      };
      expect(reply.ok).toBe(true);
      expect(['read', 'page-changed', 'needs-click', 'cannot-read-tab', 'still-loading', 'failed']).toContain(
        reply.answer.state,
      );
      for (const one of reply.answer.reading?.posts ?? [])
        expect(reply.answer.reading?.pageUrl).toContain(one.nativeId);
      await page.close();
    },
  );

  it('says calmly that the tab is gone when it was closed while it was read', async () => {
    const { page } = await medspill.openTab('workspace.html#/posts');
    const tab = await medspill.browser.newPage();
    await servePages(tab, servedDemo(post));
    await tab.goto(post.url);
    await tab.bringToFront();
    await tab.triggerExtensionAction(await waitForExtension(medspill.browser));
    const tabId = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(query: object): Promise<{ id: number; url?: string }[]> } };
      };
      return (await chrome.tabs.query({})).map(({ id }) => id).sort((a, b) => b - a)[0] as number;
    });
    await medspill.closePopup();
    for (const delay of [5, 0]) {
      const asked = sendRequest(page, 'page.read', { tabId });
      await pause(delay);
      if (!tab.isClosed()) await tab.close();
      expect(await asked).toMatchObject({
        ok: true,
        answer: { state: expect.stringMatching(/^(read|cannot-read-tab|failed)$/) },
      });
    }
    expect(await sendRequest(page, 'page.read', { tabId })).toEqual({
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

describe('a background that Firefox puts to sleep after half a second', () => {
  let medspill: OpenMedspill;
  beforeAll(async () => {
    const preferences = { 'extensions.background.idle.timeout': 500 };
    medspill = await openMedspill('firefox', { pages: servedDemo(post), preferences });
  });
  afterAll(() => medspill?.close());

  it('wakes for each thing she does, and stores it once', async () => {
    await medspill.goTo(post.url);
    const popup = popupScreen(await medspill.openPopup());
    await popup.acceptTerms();
    await popup.numbers();
    await pause(2000);
    await popup.save();
    await medspill.closePopup();
    await pause(2000);
    await popupScreen(await medspill.openPopup()).numbers();
    await medspill.closePopup();
    expect(snapshotsOf(await stored(medspill))).toHaveLength(1);
    expect(await medspill.complaints()).toEqual([]);
  });
});
