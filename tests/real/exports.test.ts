import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFiles, metricsOf } from '../../utils/imports/import-files.ts';
import type { BroughtFile, ImportPreview } from '../../utils/imports/types.ts';

/** The sample exports beside the project, against the values their INDEX.md says were read by hand. */
const folder = new URL('../../../shared/exports/', import.meta.url).pathname;
const isThere = existsSync(folder);
if (!isThere) console.warn('SKIPPED: the sample exports (../shared/exports) are not here, so no real export was read.');

function bring(path: string, folders: string[] = []): BroughtFile {
  return {
    name: path.split('/').at(-1) ?? path,
    folders,
    bytes: new Uint8Array(readFileSync(join(folder, path))),
    lastModified: null,
  };
}

async function read(...files: BroughtFile[]): Promise<ImportPreview> {
  const outcome = await importFiles(files, { now: '2026-11-24T12:00:00.000Z' });
  if ('refusal' in outcome) throw new Error(outcome.refusal.code);
  return outcome.preview;
}

function sum(preview: ImportPreview, metric: string): number {
  return preview.rows.reduce(
    (total, row) => total + (new Map<string, number>(Object.entries(metricsOf(preview, row))).get(metric) ?? 0),
    0,
  );
}

describe.skipIf(!isThere)('the sample exports', () => {
  it('LinkedIn member aggregate, Italian', async () => {
    const name = readdirSync(join(folder, 'linkedin-member'))[0] ?? '';
    const preview = await read(bring(`linkedin-member/${name}`));
    expect(preview.recognised).toBe('linkedin-member-aggregate');
    expect(preview.covers).toEqual({
      kind: 'period',
      from: '2026-06-17T00:00:00.000Z',
      to: '2026-06-23T23:59:59.999Z',
    });
    expect(preview.totals).toEqual({ impressions: 795, reach: 327, engagements: 22 });
    expect([preview.rows.length, sum(preview, 'impressions'), sum(preview, 'engagements')]).toEqual([5, 795, 22]);
    expect(metricsOf(preview, preview.rows[0] as never)).toEqual({ engagements: 16, impressions: 404 });
    expect(preview.rows[0]?.publishedAt?.value?.slice(0, 10)).toBe('2026-06-18');
    // Two lists side by side, of 3 and of 5 posts: what stands in one only is not zero in the other.
    const said = (metric: 'engagements' | 'impressions') =>
      preview.rows.filter((row) => metricsOf(preview, row)[metric] !== undefined).length;
    expect([said('engagements'), said('impressions')]).toEqual([3, 5]);
    const daysOf = (metric: string) => preview.pageTotals.filter((one) => one.day && one.metric === metric);
    const summed = (metric: string) => daysOf(metric).reduce((total, { value }) => total + value, 0);
    expect([daysOf('impressions').length, summed('impressions'), summed('engagements')]).toEqual([7, 795, 22]);
    expect(daysOf('follows')).toHaveLength(7);
  });

  it.each(['updates', 'followers', 'visitors'])('LinkedIn page %s with headers only holds no rows', async (kind) => {
    const preview = await read(bring(`linkedin-page/Linkedin_${kind}_2020_headers-only.xlsx`));
    expect(preview.rows).toEqual([]);
    expect(preview.problems.map(({ code }) => code)).toContain('nothing-here');
  });

  it('X account analytics', async () => {
    const preview = await read(bring('x-account-analytics/account_analytics_content_2026-07-06_2026-08-02.csv'));
    expect(preview).toMatchObject({ recognised: 'x-account-analytics', covers: { kind: 'lifetime' } });
    expect([
      preview.rows.length,
      sum(preview, 'impressions'),
      sum(preview, 'engagements'),
      sum(preview, 'reactions'),
    ]).toEqual([201, 25_433, 584, 132]);
    expect(preview.rows[0]?.publishedAt?.value?.slice(0, 10)).toBe('2026-08-01');
    expect(metricsOf(preview, preview.rows[0] as never)).toMatchObject({ impressions: 59, engagements: 2 });
    expect(preview.rows.at(-1)?.publishedAt?.value?.slice(0, 10)).toBe('2026-07-08');
    const days = await read(bring('x-account-analytics/account_overview_analytics.csv'));
    const first = days.pageTotals.filter(({ day }) => day === '2025-08-26').map(({ metric, value }) => [metric, value]);
    expect(first).toEqual(
      expect.arrayContaining([
        ['impressions', 444],
        ['reactions', 4],
        ['engagements', 29],
      ]),
    );
    expect(new Set(days.pageTotals.map(({ day }) => day)).size).toBe(7);
  });

  it('X legacy, posts and days', async () => {
    const preview = await read(bring('twitter-legacy/tweet_activity_metrics_demo_account_20210101_20210201_en.csv'));
    expect([
      preview.rows.length,
      sum(preview, 'impressions'),
      sum(preview, 'engagements'),
      sum(preview, 'reactions'),
      sum(preview, 'reposts'),
    ]).toEqual([188, 423_290, 15_026, 1_860, 566]);
    expect(preview.rows[0]?.publishedAt?.value?.slice(0, 16)).toBe('2021-01-30T12:56');
    expect(metricsOf(preview, preview.rows[0] as never)).toMatchObject({ impressions: 215, engagements: 4 });
    const days = await read(bring('twitter-legacy/daily_tweet_activity_metrics_demo_account_20210101_20210201_en.csv'));
    expect(
      days.pageTotals.filter(({ day }) => day === '2021-01-01').map(({ metric, value }) => [metric, value]),
    ).toEqual(
      expect.arrayContaining([
        ['impressions', 6_703],
        ['engagements', 262],
      ]),
    );
    expect(new Set(days.pageTotals.map(({ day }) => day)).size).toBe(31);
  });

  it('YouTube, Swedish folder', async () => {
    const name = readdirSync(join(folder, 'youtube-sv'))[0] ?? '';
    const files = readdirSync(join(folder, 'youtube-sv', name)).map((file) =>
      bring(`youtube-sv/${name}/${file}`, [name]),
    );
    const preview = await read(...files);
    expect(preview).toMatchObject({
      recognised: 'youtube-content',
      covers: { kind: 'period', from: '2024-08-13T00:00:00.000Z' },
    });
    expect(preview.totals).toEqual({ views: 2052, watchTime: 650_317.7, follows: 24, impressions: 17_619 });
    expect([preview.rows.length, sum(preview, 'views')]).toEqual([57, 2052]);
    expect(metricsOf(preview, preview.rows[0] as never).views).toBe(101);
    expect(preview.rows[0]?.publishedAt).toMatchObject({
      earliest: '2024-08-16T22:00:00.000Z',
      latest: '2024-08-18T08:00:00.000Z',
    });
    const viewsAt = preview.metricColumns.findIndex(({ metric }) => metric === 'views');
    expect(preview.rows.filter((row) => row.numbers[viewsAt] === null)).toHaveLength(6);
    expect(preview.pageTotals).toHaveLength(28);
    const from = preview.covers.from ?? '';
    expect(preview.rows.filter(({ publishedAt }) => publishedAt && publishedAt.latest < from)).toHaveLength(11);
  });

  it('YouTube, English tables of 21 and 9 columns', async () => {
    const wide = await read(bring('youtube-en/content_21cols/Table data.csv'));
    expect([wide.rows.length, sum(wide, 'views'), wide.totals.views]).toEqual([71, 46_333, 46_333]);
    expect(wide.rows.filter(({ publishedAt }) => publishedAt === null)).toHaveLength(3);
    expect(wide.totals.watchTime).toBeCloseTo(226.6398 * 3600, 0);
    const narrow = await read(bring('youtube-en/content_9cols/Table data.csv'));
    expect([narrow.rows.length, sum(narrow, 'views'), metricsOf(narrow, narrow.rows[0] as never).views]).toEqual([
      220, 51_075, 4_632,
    ]);
    expect(narrow.totals.views).toBe(51_075);
    expect(narrow.totals.watchTime).toBeCloseTo(4046.4713 * 3600, 0);
  });

  it('YouTube by geography is refused politely, alone and as a folder', async () => {
    const table = bring('youtube-en/geography_MIT/Table data.csv');
    for (const files of [[table], [table, bring('youtube-en/geography_MIT/Totals.csv')]]) {
      expect(await importFiles(files, { now: '2026-11-24T12:00:00.000Z' })).toMatchObject({
        refusal: { code: 'by-geography' },
      });
    }
  });

  it('Meta: the German cross-platform table, one Instagram row, page-level follows', async () => {
    const german = await read(bring('meta-business-suite/de_excel-resaved_crossplatform_data_export.csv'));
    const byPlatform = Object.fromEntries(
      [...Map.groupBy(german.rows, ({ platform }) => platform)].map(([platform, rows]) => [platform, rows.length]),
    );
    expect(byPlatform).toEqual({ facebook: 23, instagram: 25, tiktok: 12, x: 6, youtube: 16 });
    const one = await read(bring('meta-business-suite/ig_posts_2026_one-row-fixture.csv'));
    expect(metricsOf(one, one.rows[0] as never)).toEqual({
      views: 160,
      reactions: 5,
      shares: 3,
      comments: 2,
      saves: 4,
      reach: 45,
      follows: 1,
    });
    expect(one.rows[0]?.publishedAt?.value).toBe('2026-03-27T06:08:00.000Z');
    const follows = await read(bring('meta-business-suite/page-level_Follows_layout_CONSTRUCTED.csv'));
    expect(follows.pageTotals).toMatchObject([{ metric: 'follows', day: '2025-08-01', value: 20 }]);
  });

  it('Facebook post level of 2015', async () => {
    const preview = await read(bring('facebook-insights-legacy/post_level_2015_from_fixture.csv'));
    expect(preview.rows).toHaveLength(2);
    expect(metricsOf(preview, preview.rows[0] as never)).toEqual({ reach: 8, impressions: 11, clicks: 16 });
  });

  it('TikTok days without a year', async () => {
    const preview = await read(bring('tiktok-studio/Overview.csv'));
    expect(preview.totals).toEqual({ views: 198_509, reactions: 1_601, comments: 17, shares: 129 });
    const days = [...new Set(preview.pageTotals.map(({ day }) => day))];
    expect([days.length, days[0], days.at(-1)]).toEqual([18, '--08-31', '--09-17']);
    const followers = await read(bring('tiktok-studio/FollowerHistory_excerpt.csv'));
    expect(followers.pageTotals.find(({ day }) => day === '--09-12')?.value).toBe(-6);
    expect(new Set(followers.pageTotals.map(({ day }) => day)).size).toBe(5);
  });
});
