import type { Page } from 'puppeteer-core';

/**
 * Makes the database what the release before the newest upgrade left on the disk: the same rows under the version before, without
 * the table that upgrade brings. The next page of ours that opens upgrades it. `bare`: a page of the extension where no code of
 * ours runs; every other must be closed. `schema`: that of now; `brought`: the tables its step adds.
 */
export async function makeOlder(bare: Page, schema: number, brought: readonly string[]): Promise<void> {
  await bare.evaluate(
    async (version, without) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const now = await done(indexedDB.open('medspill'));
      const names = [...now.objectStoreNames].filter((name) => !without.includes(name));
      const reading = now.transaction(names, 'readonly');
      const tables = await Promise.all(
        names.map(async (name) => {
          const store = reading.objectStore(name);
          const indexes = [...store.indexNames].map((index) => {
            const { keyPath, unique, multiEntry } = store.index(index);
            return { name: index, keyPath, unique, multiEntry };
          });
          return { name, keyPath: store.keyPath, indexes, rows: await done<object[]>(store.getAll()) };
        }),
      );
      now.close();
      await done(indexedDB.deleteDatabase('medspill'));
      const opening = indexedDB.open('medspill', version);
      opening.onupgradeneeded = () => {
        for (const { name, keyPath, indexes, rows } of tables) {
          const store = opening.result.createObjectStore(name, { keyPath });
          for (const { name: index, keyPath: path, ...how } of indexes) store.createIndex(index, path, how);
          for (const row of rows) store.add(row);
        }
      };
      (await done(opening)).close();
      // As that release kept it, or the marker would be of a newer one.
      const { chrome } = globalThis as unknown as {
        chrome: {
          storage: {
            local: {
              get(key: string): Promise<{ marker?: { schema: number } }>;
              set(kept: object): Promise<void>;
            };
          };
        };
      };
      const { marker } = await chrome.storage.local.get('marker');
      if (marker) await chrome.storage.local.set({ marker: { ...marker, schema: version / 10 } });
    },
    (schema - 1) * 10,
    [...brought],
  );
}
