import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openPage } from '../../../utils/reading/page.ts';
import type { PageFacts, PostPlan } from '../../../utils/reading/post-plan.ts';
import type { Reader } from '../../../utils/reading/read-post.ts';
import { readPosts } from '../../../utils/reading/read-posts.ts';
import { fromAttribute, fromFunction, fromJson, fromText, source } from '../../../utils/reading/sources.ts';

const now = new Date('2025-11-24T12:00:00.000Z');
const reader: Reader = {
  id: 'linkedin',
  printing: 'truncates',
  definitions: { views: 'linkedin/views/2025' },
  permalink: (id) => `https://example.com/${id}`,
  owns: (url) => url.hostname === 'example.com',
};
const plan: PostPlan = {
  name: 'test cards',
  roots: (page) => page.dom.findAll(page.dom.documentElement, 'article').map((element) => ({ element })),
  fences: 'blockquote',
  ids: [
    source('data-id', (place) =>
      place.attribute(place.root, 'data-id') ? [place.attribute(place.root, 'data-id') as string] : null,
    ),
  ],
  aliases: [source('data-also', (place) => place.attribute(place.root, 'data-also')?.split(' ') ?? null)],
  account: [source('data-by', (place) => place.attribute(place.root, 'data-by'))],
  text: [source('p', (place) => place.lines('p'))],
  metrics: {
    reactions: [
      fromJson('record', (place) => Number(place.attribute(place.root, 'data-json')) || null),
      fromAttribute('b', 'aria-label', /(\d[\d,]*)/),
      fromText('b'),
    ],
    views: [fromText('i')],
  },
  promises: ['reactions'],
};

function read(html: string, over: Partial<PostPlan> = {}, facts: Partial<PageFacts> = {}, workLimit?: number) {
  const { window } = new JSDOM(`<html lang="en"><body>${html}</body></html>`);
  const page = openPage(window.document, new URL('https://example.com/feed'), now, workLimit);
  return readPosts([{ ...plan, ...over }], reader, page, { kind: 'feed', id: null, account: null, ...facts });
}

