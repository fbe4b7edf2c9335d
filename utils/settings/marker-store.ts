import { browser } from 'wxt/browser';
import { type MarkerStore, markerSchema } from '../model/marker.ts';

const KEY = 'marker';

/** The marker in `storage.local`, which lies in other files than IndexedDB and is not damaged with it. */
export const markerStore: MarkerStore = {
  read: async () => {
    const stored = markerSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
    return stored.success ? stored.data : null;
  },
  write: async (marker) => {
    await browser.storage.local.set({ [KEY]: marker });
  },
};
