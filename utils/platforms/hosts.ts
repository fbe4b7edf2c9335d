import type { PlatformId } from '../model/platforms.ts';

/** Paths of Facebook's pages for the owner of a page: tables of content, insights of one post. */
export const OWNERS_PATH = /^\/(?:professional_dashboard|content\/insights)(?:\/|$)/;

/** Paths of Facebook's pages of one video: reels, the watch page, videos of an account. */
export const VIDEO_PATH = /^\/(?:reels?\/|watch\/?|video\.php$)|\/videos\//;

/*
 * Where each platform lives: host names, exact or as a parent (`linkedin.com` owns `no.linkedin.com`, never
 * `linkedin.com.evil.example`). Apart from the reading code, so that an address is judged without any of it; each by itself, so
 * that a reader brings its own platform's alone.
 */
type Hosts = readonly string[];
export const linkedinHosts: Hosts = ['linkedin.com'];
export const facebookHosts: Hosts = ['facebook.com'];
export const instagramHosts: Hosts = ['instagram.com'];
export const threadsHosts: Hosts = ['threads.com', 'threads.net'];
export const xHosts: Hosts = ['x.com', 'twitter.com'];
export const tiktokHosts: Hosts = ['tiktok.com'];
export const youtubeHosts: Hosts = ['youtube.com', 'youtu.be'];
export const blueskyHosts: Hosts = ['bsky.app'];

export const hosts: Readonly<Record<PlatformId, Hosts>> = {
  linkedin: linkedinHosts,
  facebook: facebookHosts,
  instagram: instagramHosts,
  threads: threadsHosts,
  x: xHosts,
  tiktok: tiktokHosts,
  youtube: youtubeHosts,
  bluesky: blueskyHosts,
  mastodon: [],
};

/** Hosts at which links to a post are written and no page ever stands: they lead on to the platform’s own. */
export const shortHosts: Readonly<Partial<Record<PlatformId, Hosts>>> = { facebook: ['fb.com', 'fb.watch'] };
