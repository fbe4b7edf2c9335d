import type { TraitClaim } from '../../insights/types.ts';
import type { Slide } from '../deck.ts';
import { type Story, toSlide } from '../story.ts';
import { shareChart, traitSlots } from './share-chart.ts';

/** What may be described where the posts are too few to test: most of the best have the trait, more than among all. */
export function describedSlide(story: Story, claims: readonly TraitClaim[]): Slide | null {
  const claim = claims
    .filter((one) => one.verdict === 'too-few' && !one.trait.startsWith('topic='))
    .filter(({ amongTop: best, withTrait, withoutTrait }) => {
      if (!best || best.withTrait * 2 <= best.top) return false;
      return best.withTrait / best.top > withTrait / (withTrait + withoutTrait);
    })
    .sort((a, b) => Number(b.trait === 'people') - Number(a.trait === 'people') || a.trait.localeCompare(b.trait))[0];
  const slots = claim ? traitSlots(story, claim) : null;
  if (!claim || !slots) return null;
  const words = story.words.described;
  return toSlide({
    id: 'described',
    eyebrow: words.eyebrow,
    title: story.say(words.title, slots) ?? [],
    lines: [
      { style: 'plain', label: null, spans: story.say(words.base, slots) ?? [] },
      { style: 'plain', label: null, spans: story.say(words.tooFew) ?? [] },
    ],
    chart: shareChart(story, claim, slots),
    spoken: story.sayAll(words.spoken, slots),
  });
}
