import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followTab } from '../../../utils/capture/following.ts';
import { database } from '../../../utils/database/database.ts';
import { recordReading } from '../../../utils/database/record-reading.ts';
import { newId } from '../../../utils/model/ids.ts';
import { parseSettings } from '../../../utils/settings/settings.ts';
import { freshDatabase, pageReading, postReading, reactions } from '../database/fresh-database.ts';

const url = 'https://www.linkedin.com/feed/update/urn:li:activity:7401000000000000001/';
const nativeId = 'activity:7401000000000000001';
const HOUR = 3_600_000;

const page = vi.hoisted(() => ({ granted: true, readings: 0, answer: null as unknown }));
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { contains: async () => page.granted },
    tabs: { get: async () => ({ url: 'https://www.linkedin.com/feed/update/urn:li:activity:7401000000000000001/' }) },
    scripting: {
      executeScript: async () => {
        page.readings += 1;
        return [{ result: page.answer }];
      },
    },
    storage: { local: { get: async () => ({}), set: async () => undefined } },
  },
}));

const following = parseSettings({ following: ['linkedin'] });
const shown = (count: number) => ({
  ...pageReading(postReading({ nativeId, metrics: [reactions(count)] })),
  pageUrl: url,
});

async function savedAt(milliseconds: number, count = 100) {
  const takenAt = new Date(milliseconds).toISOString();
  await recordReading({ requestId: newId(), reading: shown(count), chosen: [nativeId], takenAt });
}

beforeEach(async () => {
  await freshDatabase();
  Object.assign(page, { granted: true, readings: 0, answer: shown(120) });
});

describe('a followed page that was opened', () => {
  it('is read when the last reading is more than an hour old, and gives one more', async () => {
    await savedAt(Date.now() - 2 * HOUR);
    expect(await followTab(1, url, following)).toBe(true);
    expect(await database.snapshots.count()).toBe(2);
  });

  it('is left alone within the hour', async () => {
    await savedAt(Date.now() - HOUR / 2);
    expect(await followTab(1, url, following)).toBe(false);
    expect(page.readings).toBe(0);
  });

  it('is read although a clock that was ahead once left a reading in the days to come', async () => {
    await savedAt(Date.now() + 400 * 24 * HOUR);
    expect(await followTab(1, url, following)).toBe(true);
    expect(await database.snapshots.count()).toBe(2);
  });

  it('is not read without the setting, without the permission, or when the post was never saved', async () => {
    expect(await followTab(1, url, following)).toBe(false);
    await savedAt(Date.now() - 2 * HOUR);
    expect(await followTab(1, url, parseSettings({}))).toBe(false);
    expect(await followTab(1, url, parseSettings({ following: ['x'] }))).toBe(false);
    page.granted = false;
    expect(await followTab(1, url, following)).toBe(false);
    expect(await followTab(1, undefined, following)).toBe(false);
    expect(await followTab(1, 'no address', following)).toBe(false);
    expect(page.readings).toBe(0);
  });

  it('stores no number that moved as numbers do not, for nobody is there to be asked', async () => {
    await savedAt(Date.now() - 2 * HOUR, 1000);
    expect(await followTab(1, url, following)).toBe(false);
    expect(page.readings).toBe(1);
    expect(await database.snapshots.count()).toBe(1);
  });

  it('stores nothing when the page shows another post, no number, or answers nonsense', async () => {
    await savedAt(Date.now() - 2 * HOUR);
    for (const answer of [
      { ...pageReading(postReading({ nativeId: 'activity:7', metrics: [reactions(120)] })), pageUrl: url },
      { ...pageReading(postReading({ nativeId, metrics: [] })), pageUrl: url },
      { posts: 'all of them' },
      null,
    ]) {
      page.answer = answer;
      expect(await followTab(1, url, following)).toBe(false);
    }
    expect(await database.snapshots.count()).toBe(1);
  });
});
