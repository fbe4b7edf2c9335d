import { isPaid } from '../../insights/post-series.ts';
import type { PostHistory } from '../../model/post-history.ts';
import { dateIn } from '../../planning/dates.ts';
import type { Slide } from '../deck.ts';
import { type Story, sayPosts, sayPublished, toSlide } from '../story.ts';

/** The first slide: whose stories these are, and what everything rests on. */
export function openingSlide(story: Story): Slide {
  const words = story.words.opening;
  const dated = story.posts.filter((post) => post.post.publishedAt !== null);
  const [first, last] = [dated[0], dated.at(-1)];
  const count = sayPosts(
    story,
    story.posts.map((post) => post.post.id),
  );
  const day = (post: PostHistory) => dateIn(post.post.publishedAt?.latest ?? story.now, story.timeZone);
  const basis =
    first && last
      ? story.say(day(first) === day(last) ? words.basisOneDay : words.basis, {
          count,
          from: sayPublished(story, first, true),
          to: sayPublished(story, last, true),
        })
      : null;
  return toSlide({
    id: 'opening',
    eyebrow: words.eyebrow,
    title: story.say(words.title) ?? [],
    lines: [
      ...(basis ? [{ style: 'plain' as const, label: null, spans: basis }] : []),
      ...(story.posts.some(isPaid)
        ? [{ style: 'small' as const, label: null, spans: story.say(words.paid) ?? [] }]
        : []),
    ],
    spoken: story.sayAll(words.spoken, { count: story.posts.length > 0 ? count : null }),
  });
}
