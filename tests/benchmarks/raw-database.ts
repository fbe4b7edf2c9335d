import { upgrades } from '../../utils/database/upgrades/index.ts';

/**
 * IndexedDB with nothing between: the same stores and the same indexes as Medspill's database, made by hand. The floor that any
 * wrapper stands on. Durability is `strict`, as ours is: a floor that promises less would be no floor.
 */
export interface RawDatabase {
  put(rows: Readonly<Record<string, readonly object[]>>): Promise<void>;
  all(stores: readonly string[]): Promise<object[][]>;
  get(store: string, id: string): Promise<object | undefined>;
  byIndex(store: string, index: string, from: IDBValidKey, to: IDBValidKey): Promise<object[]>;
  remove(): Promise<void>;
}

const NAME = 'bench-raw';

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused.'));
  });
}

/** The stores of our schema, read from the schema itself: `++` numbered, `*` many values per row, `[a+b]` several fields. */
function makeStores(database: IDBDatabase): void {
  const stores = Object.assign({}, ...upgrades.map((step) => step.stores)) as Record<string, string | null>;
  for (const [name, schema] of Object.entries(stores)) {
    if (schema === null) continue;
    const [keyPath = 'id', ...indexes] = schema.split(',').map((part) => part.trim());
    const store = database.createObjectStore(name, {
      keyPath: keyPath.replace('++', ''),
      autoIncrement: keyPath.startsWith('++'),
    });
    for (const index of indexes) {
      const fields = index.replace(/^\*/, '');
      const path = fields.startsWith('[') ? fields.slice(1, -1).split('+') : fields;
      store.createIndex(fields, path, { multiEntry: index.startsWith('*') });
    }
  }
}

export async function openRaw(): Promise<RawDatabase> {
  await settled(indexedDB.deleteDatabase(NAME));
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => makeStores(opening.result);
  const database = await settled(opening);
  // A new one under the same name makes the old one step aside.
  database.onversionchange = () => database.close();
  const read = (stores: readonly string[]) => database.transaction([...stores], 'readonly');
  return {
    put: (rows) =>
      new Promise((resolve, reject) => {
        const transaction = database.transaction(Object.keys(rows), 'readwrite', { durability: 'strict' });
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB stopped.'));
        for (const [name, list] of Object.entries(rows)) {
          const store = transaction.objectStore(name);
          for (const row of list) store.put(row);
        }
      }),
    all: (stores) => {
      const transaction = read(stores);
      return Promise.all(stores.map((name) => settled<object[]>(transaction.objectStore(name).getAll())));
    },
    get: (store, id) => settled<object | undefined>(read([store]).objectStore(store).get(id)),
    byIndex: (store, index, from, to) =>
      settled<object[]>(read([store]).objectStore(store).index(index).getAll(IDBKeyRange.bound(from, to))),
    remove: async () => {
      database.close();
      await settled(indexedDB.deleteDatabase(NAME));
    },
  };
}
