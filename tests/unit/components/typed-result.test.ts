import { expect, test } from 'vitest';
import { typedResult } from '../../../components/decks/use-campaigns.ts';

test('takes a campaign’s result as it is printed, and no number that is rounded, broken or none', () => {
  expect([typedResult('15\u00a0200', 'nb'), typedResult('15 200', 'nn'), typedResult('15,200', 'en')]).toEqual([
    15_200, 15_200, 15_200,
  ]);
  expect(typedResult('0', 'nb')).toBe(0);
  for (const typed of ['15,2k', '3,5', '12 %', '-4', 'mange', '41 av 52', ' '])
    expect(typedResult(typed, 'nb'), typed).toBeNull();
});
