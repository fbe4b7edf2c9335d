import { describe, expect, test } from 'vitest';
import { newFigures, withFirmSpaces } from '../../../utils/messages/figures.ts';
import { receiptOf, uuid } from './situations.ts';

describe('the figures of a letter', () => {
  const receipt = receiptOf(['linkedin:1'], 'impressions', 'linkedin', 4200);
  const other = receiptOf(['linkedin:2'], 'impressions', 'linkedin', 4200);

  test('are none at first', () => {
    const { facts, entered } = newFigures('nb');
    expect([facts, entered]).toEqual([[], []]);
  });

  test('are one for the same words of the same receipt, and another for anything else', () => {
    const { fact, facts } = newFigures('nb');
    expect(fact('4 200 ganger', 'number', receipt)).toEqual({
      kind: 'fact',
      text: '4\u00a0200\u00a0ganger',
      factId: 'fact-1',
    });
    expect(fact('4 200 ganger', 'number', other)).toMatchObject({ factId: 'fact-2' });
    expect(fact('31 ganger', 'number', receipt)).toMatchObject({ factId: 'fact-3' });
    expect(fact('4 200 ganger', 'number', receipt)).toEqual({
      kind: 'fact',
      text: '4\u00a0200\u00a0ganger',
      factId: 'fact-1',
    });
    expect(fact('31 ganger', 'number', receipt)).toMatchObject({ factId: 'fact-3' });
    expect(facts).toEqual([
      { id: 'fact-1', text: '4\u00a0200\u00a0ganger', level: 'number', receipt, unboundAt: null },
      { id: 'fact-2', text: '4\u00a0200\u00a0ganger', level: 'number', receipt: other, unboundAt: null },
      { id: 'fact-3', text: '31\u00a0ganger', level: 'number', receipt, unboundAt: null },
    ]);
  });

  test('that she entered are one for the same words of the same field of the same record', () => {
    const { enteredFigure, entered } = newFigures('nb');
    const from = { record: 'ask', recordId: uuid(1), field: 'minutes' } as const;
    const figures = [
      enteredFigure('10 minutter', from),
      enteredFigure('10 minutter', { ...from, recordId: uuid(2) }),
      enteredFigure('10 minutter', { ...from, field: 'what' }),
      enteredFigure('20 minutter', from),
      enteredFigure('10 minutter', from),
      enteredFigure('20 minutter', from),
    ];
    expect(figures.map((span) => span.kind === 'fact' && span.factId)).toEqual(
      [1, 2, 3, 4, 1, 4].map((number) => `entered-${number}`),
    );
    expect(figures[4]).toEqual({ kind: 'fact', text: '10\u00a0minutter', factId: 'entered-1' });
    expect(entered).toHaveLength(4);
    expect(entered[0]).toEqual({ id: 'entered-1', text: '10\u00a0minutter', ...from, unboundAt: null });
  });

  test('of two kinds of records are two, also where neither has an id', () => {
    const { enteredFigure, entered } = newFigures('nb');
    enteredFigure('12', { record: 'ask', recordId: null, field: 'name' });
    enteredFigure('12', { record: 'campaign', recordId: null, field: 'name' });
    expect(entered.map(({ record }) => record)).toEqual(['ask', 'campaign']);
  });

  test('are found in what she wrote by digits and by words, and words without a number are words', () => {
    const from = { record: 'campaign', recordId: null, field: 'name' } as const;
    const said = (text: string | null) => newFigures('nb').words(text, from);
    expect(said('Uke 48')).toEqual([{ kind: 'fact', text: 'Uke\u00a048', factId: 'entered-1' }]);
    expect(said('tre bilder')).toMatchObject([{ kind: 'fact' }]);
    expect(said('½ time')).toMatchObject([{ kind: 'fact' }]);
    expect(said(' en\u200b  hubro ')).toEqual([{ kind: 'text', text: 'en hubro' }]);
    for (const nothing of [null, '', ' \u200b ']) expect(said(nothing)).toBeNull();
  });
});

describe('no-break spaces', () => {
  test.each([
    ['23. november', '23.\u00a0november'],
    ['uke 48', 'uke\u00a048'],
    ['4 200 ganger', '4\u00a0200\u00a0ganger'],
    ['12 % av dem', '12\u00a0% av dem'],
    ['nummer 3 av de tolv', 'nummer\u00a03\u00a0av de tolv'],
    ['mellom 16 og 19 år', 'mellom 16\u00a0og 19\u00a0år'],
  ])('%s', (plain, firm) => {
    expect(withFirmSpaces(plain)).toBe(firm);
  });
});
