import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openPage } from '../../../utils/reading/page.ts';
import { openPlace, type Place } from '../../../utils/reading/place.ts';
import { readMetric } from '../../../utils/reading/read-metric.ts';
import {
  type CountSeen,
  type CountSource,
  fromAttribute,
  fromFunction,
  fromJson,
  fromText,
} from '../../../utils/reading/sources.ts';
import { OutOfWork } from '../../../utils/reading/work.ts';

function placeOf(body: string, language = 'nb'): Place {
  const { document } = new JSDOM(`<html lang="${language}"><body><article>${body}</article></body></html>`).window;
  const page = openPage(document, new URL('https://example.org/'), new Date(0));
  const root = page.dom.find(page.dom.documentElement, 'article') as Element;
  const given = { pageKind: 'post' as const, pageId: null, pageAccount: null, seed: null, ids: [], fences: '.other' };
  return openPlace({ page, root, nested: new Set(), ...given });
}
const place = placeOf('');

const json = (value: number | null) => fromJson('the record', () => value);
const drawn = (seen: CountSeen | null) => fromFunction('text', 'the words', () => seen);
const read = (...sources: CountSource[]) => readMetric('reactions', sources, place, 'linkedin/reactions', 'unknown');
const told = (value: number, low: number, high: number, rank: number, where = 'the words') => ({
  metric: 'reactions',
  value,
  low,
  high,
  rank,
  where,
  definition: 'linkedin/reactions',
});
const nothing = { reading: null, unread: null, disagree: false };

describe('one number', () => {
  it('is what the first source that yields says, by its rank', () => {
    expect(read(drawn(null), drawn({ raw: '1 234' }))).toEqual({
      reading: { ...told(1234, 1234, 1234, 1), raw: '1 234' },
      unread: null,
      disagree: false,
    });
    expect(read()).toEqual(nothing);
    expect(read(drawn(null))).toEqual(nothing);
  });

  it('asks no second source of the same kind', () => {
    let asked = 0;
    const counting = fromFunction('title', 'the title', () => {
      asked += 1;
      return { raw: '9' };
    });
    expect(read(drawn({ raw: '12' }), counting).reading?.value).toBe(12);
    expect(asked).toBe(0);
  });

  it('is read in the page’s language, or in the one its source names', () => {
    expect(read(drawn({ raw: '1,2 mill.' })).reading?.value).toBe(1_200_000);
    expect(read(drawn({ raw: '1.2M', locale: 'en' })).reading?.value).toBe(1_200_000);
    expect(read(drawn({ raw: '1.1B', locale: null }))).toEqual({ ...nothing, unread: 'not-a-number' });
  });

  it('carries a definition of its own where its source has one, and no more text than is kept', () => {
    const { reading } = read(drawn({ raw: `12${' '.repeat(300)}`, definition: 'linkedin/own' }));
    expect(reading).toMatchObject({ value: 12, definition: 'linkedin/own' });
    expect(reading?.raw).toHaveLength(200);
    const long = fromFunction('text', 'x'.repeat(300), () => ({ raw: '1' }));
    expect(read(long).reading?.where).toHaveLength(200);
  });

  it.each([
    ['not finite', { raw: '', value: Number.NaN }],
    ['below zero', { raw: '', value: 1, low: -1 }],
    ['below its own interval', { raw: '', value: 1, low: 2 }],
    ['above its own interval', { raw: '', value: 3, high: 2 }],
    ['larger than anything', { raw: '', value: 1, high: 1e12 + 1 }],
  ])('is none when what a source understood is %s', (_, seen) => {
    expect(read(drawn(seen))).toEqual({ ...nothing, unread: 'not-a-number' });
  });

  it('may be as large as the largest, and may be nothing at all', () => {
    expect(read(drawn({ raw: '', value: 1e12 })).reading?.high).toBe(1e12);
    expect(read(drawn({ raw: '', value: 0 })).reading).toMatchObject({ value: 0, low: 0, high: 0 });
    expect(read(drawn({ raw: '2000000000000', locale: 'en' }))).toEqual({ ...nothing, unread: 'not-a-number' });
  });

  it('keeps the first reason when nobody yields, and lets a later source yield all the same', () => {
    const hidden = drawn({ unread: 'hidden-by-author' });
    const noNumber = drawn({ unread: 'not-a-number' });
    expect(read(hidden, noNumber)).toEqual({ ...nothing, unread: 'hidden-by-author' });
    expect(read(hidden, drawn({ raw: '3' })).reading).toMatchObject({ value: 3, rank: 1 });
    expect(read(drawn({ unread: 'hidden-by-author', final: true }), drawn({ raw: '3' }))).toEqual({
      ...nothing,
      unread: 'hidden-by-author',
    });
  });

  it('is not spoilt by a source that fails, but ends when the work is used up', () => {
    const failing = fromFunction('text', 'broken', () => {
      throw new TypeError('no');
    });
    expect(read(failing, drawn({ raw: '3' })).reading?.value).toBe(3);
    const tired = fromFunction('text', 'tired', () => {
      throw new OutOfWork();
    });
    expect(() => read(tired)).toThrow(OutOfWork);
  });
});

