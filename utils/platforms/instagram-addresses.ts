import { shortcodeOf } from '../reading/shortcodes.ts';
import { instagramHosts } from './hosts.ts';
import type { Addresses } from './platform.ts';

/** What Instagram’s addresses tell by themselves. */
export const instagramAddresses: Addresses = {
  id: 'instagram',
  matches: instagramHosts,
  pages: [
    { kind: 'post', path: /^\/(?:(?<account>[\w.]+)\/)?(?:p|reel|tv)\/(?<id>[\w-]{5,40})(?:\/|$)/ },
    { kind: 'viewer', path: /^\/reels\/(?<id>[\w-]{5,40})\/?$/ },
    { kind: 'admin', path: /^\/insights\/media\/(?<id>\d{15,20})/, id: (_, { id }) => shortcodeOf(id ?? '') },
    { kind: 'admin', path: /^\/(?:accounts\/insights|professional_dashboard|insights)/ },
    { kind: 'search', path: /^\/explore\/(?:tags|search|locations)\// },
    { kind: 'no-post', path: /^\/(?:accounts|direct|explore|stories|reels|about|legal|challenge)(?:\/|$)/ },
    { kind: 'feed', path: /^\/$/ },
    { kind: 'profile', path: /^\/(?<account>[\w.]+)(?:\/(?:reels|tagged|reposts))?\/?$/ },
  ],
};
