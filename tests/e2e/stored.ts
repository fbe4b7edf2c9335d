import type { Page } from 'puppeteer-core';
import type { Marker } from '../../utils/model/marker.ts';
import type { OpenMedspill } from '../harness/open-medspill.ts';
import { until } from '../harness/surface.ts';

export type Stored = Record<string, Record<string, unknown>[]>;

/** Every row of every table, read past our own code from one of our pages, as the browser holds them. */
export async function stored(medspill: OpenMedspill): Promise<Stored> {
  const { page } = await medspill.openTab('workspace.html#/posts');
  const tables = await storedSeenFrom(page);
  await page.close();
  return tables;
}

/** The same, from a page of ours that is open already. */
export async function storedSeenFrom(page: Page): Promise<Stored> {
  const rows = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('medspill'));
    const names = [...database.objectStoreNames];
    const reading = database.transaction(names, 'readonly');
    const tables: Record<string, unknown[]> = {};
    for (const name of names) tables[name] = await done(reading.objectStore(name).getAll());
    database.close();
    return JSON.stringify(tables);
  });
  return JSON.parse(rows) as Stored;
}

/**
 * Changes stored rows past our own code, as time or another window would have left them: every row of `table` that has the fields
 * of `which` gets those of `fields`. With `as`, the first such row is copied under each of those ids instead.
 */
export async function changeStored(
  medspill: OpenMedspill,
  table: string,
  which: object,
  fields: object,
  as: readonly string[] = [],
): Promise<void> {
  const { page } = await medspill.openTab('workspace.html#/settings');
  await page.evaluate(
    async (name, wanted, change, copies) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('medspill'));
      const rows = database.transaction(name, 'readwrite').objectStore(name);
      const all: Record<string, unknown>[] = await done(rows.getAll());
      const found = all.filter((row) => Object.entries(wanted).every(([field, value]) => row[field] === value));
      if (found.length === 0) throw new Error(`no row of ${name} is like ${JSON.stringify(wanted)}`);
      const changed =
        copies.length > 0
          ? copies.map((id) => ({ ...found[0], ...change, id }))
          : found.map((row) => ({ ...row, ...change }));
      for (const row of changed) await done(rows.put(row));
      database.close();
    },
    table,
    which,
    fields,
    [...as],
  );
  await page.close();
}

/** Keeps everybody else from a table, as a long write in another window does, until `releaseTable`. From a page of ours, wherever it stands. */
export async function holdTable(page: Page, table: string): Promise<void> {
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('medspill');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction(name, 'readwrite').objectStore(name);
          const hold = () => {
            if ('released' in window) return opening.result.close();
            resolve();
            rows.count().onsuccess = hold;
          };
          rows.count().onsuccess = hold;
        };
      }),
    table,
  );
}

/** Lets everybody at the table again. */
export async function releaseTable(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { released: true });
  });
}

/** Makes every reading two hours older, past our own code, from a page of ours in either browser: following reads once an hour. */
export async function ageSnapshots(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('medspill'));
    const table = database.transaction('snapshots', 'readwrite').objectStore('snapshots');
    for (const one of (await done(table.getAll())) as { takenAt: string }[])
      await done(table.put({ ...one, takenAt: new Date(Date.parse(one.takenAt) - 7_200_000).toISOString() }));
    database.close();
  });
}

/** The marker that the extension keeps beside its database, once it says what is in `rows`: it follows shortly after a write. */
export async function markerOf(medspill: OpenMedspill, rows: Stored): Promise<Marker> {
  const { page, surface } = await medspill.openTab('workspace.html#/posts');
  const read = () =>
    surface.look<{ marker?: Marker }>('async (document, window) => window.chrome.storage.local.get("marker")');
  const newest =
    (rows.snapshots ?? [])
      .map(({ id }) => String(id))
      .sort()
      .at(-1) ?? null;
  const marker = await until(
    async () => `The marker did not follow: ${JSON.stringify(await read())}`,
    async () => {
      const { marker: kept } = await read();
      const counted = (['posts', 'colleagues', 'messages'] as const).every(
        (name) => kept?.[name] === rows[name]?.length,
      );
      return counted && kept?.newestSnapshot === newest ? kept : null;
    },
  );
  await page.close();
  return marker;
}
