import { describe, expect, it } from 'vitest';
import { keptUrl, platformOfAddress } from '../../../utils/imports/post-links.ts';

describe('an address in a file', () => {
  it.each([
    'https://linkedin.com:x@evil.example/feed/update/urn:li:activity:7398000000000000001',
    'https://linkedin.com@evil.example/posts/7398000000000000001',
    'https://linkedin.com.evil.example/posts/7398000000000000001',
    'https://evil-linkedin.com/posts/7398000000000000001',
    'https://evil.example/https://www.linkedin.com/',
    'https://linkedin.com\\@evil.example/',
  ])('is no platform when it only looks like one: %s', (address) => {
    expect(platformOfAddress(address)).toBeNull();
    expect(keptUrl(address, 'linkedin')).toBeNull();
  });

  it.each([
    ['https://www.facebook.com/brattvag/posts/123456', 'facebook'],
    ['https://fb.watch/aBcDeFg/', 'facebook'],
    ['https://no.linkedin.com/posts/brattvag_taket-activity-7398000000000000001-abcd', 'linkedin'],
    ['https://mobile.twitter.com/brattvag/status/2016058596782670275', 'x'],
    ['https://youtu.be/Fj0rdBakeri', 'youtube'],
    ['https://www.threads.net/@brattvag', 'threads'],
    ['https://netflix.com/title/1', null],
  ])('is its platform’s by its host alone: %s', (address, platform) => {
    expect(platformOfAddress(address)).toBe(platform);
  });

  it('is kept with a post only where it leads to the post’s own platform', () => {
    const post = 'https://www.linkedin.com/feed/update/urn:li:activity:7398000000000000001';
    expect(keptUrl(post, 'linkedin')).toBe(post);
    expect(keptUrl(`${post}:0`, 'linkedin')).toBe(post);
    expect(keptUrl(post.replace('https', 'http'), 'linkedin')).toBe(post);
    expect(keptUrl(post, 'x')).toBeNull();
    expect(keptUrl('https://norden.example/@ember/739800000000000001', 'mastodon')).toContain('norden.example');
    expect(keptUrl('https://evil.example/phish', 'mastodon')).toBeNull();
    expect(keptUrl('javascript:alert(1)', 'linkedin')).toBeNull();
    expect(keptUrl('https://www.linkedin.com:99999999/', 'linkedin')).toBeNull();
  });
});
