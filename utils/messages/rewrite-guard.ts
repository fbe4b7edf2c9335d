import type { Language } from '../model/people.ts';
import { numbersIn } from './number-words.ts';
import { wholePattern } from './whole-pattern.ts';

export type RewriteVerdict =
  | { ok: true }
  /** What is missing or changed, and what was not there before. Neither: it is no letter of the same shape. */
  | { ok: false; lost: string[]; added: string[] };

/**
 * Whether a rewrite by the browser's own model may be offered: only when every fact, every number, every name, every
 * title and every address of the letter stands in it unchanged and as often as before, none of them has come to it, and it
 * is a letter of the same shape: as many paragraphs, about as long, no markup. Blanks of different kinds count as the
 * same. `facts` are the printed words of the letter's numbers; names the register does not know are told by their capital.
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
  const hold = (kept: string, flags: 'giu' | 'gu') => {
    const [wasThere, isThere] = [timesWhole(was, kept, flags), timesWhole(is, kept, flags)];
    if (isThere < wasThere) lost.push(kept);
    if (isThere > wasThere) added.push(kept);
  };
  // A number may come to begin a sentence; a name always has its capital, and "Dag" is no "dag".
  for (const fact of new Set(facts.map(plainBlanks))) if (fact !== '') hold(fact, 'giu');
  for (const name of new Set(names.map(plainBlanks))) if (/^\p{Lu}/u.test(name)) hold(name, 'gu');
  for (const name of properNames(was)) if (timesWhole(is, name, 'gu') === 0) lost.push(name);
  for (const name of properNames(is)) if (timesWhole(was, name, 'gu') === 0) added.push(name);
  const compare = (read: (text: string) => string[]) => {
    const [old, now] = [counted(read(was)), counted(read(is))];
    for (const [one, times] of old) if ((now.get(one) ?? 0) < times) lost.push(one);
    for (const [one, times] of now) if ((old.get(one) ?? 0) < times) added.push(one);
  };
  compare((text) => numbersIn(text, language).map((number) => number.text.toLowerCase()));
  compare((text) => text.match(/https?:\/\/[^\s)]+/gi) ?? []);
  compare((text) => text.match(/[«“"][^«»“”"]+[»”"]/gu) ?? []);
  const [missing, extra] = [[...new Set(lost)], [...new Set(added)]];
  const same = missing.length + extra.length === 0 && hasShapeOf(before, after);
  return same ? { ok: true } : { ok: false, lost: missing, added: extra };
}

/** Words with a capital letter inside a sentence: people, companies, weekdays. "I" is no name. */
function properNames(text: string): string[] {
  const inside = text.matchAll(/(?<=[\p{Ll}\p{N},;–»”)] )\p{Lu}[\p{L}\p{M}-]*(?:['’]\p{Lu}\p{L}*)?/gu);
  return [...new Set([...inside].map(([name]) => name))].filter((name) => name !== 'I');
}

const LONGER_AT_MOST = 1.6;
const SHORTER_AT_MOST = 0.5;

function hasShapeOf(before: string, after: string): boolean {
  const paragraphs = (text: string) => text.trim().split(/\n\s*\n/).length;
  const ratio = after.trim().length / Math.max(1, before.trim().length);
  return (
    paragraphs(before) === paragraphs(after) &&
    ratio <= LONGER_AT_MOST &&
    ratio >= SHORTER_AT_MOST &&
    !/[*_#`<>]{2}|^\s*[#>*-] |[{}<>`]/mu.test(after)
  );
}

function plainBlanks(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
}

function timesWhole(text: string, part: string, flags: 'giu' | 'gu'): number {
  return text.match(wholePattern(part, flags))?.length ?? 0;
}

function counted(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
