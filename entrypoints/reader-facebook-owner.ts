import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageAmong } from '../utils/capture/read-page-among.ts';
import { facebookOwner } from '../utils/platforms/facebook-owner.ts';

/** Injected once, on the user's own click: see capture/start-reading.ts. Its last value is the reading. */
export default defineUnlistedScript(() =>
  readPageAmong([facebookOwner], document, location.href, new Date(), { addressNow: () => location.href }),
);
