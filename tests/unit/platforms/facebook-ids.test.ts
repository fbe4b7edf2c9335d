import { describe, expect, it } from 'vitest';
import {
  facebookPostId,
  facebookUrl,
  postOfCommentLink,
  postOfInsightsLink,
} from '../../../utils/platforms/facebook-ids.ts';

const at = (path: string): URL => new URL(path, 'https://www.facebook.com');

describe('ids in Facebook addresses', () => {
  it.each([
    ['/lindvikverft/posts/pfbid02Kq9WmTzVbN4cXyRd7u?__cft__[0]=x', 'pfbid02Kq9WmTzVbN4cXyRd7u'],
    ['/lindvikverft/posts/a-slug-of-words/901234567890123/', '901234567890123'],
    ['/groups/naboer/permalink/812345678901234/', '812345678901234'],
    ['/groups/naboer/posts/812345678901234/?comment_id=1', '812345678901234'],
    ['/permalink.php?story_fbid=901234567890123&id=615', '901234567890123'],
    ['/photo/?fbid=88&set=pcb.812345678901234', '812345678901234'],
    ['/lindvikverft/videos/pcb.812345678901234/24171', '812345678901234'],
    ['/reel/731234567890123', '731234567890123'],
    ['/watch/?v=731234567890123', '731234567890123'],
    ['/photo/?fbid=88&set=a.812345678901234', null],
    ['/lindvikverft', null],
    ['/groups/naboer/user/10000/', null],
  ])('%s is about %s', (path, id) => {
    expect(facebookPostId(at(path))).toBe(id);
  });

  it('reads the post a comment belongs to, in both forms', () => {
    expect(postOfCommentLink(at(`/jonas?comment_id=${btoa('comment:901234567890123_77001122')}`))).toBe(
      '901234567890123',
    );
    expect(postOfCommentLink(at('/lindvikverft/posts/pfbid02Kq9WmTzVbN4cXyRd7u?comment_id=77001122'))).toBe(
      'pfbid02Kq9WmTzVbN4cXyRd7u',
    );
    expect(postOfCommentLink(at('/jonas?comment_id=%%%'))).toBeNull();
    expect(postOfCommentLink(at('/jonas'))).toBeNull();
  });

  it('reads the post of an insights address, and none where the two numbers in it differ', () => {
    const link = (text: string) => at(`/content/insights/?content_id=${btoa(text)}`);
    expect(postOfInsightsLink(link('S:_I615500:901234567890123:901234567890123'))).toBe('901234567890123');
    expect(postOfInsightsLink(link('S:_I615500:901234567890123:801234567890123'))).toBeNull();
    expect(postOfInsightsLink(link('<b>'))).toBeNull();
  });

  it('takes no address elsewhere for Facebook’s own', () => {
    expect(facebookUrl('https://facebook.com.evil.example/x/posts/901234567890123')).toBeNull();
    expect(facebookUrl('https://l.facebook.com/l.php?u=x')?.hostname).toBe('l.facebook.com');
    expect(facebookUrl('/groups/naboer/posts/812345678901234/')?.href).toContain('https://www.facebook.com/groups');
  });
});
