import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageAmong } from '../utils/capture/read-page-among.ts';
import { youtube } from '../utils/platforms/youtube.ts';

/** Injected once, on the user's own click: see capture/start-reading.ts. Its last value is the reading. */
export default defineUnlistedScript(() =>
  readPageAmong([youtube], document, location.href, new Date(), { addressNow: () => location.href }),
);
