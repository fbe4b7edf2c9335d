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
    return await asStored(request.requestId);
  }
}

/**
 * No answer came, which does not say that nothing was stored: a worker may be killed each time between the storing and the
 * answer. The database knows, and a screen may ask it.
 */
async function asStored(requestId: string): Promise<RecordAnswer> {
  try {
    const { whatWasRecorded } = await import('../database/record-reading.ts');
    const posts = await whatWasRecorded(requestId);
    if (posts) return { state: 'saved', posts };
  } catch {
    // It cannot be asked: what is not known to be stored is called not saved, and pressing again stores it once.
  }
  return { state: 'not-saved', why: 'failed' };
}
