import type { TraitClaim } from '../../insights/types.ts';
import { formatSmall } from '../../language/format.ts';
import { traitName } from '../../messages/say-claim-trait.ts';
import type { Span } from '../../model/messages.ts';
import type { ChartValue, SlideChart } from '../deck.ts';
import { digits, type Slots, type Story } from '../story.ts';

/** The counts behind a trait, as words tied to the claim: how many of the best and of all have it. Null without the best. */
export function traitSlots(story: Story, claim: TraitClaim): Slots | null {
  const { language, figures } = story;
  const best = claim.amongTop;
  if (!best) return null;
  const small = (count: number): Span[] => [figures.fact(formatSmall(count, language, 'n'), 'number', claim.receipt)];
  const name = traitName(claim.trait, language);
  return {
    trait: figures.words(name, { record: 'post', recordId: null, field: 'topic' }),
    some: small(best.withTrait),
    top: small(best.top),
    topWith: small(best.withTrait),
    all: small(claim.withTrait + claim.withoutTrait),
    allWith: small(claim.withTrait),
  };
}

/** Two bars, each all of its posts: those that did best, and all. Split by who has the trait. */
export function shareChart(story: Story, claim: TraitClaim, slots: Slots): SlideChart | null {
  const best = claim.amongTop;
  const words = story.words.holds;
  if (!best) return null;
  const value = (count: number): ChartValue => {
    const span = story.figures.fact(digits(count, story), 'number', claim.receipt);
    return { value: count, factId: span.kind === 'fact' ? span.factId : '' };
  };
  const category = (template: string, count: readonly Span[] | string | null | undefined) => {
    const spans = story.say(template, { count: count ?? null }) ?? [];
    const fact = spans.find((span) => span.kind === 'fact');
    return { label: spans.map((span) => span.text).join(''), factId: fact?.kind === 'fact' ? fact.factId : null };
  };
  return {
    kind: 'share',
    heading: story.say(words.heading, slots) ?? [],
    alt: story.say(words.alt, slots) ?? [],
    categories: [category(words.top, slots.top), category(words.all, slots.all)],
    series: [
      { name: words.with, values: [value(best.withTrait), value(claim.withTrait)] },
      { name: words.without, values: [value(best.top - best.withTrait), value(claim.withoutTrait)] },
    ],
    highlight: null,
  };
}
