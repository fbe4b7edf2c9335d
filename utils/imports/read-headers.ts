import type { ColumnRole, HeaderWords } from './header-words.ts';

interface KnownWord {
  role: ColumnRole;
  place: number;
}

const folded = new WeakMap<HeaderWords, Map<string, KnownWord>>();

/** A header as it is compared: lower case, one space between words, no marks around. */
export function foldHeader(header: string): string {
  return header
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** What a header means in a family of words, or null when it is not among them. */
export function roleOfHeader(header: string, words: HeaderWords): ColumnRole | null {
  return wordOf(header, words)?.role ?? null;
}

/** The word a header is, with its place in the list of its role: what stands first there is meant before what stands later. */
function wordOf(header: string, words: HeaderWords): KnownWord | null {
  let table = folded.get(words);
  if (!table) {
    table = new Map();
    for (const [role, list] of Object.entries(words) as [ColumnRole, string][]) {
      for (const [place, word] of list.split('|').map(foldHeader).entries())
        if (word !== '' && !table.has(word)) table.set(word, { role, place });
    }
    folded.set(words, table);
  }
  return table.get(foldHeader(header)) ?? null;
}

/**
 * Roles of all columns by their headers, each role once. Of two columns the one whose word stands first in the list has it
 * (`Views` before `Reels_plays:COUNT`, wherever they stand), and of two with one name the first: exports repeat names
 * (`Lifetime Organic views to 95%` twice), and the first is the total. `null`: not understood.
 */
export function rolesOfHeaders(headers: readonly string[], words: HeaderWords): (ColumnRole | null)[] {
  const found = headers.map((header) => wordOf(header, words));
  const best = new Map<ColumnRole, number>();
  for (const [at, word] of found.entries()) {
    if (!word) continue;
    const other = best.get(word.role);
    if (other === undefined || word.place < (found[other]?.place ?? 0)) best.set(word.role, at);
  }
  return found.map((word, at) => word && (word.role === 'ignore' || best.get(word.role) !== at ? 'ignore' : word.role));
}

/**
 * Roles of columns that stand in the same order in every language: by that order, as long as there are as many columns and no
 * word we know says otherwise. A column that came in between or was moved would else give one number the name of another:
 * then only the words count, and what has no known word is left out.
 */
export function rolesInOrder(
  headers: readonly string[],
  words: HeaderWords,
  order: readonly (ColumnRole | null)[],
): { roles: (ColumnRole | null)[]; isInOrder: boolean } {
  const named = rolesOfHeaders(headers, words);
  const isInOrder =
    headers.length === order.length &&
    named.every((role, at) => role === null || role === 'ignore' || role === order[at]);
  return { roles: isInOrder ? [...order] : named, isInOrder };
}
