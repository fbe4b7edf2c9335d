import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { diagnosePage } from '../../../utils/capture/diagnosis.ts';
import { isKnownHook, isTableWord, maskAddress, maskText, maskValue } from '../../../utils/capture/masked.ts';
import { allCases, openHtml } from '../../platforms/cases.ts';

const now = new Date('2025-11-24T12:00:00.000Z');

/** A page in which one made-up word stands everywhere a name, an address or an id can stand. */
function pageWith(secret: string, number: string): string {
  return `<html lang="nb"><head><title>${secret}</title><script type="application/json" id="${secret}">{"name":"${secret}"}</script></head><body>
    <main id="${secret}" class="${secret} feed-shared-update-v2"><${secret}-element data-${secret}="1">${secret}</${secret}-element>
    <div class="feed-shared-update-v2" data-urn="urn:li:activity:7398000000000000001" data-id="urn:li:${secret}:${number}">
      <div class="update-components-actor__container"><a href="https://www.linkedin.com/in/${secret}?id=${secret}#${secret}" aria-label="Se ${secret} sin profil" title="${secret}">
        <span class="update-components-actor__title"><span aria-hidden="true">${secret}</span></span></a></div>
      <img alt="${secret}" src="https://media.example/${secret}.jpg"><svg id="${secret}"><title>${secret}</title></svg>
      <p class="update-components-text" lang="${secret}" role="${secret}" tabindex="${secret}">${secret} ${secret.toUpperCase()} kl. ${number}</p>
      <div data-testid="postThreadItem-by-${secret}" name="${secret}" componentkey="${secret}FeedType_${secret}" aria-describedby="${secret} ${secret}" content="${secret}"></div>
      <div class="social-details-social-counts"><button data-reaction-details aria-label="${secret} og 12 andre"><span class="social-details-social-counts__reactions-count">13</span></button></div>
    </div></main></body></html>`;
}

const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwyzæøå'), minLength: 6, maxLength: 14 });
const secretWord = letters.filter((word) => /^[a-zæøå]+$/.test(word) && !isTableWord(word) && !isKnownHook(word));
const longNumber = fc.bigInt({ min: 100_000_000_000n, max: 999_999_999_999_999n }).map(String);

describe('a diagnosis', () => {
  it('holds nothing of anybody, wherever on the page it stood', () => {
    const diagnosisWith = (secret: string, number: string) => {
      const address = `https://www.linkedin.com/in/${secret}/recent-activity/${number}?who=${secret}#${secret}`;
      const { document, close } = openHtml(pageWith(secret, number), address);
      const text = diagnosePage(document, address, now).toLowerCase();
      close();
      return text;
    };
    // What stands there whoever the page is about, letters x included, is nobody's name.
    const always = diagnosisWith('qzqzqzqz', '123456789012');
    fc.assert(
      fc.property(secretWord, longNumber, (secret, number) => {
        fc.pre(!always.includes(secret) && !/x{4}/.test(secret));
        const text = diagnosisWith(secret, number);
        expect(text).not.toContain(secret);
        expect(text).not.toContain(encodeURIComponent(secret).toLowerCase());
        expect(text).not.toContain(number);
        expect(text).not.toContain('7398000000000000001');
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('leaves no author, handle, text or id of any written page', () => {
    for (const one of allCases()) {
      const { document, close } = openHtml(one.html, one.expected.url);
      const text = diagnosePage(document, one.expected.url, now);
      close();
      for (const post of one.expected.reading?.posts ?? []) {
        const words = `${post.author ?? ''} ${post.account ?? ''} ${post.excerpt ?? ''}`.match(/\p{L}{6,}/gu) ?? [];
        for (const word of words.filter((each) => !isTableWord(each) && !isKnownHook(each))) {
          expect(text, `${one.platform} ${one.name}`).not.toContain(word);
        }
        for (const id of [post.nativeId, ...post.aliases]) {
          const number = /\d{9,}/.exec(id)?.[0];
          if (number) expect(text).not.toContain(number);
        }
      }
    }
  }, 60_000);

  it('keeps what a maintainer needs: hooks, structure, what was read and how', () => {
    const url = 'https://www.linkedin.com/company/fjordvik/posts/';
    const { document, close } = openHtml(pageWith('nordmannson', '123456789012'), url);
    const before = document.documentElement.outerHTML;
    const text = diagnosePage(document, url, now);
    expect(document.documentElement.outerHTML).toBe(before);
    close();
    expect(text).toContain('platform linkedin · page profile · language nb');
    expect(text).toContain('.update-components-actor__title');
    expect(text).toContain('data-urn="urn:li:activity:0×19"');
    expect(text).toContain('.social-details-social-counts__reactions-count');
    expect(text).toMatch(/reactions "00" rank 0/);
    expect(text.length).toBeLessThanOrEqual(18_100);
  });

  it('shows the shape of texts: known labels stay, the rest is letters and digits without meaning', () => {
    expect(maskText('1 234 kommentarer')).toBe('0 000 kommentarer');
    expect(maskText('Kari Nordli og 1\u00a0286 andre')).toBe('Xxxx Xxxxxx og 0⟨nbsp⟩000 xxxxx');
    expect(maskText('1,2 mill. visninger 👩‍🔧')).toMatch(/^0,0 mill\. visninger \*/);
  });

  it('shows addresses and values by their kind', () => {
    expect(maskAddress('https://no.linkedin.com/in/kari-nordli?x=1')).toBe('//x.linkedin.com/in/x4-x6?…');
    expect(maskAddress('https://kari.example/om')).toBe('//x/x2');
    expect(maskAddress('javascript:alert(1)')).not.toContain('alert');
    expect(maskValue('urn:li:activity:7398000000000000001')).not.toMatch(/\d{5}/);
  });

  it('says so rather than fail when a page is beyond understanding', () => {
    const { window } = new JSDOM('');
    expect(diagnosePage(window.document, 'not an address', now)).toContain('structure could not be read');
    window.close();
  });
});
