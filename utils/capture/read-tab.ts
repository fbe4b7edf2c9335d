import type { ReadAnswer, RecordAnswer } from '../model/read-state.ts';
import { ask, WireError } from '../wire/ask.ts';
import type { RequestOf } from '../wire/protocol.ts';

/**
 * For screens: reads a tab (null: the one last used) and always gives a screen state. A worker that cannot be reached
 * means that Medspill was updated under this window.
 */
export async function readTab(tabId: number | null): Promise<ReadAnswer> {
  try {
    return await ask('page.read', { tabId });
  } catch (error) {
    const gone = error instanceof WireError && (error.why === 'no-background' || error.why === 'bad-answer');
    return gone ? { state: 'updated-just-now' } : { state: 'failed', diagnosis: null };
  }
}

/** For screens: the text of "Copy a diagnosis" for the tab last used; null when the tab does not answer. */
export async function diagnoseTab(): Promise<string | null> {
  try {
    return (await ask('page.diagnose', { tabId: null })).diagnosis;
  } catch {
    return null;
  }
}

/**
 * For screens: saves the chosen posts of a reading and always gives an answer. Make `requestId` (newId()) once per
 * reading shown, not per click: a double click then stores once.
 */
export async function saveReading(request: RequestOf<'reading.record'>): Promise<RecordAnswer> {
  try {
    return await ask('reading.record', request);
  } catch {
    return { state: 'not-saved', why: 'failed' };
  }
}
