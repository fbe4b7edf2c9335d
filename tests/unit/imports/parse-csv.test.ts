import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../utils/imports/parse-csv.ts';
import { readDelimited } from '../../../utils/imports/read-delimited.ts';

describe('delimited text', () => {
  it('splits as PapaParse does, cell by cell', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'å', ',', ';', '"', '\n', '\r\n', ' ', '1') });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (rows, delimiter, newline, quotes) => {
          const text = Papa.unparse(rows, { delimiter, newline, quotes });
          expect(parseCsv(text, delimiter).rows.slice()).toEqual(rows);
          expect(parseCsv(`${text}${newline}`, delimiter).rows.slice()).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    [
      'old Mac line ends',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'an empty last cell',
      'a,\n"b",',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    ['a stray quote', 'a"b,c\n', [['a"b', 'c']]],
    ['words after a closing quote', '"a"b,c', [['ab', 'c']]],
  ])('keeps %s as it stands', (_, text, rows) => {
    expect(parseCsv(text, ',').rows.slice()).toEqual(rows);
  });

  it.each([
    ['a;b;c\n1,5;2;3\n2,5;3;4', 3],
    ['a\tb, c\td\n1\t2, 3\t4', 3],
    ['sep=|\na|b\n1|2', 2],
    ['"x, y",b\n"z, w",2', 2],
  ])('finds the delimiter of %j', (text, width) => {
    expect(readDelimited(text).rows.at(-1)).toHaveLength(width);
  });

  it('tells when the text ends inside a cell', () => {
    expect(parseCsv('a,"b\nc', ',').cut).toBe(true);
    expect(parseCsv('a,"b"', ',').cut).toBe(false);
  });
});
