import type { TraitClaim } from '../../insights/types.ts';
import { capitalised } from '../../language/capitalised.ts';
import { numbersIn } from '../../messages/number-words.ts';
import { traitName } from '../../messages/say-claim-trait.ts';
import type { Slide, SlideLine } from '../deck.ts';
import { digits, type Story, toSlide } from '../story.ts';

const MOST = 4;

/** What was looked into without finding a clear difference: as useful to know as what works. Null when there is nothing. */
export function noDifferenceSlide(story: Story, claims: readonly TraitClaim[]): Slide | null {
  const { words, language, figures } = story;
  const told = claims
    .filter((claim) => claim.verdict === 'does-not-hold' && !claim.trait.startsWith('topic='))
    .map((claim) => ({ claim, name: traitName(claim.trait, language) }))
    .filter(({ name }) => !/\p{N}/u.test(name) && numbersIn(name, language).length === 0)
    .slice(0, MOST);
  if (told.length === 0) return null;
  const lines = told.map(({ claim, name }): SlideLine => {
    // In a list all numbers are digits: "Tolv med og 42 uten" is hard to compare at a glance.
    const counted = (count: number) => [figures.fact(digits(count, story), 'number', claim.receipt)];
    const slots = { with: counted(claim.withTrait), without: counted(claim.withoutTrait) };
    const spans = story.say(words.noDifference.counted, slots) ?? [];
    return { style: 'point', label: capitalised(name), spans };
  });
  return toSlide({
    id: 'no-difference',
    eyebrow: words.noDifference.eyebrow,
    title: story.say(words.noDifference.title) ?? [],
    lines: [...lines, { style: 'small', label: null, spans: story.say(words.noDifference.means) ?? [] }],
    spoken: story.sayAll(words.noDifference.spoken),
  });
}
