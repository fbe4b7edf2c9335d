import type { PageFacts } from '../reading/post-plan.ts';
import type { Addresses } from './platform.ts';

/** What a page's address tells of it: kind, id, account. An address no pattern fits is a page without a post. */
export function pageFacts(platform: Addresses, url: URL): PageFacts {
  for (const pattern of platform.pages) {
    if (pattern.host && url.hostname !== pattern.host && !url.hostname.endsWith(`.${pattern.host}`)) continue;
    const match = pattern.path.exec(url.pathname);
    if (!match) continue;
    const groups = match.groups ?? {};
    const id = pattern.id ? pattern.id(url, groups) : (groups.id ?? null);
    return { kind: pattern.kind, id, account: groups.account ? decoded(groups.account) : null };
  }
  return { kind: 'no-post', id: null, account: null };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
