import { describe, expect, it } from 'vitest';
import { isLifetime } from '../../../utils/platforms/youtube-pages.ts';

const studio = (rest: string) => new URL(`https://studio.youtube.com/video/Fj0rdBakeri/analytics/${rest}`);

describe('an address in Studio', () => {
  it.each(['', 'tab-overview', 'tab-overview/period-default', 'tab-reach_viewers/period-since_publish'])(
    'is of the whole life of a video: %s',
    (rest) => expect(isLifetime(studio(rest))).toBe(true),
  );

  it.each([
    'tab-overview/period-week',
    'tab-overview/period-4_weeks',
    'tab-overview/period-1577836800000,1580515200000',
    // The first two days of its life, asked for as "since publishing".
    'tab-reach_viewers/period-since_publish,time_period_unit_nth_days,2',
    'tab-overview/period-default/explore?entity_type=VIDEO&time_period=4_weeks',
  ])('is of another period: %s', (rest) => expect(isLifetime(studio(rest))).toBe(false));
});
