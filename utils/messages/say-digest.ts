import { capitalised } from '../language/capitalised.ts';
import type { Language } from '../model/people.ts';

/** What waits, in numbers only. A notification may be seen by anybody who passes the screen: it never holds a name. */
export interface Digest {
  thanks: number;
  asks: number;
  toRead: number;
}

const words: Record<Language, { thanks: Counted; asks: Counted; toRead: Counted; and: string; end: string }> = {
  nb: {
    thanks: ['én venter på takk', (n) => `${n} venter på takk`],
    asks: ['ett spørsmål bør ut', (n) => `${n} spørsmål bør ut`],
    toRead: ['ett innlegg er verdt å lese igjen', (n) => `${n} innlegg er verdt å lese igjen`],
    and: ' og ',
    end: '.',
  },
  nn: {
    thanks: ['éin ventar på takk', (n) => `${n} ventar på takk`],
    asks: ['eitt spørsmål bør ut', (n) => `${n} spørsmål bør ut`],
    toRead: ['eitt innlegg er verdt å lese att', (n) => `${n} innlegg er verde å lese att`],
    and: ' og ',
    end: '.',
  },
  en: {
    thanks: ['one person is waiting to be thanked', (n) => `${n} people are waiting to be thanked`],
    asks: ['one ask should go out', (n) => `${n} asks should go out`],
    toRead: ['one post is worth reading again', (n) => `${n} posts are worth reading again`],
    and: ' and ',
    end: '.',
  },
};

type Counted = readonly [one: string, several: (count: number) => string];

/** The weekly digest as one sentence without any name; null when nothing waits, and nothing need be said. */
export function sayDigest(digest: Digest, language: Language): string | null {
  const table = words[language];
  const parts = (['thanks', 'asks', 'toRead'] as const).flatMap((kind) => {
    const count = digest[kind];
    const [one, several] = table[kind];
    return count <= 0 ? [] : [count === 1 ? one : several(count)];
  });
  const last = parts.pop();
  if (last === undefined) return null;
  const said = parts.length === 0 ? last : `${parts.join(', ')}${table.and}${last}`;
  return capitalised(said) + table.end;
}
