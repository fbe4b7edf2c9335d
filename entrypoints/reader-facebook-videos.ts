import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readInPieces } from '../utils/capture/read-in-pieces.ts';
import { facebookVideos } from '../utils/platforms/facebook-videos.ts';

/** Injected once, on the user's own click: see capture/start-reading.ts. Its last value is the reading. */
export default defineUnlistedScript(() => readInPieces([facebookVideos], document));
