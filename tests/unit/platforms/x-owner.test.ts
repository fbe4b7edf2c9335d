import { expect, it } from 'vitest';
import { readPage } from '../../../utils/capture/read-page.ts';
import { openHtml } from '../../platforms/cases.ts';

const NOW = new Date('2026-11-12T12:00:00.000Z');
// Published on 2 November 2026.
const POST = '2117195007810076672';
const html = '<html lang="en"><main><div><p>Impressions</p><p>12,044</p></div></main></html>';

it.each([
  ['', 12_044],
  ['?days=28', 12_044],
  ['?from=2026-11-01&to=2026-11-12', 12_044],
  // A part of the post's life lies before, or after.
  ['?days=7', undefined],
  ['?from=2026-10-01&to=2026-11-05', undefined],
])('reads account analytics at %s as far as they hold the post’s whole life', (period, impressions) => {
  const url = `https://x.com/i/account_analytics/content/${POST}${period}`;
  const { document, close } = openHtml(html, url);
  const [post] = readPage(document, url, NOW).posts;
  close();
  expect(post?.publishedAt?.value?.slice(0, 10)).toBe('2026-11-02');
  expect(post?.metrics.find(({ metric }) => metric === 'impressions')?.value).toBe(impressions);
});
