import { describe, expect, it } from 'vitest';
import { typedFields, underPlatformsNames } from '../../../components/this-page/typed-fields.ts';
import { wordsOf } from '../../../utils/language/words.ts';
import { meaningOf } from '../../../utils/model/metrics.ts';
import { languages } from '../../../utils/model/people.ts';
import { platformIds } from '../../../utils/model/platforms.ts';

describe('the fields for typed numbers', () => {
  it.each(platformIds)('never ask twice under one name: %s', (platform) => {
    for (const language of languages) {
      const { posts } = wordsOf(language);
      const names = typedFields(platform, {}).map((metric) => {
        if (metric !== 'views') return posts.metric[metric];
        return meaningOf(metric, platform) === 'started' ? posts.startedViews : posts.shownViews;
      });
      expect(new Set(names).size, names.join()).toBe(names.length);
    }
  });

  it('keep a number that was typed before the link told the platform', () => {
    expect(typedFields('youtube', { saves: '3' })).toContain('saves');
    expect(typedFields('youtube', {})).not.toContain('saves');
  });

  it('take what was typed as shown to the platform’s own name for it', () => {
    expect(underPlatformsNames('facebook', { impressions: '1 240', comments: '3' })).toEqual({
      views: '1 240',
      comments: '3',
    });
    expect(underPlatformsNames('facebook', { impressions: '1', views: '2' })).toEqual({ views: '2' });
    expect(underPlatformsNames('linkedin', { impressions: '1 240' })).toEqual({ impressions: '1 240' });
    expect(underPlatformsNames(null, { impressions: '1 240' })).toEqual({ impressions: '1 240' });
    // Nothing is shown there that could be called anything else: the field stays.
    expect(underPlatformsNames('mastodon', { impressions: '1 240' })).toEqual({ impressions: '1 240' });
  });
});
