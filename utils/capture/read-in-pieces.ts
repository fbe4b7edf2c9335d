import type { PageReading } from '../model/readings.ts';
import type { Platform } from '../platforms/platform.ts';
import { readingPieces, readPageAmong } from './read-page-among.ts';

/** Milliseconds of work after which the page gets its turn: four times as slow a machine is still quick to answer a key. */
const STRETCH = 8;

interface Yielding {
  scheduler?: { yield?: () => Promise<void> };
}

/**
 * Reads the page of this tab as `readPageAmong` does, in pieces, so that typing and scrolling go on meanwhile. When the page
 * changed between two pieces, what was read may be of two different states of it: it is read anew, in one go. Browsers
 * that cannot give the page its turn (Firefox before 142) read in one go.
 */
export async function readInPieces(known: readonly Platform[], document: Document): Promise<PageReading> {
  const address = () => document.location.href;
  const [at, now, options] = [address(), new Date(), { addressNow: address }];
  const { scheduler } = globalThis as Yielding;
  if (!scheduler?.yield) return readPageAmong(known, document, at, now, options);
  let isChanged = false;
  const watch = new MutationObserver(() => {
    isChanged = true;
  });
  const pieces = readingPieces(known, document, at, now, options);
  try {
    watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    // What came before was taking in this script.
    await scheduler.yield();
    let started = performance.now();
    for (let step = pieces.next(); !isChanged; step = pieces.next()) {
      if (step.done) return step.value;
      if (performance.now() - started < STRETCH) continue;
      await scheduler.yield();
      started = performance.now();
    }
  } finally {
    watch.disconnect();
  }
  return readPageAmong(known, document, address(), now, options);
}
