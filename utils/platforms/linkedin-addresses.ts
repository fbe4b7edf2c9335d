import { linkedinHosts } from './hosts.ts';
import type { Addresses } from './platform.ts';

/**
 * One LinkedIn post has up to three ids: `activity:N` and, made just before it, `share:M` or `ugcPost:M`.
 * The number's upper bits are the time it was made; only an activity's time is the time of publishing, since the
 * others are made when a draft is begun (pages/linkedin/INDEX.md, post 5 of the new front end's feed).
 */
const urn = /urn:li:(activity|ugcPost|share|linkedInArticle):(\d{6,25})/g;
const inAddress = /(?:^|[-_/])(activity|ugcPost|share)-(\d{15,25})(?=$|[-/?#])/i;

/** The ids named in a text by urn (also percent-encoded), in order, each once: `activity:7368…`. */
export function idsInText(text: string | null): string[] {
  if (!text) return [];
  const plain = text.slice(0, 4000).replace(/%3A/gi, ':');
  return [...new Set([...plain.matchAll(urn)].map(([, kind, number]) => `${kind}:${number}`))];
}

/** The id in a post's address: `/posts/…-activity-7368…-R0tM`, `/feed/update/urn:li:activity:…`. */
export function idInAddress(address: string | null): string | null {
  if (!address) return null;
  const byUrn = idsInText(address)[0];
  if (byUrn) return byUrn;
  const match = inAddress.exec(address.slice(0, 2000).replace(/[?#].*$/s, ''));
  if (!match) return null;
  const kind = match[1]?.toLowerCase() === 'ugcpost' ? 'ugcPost' : match[1]?.toLowerCase();
  return `${kind}:${match[2]}`;
}

/** What LinkedIn’s addresses tell by themselves. */
export const linkedinAddresses: Addresses = {
  id: 'linkedin',
  matches: linkedinHosts,
  pages: [
    {
      kind: 'no-post',
      path: /^\/(?:authwall|login|uas|checkpoint|signup|jobs|messaging|notifications|mynetwork)(?:\/|$)/,
    },
    {
      kind: 'admin',
      path: /^\/company\/(?<account>[^/]+)\/admin\/post-analytics\//,
      id: (url) => idInAddress(url.pathname),
    },
    { kind: 'admin', path: /^\/company\/(?<account>[^/]+)\/admin\/analytics\// },
    { kind: 'profile', path: /^\/company\/(?<account>[^/]+)\/admin\/page-posts/ },
    { kind: 'no-post', path: /^\/company\/[^/]+\/admin(?:\/|$)/ },
    { kind: 'admin', path: /^\/analytics\/post-summary\//, id: (url) => idInAddress(url.pathname) },
    { kind: 'admin', path: /^\/analytics\/creator\// },
    { kind: 'post', path: /^\/posts\//, id: (url) => idInAddress(url.pathname) },
    { kind: 'post', path: /^\/(?:embed\/)?feed\/update\//, id: (url) => idInAddress(url.pathname) },
    { kind: 'feed', path: /^\/(?:feed|preload)\/?$/ },
    { kind: 'search', path: /^\/search\/results\// },
    { kind: 'profile', path: /^\/(?:company|in|showcase|school)\/(?<account>[^/]+)/ },
  ],
};
