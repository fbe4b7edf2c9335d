import type { PageExample } from './platform.ts';

/** Addresses of Facebook, checked by tests. Apart from the rest: no reader needs to carry them into a page. */
export const facebookExamples: readonly PageExample[] = [
  {
    url: 'https://www.facebook.com/kirkenesverft/posts/pfbid02Q7hUjDkPtG4dXyWm1uFq8R',
    kind: 'post',
    id: 'pfbid02Q7hUjDkPtG4dXyWm1uFq8R',
    account: 'kirkenesverft',
  },
  {
    url: 'https://www.facebook.com/permalink.php?story_fbid=901234567890123&id=61550001112223',
    kind: 'post',
    id: '901234567890123',
  },
  { url: 'https://www.facebook.com/groups/naboer/posts/812345678901234/', kind: 'post', id: '812345678901234' },
  { url: 'https://www.facebook.com/kirkenesverft', kind: 'profile', account: 'kirkenesverft' },
  { url: 'https://www.facebook.com/groups/naboer/', kind: 'feed' },
  { url: 'https://www.facebook.com/reel/731234567890123', kind: 'viewer', id: '731234567890123' },
  { url: 'https://business.facebook.com/latest/posts/published_posts?asset_id=1', kind: 'admin' },
  {
    url: 'https://www.facebook.com/content/insights/?content_id=UzpfSTYxNTUwMDAxMTEyMjIzOjkwMTIzNDU2Nzg5MDEyMzo5MDEyMzQ1Njc4OTAxMjM',
    kind: 'admin',
    id: '901234567890123',
  },
  { url: 'https://www.facebook.com/reels/731234567890123/', kind: 'viewer', id: '731234567890123' },
  { url: 'https://web.facebook.com/video.php?v=731234567890123', kind: 'viewer', id: '731234567890123' },
];
