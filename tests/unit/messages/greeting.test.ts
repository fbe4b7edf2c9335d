import { describe, expect, test } from 'vitest';
import { newFigures } from '../../../utils/messages/figures.ts';
import { greeting, readerNames } from '../../../utils/messages/greeting.ts';
import type { Language } from '../../../utils/model/people.ts';
import { uuid } from './situations.ts';

const readers = (names: readonly string[]) => names.map((name, at) => ({ id: uuid(at), name }));
const hello = (names: string[], language: Language = 'nb') =>
  greeting(readers(names), language, newFigures(language))
    ?.map((span) => span.text)
    .join('') ?? null;

describe('a greeting', () => {
  test('is by first name, alone or together', () => {
    expect(hello(['Kari Nordmann'])).toBe('Hei Kari!');
    expect(hello(['Kari Nordmann', 'Amir Khan'], 'nn')).toBe('Hei Kari og Amir!');
    expect(hello(['Kari', 'Amir', 'Jo'], 'en')).toBe('Hi Kari, Amir and Jo!');
    expect(hello(['A', 'B', 'C', 'D'], 'nn')).toBe('Hei alle saman!');
    expect(hello([])).toBeNull();
  });

  test('passes over a name nobody knows', () => {
    expect(hello(['\u200b '])).toBe('Hei!');
    expect(hello(['', 'Kari Nordmann'])).toBe('Hei Kari!');
  });

  test('is words, but for a name with a number in it: that one says whose name it is', () => {
    const figures = newFigures('nb');
    expect(greeting(readers(['Kari Nordmann']), 'nb', figures)).toEqual([
      { kind: 'text', text: 'Hei ' },
      { kind: 'text', text: 'Kari' },
      { kind: 'text', text: '!' },
    ]);
    expect(greeting(readers([' ']), 'nn', figures)).toEqual([{ kind: 'text', text: 'Hei!' }]);
    expect(figures.entered).toEqual([]);
    expect(readerNames(readers(['R2']), 'nb', figures)).toEqual([{ kind: 'fact', text: 'R2', factId: 'entered-1' }]);
    expect(figures.entered).toEqual([
      { id: 'entered-1', text: 'R2', record: 'colleague', recordId: uuid(0), field: 'name', unboundAt: null },
    ]);
  });

  test('has no names for nobody, and one word for many', () => {
    const figures = newFigures('en');
    expect(readerNames([], 'en', figures)).toBeNull();
    expect(readerNames(readers(['A', 'B', 'C', 'D']), 'en', figures)).toEqual([{ kind: 'text', text: 'everyone' }]);
  });
});
