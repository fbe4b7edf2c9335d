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
    ['a name the letter did not have', before.replace('Se https', 'Hilsen Mona, se https')],
    ['a word before it from the model', `Her er en annen ordlyd:\n\n${before}`],
    ['markup', before.replace('Kari', '**Kari**')],
    [
      'hardly anything left of it',
      'Kari! Omtrent dobbelt så mange ganger som vi pleier etter en uke, 4\u00a0200 ganger.',
    ],
    [
      'half as much again and more',
      `${before} Det var så hyggelig at vi gjerne gjør det igjen en dag når det passer for deg og ikke er for mye annet som skjer.`,
    ],
  ])('is refused when there is %s', (_, after) => {
    expect(check(after).ok).toBe(false);
  });

  test('keeps names that only their capital letter tells, and titles in quotation marks', () => {
    const letter = 'Hi Ragnhild! Amir and Liv Ullman helped on Friday with “How we stop leaks”, and I am glad.';
    const verdict = (after: string) => keepsNumbersAndNames(letter, after, [], [], 'en');
    expect(
      verdict('Hi Ragnhild! On Friday Amir and Liv Ullman helped with “How we stop leaks”, which I like.').ok,
    ).toBe(true);
    expect(verdict(letter.replace('Ullman', 'Olsen')).ok).toBe(false);
    expect(verdict(letter.replace('Friday', 'Monday')).ok).toBe(false);
    expect(verdict(letter.replace('How we stop leaks', 'How we find leaks')).ok).toBe(false);
    expect(verdict(letter.replace('Amir and', 'Amir, Per and')).ok).toBe(false);
  });

  test('knows a name from the word it is made of', () => {
    const letter = 'Hi Dag! Thanks for your help the other day, it made my day.';
    expect(
      keepsNumbersAndNames(letter, letter.replace('it made my day', 'I was glad of it'), [], ['Dag', 'Day'], 'en'),
    ).toEqual({
      ok: true,
    });
  });

  test('names what was lost and what was added', () => {
    expect(check(before.replace('Kari', 'Mona').replace('4\u00a0200', '9'))).toEqual({
      ok: false,
      lost: ['4 200 ganger', 'Kari', '4 200'],
      added: ['Mona', '9'],
    });
  });
});
