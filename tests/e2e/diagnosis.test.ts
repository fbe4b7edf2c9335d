import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { thisPage } from '../../utils/language/en/this-page.ts';
import { demoPost, servedDemo } from '../harness/demo-page.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { popupScreen } from './screens/popup.ts';
import { lookAround } from './screens/welcome.ts';

/* "Numbers wrong? Copy a description": made on the click, of the true page, with nothing of anybody in it. */
describe.each(['chromium', 'firefox'] as const)('a diagnosis in %s', (browser) => {
  const post = demoPost(new Date());
  let medspill: OpenMedspill;

  beforeAll(async () => {
    medspill = await openMedspill(browser, { pages: servedDemo(post) });
    await lookAround(medspill);
  });
  afterAll(() => medspill?.close());

  it('is copied from the popup and names nobody', async () => {
    await medspill.goTo(post.url);
    const surface = await medspill.openPopup();
    const popup = popupScreen(surface);
    await popup.acceptTerms();
    await popup.numbers();
    await surface.press('button', thisPage.wrongNumbers);
    await surface.waitForText(thisPage.diagnosisCopied);
    // Chromium lets only a page in front look at the clipboard, and the popup is gone once another one is.
    if (browser === 'chromium') return;
    const { text } = await medspill.clipboard();
    expect(text).toContain('platform linkedin · page post');
    expect(text).toMatch(/reactions "000" rank \d/);
    for (const word of [...post.text.split(/\s+/), 'Havblikk', 'Entreprenør', post.nativeId.replace(/^\w+:/, '')]) {
      if (word.length >= 6) expect(text).not.toContain(word);
    }
  });
});
