import type { Page } from '../reading/page.ts';
import type { Platform } from './platform.ts';

/** Whether a host name is one of these names or lies under one: parsed names, never parts of a text. */
export function isHostOf(hostname: string, names: readonly string[]): boolean {
  return names.some((name) => hostname === name || hostname.endsWith(`.${name}`));
}

/** Which of the given platforms this page belongs to, by host, else by structure; null for any other page. */
export function platformAmong(known: readonly Platform[], url: URL, page: Page | null): Platform | null {
  if (url.protocol !== 'https:') return null;
  const byHost = known.find(({ matches }) => isHostOf(url.hostname, matches));
  if (byHost || !page) return byHost ?? null;
  return known.find((platform) => platform.recognises?.(page)) ?? null;
}
