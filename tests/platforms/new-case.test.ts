import { describe, expect, it } from 'vitest';
import { isTableWord } from '../../utils/capture/masked.ts';
import { readPage } from '../../utils/capture/read-page.ts';
import { anonymiseDocument, anonymiserFor } from '../harness/anonymise-page.ts';
import { reducePage, signatureOf } from '../harness/reduce-page.ts';
import { allCases, openHtml, type PlatformCase } from './cases.ts';

const wanted = [
  'linkedin/react-feed-with-ad-and-comment',
  'linkedin/guest-post-with-related-posts',
  'bluesky/thread-with-replies',
  'mastodon/single-status-with-thread',
];
const chosen = allCases().filter(({ platform, name }) => wanted.includes(`${platform}/${name}`));

/** What a saved page becomes when a test case is made of it. */
function caseOf(one: PlatformCase) {
  const { url } = one.expected;
  const now = new Date(one.expected.now);
  const { document, close } = openHtml(one.html, url);
  const first = readPage(document, url, now);
  reducePage({ document, url, now, budget: 3000 });
  const anonymise = anonymiserFor(document.documentElement.outerHTML, url, first);
  anonymiseDocument(document, anonymise);
  const html = document.documentElement.outerHTML;
  close();
  const again = openHtml(html, anonymise(url));
  const reading = readPage(again.document, anonymise(url), now);
  again.close();
  return { first, reading, html, address: anonymise(url) };
}

describe('a test case made of a saved page', () => {
  it('tries the pages meant', () => expect(chosen).toHaveLength(wanted.length));

  for (const one of chosen) {
    it(`is smaller, read the same, and names nobody: ${one.platform}, ${one.name.replaceAll('-', ' ')}`, () => {
      const { first, reading, html, address } = caseOf(one);
      expect(signatureOf(reading)).toBe(signatureOf(first));
      expect(html.length).toBeLessThan(one.html.length);
      const everything = `${html} ${address}`.toLowerCase();
      for (const post of first.posts) {
        const names = `${post.author ?? ''} ${post.account ?? ''}`.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
        for (const name of names.filter(
          (word) => !isTableWord(word) && !['example', 'bsky', 'social'].includes(word),
        )) {
          expect(everything).not.toContain(name);
        }
        for (const id of [post.nativeId, ...post.aliases]) {
          expect(everything).not.toContain(id.replace(/^\w+:/, '').toLowerCase());
        }
      }
    }, 60_000);
  }
});
