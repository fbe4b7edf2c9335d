import type { Language } from '../model/people.ts';
import { numbersIn } from './number-words.ts';

export type RewriteVerdict =
  | { ok: true }
  /** What is missing or changed, and what was not there before. */
  | { ok: false; lost: string[]; added: string[] };

/**
 * Whether a rewrite by the browser's own model may be offered: only when every fact, every number, every name and every
 * address of the letter stands in it unchanged and as often as before, and no number or address has come to it. Blanks
 * of different kinds count as the same. `facts` are the printed words of the letter's numbers.
 */
export function keepsNumbersAndNames(
  before: string,
  after: string,
  facts: readonly string[],
  names: readonly string[],
  language: Language,
): RewriteVerdict {
  const [was, is] = [plainBlanks(before), plainBlanks(after)];
  const lost: string[] = [];
  const added: string[] = [];
  for (const kept of new Set([...facts, ...names].map(plainBlanks).filter((one) => one !== ''))) {
    const [wasThere, isThere] = [timesWhole(was, kept), timesWhole(is, kept)];
    if (isThere < wasThere) lost.push(kept);
    if (isThere > wasThere && facts.some((fact) => plainBlanks(fact) === kept)) added.push(kept);
  }
  const compare = (read: (text: string) => string[]) => {
    const [old, now] = [counted(read(was)), counted(read(is))];
    for (const [one, times] of old) if ((now.get(one) ?? 0) < times) lost.push(one);
    for (const [one, times] of now) if ((old.get(one) ?? 0) < times) added.push(one);
  };
  compare((text) => numbersIn(text, language).map((number) => number.text.toLowerCase()));
  compare((text) => text.match(/https?:\/\/[^\s)]+/gi) ?? []);
  const [missing, extra] = [[...new Set(lost)], [...new Set(added)]];
  return missing.length + extra.length === 0 ? { ok: true } : { ok: false, lost: missing, added: extra };
}

function plainBlanks(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
}

/** How often `part` stands in `text` as a whole: "Kari" is not in "Karianne", "420" not in "4200". */
function timesWhole(text: string, part: string): number {
  const escaped = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const matches = text.match(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu'));
  return matches?.length ?? 0;
}

function counted(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
