import { browser } from 'wxt/browser';

/** The script as built (entrypoints/diagnosis.ts); it lies in the extension. */
const DIAGNOSIS = '/diagnosis.js';
/** As much as the popup's answer may hold. */
const LONGEST = 20_000;

/**
 * The text of "Copy a diagnosis" for a tab that has just been read: structure only, nothing of anybody. Null when the
 * tab does not answer; the reading itself never depends on it.
 */
export async function takeDiagnosis(tabId: number): Promise<string | null> {
  try {
    const target = { tabId, frameIds: [0] };
    const [first] = await browser.scripting.executeScript({ target, files: [DIAGNOSIS], injectImmediately: true });
    return typeof first?.result === 'string' ? first.result.slice(0, LONGEST) : null;
  } catch {
    return null;
  }
}
