import { describe, expect, it } from 'vitest';
import { postOfLink, publishedOnDay, readingsOfTyped } from '../../../utils/imports/typed-post.ts';

const now = '2026-11-24T12:00:00.000Z';

describe('a post from a pasted link', () => {
  it('takes the id and the publishing time of a LinkedIn link from the number in it', () => {
    const post = postOfLink('https://www.linkedin.com/feed/update/urn:li:activity:7368318536743538688/', now);
    expect(post?.id).toBe('linkedin:activity:7368318536743538688');
    expect(post?.publishedAt?.value).toBe('2025-09-01T16:27:15.898Z');
  });

  it('says nothing of the time where the platform hides none in its ids', () => {
    const post = postOfLink('https://www.youtube.com/watch?v=eX9E5gHmdGE', now);
    expect(post?.id).toBe('youtube:eX9E5gHmdGE');
    expect(post?.publishedAt).toBeNull();
  });

  it('refuses an address that only looks like a platform', () => {
    expect(
      postOfLink('https://linkedin.com.evil.example/feed/update/urn:li:activity:7368318536743538688/', now),
    ).toBeNull();
    expect(postOfLink('javascript:alert(1)', now)).toBeNull();
    expect(postOfLink('https://www.linkedin.com/feed/', now)).toBeNull();
  });
});

describe('numbers typed by hand', () => {
  it('keeps the interval of a rounded number and leaves empty fields out', () => {
    const { readings, wrong } = readingsOfTyped(
      { impressions: '1,2k', reactions: '43', comments: ' ' },
      'linkedin',
      'nb',
    );
    expect(wrong).toEqual([]);
    expect(readings.map(({ metric, low, high }) => [metric, low, high])).toEqual([
      ['impressions', 1150, 1299],
      ['reactions', 43, 43],
    ]);
  });

  it('names the field that is no number', () => {
    expect(readingsOfTyped({ reactions: 'mange' }, 'linkedin', 'nb')).toEqual({ readings: [], wrong: ['reactions'] });
  });

  it('a typed day covers the whole day in the zone, also when the clocks change', () => {
    const span = publishedOnDay('2026-10-25', 'Europe/Oslo');
    expect(span.earliest).toBe('2026-10-24T22:00:00.000Z');
    expect(span.latest).toBe('2026-10-25T22:59:59.999Z');
    expect(span.value).toBeNull();
  });
});