describe('embedded JSON and the drawn number', () => {
  const both = (record: number, words: string) => read(json(record), drawn({ raw: words, locale: 'en' }));

  it('agree when one is the other shortened: the full number is believed', () => {
    expect(both(1234, '1.2K')).toEqual({
      reading: { ...told(1234, 1234, 1234, 0, 'the record'), raw: '1234' },
      unread: null,
      disagree: false,
    });
    expect(both(1299, '1.2K').disagree).toBe(false);
    expect(both(1150, '1.2K').disagree).toBe(false);
  });

  it.each([
    // A few more since the record was made: two, or one in twenty.
    [10, '12', [10, 12]],
    [10, '13', null],
    [1000, '1050', [1000, 1050]],
    [1000, '1051', null],
    // One less, or one in two hundred: somebody took a like back.
    [10, '9', [9, 10]],
    [10, '8', null],
    [1000, '995', [995, 1000]],
    [1000, '994', null],
  ] as const)('that say %d and %s give %j', (record, words, interval) => {
    const { reading, unread, disagree } = both(record, words);
    expect(disagree).toBe(true);
    if (interval) expect(reading).toMatchObject({ value: Number(words), low: interval[0], high: interval[1], rank: 1 });
    else expect([reading, unread]).toEqual([null, 'sources-disagree']);
  });

  it('are compared the same way when the words come first', () => {
    expect(read(drawn({ raw: '12' }), json(10))).toMatchObject({ reading: { value: 12, low: 10, high: 12, rank: 0 } });
    expect(read(drawn({ raw: '13' }), json(10))).toEqual({ reading: null, unread: 'sources-disagree', disagree: true });
  });

  it('are not compared when they count different things, nor when one says nothing', () => {
    const other = drawn({ raw: '900', definition: 'linkedin/unique' });
    expect(read(json(10), other)).toMatchObject({ reading: { value: 10 }, disagree: false });
    expect(read(json(10), drawn({ unread: 'hidden-by-author' }))).toMatchObject({
      reading: { value: 10 },
      unread: null,
    });
    expect(read(json(null), drawn({ raw: '12' })).reading).toMatchObject({ value: 12, rank: 1 });
  });
});

describe('a source of words', () => {
  const page = placeOf(
    '<b class="n" title="Likt av 1 234 personer" data-n=" 7 ">  1\u00a0234  liker </b><i class="other"><b class="m">9</b></i>',
  );

  it('takes the text or the attribute on one line, whole or the part a pattern finds', () => {
    expect(fromText('.n').read(page)).toEqual({ raw: '1 234 liker' });
    expect(fromText('.n', /^([\d ]+)/).read(page)).toEqual({ raw: '1 234' });
    expect(fromText('.n', /^(x)/).read(page)).toBeNull();
    expect(fromAttribute('.n', 'data-n').read(page)).toEqual({ raw: '7' });
    expect(fromAttribute('.n', 'title', /av ([\d ]+)/).read(page)).toEqual({ raw: '1 234' });
    expect(fromAttribute('.n', 'alt').read(page)).toBeNull();
    expect(fromText('.m').read(page)).toBeNull();
  });

  it('says what kind it is and where it looks', () => {
    expect(fromAttribute('.n', 'title')).toMatchObject({ kind: 'title', where: 'title of .n' });
    expect(fromAttribute('.n', 'aria-label')).toMatchObject({ kind: 'attribute', where: 'aria-label of .n' });
    expect(fromText('.n')).toMatchObject({ kind: 'text', where: 'text of .n' });
    expect(fromJson('x', () => 5).read(page)).toEqual({ raw: '5', value: 5 });
    expect(fromJson('x', () => null).read(page)).toBeNull();
  });
});
