import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageAmong } from '../utils/capture/read-page-among.ts';
import { tiktok } from '../utils/platforms/tiktok.ts';

/** Injected once, on the user's own click: see capture/start-reading.ts. Its last value is the reading. */
export default defineUnlistedScript(() =>
  readPageAmong([tiktok], document, location.href, new Date(), { addressNow: () => location.href }),
);
