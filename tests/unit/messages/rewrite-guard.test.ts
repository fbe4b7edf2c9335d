import { describe, expect, test } from 'vitest';
import { keepsNumbersAndNames } from '../../../utils/messages/rewrite-guard.ts';

const before =
  'Hei Kari! Innlegget er vist omtrent dobbelt så mange ganger som vi pleier etter en uke, 4\u00a0200 ganger. Se https://eksempel.no/a';
const facts = ['omtrent dobbelt så mange ganger som vi pleier etter en uke', '4\u00a0200 ganger'];
const check = (after: string) => keepsNumbersAndNames(before, after, facts, ['Kari'], 'nb');

describe('another wording by the model on the device', () => {
  test('is let through when every number and name stands unchanged', () => {
    expect(
      check(
        'Kari, godt nytt: Vi ble vist omtrent dobbelt så mange ganger som vi pleier etter en uke, altså 4 200 ganger. https://eksempel.no/a',
      ),
    ).toEqual({ ok: true });
  });

  test.each([
    ['a number changed', before.replace('4\u00a0200', '4\u00a0300')],
    ['a number lost its zeros', before.replace('4\u00a0200', '42')],
    ['a ratio changed', before.replace('dobbelt', 'tre ganger')],
    ['a hedge left out', before.replace('omtrent ', '')],
    ['a name changed', before.replace('Kari', 'Karianne')],
    ['a name left out', before.replace('Kari', 'du')],
    ['a number added', `${before} Det er topp 10!`],
    ['a number word added', `${before} To av tre likte det!`],
    ['an address changed', before.replace('eksempel.no/a', 'eksempel.no/b')],
    ['a number said twice', `${before} 4 200 ganger!`],
  ])('is refused when there is %s', (_, after) => {
    expect(check(after).ok).toBe(false);
  });

  test('names what was lost and what was added', () => {
    expect(check(before.replace('Kari', 'Mona').replace('4\u00a0200', '9'))).toEqual({
      ok: false,
      lost: ['4 200 ganger', 'Kari', '4 200'],
      added: ['9'],
    });
  });
});
