import { describe, expect, it } from 'vitest';
import { asCount, asRecord, asText, findRecords, parseJson, pick } from '../../../utils/reading/json.ts';

const work = () => ({ spent: 0, limit: 100_000 });

describe('embedded JSON', () => {
  it('is undefined when it is bad or enormous, and never throws', () => {
    expect(parseJson('{"a":1}', work())).toEqual({ a: 1 });
    expect(parseJson('{a:1}', work())).toBeUndefined();
    expect(parseJson(`"${'x'.repeat(9_000_000)}"`, work())).toBeUndefined();
  });

  it('is followed by own keys only', () => {
    const value = { a: [{ b: 'c' }] };
    expect(pick(value, 'a', 0, 'b')).toBe('c');
    expect(pick(value, 'toString')).toBeUndefined();
    expect(pick(value, 'a', 'length')).toBe(1);
    expect(pick(value, 'a', 3, 'b')).toBeUndefined();
    expect(pick(null, 'a')).toBeUndefined();
  });

  it('gives counts only for whole numbers that can be counts', () => {
    expect([15635, '15635', 0, '0'].map(asCount)).toEqual([15635, 15635, 0, 0]);
    expect([-1, 1.5, Number.NaN, '1,5', '', null, undefined, 2e13, '99999999999999999999', true].map(asCount)).toEqual(
      Array(10).fill(null),
    );
  });

  it('gives texts for texts and numbers', () => {
    expect([asText('a'), asText(7), asText(null), asText(Number.POSITIVE_INFINITY)]).toEqual(['a', '7', null, null]);
    expect([asRecord({}), asRecord([]), asRecord(null)]).toEqual([{}, null, null]);
  });

  it('is searched at any depth, in order, and not inside what was found unless asked', () => {
    const value = [{ id: 1, deeper: { id: 2 } }, { other: [{ id: 3 }] }];
    const isWanted = (record: Record<string, unknown>) => 'id' in record;
    expect(findRecords(value, isWanted, work()).map(({ id }) => id)).toEqual([1, 3]);
    expect(findRecords(value, isWanted, work(), true).map(({ id }) => id)).toEqual([1, 2, 3]);
  });
});