describe('reading posts', () => {
  it('takes the first source that yields, and says which by rank and words', () => {
    const { posts } = read(
      '<article data-id="1"><b aria-label="1,234 likes">1.2K</b></article><article data-id="2"><b>1.2K</b></article>',
    );
    expect(posts.map(({ metrics }) => metrics[0])).toMatchObject([
      {
        raw: '1,234',
        value: 1234,
        low: 1234,
        high: 1234,
        rank: 1,
        where: 'aria-label of b',
        definition: 'linkedin/reactions',
      },
      { raw: '1.2K', value: 1200, low: 1200, high: 1299, rank: 2, where: 'text of b' },
    ]);
  });

  it('gives the platform’s own definition where it has one', () => {
    expect(read('<article data-id="1"><i>12</i></article>').posts[0]?.metrics[0]?.definition).toBe(
      'linkedin/views/2025',
    );
  });

  it('names a promised metric that is missing, and never makes it 0', () => {
    const [post] = read('<article data-id="1"><b></b></article>').posts;
    expect(post?.metrics).toEqual([]);
    expect(post?.unread).toEqual([{ metric: 'reactions', why: 'not-shown' }]);
  });

  it('says when something was there but was no number', () => {
    expect(read('<article data-id="1"><b>Like</b></article>').posts[0]?.unread).toEqual([
      { metric: 'reactions', why: 'not-a-number' },
    ]);
  });

  it('believes embedded JSON when the drawn number is its shortening', () => {
    const { posts, problems } = read('<article data-id="1" data-json="1234"><b>1.2K</b></article>');
    expect(posts[0]?.metrics[0]).toMatchObject({ value: 1234, low: 1234, high: 1234, rank: 0 });
    expect(problems).toEqual([]);
  });

  it('gives the drawn number with room for both when the page has lived on a little, and reports it', () => {
    const { posts, problems } = read('<article data-id="1" data-json="100"><b>103</b></article>');
    expect(posts[0]?.metrics[0]).toMatchObject({ value: 103, low: 100, high: 103, rank: 2 });
    expect(problems).toEqual([{ kind: 'sources-disagree', about: '1 reactions' }]);
  });

  it('believes neither when JSON and the drawn number have nothing to do with each other', () => {
    for (const json of ['90000', '12']) {
      const { posts, problems } = read(`<article data-id="1" data-json="${json}"><b>1.2K</b></article>`);
      expect(posts[0]?.metrics).toEqual([]);
      expect(posts[0]?.unread).toEqual([{ metric: 'reactions', why: 'sources-disagree' }]);
      expect(problems).toEqual([{ kind: 'sources-disagree', about: '1 reactions' }]);
    }
  });

  it('asks nobody further when the author hid the number', () => {
    const hidden = fromFunction('json', 'flag', () => ({ unread: 'hidden-by-author', final: true }));
    const { posts } = read('<article data-id="1"><b>3</b></article>', {
      metrics: { reactions: [hidden, fromText('b')] },
    });
    expect(posts[0]?.unread).toEqual([{ metric: 'reactions', why: 'hidden-by-author' }]);
  });

  it('lets one source’s failure spoil nothing else', () => {
    const failing = fromFunction('json', 'broken', () => {
      throw new Error('broken');
    });
    const { posts } = read('<article data-id="1"><b>3</b></article>', {
      metrics: { reactions: [failing, fromText('b')] },
    });
    expect(posts[0]?.metrics[0]?.value).toBe(3);
  });

  it('keeps a nested post’s numbers and texts out of the one around it', () => {
    const { posts } = read(
      '<article data-id="1"><article data-id="2"><p>ditt</p><b>99</b></article><p>mitt</p><b>3</b></article>',
    );
    expect(posts.map(({ nativeId, excerpt, metrics }) => [nativeId, excerpt, metrics[0]?.value])).toEqual([
      ['1', 'mitt', 3],
    ]);
  });

  it('keeps fenced parts out', () => {
    const [post] = read('<article data-id="1"><blockquote><b>99</b><p>ditt</p></blockquote></article>').posts;
    expect([post?.excerpt, post?.metrics]).toEqual([null, []]);
  });

  it('makes one post of what shares any id', () => {
    const { posts } = read(
      '<article data-id="1" data-also="7 8"><i>5</i></article><article data-id="8"><b>3</b></article>',
    );
    expect(posts).toHaveLength(1);
    expect(posts[0]?.aliases).toEqual(['7', '8']);
    expect(posts[0]?.metrics.map(({ metric, value }) => [metric, value])).toEqual([
      ['views', 5],
      ['reactions', 3],
    ]);
  });

  it('believes neither of two cards of one post that contradict each other', () => {
    const { posts, problems } = read(
      '<article data-id="1"><b>3</b></article><article data-id="1"><b>4000</b></article>',
    );
    expect(posts[0]?.metrics).toEqual([]);
    expect(problems).toEqual([{ kind: 'sources-disagree', about: '1 reactions' }]);
  });

  it('reports a post without an id and keeps none of it', () => {
    const { posts, problems } = read('<article><b>3</b></article>');
    expect(posts).toEqual([]);
    expect(problems).toEqual([{ kind: 'post-not-identified', about: 'test cards' }]);
  });

  it('tells main, own and other posts apart by address and account, and puts the main one first', () => {
    const html = '<article data-id="1" data-by="fjord"></article><article data-id="2" data-by="Dalen"></article>';
    const relations = (facts: Partial<PageFacts>) =>
      read(html, {}, facts).posts.map(({ nativeId, relation }) => `${nativeId} ${relation}`);
    expect(relations({})).toEqual(['1 other', '2 other']);
    expect(relations({ kind: 'post', id: '2' })).toEqual(['2 main', '1 other']);
    expect(relations({ kind: 'profile', account: 'dalen' })).toEqual(['1 other', '2 own']);
  });

  it('refuses an address that is not the platform’s', () => {
    for (const url of [
      'javascript:alert(1)',
      'http://example.com/1',
      'https://example.com.evil.example/1',
      'https://example.com@evil.example/',
    ]) {
      expect(read('<article data-id="1"></article>', { url: () => url }).posts).toEqual([]);
    }
  });

  it('refuses times no post can have', () => {
    for (const at of [Date.parse('1999-01-01'), Date.parse('2031-01-01'), Number.NaN]) {
      expect(
        read('<article data-id="1"></article>', { time: [source('t', () => ({ at }))] }).posts[0]?.publishedAt,
      ).toBeNull();
    }
  });

  it('stops by work done, says so, and calls the rest too slow', () => {
    const html = Array.from({ length: 30 }, (_, at) => `<article data-id="${at}"><b>3</b></article>`).join('');
    const { posts, problems } = read(html, {}, {}, 400);
    expect(posts.length).toBeLessThan(30);
    expect(problems).toContainEqual({ kind: 'stopped-by-time', about: null });
  });

  it('survives a plan that fails altogether', () => {
    const { posts, problems } = read('<article data-id="1"></article>', {
      roots: () => {
        throw new Error('broken');
      },
    });
    expect([posts, problems]).toEqual([[], [{ kind: 'unknown-layout', about: 'test cards' }]]);
  });
});
