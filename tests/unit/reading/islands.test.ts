import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { islandsMentioning, recordsById } from '../../../utils/reading/islands.ts';
import { openPage } from '../../../utils/reading/page.ts';

function open(...scripts: string[]) {
  const body = scripts.map((text) => `<script type="application/json">${text}</script>`).join('');
  const { document } = new JSDOM(`<body>${body}</body>`).window;
  return openPage(document, new URL('https://www.threads.com/'), new Date('2026-11-24T12:00:00Z'));
}

describe('embedded JSON', () => {
  it('parses only the scripts that mention what is asked for, and leaves bad ones out', () => {
    const page = open('{"a":1}', '{"like_count":5}', '{"like_count": broken');
    expect(islandsMentioning(page, ['"like_count"'])).toEqual([{ like_count: 5 }]);
  });

  it('finds records by id at any depth, all that state the post', () => {
    const post = (code: string, likes: number) => ({
      code,
      like_count: likes,
      more: { post: { code: 'inner', like_count: 7 } },
    });
    const page = open(JSON.stringify({ deep: [{ post: post('a', 1) }] }), JSON.stringify({ post: post('a', 2) }));
    const index = recordsById(page, 'code', ['like_count']);
    expect(index.get('a')?.map((record) => record.like_count)).toEqual([1, 2]);
    expect(index.get('inner')).toHaveLength(2);
    expect(index.get('b')).toBeUndefined();
  });
});
