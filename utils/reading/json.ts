import { spend, type Work } from './work.ts';

/** Longest embedded text parsed. Real ones reach 2 MB. */
const LONGEST = 8_000_000;

/** What `JSON.parse` gives, or undefined. Costs are counted; never throws for bad JSON. */
export function parseJson(text: string, work: Work): unknown {
  if (text.length > LONGEST) return undefined;
  spend(work, 1 + text.length / 500);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The value as a record when it is one. */
export function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** Follows own keys and indices only: `pick(island, 'itemInfo', 'itemStruct', 0)`. Undefined where the way ends. */
export function pick(value: unknown, ...way: readonly (string | number)[]): unknown {
  let at: unknown = value;
  for (const step of way) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

/** A text, or a number as text (ids above 2^53 are texts already); else null. */
export function asText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
}

/** A whole number that counts something, also when written as text ("15635"); else null. Never 0 for missing. */
export function asCount(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,13}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 && number <= 1e13 ? number : null;
}

/**
 * Every record in a JSON value for which `isWanted` says yes, in document order, at any depth (cap 60).
 * A wanted record is not searched further inside unless `nested`.
 */
export function findRecords(
  value: unknown,
  isWanted: (record: Record<string, unknown>) => boolean,
  work: Work,
  nested = false,
): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const visit = (at: unknown, depth: number): void => {
    if (typeof at !== 'object' || at === null || depth > 60) return;
    spend(work, 0.2);
    const record = asRecord(at);
    if (record && isWanted(record)) {
      found.push(record);
      if (!nested) return;
    }
    for (const child of Array.isArray(at) ? at : Object.values(at)) visit(child, depth + 1);
  };
  visit(value, 0);
  return found;
}
