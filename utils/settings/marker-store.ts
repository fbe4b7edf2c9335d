import { browser } from 'wxt/browser';
import { type Loss, type LossStore, lossSchema, markerSchema } from '../model/marker.ts';

const KEY = 'marker';
const LOSS = 'loss';

/** The marker in `storage.local`, which lies in other files than IndexedDB and is not damaged with it. */
export const markerStore: LossStore = {
  read: async () => {
    const stored = markerSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
    return stored.success ? stored.data : null;
  },
  write: async (marker) => {
    await browser.storage.local.set({ [KEY]: marker });
  },
  tellLoss: async (loss) => {
    await browser.storage.local.set({ [LOSS]: loss });
  },
};

/** Takes the marker down: before everything is erased, or a window that dies right after leaves it telling of a loss. */
export async function forgetMarker(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Calls `told` with the loss she has not answered yet, and when that changes. Gives the function that stops it. */
export function watchLoss(told: (loss: Loss | null) => void): () => void {
  const tell = (stored: unknown) => {
    const loss = lossSchema.safeParse(stored);
    told(loss.success ? loss.data : null);
  };
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[LOSS]) tell(changes[LOSS].newValue);
  };
  browser.storage.onChanged.addListener(listen);
  browser.storage.local.get(LOSS).then((stored) => tell(stored[LOSS]));
  return () => browser.storage.onChanged.removeListener(listen);
}

/** She has seen what is missing. */
export async function forgetLoss(): Promise<void> {
  await browser.storage.local.remove(LOSS);
}
