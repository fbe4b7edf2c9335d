import { capitalised } from '../language/capitalised.ts';
import type { Language } from '../model/people.ts';

/** What waits, in numbers only. A notification may be seen by anybody who passes the screen: it never holds a name. */
export interface Digest {
  thanks: number;
  asks: number;
  /** Tips whose giver has not heard back. */
  tips: number;
  toRead: number;
  /** Next month's plan is due, and empty. */
  planDue: boolean;
}

interface DigestWords extends Record<'thanks' | 'asks' | 'tips' | 'toRead', Counted> {
  planDue: string;
  and: string;
}

const words: Record<Language, DigestWords> = {
  nb: {
    thanks: ['én venter på takk', (n) => `${n} venter på takk`],
    asks: ['ett spørsmål bør ut', (n) => `${n} spørsmål bør ut`],
    tips: ['ett tips venter på svar', (n) => `${n} tips venter på svar`],
    toRead: ['ett innlegg er verdt å lese igjen', (n) => `${n} innlegg er verdt å lese igjen`],
    planDue: 'planen for neste måned er tom ennå',
    and: ', og ',
  },
  nn: {
    thanks: ['éin ventar på takk', (n) => `${n} ventar på takk`],
    asks: ['eitt spørsmål bør ut', (n) => `${n} spørsmål bør ut`],
    tips: ['eitt tips ventar på svar', (n) => `${n} tips ventar på svar`],
    toRead: ['eitt innlegg er verdt å lese att', (n) => `${n} innlegg er verde å lese att`],
    planDue: 'planen for neste månad er tom enno',
    and: ', og ',
  },
  en: {
    thanks: ['one person is waiting to be thanked', (n) => `${n} people are waiting to be thanked`],
    asks: ['one ask should go out', (n) => `${n} asks should go out`],
    tips: ['one tip is waiting for an answer', (n) => `${n} tips are waiting for an answer`],
    toRead: ['one post is worth reading again', (n) => `${n} posts are worth reading again`],
    planDue: 'the plan for next month is still empty',
    and: ' and ',
  },
};

type Counted = readonly [one: string, several: (count: number) => string];

/** The weekly digest as one sentence without any name; null when nothing waits, and nothing need be said. */
export function sayDigest(digest: Digest, language: Language): string | null {
  const table = words[language];
  const parts = (['thanks', 'asks', 'tips', 'toRead'] as const).flatMap((kind) => {
    const count = digest[kind];
    const [one, several] = table[kind];
    return count <= 0 ? [] : [count === 1 ? one : several(count)];
  });
  if (digest.planDue) parts.push(table.planDue);
  const last = parts.pop();
  if (last === undefined) return null;
  const said = parts.length === 0 ? last : `${parts.join(', ')}${table.and}${last}`;
  return `${capitalised(said)}.`;
}
