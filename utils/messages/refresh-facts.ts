import type { PostClaim, PostSummary } from '../insights/types.ts';
import { capitalised } from '../language/capitalised.ts';
import type { Block, Fact, Message, Span } from '../model/messages.ts';
import type { Language } from '../model/people.ts';
import { newFigures } from './figures.ts';
import { sayComparison, sayNumber } from './result-words.ts';

/** A newer reading of a number in a letter. */
export type FactUpdate =
  /** The new words fit where the old ones stand. `same`: the words are the same, only the receipt is newer. */
  | { factId: string; how: 'in-place' | 'same'; before: string; after: Fact }
  /** What may be said has changed so much that the letter is better drafted anew. */
  | { factId: string; how: 'redraft'; before: string };

type Letter = Pick<Message, 'kind' | 'level' | 'language' | 'body' | 'facts'>;

/**
 * Offers newer numbers for a letter from summaries made after it was drafted. Only numbers that are still bound are
 * looked at, and only those about one post; totals are drafted anew by whoever makes the note. Changes nothing itself.
 */
export function refreshFacts(letter: Letter, summaries: readonly PostSummary[]): FactUpdate[] {
  return letter.facts.flatMap((fact): FactUpdate[] => {
    const { receipt } = fact;
    const [postId] = receipt.postIds;
    if (fact.unboundAt !== null || receipt.postIds.length !== 1) return [];
    const summary = summaries.find((one) => one.postId === postId);
    const claim = summary?.claims.find((one) => one.metric === receipt.metric);
    if (summary === undefined || claim === undefined || !isNewer(claim, fact)) return [];
    const told =
      letter.kind === 'thanksWithResult' && summary.result !== letter.level
        ? null
        : wordsLike(fact, claim, letter.language);
    if (told === null) return [{ factId: fact.id, how: 'redraft', before: fact.text }];
    const after = { ...told, id: fact.id, text: beginningLike(fact.text, told.text) };
    return [{ factId: fact.id, how: after.text === fact.text ? 'same' : 'in-place', before: fact.text, after }];
  });
}

/** A number at the beginning of a sentence keeps its capital letter. */
function beginningLike(before: string, after: string): string {
  const first = before.charAt(0);
  return first !== first.toLowerCase() ? capitalised(after) : after;
}

/** Whether the claim rests on other readings than the fact does. */
function isNewer(claim: PostClaim, fact: Fact): boolean {
  const known = new Set(fact.receipt.snapshotIds);
  return claim.receipt.snapshotIds.some((id) => !known.has(id));
}

/** The claim in the same kind of sentence as the fact; null when that kind can no longer be said, or would turn downward. */
function wordsLike(fact: Fact, claim: PostClaim, language: Language): Fact | null {
  const figures = newFigures(language);
  if (fact.level === 'number') sayNumber(claim, language, figures);
  else if (
    (fact.level === 'rank') === (claim.level === 'rank') &&
    (fact.level === 'less') === (claim.level === 'less')
  ) {
    sayComparison(claim, language, figures);
  }
  return figures.facts[0] ?? null;
}

/** The letter with the updates put in: the words of each number and its receipt. `redraft` updates change nothing. */
export function applyFactUpdates(letter: Letter, updates: readonly FactUpdate[]): Pick<Message, 'body' | 'facts'> {
  const afters = new Map(updates.flatMap((one) => (one.how === 'redraft' ? [] : [[one.factId, one.after] as const])));
  const put = (span: Span): Span => {
    const after = span.kind === 'fact' ? afters.get(span.factId) : undefined;
    return after === undefined ? span : { ...span, text: after.text };
  };
  const body = letter.body.map(
    (block): Block =>
      block.kind === 'paragraph'
        ? { kind: 'paragraph', spans: block.spans.map(put) }
        : { kind: 'list', items: block.items.map((spans) => spans.map(put)) },
  );
  return { body, facts: letter.facts.map((fact) => afters.get(fact.id) ?? fact) };
}
