import type { Page } from '../reading/page.ts';
import { bluesky } from './bluesky.ts';
import { facebookExamples } from './facebook-examples.ts';
import { facebookOwner } from './facebook-owner.ts';
import { facebookVideos } from './facebook-videos.ts';
import { instagram } from './instagram.ts';
import { guestArticles, guestCards } from './linkedin-guest.ts';
import { linkedinOwner } from './linkedin-owner.ts';
import { mastodon } from './mastodon.ts';
import type { Platform } from './platform.ts';
import { platformAmong } from './recognise.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tiktokOwner } from './tiktok-owner.ts';
import { xOwner } from './x-owner.ts';
import { youtube } from './youtube.ts';
import { youtubeOwner } from './youtube-owner.ts';

/** Every platform, in the order they are asked. Those that know themselves by structure come last. */
export const platforms: readonly Platform[] = [
  { ...linkedinOwner, posts: [...linkedinOwner.posts, guestCards, guestArticles] },
  { ...facebookVideos, posts: [...facebookVideos.posts, ...facebookOwner.posts], examples: facebookExamples },
  instagram,
  threads,
  xOwner,
  { ...tiktok, posts: [...tiktok.posts, ...tiktokOwner.posts] },
  { ...youtube, posts: [...youtube.posts, ...youtubeOwner.posts] },
  bluesky,
  mastodon,
];

/** The platform whose page this is, by host, else by structure; null for any other page. */
export function platformFor(url: URL, page: Page | null): Platform | null {
  return platformAmong(platforms, url, page);
}
