import { compareTraits } from '../insights/compare-traits.ts';
import { exampleThatDidNot, exampleThatWorked } from './choose-examples.ts';
import type { Slide } from './deck.ts';
import { askSlide } from './slides/ask.ts';
import { describedSlide } from './slides/described.ts';
import { earlySlide } from './slides/early.ts';
import { exampleSlide } from './slides/example.ts';
import { holdsSlide } from './slides/holds.ts';
import { noDifferenceSlide } from './slides/no-difference.ts';
import { openingSlide } from './slides/opening.ts';
import { spreadSlide } from './slides/spread.ts';
import { TEN_MINUTES, withinTime } from './speaking-time.ts';
import type { Story } from './story.ts';

/**
 * What works here, in at most seven slides and ten minutes: what is usual, what has held, one example that went well and one
 * that did not, what made no clear difference, and what help is wanted. A slide the numbers cannot carry is not there; where
 * none is, that it is too early is said.
 */
export function tenMinutes(story: Story): Slide[] {
  const claims = story.metric ? compareTraits(story.histories, story.metric, story.now) : [];
  const [worked, not] = [exampleThatWorked(story), exampleThatDidNot(story)];
  const found = [
    spreadSlide(story),
    holdsSlide(story, claims) ?? describedSlide(story, claims),
    worked && exampleSlide(story, worked, 'worked'),
    not && exampleSlide(story, not, 'notWorked'),
    noDifferenceSlide(story, claims),
  ].filter((slide) => slide !== null);
  const early = found.length === 0 ? earlySlide(story) : null;
  const slides = [openingSlide(story), ...found, ...(early ? [early] : []), askSlide(story)];
  return withinTime(slides, TEN_MINUTES, ['no-difference', 'spread', 'not-worked', 'described', 'worked', 'holds']);
}
