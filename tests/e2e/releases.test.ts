import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { SCHEMA } from '../../utils/database/upgrades/index.ts';
import { app } from '../../utils/language/en/app.ts';
import { waitForExtension } from '../harness/browser.ts';
import { copyKeyedBuild, KEYED_ID } from '../harness/keyed-build.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { type Stored, stored, storedSeenFrom } from './stored.ts';

/*
 * What a released build left in a real browser, file by file, opened by the build of now; and the build of now meeting what a
 * later one left. `npm run keep-release` keeps a release.
 */

const releases = new URL('../releases/', import.meta.url);
const temporary = mkdtempSync(join(tmpdir(), 'medspill-releases-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));

/** A profile as the release left it, and the rows that were in it. */
function profileOf(release: string): { profile: string; rows: Stored } {
  const files = unzipSync(readFileSync(new URL(release, releases)));
  const profile = mkdtempSync(join(temporary, 'profile-'));
  for (const [path, bytes] of Object.entries(files)) {
    if (path === 'rows.json') continue;
    mkdirSync(dirname(join(profile, path)), { recursive: true });
    writeFileSync(join(profile, path), bytes);
  }
  return { profile, rows: JSON.parse(strFromU8(files['rows.json'] as Uint8Array)) as Stored };
}

async function openedOver(profile: string): Promise<OpenMedspill> {
  const extension = mkdtempSync(join(temporary, 'extension-'));
  copyKeyedBuild(extension);
  const medspill = await openMedspill('chromium', { pages: new Map(), extension, profile });
  expect((await waitForExtension(medspill.browser)).id).toBe(KEYED_ID);
  return medspill;
}

const kept = readdirSync(releases).filter((name) => name.endsWith('.zip'));

describe.each(kept)('what %s left behind', (release) => {
  it('is opened by the build of now with every record of hers, and shown', async () => {
    const { profile, rows } = profileOf(release);
    const medspill = await openedOver(profile);
    const { surface } = await medspill.openTab('workspace.html#/people');
    await surface.waitForText('Kari Solbakken');
    await surface.waitForText('Ingrid Vestby');
    const now = await stored(medspill);
    const written = ['colleagues', 'contributions', 'messages', 'notes', 'plannedPosts', 'asks', 'tips', 'snapshots'];
    // A newer schema may add a field, and takes none away from what she wrote and read.
    for (const table of written) expect(now[table], table).toMatchObject(rows[table] ?? []);
    expect(now.posts?.map((one) => one.id).sort()).toEqual(rows.posts?.map((one) => one.id).sort());
    if (release.endsWith(`-schema-${SCHEMA}.zip`)) expect(now).toEqual(rows);
    const { page } = await medspill.openTab('workspace.html#/posts');
    const local = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: null): Promise<object> } } };
      };
      return chrome.storage.local.get(null);
    });
    expect(local).toMatchObject({ marker: { schema: expect.any(Number) } });
    expect(local).not.toHaveProperty('loss');
    expect(await medspill.complaints()).toEqual([]);
    await medspill.close();
  });

  it('is touched by nothing once a later build has written it', async () => {
    const { profile } = profileOf(release);
    const medspill = await openedOver(profile);
    await stored(medspill);
    for (const page of await medspill.browser.pages()) if (page !== medspill.tab) await page.close();
    // A page of the extension that opens no database itself.
    const bare = await medspill.browser.newPage();
    await bare.goto(`${medspill.origin}/licences.md`);
    const later = (SCHEMA + 1) * 10;
    await bare.evaluate(async (version) => {
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('medspill', version);
        opening.onupgradeneeded = () => opening.result.createObjectStore('fromTheFuture');
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      });
    }, later);
    const before = await storedSeenFrom(bare);
    const { surface } = await medspill.openTab('workspace.html');
    await surface.waitForText(app.newerVersion.title);
    expect(await storedSeenFrom(bare)).toEqual(before);
    const version = await bare.evaluate(
      async () => (await indexedDB.databases()).find(({ name }) => name === 'medspill')?.version,
    );
    expect(version).toBe(later);
    await medspill.close();
  });
});

it('keeps a release of the schema of now', () => {
  expect(kept.some((name) => name.endsWith(`-schema-${SCHEMA}.zip`))).toBe(true);
});
