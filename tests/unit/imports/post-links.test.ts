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
