import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../utils/imports/parse-dates.ts';
import { destroyedIds } from '../../../utils/imports/post-ids.ts';
import { decimalSignOf, readCount, readMeasure, timesUnit } from '../../../utils/imports/read-number.ts';

describe('a cell that counts', () => {
  it.each([
    ['4632', 4632],
    ['0', 0],
    ['215.0', 215],
    ['34.0', 34],
    ['0.0', 0],
    ['1,234', 1234],
    ['1.234', 1234],
    ['1 234', 1234],
    ['1\u00a0234\u202f567', 1_234_567],
    ["1'234", 1234],
    ['1,234,567', 1_234_567],
    ['12,34,567', 1_234_567],
    ['1,234.00', 1234],
    ['1.234,0', 1234],
    ['-6', -6],
    ['−6', -6],
    ['\u200e42', 42],
    ['', null],
    ['-', null],
    ['–', null],
    ['undefined', null],
    ['N/A', null],
    ['12.5', Number.NaN],
    ['12%', Number.NaN],
    ['1.22158E+17', Number.NaN],
    ['hei', Number.NaN],
    ['1,23,4', Number.NaN],
    ['0:12', Number.NaN],
  ])('%j is %s', (cell, value) => {
    expect(readCount(cell)).toBe(value);
  });

  it('gives short numbers the bounds they can stand for', () => {
    expect(readCount('1.2K')).toEqual({ value: 1200, low: 1150, high: 1299 });
    expect(readCount('3,4M')).toEqual({ value: 3_400_000, low: 3_350_000, high: 3_499_999 });
    expect(readCount('12K')).toEqual({ value: 12_000, low: 11_500, high: 12_999 });
  });
});

describe('a cell that measures', () => {
  it('finds the decimal sign of its column', () => {
    expect([
      decimalSignOf(['8.873', '180.6438']),
      decimalSignOf(['8,873', '180,6438']),
      decimalSignOf(['1.234', '2.345']),
      decimalSignOf(['1.234,5']),
    ]).toEqual(['.', ',', '.', ',']);
  });

  it('keeps half of the last printed digit as bounds', () => {
    expect(readMeasure('180.6438', '.')).toEqual({ value: 180.6438, low: 180.64375, high: 180.64385 });
    expect(timesUnit(readMeasure('180.6438', '.'), 3600)).toEqual({ value: 650_317.7, low: 650_317, high: 650_318 });
    expect(readMeasure('0:05:16', '.')).toBe(316);
    expect(readMeasure('', '.')).toBeNull();
  });
});

describe('a printed date', () => {
  it.each([
    ['Sat, Aug 1, 2026', 2026, 8, 1],
    ['Sat Aug 01 2026', 2026, 8, 1],
    ['26. aug. 2024', 2024, 8, 26],
    ['1 de febrero', null, 2, 1],
    ['mar. 4 avril 2026', 2026, 4, 4],
    ['31. elokuuta 2026', 2026, 8, 31],
    ['1 sierpnia', null, 8, 1],
    ['04.09.24', 2024, 9, 4],
    ['2021-01-30 12:56 +0000', 2021, 1, 30],
    ['8月31日', null, 8, 31],
    ['20261124', 2026, 11, 24],
  ])('%j', (cell, year, month, day) => {
    expect(parseDate(cell)).toMatchObject({ year, month, day });
  });

  it('is two dates when day and month cannot be told apart', () => {
    expect(parseDate('10/1/2015 21:00')).toMatchObject({ first: 10, second: 1, year: 2015, minutes: 1260 });
    expect(parseDate('27/10/2023')).toMatchObject({ day: 27, month: 10 });
  });

  it.each(['', 'hei', '20/13/2024', '31.02.2024', '12', '1.001-5.000', '10:30'])('%j is none', (cell) => {
    expect(parseDate(cell)).toBeNull();
  });
});

describe('ids that a spreadsheet destroyed', () => {
  it('are known by their zeros when chance cannot explain them', () => {
    expect(destroyedIds(['2.08364E+18', '2083641178015660000', '2083641178015662080', '123456'])).toEqual([
      true,
      true,
      false,
      false,
    ]);
    // One 16-digit id ending in 0 is chance; a column of them is not.
    expect(destroyedIds(['1234567890123450'])).toEqual([false]);
    expect(destroyedIds(['1234567890123450', '1234567890123460', '1234567890123470'])).toEqual([true, true, true]);
  });
});

describe('numbers that cannot be', () => {
  it.each(['9'.repeat(16), '9'.repeat(400), `1${',000'.repeat(120)}`, '10001B', '11000000000000'])(
    'are no numbers: %s',
    (cell) => {
      expect(readCount(cell)).toBeNaN();
      expect(readMeasure(cell, '.')).toBeNaN();
    },
  );

  it('below zero come without bounds, so that they are told of', () => {
    expect(readMeasure('-1.25', '.')).toBe(-1.25);
  });
});
