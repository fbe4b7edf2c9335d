import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/capture/read-page.ts';
import { type PageReading, pageReadingSchema } from '../../utils/model/readings.ts';
import { openHtml } from '../platforms/cases.ts';

/* Pages that mean harm. Numbers (P1, S6 …) are those of the threat list; each page is read as the extension reads it. */

const now = new Date('2025-11-24T12:00:00.000Z');
const feed = 'https://www.linkedin.com/company/fjordvik/posts/';

interface Post {
  text?: string;
  name?: string;
  who?: string;
  urn?: string;
  inside?: string;
}

function card({
  text = 'Nytt tak.',
  name = 'Fjordvik',
  who = 'company/fjordvik',
  urn = '7398000000000000001',
  inside = '',
}: Post): string {
  return `<div data-urn="urn:li:activity:${urn}"><div class="update-components-actor__container"><a href="https://www.linkedin.com/${who}/">
    <span class="update-components-actor__title"><span aria-hidden="true">${name}</span></span></a></div>
    <div class="update-components-text">${text}</div>${inside}
    <div class="social-details-social-counts"><button data-reaction-details><span class="social-details-social-counts__reactions-count">13</span></button></div></div>`;
}

function read(html: string, url = feed, options: Parameters<typeof readPage>[3] = {}): PageReading {
  const { document, close } = openHtml(`<html lang="nb"><body><main>${html}</main></body></html>`, url);
  const before = document.documentElement.outerHTML;
  const reading = readPage(document, url, now, options);
  expect(document.documentElement.outerHTML).toBe(before);
  close();
  expect(pageReadingSchema.safeParse(reading).error?.message).toBeUndefined();
  return reading;
}

