import type { Page } from '../reading/page.ts';
import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { facebookExamples } from './facebook-examples.ts';
import { facebookOwner } from './facebook-owner.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import type { Platform } from './platform.ts';
import { platformAmong } from './recognise.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Every platform, in the order they are asked. Those that know themselves by structure come last. */
export const platforms: readonly Platform[] = [
  linkedin,
  { ...facebook, posts: [...facebook.posts, ...facebookOwner.posts], examples: facebookExamples },
  instagram,
  threads,
  x,
  tiktok,
  youtube,
  bluesky,
  mastodon,
];

/** The platform whose page this is, by host, else by structure; null for any other page. */
export function platformFor(url: URL, page: Page | null): Platform | null {
  return platformAmong(platforms, url, page);
}
