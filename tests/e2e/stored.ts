import type { Page } from 'puppeteer-core';
import type { OpenMedspill } from '../harness/open-medspill.ts';

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
