import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../../utils/language/en/app.ts';
import { imports } from '../../utils/language/en/imports.ts';
import { thisPage } from '../../utils/language/en/this-page.ts';
import type { Marker } from '../../utils/model/marker.ts';
import { builtFolders } from '../harness/browser.ts';
import { demoPost, servedDemo } from '../harness/demo-page.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { until } from '../harness/surface.ts';
import { xContent, xRow } from '../unit/imports/written-exports.ts';
import { popupScreen } from './screens/popup.ts';
import { comeIn, lookAround } from './screens/welcome.ts';
import { markerOf, stored, storedSeenFrom } from './stored.ts';
import { killWorker } from './worker-faults.ts';

const temporary = mkdtempSync(join(tmpdir(), 'medspill-storage-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));

describe('a restart of the browser', () => {
  const profile = join(temporary, 'profile');
  const restarted = () => openMedspill('chromium', { pages: new Map(), profile });

  it('keeps everything that was stored', async () => {
    const first = await restarted();
    await lookAround(first);
    const before = await stored(first);
    await markerOf(first, before);
    await first.close();
    const second = await restarted();
    expect(await stored(second)).toEqual(before);
    await second.close();
  });

  it('says that the data is missing when the database files were damaged, and does not pass for a first day', async () => {
    const indexed = join(profile, 'Default', 'IndexedDB');
    const files = readdirSync(indexed, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /chrome-extension.*leveldb.*(\.log|\.ldb|MANIFEST-\d+)$/.test(name),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) {
      const bytes = readFileSync(join(indexed, name));
      for (let at = 0; at < bytes.length; at += 7) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      writeFileSync(join(indexed, name), bytes);
    }
    const medspill = await restarted();
    const { surface } = await medspill.openTab('workspace.html');
    await surface.waitForText(app.dataMissing.title);
    await surface.press('button', app.dataMissing.restore);
    const backup = await medspill.browser.waitForTarget((target) => target.url().endsWith('#/backup'));
    const page = await backup.asPage();
    await page.waitForSelector('input[type="file"]');
    await medspill.close();
  });
});

describe('a browser killed right after something was deleted on purpose', () => {
  const profile = join(temporary, 'killed');
  const file = join(temporary, 'x.csv');
  const opened = () => openMedspill('chromium', { pages: new Map(), profile, watchesWorker: false });

  it('says of nothing that it is missing', async () => {
    writeFileSync(file, xContent([xRow('2026-10-02T08:00:00Z', 'Vi bygger tunnel', '500,6,12,0,0,0,1,1,1,1,1,0,0')]));
    const first = await opened();
    await comeIn(first);
    const { page, surface } = await first.openTab('workspace.html#/imports');
    const field = await page.waitForSelector('input[type="file"]:not([webkitdirectory])');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
    await surface.press('button', imports.add);
    await surface.waitForText('One reading added');
    const before = await stored(first);
    await markerOf(first, before);
    // From here on the marker stays as it is: whoever writes it is gone before it does.
    await page.evaluateOnNewDocument(() => {
      const { local } = (
        globalThis as unknown as { chrome: { storage: { local: { set(kept: object): Promise<void> } } } }
      ).chrome.storage;
      const set = local.set.bind(local);
      local.set = (kept) => ('marker' in kept ? new Promise(() => undefined) : set(kept));
    });
    await first.reload(page);
    await killWorker(first.browser);
    await surface.press('button', imports.undo);
    await until(
      () => 'It was not undone.',
      async () => (await storedSeenFrom(page)).posts?.length === 0,
    );
    const { marker } = await surface.look<{ marker: Marker }>(
      'async (document, window) => window.chrome.storage.local.get("marker")',
    );
    expect(marker).toMatchObject({ posts: 1, snapshots: 1 });
    first.browser.process()?.kill('SIGKILL');
    const second = await opened();
    const after = await second.openTab('workspace.html#/posts');
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const said = await after.surface.text();
    expect(said).not.toContain(app.someMissing.title);
    expect(said).not.toContain(app.dataMissing.title);
    expect((await stored(second)).imports).toMatchObject([{ undoneAt: expect.any(String) }]);
    await second.close();
  });
});

describe('a database that lost a part of itself', () => {
  let medspill: OpenMedspill;
  beforeAll(async () => {
    medspill = await openMedspill('chromium', { pages: new Map() });
    await lookAround(medspill);
    await markerOf(medspill, await stored(medspill));
    // A page of the extension where no code of ours runs: what is taken here is taken as a damaged file takes it.
    const bare = await medspill.browser.newPage();
    await bare.goto(`${medspill.origin}/licences.md`);
    await bare.evaluate(async () => {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('medspill');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const writing = opened.transaction(['colleagues', 'posts'], 'readwrite');
      writing.objectStore('colleagues').clear();
      const posts = writing.objectStore('posts');
      const keys = posts.getAllKeys();
      keys.onsuccess = () => {
        for (const key of keys.result.slice(0, 2)) posts.delete(key);
      };
      await new Promise<void>((resolve) => {
        writing.oncomplete = () => resolve();
      });
      opened.close();
    });
    await bare.close();
  });
  afterAll(() => medspill?.close());

  it('says once what is missing and where it can be brought back from, and is quiet when she has answered', async () => {
    const { page, surface } = await medspill.openTab('workspace.html#/posts');
    const said = await surface.waitForText(app.someMissing.title);
    expect(said).toMatch(/2 posts and \d+ colleagues\./);
    await surface.press('button', app.someMissing.restore);
    await page.waitForSelector('input[type="file"]');
    await surface.press('button', app.someMissing.fine);
    await until(
      () => 'It is still said.',
      async () => !(await surface.text()).includes(app.someMissing.title),
    );
    await page.reload();
    await page.waitForSelector('#root > *');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await surface.text()).not.toContain(app.someMissing.title);
    expect(await medspill.complaints()).toEqual([]);
  });
});

describe('a full disk', () => {
  const post = demoPost(new Date());
  let medspill: OpenMedspill;
  let session: CDPSession;

  beforeAll(async () => {
    // With `unlimitedStorage` Chromium passes every write, so the quota can only be felt without it.
    const extension = join(temporary, 'limited');
    cpSync(builtFolders.chromium, extension, { recursive: true });
    const file = join(extension, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
    manifest.permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage');
    writeFileSync(file, JSON.stringify(manifest));
    medspill = await openMedspill('chromium', { pages: servedDemo(post), extension });
    // Set before anything is written: Chromium remembers for half a minute how much room there was.
    session = await medspill.tab.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', { origin: medspill.origin, quotaSize: 3_000_000 });
    await lookAround(medspill);
  });
  afterAll(() => medspill?.close());

  /** Fills what room is left with noise, in a database of its own, until not a kilobyte more goes in. */
  async function fill(): Promise<void> {
    const { page } = await medspill.openTab('workspace.html#/posts');
    await page.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const opening = indexedDB.open('noise');
      opening.onupgradeneeded = () => opening.result.createObjectStore('noise', { autoIncrement: true });
      const noise = await done(opening);
      for (const size of [60_000, 6_000, 600]) {
        for (let more = true; more; ) {
          more = await new Promise<boolean>((resolve) => {
            const writing = noise.transaction('noise', 'readwrite');
            writing.objectStore('noise').add(crypto.getRandomValues(new Uint8Array(size)));
            writing.oncomplete = () => resolve(true);
            writing.onabort = () => resolve(false);
          });
        }
      }
      noise.close();
    });
    await page.close();
  }

  it('is told in plain words, stores nothing by halves, and lets her try again', async () => {
    await fill();
    await medspill.goTo(post.url);
    const popup = popupScreen(await medspill.openPopup());
    await popup.acceptTerms();
    await popup.numbers();
    await popup.surface.press('button', thisPage.save);
    await popup.surface.waitForText(thisPage.notSaved['disk-full']);
    await session.send('Storage.overrideQuotaForOrigin', { origin: medspill.origin });
    // Chromium takes up to half a minute to notice that there is room again: she presses until it does.
    await until(
      async () => `It was never saved:\n${await popup.surface.text()}`,
      async () => {
        if (await popup.surface.has('button', thisPage.save)) await popup.surface.press('button', thisPage.save);
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return (await popup.surface.text()).includes(thisPage.saved);
      },
      60_000,
    );
    const rows = await stored(medspill);
    expect(rows.snapshots?.filter((one) => one.postId === `linkedin:${post.nativeId}`)).toHaveLength(1);
    expect(rows.posts).toHaveLength(17);
  });
});