describe('pages that mean harm', () => {
  it('P1: markup in a post is text and nothing else', () => {
    const payloads = [
      '<img src=x onerror=alert(1)>',
      '<svg/onload=alert(1)>',
      '"><script>alert(1)</script>',
      '<iframe srcdoc="<script>alert(1)</script>">',
      '<meta http-equiv=refresh content="0;url=https://evil.example">',
      '<a href=javascript:alert(1)>x</a>',
    ];
    for (const payload of payloads) {
      const escaped = payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const [post] = read(card({ text: escaped, name: escaped })).posts;
      expect(post?.excerpt).toBe(payload);
      expect(post?.author).toBe(payload);
      expect(post?.url).toBe('https://www.linkedin.com/feed/update/urn:li:activity:7398000000000000001/');
    }
  });

  it('P2: a text of megabytes is cut while it is read, not after', () => {
    const [post] = read(card({ text: 'å '.repeat(1_000_000) })).posts;
    expect(post?.excerpt?.length).toBeLessThanOrEqual(600);
    expect(post?.metrics).toHaveLength(1);
  }, 60_000);

  it('P2: a page made to cost stops by work done, keeps what it had, and says so', () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      card({ urn: `73980000000000001${String(at).padStart(2, '0')}` }),
    ).join('');
    const reading = read(many, feed, { workLimit: 2000 });
    expect(reading.problems).toContainEqual({ kind: 'stopped-by-time', about: null });
    expect(reading.posts.length).toBeLessThan(40);
    expect(
      reading.posts.flatMap(({ unread }) => unread).every(({ why }) => why === 'too-slow' || why === 'not-shown'),
    ).toBe(true);
  });

  it('P4: invisible, turning and stacked characters do not reach anything of ours', () => {
    const [post] = read(
      card({ text: 'Ola\u202egnp.exe Ka\u200bri \u{e0041}ok a\ud800b 👩‍💻', name: `E${'\u0301'.repeat(500)}va\u200d` }),
    ).posts;
    expect(post?.excerpt).toBe('Olagnp.exe Kari ok a\ufffdb 👩‍💻');
    expect(post?.author?.length).toBeLessThan(15);
    expect(post?.author).not.toContain('\u200d');
  });

  it('P7: form fields named like methods hide nothing and break nothing', () => {
    const names = [
      'querySelector',
      'querySelectorAll',
      'textContent',
      'children',
      'firstChild',
      'parentElement',
      'attributes',
      'getAttribute',
      'matches',
      'contains',
      'localName',
      'nodeType',
      'nextSibling',
    ];
    const clobbered = `<form>${names.map((name) => `<input name="${name}"><img name="${name}">`).join('')}${card({})}</form>`;
    const reading = read(clobbered);
    expect(reading.posts[0]?.metrics[0]?.value).toBe(13);
    const documentWide = ['defaultView', 'documentElement', 'body', 'getElementById', 'querySelector'].map(
      (name) => `<img name="${name}"><form name="${name}"></form>`,
    );
    expect(read(documentWide.join('') + card({})).posts[0]?.metrics[0]?.value).toBe(13);
  });

  it('P8: a post drawn inside a comment, and another with our name on it, are not ours', () => {
    const inComment = `<article class="comments-comment-entity" data-id="urn:li:comment:(activity:7398000000000000001,1)">${card({ urn: '7398000000000000077' })}</article>`;
    const reading = read(
      card({ inside: inComment }) +
        card({ urn: '7398000000000000002', who: 'company/fjordvik-fake', name: 'Fjordvik' }),
    );
    expect(reading.posts.map(({ nativeId, relation }) => [nativeId, relation])).toEqual([
      ['activity:7398000000000000001', 'own'],
      ['activity:7398000000000000002', 'other'],
    ]);
  });

  it('P8: two cards that claim one post with different numbers are both disbelieved', () => {
    const reading = read(card({}) + card({}).replace('>13<', '>13 000<'));
    expect(reading.posts).toHaveLength(1);
    expect(reading.posts[0]?.metrics).toEqual([]);
    expect(reading.posts[0]?.unread).toContainEqual({ metric: 'reactions', why: 'sources-disagree' });
    expect(reading.problems.some(({ kind }) => kind === 'sources-disagree')).toBe(true);
  });

  it('P9: a page that moves on meanwhile is thrown away', () => {
    const reading = read(card({}), feed, { addressNow: () => 'https://www.linkedin.com/feed/' });
    expect(reading.posts).toEqual([]);
    expect(reading.problems).toEqual([{ kind: 'page-changed-while-reading', about: null }]);
  });

  it('P9: an address that names another post than the page shows gives no main post', () => {
    const reading = read(card({}), 'https://www.linkedin.com/feed/update/urn:li:activity:7311111111111111111/');
    expect(reading.posts.map(({ relation }) => relation)).toEqual(['other']);
    expect(reading.problems).toContainEqual({ kind: 'post-not-identified', about: 'activity:7311111111111111111' });
  });

  it('P10: look-alike hosts are no platform', () => {
    const fakes = [
      'https://linkedin.com.evil.example/feed/',
      'https://evil-linkedin.com/feed/',
      'https://www.linkedin.com@evil.example/feed/',
      'http://www.linkedin.com/feed/',
      'https://www.xn--lnkedin-dwa.com/feed/',
    ];
    for (const url of fakes) {
      const reading = read(card({}), url);
      expect(reading.platform, url).toBeNull();
      expect(reading.posts).toEqual([]);
    }
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'about:blank', 'not an address', '']) {
      const { document, close } = openHtml('<p>x</p>', 'https://example.com/');
      expect(readPage(document, address, now).problems).toEqual([{ kind: 'not-a-platform', about: null }]);
      close();
    }
  });

  it('P10: a post’s address is built by us, whatever the page links to', () => {
    const bluesky = `<div data-testid="feedItem-by-evil.example"><a href="/profile/evil.example/post/3m6abcdefgh2a">2 d</a>
      <a href="javascript:alert(1)">x</a><button data-testid="likeBtn" aria-label="Like (5 likes)"></button></div>`;
    const [post] = read(bluesky, 'https://bsky.app/profile/evil.example').posts;
    expect(post?.url).toBe('https://bsky.app/profile/evil.example/post/3m6abcdefgh2a');
    const odd = bluesky.replaceAll('3m6abcdefgh2a', '..%2f..%2fjavascript:alert(1)');
    expect(read(odd, 'https://bsky.app/profile/evil.example').posts).toEqual([]);
  });

  it('S6: reading leaves no trace: no change of the page, no request, no event, no timer', () => {
    const { document, close } = openHtml(`<html lang="nb"><body>${card({})}</body></html>`, feed);
    const view = document.defaultView as Window & typeof globalThis;
    const seen: string[] = [];
    for (const kind of ['scroll', 'focus', 'focusin', 'click', 'message', 'selectionchange', 'storage']) {
      view.addEventListener(kind, () => seen.push(kind), true);
    }
    const observer = new view.MutationObserver((records) => seen.push(...records.map(({ type }) => type)));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const name of ['setTimeout', 'setInterval', 'fetch', 'postMessage', 'requestAnimationFrame'] as const) {
      Object.defineProperty(view, name, { value: () => seen.push(name), configurable: true });
    }
    const before = document.documentElement.outerHTML;
    readPage(document, feed, now);
    expect(observer.takeRecords()).toEqual([]);
    expect(seen).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
    close();
  });

  it('J: embedded JSON of any depth, size or shape breaks nothing', () => {
    const url = 'https://no.linkedin.com/posts/fjordvik_tak-activity-7398000000000000001-aB3d';
    const article =
      '<article data-activity-urn="urn:li:activity:7398000000000000001"><a data-test-id="social-actions__reactions" data-num-reactions="7"></a></article>';
    const deep = `${'[{"a":'.repeat(5000)}1${'}]'.repeat(5000)}`;
    const own = `{"@id":"${url}","interactionStatistic":{"interactionType":"http://schema.org/LikeAction","userInteractionCount":`;
    for (const json of [
      deep,
      '{"__proto__":{"polluted":1}}',
      'null',
      '{',
      `${own}-5}}`,
      `${own}"NaN"}}`,
      `${own}1e400}}`,
      `${own}7.5}}`,
    ]) {
      const reading = read(`<script type="application/ld+json">${json}</script>${article}`, url);
      expect(reading.posts[0]?.metrics.map(({ metric, value }) => [metric, value])).toEqual([['reactions', 7]]);
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
