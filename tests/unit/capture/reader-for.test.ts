import { describe, expect, it } from 'vitest';
import { readerFor } from '../../../utils/capture/reader-for.ts';

describe('the reader to inject', () => {
  it.each([
    ['https://www.linkedin.com/feed/', '/reader-linkedin.js'],
    ['https://www.facebook.com/lindvikverft', '/reader-facebook.js'],
    ['https://www.facebook.com/reel/1402217776543210', '/reader-facebook-videos.js'],
    ['https://www.facebook.com/watch/?v=1402217776543210', '/reader-facebook-videos.js'],
    ['https://www.facebook.com/lindvikverft/videos/1402217776543210/', '/reader-facebook-videos.js'],
    ['https://www.facebook.com/lindvikverft/posts/1402217776543210', '/reader-facebook.js'],
    ['https://business.facebook.com/latest/posts/published_posts?asset_id=1', '/reader-facebook-owner.js'],
    ['https://www.facebook.com/professional_dashboard/content/content_library/', '/reader-facebook-owner.js'],
    ['https://www.facebook.com/content/insights/?content_id=x', '/reader-facebook-owner.js'],
    ['https://www.linkedin.com/company/107519091/admin/analytics/updates/', '/reader-linkedin-owner.js'],
    ['https://www.linkedin.com/analytics/post-summary/urn:li:activity:1/', '/reader-linkedin-owner.js'],
    ['https://x.com/brattvag/status/1', '/reader-x.js'],
    ['https://x.com/brattvag/status/1/analytics', '/reader-x-owner.js'],
    ['https://x.com/i/account_analytics/content', '/reader-x-owner.js'],
    ['https://www.tiktok.com/@fjordbakeriet', '/reader-tiktok.js'],
    ['https://www.tiktok.com/tiktokstudio/content', '/reader-tiktok-owner.js'],
    ['https://www.youtube.com/watch?v=Fj0rdBakeri', '/reader-youtube.js'],
    ['https://studio.youtube.com/channel/UC1/videos/upload', '/reader-youtube-owner.js'],
    ['https://business.facebook.com.evil.example/latest/', '/reader-mastodon.js'],
    ['https://fjord.example/@kari/1', '/reader-mastodon.js'],
    ['not an address', '/reader-mastodon.js'],
  ])('at %s is %s', (address, reader) => {
    expect(readerFor(address)).toBe(reader);
  });
});
