import type { PostClaim, PostSummary } from '../../insights/types.ts';
import { formatAge, formatSmall, joinList } from '../../language/format.ts';
import { roundToSpeak } from '../../language/spoken-rounding.ts';
import { postWords } from '../../messages/post-words.ts';
import { sayComparison, sayHowOften } from '../../messages/result-words.ts';
import { subjectPost } from '../../messages/subject-post.ts';
import type { Span } from '../../model/messages.ts';
import { roles } from '../../model/people.ts';
import { platformNames } from '../../model/platforms.ts';
import type { PostHistory } from '../../model/post-history.ts';
import type { Slide, SlideChart, SlideExample, SlideLine } from '../deck.ts';
import { firstWords } from '../first-words.ts';
import { measureWords } from '../measure-words.ts';
import { digits, type Story, sayPublished, toSlide } from '../story.ts';
import { rangeSlots } from './holds.ts';

/** A post and what may be said of it. */
export interface Told {
  post: PostHistory;
  summary: PostSummary;
  claim: PostClaim;
}

/** One of our own posts as an example, beside what a usual post has at the same age. Null when nothing may be compared. */
export function exampleSlide(story: Story, told: Told, which: 'worked' | 'notWorked'): Slide | null {
  const { words, language, figures } = story;
  const { post, claim } = told;
  const post_ = postWords([subjectPost(post)], { language }, figures);
  // The sentence is one a colleague can repeat; at which age, and how common such a result is, stands beside it.
  const result = sayComparison(claim, language, figures, 'apart');
  if (!post_ || !result) return null;
  // "Being on camera" is a clause and reads best at the end of the list.
  const helped = roles
    .filter((role) => post.contributions.some((one) => one.role === role))
    .sort((a, b) => Number(a === 'onCamera') - Number(b === 'onCamera'));
  const help = helped.length
    ? joinList(
        helped.map((role) => words.helped[role]),
        language,
      )
    : null;
  const compared = story.say(words.worked.compared, {
    count: [figures.fact(formatSmall(claim.receipt.comparedWith.length, language, 'n'), 'number', claim.receipt)],
    platform: platformNames[claim.platform],
    age: ageOf(story, claim),
  });
  const slots = { post: post_, result, help, common: sayHowOften(claim, language, figures) };
  const range = story.say(words.worked.range, rangeSlots(story, claim.interval, claim.ratio, claim.receipt));
  const line = (style: SlideLine['style'], spans: Span[] | null): SlideLine[] =>
    spans ? [{ style, label: null, spans }] : [];
  const good = which === 'worked';
  return toSlide({
    id: good ? 'worked' : 'not-worked',
    eyebrow: words[which].eyebrow,
    title: story.say(words.worked.title, slots) ?? [],
    lines: [
      ...(good ? line('plain', story.say(words.worked.help, slots)) : line('plain', story.say(words.notWorked.why))),
      ...(good ? line('plain', story.say(words.worked.common, slots)) : line('plain', story.say(words.notWorked.next))),
      ...(good ? line('small', range) : []),
      ...line('small', compared),
    ],
    example: exampleOf(story, post),
    chart: againstUsual(story, claim),
    spoken: [...story.sayAll(words[which].spoken, slots), ...(good ? story.sayAll([words.worked.thanks], slots) : [])],
  });
}

/** At which age it was compared. */
function ageOf({ figures, language }: Story, { receipt }: PostClaim): Span[] | null {
  return receipt.ageHours === null ? null : [figures.fact(formatAge(receipt.ageHours, language), 'number', receipt)];
}

function exampleOf(story: Story, history: PostHistory): SlideExample {
  const { post, note } = history;
  const from = (field: string) => ({ record: 'post' as const, recordId: post.id, field });
  const published = sayPublished(story, history, true);
  const platform = platformNames[post.platform];
  const title = note?.title ?? note?.topic ?? null;
  return {
    title: story.figures.words(title, from('title')) ?? [{ kind: 'text', text: platform }],
    excerpt: story.figures.words(firstWords(post.excerpt ?? ''), from('excerpt')),
    where: published
      ? (story.say(story.words.worked.where, { platform, date: published }) ?? [])
      : [{ kind: 'text', text: platform }],
    href: post.url?.startsWith('https://') ? post.url : null,
    picture: null,
  };
}

/** Two bars at the same age: this post, and the middle one of those it was compared with. */
function againstUsual(story: Story, claim: PostClaim): SlideChart | null {
  const { words, language, figures } = story;
  const { receipt, value, platform, metric } = claim;
  if (!value || !receipt.typical || receipt.ageHours === null) return null;
  // What the platform estimates is rounded as people say it; what it counted is printed as it stood.
  const own = claim.meaning === 'people' ? roundToSpeak(value.value) : Math.round(value.value);
  const usual = roundToSpeak((receipt.typical.low + receipt.typical.high) / 2);
  const ownSpan = figures.fact(digits(own, story), 'number', { ...receipt, rule: 'number' });
  const usualSpan = figures.fact(digits(usual, story), 'number', { ...receipt, rule: 'typical' });
  const slots = {
    measure: measureWords(metric, platform, language),
    age: ageOf(story, claim) ?? [],
    own: [ownSpan],
    usual: [usualSpan],
    platform: platformNames[platform],
  };
  const factId = (span: Span): string => (span.kind === 'fact' ? span.factId : '');
  return {
    kind: 'bars',
    heading: story.say(words.worked.heading, slots) ?? [],
    alt: story.say(words.worked.alt, slots) ?? [],
    categories: [
      { label: words.worked.thisPost, factId: null },
      { label: words.worked.usualPost, factId: null },
    ],
    series: [
      {
        name: slots.measure,
        values: [
          { value: own, factId: factId(ownSpan) },
          { value: usual, factId: factId(usualSpan) },
        ],
      },
    ],
    highlight: 0,
  };
}
