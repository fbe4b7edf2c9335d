import type { ColumnRole, HeaderWords } from './header-words.ts';

const folded = new WeakMap<HeaderWords, Map<string, ColumnRole>>();

/** A header as it is compared: lower case, one space between words, no marks around. */
export function foldHeader(header: string): string {
  return header
    .normalize('NFC')
    .replace(/[\u200e\u200f\ufeff]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** What a header means in a family of words, or null when it is not among them. */
export function roleOfHeader(header: string, words: HeaderWords): ColumnRole | null {
  let table = folded.get(words);
  if (!table) {
    table = new Map();
    for (const [role, list] of Object.entries(words) as [ColumnRole, string][]) {
      for (const word of list.split('|'))
        if (word !== '' && !table.has(foldHeader(word))) table.set(foldHeader(word), role);
    }
    folded.set(words, table);
  }
  return table.get(foldHeader(header)) ?? null;
}

/**
 * Roles of all columns by their headers. The first column of a role keeps it: exports repeat names (`Lifetime Organic views
 * to 95%` twice), and the first is the total. `null`: not understood.
 */
export function rolesOfHeaders(headers: readonly string[], words: HeaderWords): (ColumnRole | null)[] {
  const taken = new Set<ColumnRole>();
  return headers.map((header) => {
    const role = roleOfHeader(header, words);
    if (role === null || role === 'ignore') return role;
    if (taken.has(role)) return 'ignore';
    taken.add(role);
    return role;
  });
}
