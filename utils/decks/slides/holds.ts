import type { TraitClaim } from '../../insights/types.ts';
import { formatDecimal, formatSmall } from '../../language/format.ts';
import { beginSentence } from '../../messages/fill-template.ts';
import { claimWords } from '../../messages/say-claim-table.ts';
import { difference, traitName } from '../../messages/say-claim-trait.ts';
import type { Interval, Receipt } from '../../model/claims.ts';
import type { Span } from '../../model/messages.ts';
import type { Slide } from '../deck.ts';
import { type Story, toSlide } from '../story.ts';
import { shareChart, traitSlots } from './share-chart.ts';

/** Which trait is told when several hold: people of the house first, then the larger difference, then by name. */
function strongest(claims: readonly TraitClaim[]): TraitClaim | null {
  const holding = claims.filter((claim) => claim.verdict === 'holds' && claim.direction === 'more');
  const order = (a: TraitClaim, b: TraitClaim): number =>
    Number(b.trait === 'people') - Number(a.trait === 'people') ||
    (b.ratio ?? 0) - (a.ratio ?? 0) ||
    a.trait.localeCompare(b.trait);
  return [...holding].sort(order)[0] ?? null;
}

/** What has worked, where the numbers hold. Null when no trait does. */
export function holdsSlide(story: Story, claims: readonly TraitClaim[]): Slide | null {
  const claim = strongest(claims);
  if (!claim) return null;
  const { words, language, figures } = story;
  const name = traitName(claim.trait, language);
  const said = figures.fact(`${name} ${difference(claim, language)}`, claim.level, claim.receipt);
  const small = (count: number): string => formatSmall(count, language, 'n');
  const counted = claimWords[language].counted(small(claim.withTrait), small(claim.withoutTrait));
  const top = traitSlots(story, claim) ?? {};
  const slots = { ...top, claim: [said], counted: [figures.fact(counted, 'number', claim.receipt)] };
  const range = story.say(words.holds.range, rangeSlots(story, claim.interval, claim.ratio, claim.receipt));
  const pulled = claim.pulledBy === null ? null : story.say(claimWords[language].pulledUp);
  return toSlide({
    id: 'holds',
    eyebrow: words.holds.eyebrow,
    title: story.say(words.holds.title, slots) ?? [],
    lines: [
      ...(range ? [{ style: 'plain' as const, label: null, spans: range }] : []),
      { style: 'plain', label: null, spans: beginSentence(story.say(words.holds.counted, slots) ?? []) },
      ...(pulled ? [{ style: 'plain' as const, label: null, spans: pulled }] : []),
      { style: 'small', label: null, spans: story.say(words.holds.notCause) ?? [] },
    ],
    chart: shareChart(story, claim, top),
    spoken: story.sayAll(words.holds.spoken, slots),
  });
}

/** An interval of a ratio in words, outwards to one decimal: never narrower than it is. Nothing when no ratio was said. */
export function rangeSlots(
  story: Story,
  interval: Interval | null,
  ratio: number | null,
  receipt: Receipt,
): { low: Span[] | null; high: Span[] | null } {
  if (!interval || ratio === null) return { low: null, high: null };
  const [low, high] = [Math.floor(interval.low * 10) / 10, Math.ceil(interval.high * 10) / 10];
  const areWhole = Number.isInteger(low) && Number.isInteger(high);
  // Both ends as exact as each other: "mellom 1,0 og 2,6", not "mellom 1 og 2,6".
  const zero = story.language === 'en' ? '.0' : ',0';
  const say = (value: number): Span[] => {
    const text = formatDecimal(value, story.language) + (Number.isInteger(value) && !areWhole ? zero : '');
    return [story.figures.fact(text, 'number', { ...receipt, rule: 'ratio-interval' })];
  };
  return { low: say(low), high: say(high) };
}
