import type { PlatformId } from '../model/platforms.ts';

/** Paths of Facebook's pages for the owner of a page: tables of content, insights of one post. */
export const OWNERS_PATH = /^\/(?:professional_dashboard|content\/insights)(?:\/|$)/;

/**
 * Where each platform lives: host names, exact or as a parent (`linkedin.com` owns `no.linkedin.com`, never
 * `linkedin.com.evil.example`). A table of its own, so that an address is judged without any platform's reading code.
 */
export const hosts: Readonly<Record<PlatformId, readonly string[]>> = {
  linkedin: ['linkedin.com'],
  facebook: ['facebook.com'],
  instagram: ['instagram.com'],
  threads: ['threads.com', 'threads.net'],
  x: ['x.com', 'twitter.com'],
  tiktok: ['tiktok.com'],
  youtube: ['youtube.com', 'youtu.be'],
  bluesky: ['bsky.app'],
  mastodon: [],
};
