import { compareTraits } from '../insights/compare-traits.ts';
import { exampleThatWorked } from './choose-examples.ts';
import type { Slide } from './deck.ts';
import { type Period, publishedIn } from './period.ts';
import { askSlide } from './slides/ask.ts';
import { describedSlide } from './slides/described.ts';
import { exampleSlide } from './slides/example.ts';
import { helpersSlide } from './slides/helpers.ts';
import { holdsSlide } from './slides/holds.ts';
import { summarySlide } from './slides/summary.ts';
import { TEN_MINUTES, withinTime } from './speaking-time.ts';
import type { Story } from './story.ts';

/** The results of a month or a quarter for a meeting: the sum, an example, who helped, what holds, and what comes. */
export function results(story: Story, period: Period): Slide[] {
  const posts = publishedIn(story.posts, period);
  const claims = story.metric ? compareTraits(story.histories, story.metric, story.now) : [];
  const worked = exampleThatWorked(story, posts);
  const slides = [
    summarySlide(story, period, posts),
    worked && exampleSlide(story, worked, 'worked'),
    helpersSlide(story, period, posts),
    holdsSlide(story, claims) ?? describedSlide(story, claims),
    askSlide(story, period),
  ].filter((slide) => slide !== null);
  return withinTime(slides, TEN_MINUTES, ['described', 'holds', 'worked']);
}
