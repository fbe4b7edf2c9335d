import type { PlatformId } from '../model/platforms.ts';
import { shortHosts } from '../platforms/hosts.ts';
import { platformOfHost } from '../platforms/platform-of-host.ts';
import { isDigits } from './read-number.ts';
import type { RowReader } from './table-rows.ts';

/** What a link to a post tells: the platform, the ids in it (as the readers write them), and the account if it is there. */
export interface PostLink {
  platform: PlatformId;
  ids: string[];
  account: string | null;
}

const knownHosts = new Map<string, PlatformId | null>();

function hostOf(address: string): string | null {
  if (address.startsWith('https://')) {
    const end = address.indexOf('/', 8);
    const host = end === -1 ? '' : address.slice(8, end);
    if (knownHosts.has(host)) return host;
  }
  // A name before an `@` is no host: `https://linkedin.com:x@evil.example/` leads to evil.example.
  return /^https?:\/\/([^/?#:@\\]+)(?::\d*)?(?:[/?#]|$)/i.exec(address)?.[1]?.toLowerCase() ?? null;
}

/** The platform an address belongs to, or null. Mastodon has no host of its own and is known by the form of its links. */
export function platformOfAddress(address: string): PlatformId | null {
  const host = hostOf(address);
  if (host === null) return null;
  let platform = knownHosts.get(host);
  if (platform === undefined) {
    platform = platformOfHost(host) ?? platformOfHost(host, shortHosts);
    // A file names few hosts, 100,000 times; one that names many is not remembered.
    if (knownHosts.size < 200) knownHosts.set(host, platform);
  }
  return platform;
}

const linkedinId = /(activity|share|ugcPost)(?::|-|%3A)(\d{15,20})/gi;
const facebookIds = [
  /\/posts\/(?:[^/?#]+\/)?(pfbid\w+|\d{5,})/,
  /\/(?:videos|reel|reels)\/(?:[^/?#]+\/)?(\d{5,})/,
  /\/photos\/(?:[^/?#]+\/)*(\d{5,})/,
  /[?&](?:story_fbid|fbid|v)=(pfbid\w+|\d{5,})/,
];

/** Reads a link to a post. Null when the address is no link to one post on a platform we know. */
export function readPostLink(address: string): PostLink | null {
  const link = address.trim();
  const platform = platformOfAddress(link);
  if (!platform) {
    const toot = /^https:\/\/[^/]+\/@([\w.-]+)\/(\d{15,20})(?:[/?#]|$)/.exec(link);
    return toot ? { platform: 'mastodon', ids: [toot[2] as string], account: toot[1] as string } : null;
  }
  const ids: string[] = [];
  let account: string | null = null;
  const take = (pattern: RegExp, idAt: number, accountAt?: number): void => {
    const match = pattern.exec(link);
    if (!match) return;
    ids.push(match[idAt] as string);
    if (accountAt !== undefined) account = match[accountAt] ?? null;
  };
  switch (platform) {
    case 'linkedin':
      for (const [, kind = '', digits = ''] of link.matchAll(linkedinId)) ids.push(`${kindName(kind)}:${digits}`);
      break;
    case 'facebook':
      for (const pattern of facebookIds) take(pattern, 1);
      account = /facebook\.com\/([\w.-]+)\/(?:posts|videos|photos)\//.exec(link)?.[1] ?? null;
      break;
    case 'instagram':
      take(/\/(?:p|reel|reels|tv)\/([\w-]{5,})/, 1);
      break;
    case 'threads':
      take(/\/@([\w.-]+)\/post\/([\w-]{5,})/, 2, 1);
      break;
    case 'x':
      take(/\.com\/(\w+)\/status\/(\d{1,20})/, 2, 1);
      break;
    case 'tiktok':
      take(/\/@([\w.-]*)\/(?:video|photo)\/(\d{15,20})/, 2, 1);
      break;
    case 'youtube':
      take(/(?:[?&]v=|youtu\.be\/|\/shorts\/|\/live\/|\/video\/)([\w-]{11})(?![\w-])/, 1);
      break;
    case 'bluesky':
      take(/\/profile\/([\w.:-]+)\/post\/(\w{8,})/, 2, 1);
      break;
    case 'mastodon':
      break;
  }
  return ids.length > 0 ? { platform, ids: [...new Set(ids)], account: account || null } : null;
}

/**
 * Reads links of one table, which differ in nothing but the id: what stands around it is remembered, and a link with the same
 * around as many digits is not taken apart again.
 */
export class LinkReader {
  private before = '';
  private after = '';
  private length = 0;
  private kind = '';
  private last: PostLink | null = null;

  read(address: string): PostLink | null {
    const { last } = this;
    if (last && this.isAlike(address)) {
      const id = address.slice(this.before.length, this.before.length + this.length);
      if (isDigits(id)) return { platform: last.platform, ids: [this.kind + id], account: last.account };
    }
    const link = readPostLink(address);
    const [id = ''] = link?.ids ?? [];
    const digits = id.slice(id.indexOf(':') + 1);
    const at = address.lastIndexOf(digits);
    this.last = link?.ids.length === 1 && at !== -1 && isDigits(digits) ? link : null;
    if (this.last) {
      this.before = address.slice(0, at);
      this.after = address.slice(at + digits.length);
      this.length = digits.length;
      this.kind = id.slice(0, id.length - digits.length);
    }
    return link;
  }

  /** Whether the address in a column is like the last one, and leads to the post with this id, which is digits. */
  leadsTo(reader: RowReader, column: number, id: string): boolean {
    if (this.last === null || this.kind !== '' || id.length !== this.length) return false;
    return reader.isMadeOf(column, this.before, id, this.after);
  }

  private isAlike(address: string): boolean {
    return (
      address.length === this.before.length + this.length + this.after.length &&
      address.startsWith(this.before) &&
      address.endsWith(this.after)
    );
  }
}

function kindName(kind: string): string {
  return kind.toLowerCase() === 'ugcpost' ? 'ugcPost' : kind.toLowerCase();
}

/**
 * A link as it is kept with a post: https, on the platform's own site, without the `:0` of old Facebook exports. Null when it
 * leads anywhere else: a file can name any address, and she will click it.
 */
export function keptUrl(address: string, platform: PlatformId): string | null {
  const trimmed = address.trim();
  // Only `:0` is cut: a LinkedIn address ends in `urn:li:activity:<id>`.
  const isPlain = trimmed.startsWith('https://') && !trimmed.endsWith(':0');
  const link = isPlain ? trimmed : trimmed.replace(/^http:\/\//i, 'https://').replace(/:0$/, '');
  const isThere = platformOfAddress(link) === platform || (platform === 'mastodon' && readPostLink(link) !== null);
  return isThere && /^https:\/\/[^\s]{4,1990}$/i.test(link) && URL.canParse(link) ? link : null;
}
