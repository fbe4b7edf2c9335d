import type { Slide, SlideLine } from '../deck.ts';
import { type Story, toSlide } from '../story.ts';

/** How to help, and how to say no. */
export function helpSlide(story: Story): Slide {
  const words = story.words.help;
  return toSlide({
    id: 'help',
    eyebrow: words.eyebrow,
    title: story.say(words.title) ?? [],
    lines: [
      ...words.wishes.map((wish): SlideLine => ({ style: 'point', label: null, spans: story.say(wish) ?? [] })),
      { style: 'small', label: null, spans: story.say(words.wayOut) ?? [] },
    ],
    spoken: story.sayAll(words.spoken),
  });
}
