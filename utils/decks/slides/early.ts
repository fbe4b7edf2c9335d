import type { Slide } from '../deck.ts';
import { type Story, sayPosts, toSlide } from '../story.ts';

/** Where nothing may be compared yet: that, said aloud, and what it would take. Null without any post. */
export function earlySlide(story: Story): Slide | null {
  if (story.posts.length === 0) return null;
  const words = story.words.early;
  const slots = {
    count: sayPosts(
      story,
      story.posts.map((post) => post.post.id),
    ),
  };
  return toSlide({
    id: 'early',
    eyebrow: words.eyebrow,
    title: story.say(words.title) ?? [],
    lines: [
      { style: 'plain', label: null, spans: story.say(words.count, slots) ?? [] },
      { style: 'plain', label: null, spans: story.say(words.means) ?? [] },
    ],
    spoken: story.sayAll(words.spoken, slots),
  });
}
