import { describe, expect, it } from 'vitest';
import { isTableWord } from '../../utils/capture/masked.ts';
import { readPage } from '../../utils/capture/read-page.ts';
import { anonymiseDocument, anonymiserFor, lettersShown } from '../harness/anonymise-page.ts';
import { partsShowing, reducePage, signatureOf } from '../harness/reduce-page.ts';
import { allCases, openHtml, type PlatformCase } from './cases.ts';

const wanted = [
  'linkedin/react-feed-with-ad-and-comment',
  'linkedin/guest-post-with-related-posts',
  'facebook/post-in-a-dialog-over-an-ad-with-scrambled-dates',
  'facebook/reel-with-the-next-one-ready',
  'instagram/post-in-norwegian-with-comments-and-other-posts',
  'threads/profile-with-a-pinned-post-a-quote-and-hidden-likes',
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

  it('leaves no name that a script writes in escapes, once or in a text within a text', () => {
    expect(lettersShown('{"a":"Sk\\u00e5rs\\u00e6ter \\ud83d\\ude80 \\u0022"}')).toBe('{"a":"Skårsæter 🚀 \\u0022"}');
    expect(lettersShown(JSON.stringify({ a: '{"b":"Sk\\u00e5rs\\u00e6ter"}' }))).toBe(
      '{"a":"{\\"b\\":\\"Skårsæter\\"}"}',
    );
    const one = chosen.find(({ name }) => name === 'reel-with-the-next-one-ready') as PlatformCase;
    const inEscapes = (text: string) =>
      text.replace(/[^ -~\s]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const named = one.html.replaceAll('Lindvik Verft', 'Ærlig Øyås');
    const html = named.replace(/<script[\s\S]*?<\/script>/g, (script) => inEscapes(script));
    const made = caseOf({ ...one, html });
    expect(signatureOf(made.reading)).toBe(signatureOf(made.first));
    expect(made.first.posts[0]?.author).toBe('Ærlig Øyås');
    expect(lettersShown(made.html)).not.toMatch(/Ærlig|Øyås/);
  });

  it('keeps the words of our sources, also with a size behind them', () => {
    const one = chosen[0] as PlatformCase;
    const { document, close } = openHtml(one.html, one.expected.url);
    const anonymise = anonymiserFor(one.html, one.expected.url, readPage(document, one.expected.url, new Date()));
    close();
    expect(anonymise('feedshare-shrink_800/Karianne_800')).toMatch(/^feedshare-shrink_800\/(?!Karianne)/);
  });

  it('keeps a number that is not read yet, with the names a repair needs, when it is told what a person sees', () => {
    const one = allCases().find(({ name }) => name === 'status-in-norwegian-quoting-another-post') as PlatformCase;
    const html = one.html.replaceAll('data-testid="like"', 'data-testid="heart"');
    const { document, close } = openHtml(html, one.expected.url);
    const likes = one.expected.reading?.posts[0]?.metrics.find(({ metric }) => metric === 'reactions')?.raw ?? '';
    const now = new Date(one.expected.now);
    const first = readPage(document, one.expected.url, now);
    expect(first.posts[0]?.metrics.map(({ metric }) => metric)).not.toContain('reactions');
    const spared = partsShowing(document, [likes]);
    reducePage({ document, url: one.expected.url, now, budget: 3000, spared });
    anonymiseDocument(document, anonymiserFor(html, one.expected.url, first), spared);
    const small = document.documentElement.outerHTML;
    close();
    expect(small.length).toBeLessThan(html.length);
    expect(small).toContain('data-testid="heart"');
    expect(small).toContain(likes);
  });

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
