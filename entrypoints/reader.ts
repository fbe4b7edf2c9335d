import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../utils/capture/read-page.ts';

/**
 * Injected once, on the user's own click. Its last value is the reading, which `scripting.executeScript` hands back:
 * no listener, no message, no trace in the page.
 */
export default defineUnlistedScript(() =>
  readPage(document, location.href, new Date(), { addressNow: () => location.href }),
);
