import { asText, findRecords, parseJson } from './json.ts';
import type { Page } from './page.ts';
import { spend } from './work.ts';

interface Island {
  text: string;
  /** Parsed at most once, and only when somebody asks for what it mentions. */
  value?: { parsed: unknown };
}

const known = new WeakMap<Page, Island[]>();

/**
 * The embedded JSON scripts of a page that mention one of the texts, parsed. Meta's pages hold up to fifty scripts and
 * 4 MB, nearly all of it not about posts: looking for a text first costs a hundredth of parsing.
 */
export function islandsMentioning(page: Page, texts: readonly string[]): unknown[] {
  let islands = known.get(page);
  if (!islands) {
    islands = page.scriptsOf('script[type="application/json"]').map((text) => ({ text }));
    known.set(page, islands);
  }
  return islands.flatMap((island) => {
    spend(page.work, island.text.length / 5000);
    if (!texts.some((text) => island.text.includes(text))) return [];
    island.value ??= { parsed: parseJson(island.text, page.work) };
    return island.value.parsed === undefined ? [] : [island.value.parsed];
  });
}

const indexes = new WeakMap<Page, Map<string, ReadonlyMap<string, readonly Record<string, unknown>[]>>>();

/**
 * The records of embedded JSON that have a text or number under `idKey` and own all of `keys`, by that id, in the
 * order they stand. A page states a post several times; which of them counts is the reader's question.
 */
export function recordsById(
  page: Page,
  idKey: string,
  keys: readonly string[],
): ReadonlyMap<string, readonly Record<string, unknown>[]> {
  const name = [idKey, ...keys].join(' ');
  const ofPage = indexes.get(page) ?? new Map<string, ReadonlyMap<string, readonly Record<string, unknown>[]>>();
  indexes.set(page, ofPage);
  const built = ofPage.get(name);
  if (built) return built;
  const index = new Map<string, Record<string, unknown>[]>();
  for (const island of islandsMentioning(page, [`"${keys[0] ?? idKey}"`])) {
    const isWanted = (record: Record<string, unknown>) =>
      asText(record[idKey]) !== null && keys.every((key) => Object.hasOwn(record, key));
    for (const record of findRecords(island, isWanted, page.work, true)) {
      const id = asText(record[idKey]) ?? '';
      index.set(id, [...(index.get(id) ?? []), record]);
    }
  }
  ofPage.set(name, index);
  return index;
}
