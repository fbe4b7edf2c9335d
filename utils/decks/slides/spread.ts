import { type AlignedPost, alignedPosts } from '../../insights/aligned-posts.ts';
import { companyOf } from '../../insights/company.ts';
import { expectNext } from '../../insights/expect-next.ts';
import { emptyReceipt } from '../../insights/receipts.ts';
import { formatAge } from '../../language/format.ts';
import { roundToSpeak } from '../../language/spoken-rounding.ts';
import { sayExpectation } from '../../messages/say-claim-record.ts';
import type { Span } from '../../model/messages.ts';
import { platformIds, platformNames } from '../../model/platforms.ts';
import type { Slide, SlideChart } from '../deck.ts';
import { measureWords } from '../measure-words.ts';
import { digits, type Story, sayPosts, sayPublished, toSlide } from '../story.ts';

/** More columns than this cannot be told apart from the back of the room. */
const MOST_COLUMNS = 16;

/**
 * What is usual, and how much it varies: the latest posts of the platform with most of them, all at one age. Null when there
 * are too few to say where a post usually lands.
 */
export function spreadSlide(story: Story): Slide | null {
  const { metric, words, language, figures } = story;
  if (!metric) return null;
  const aligned = alignedPosts(companyOf(story.histories), metric);
  const largest = platformIds
    .map((platform) => aligned.filter((one) => one.strand.platform === platform))
    .reduce<AlignedPost[]>((a, b) => (b.length > a.length ? b : a), []);
  const [one] = largest;
  if (!one) return null;
  const { platform } = one.strand;
  const expectation = expectNext(story.histories, platform, metric, one.ageHours, story.now);
  if (expectation.level === 'none') return null;
  const shown = largest.filter((post) => post.strand === one.strand).slice(-MOST_COLUMNS);
  const chart = columnsOf(story, shown, one);
  if (!chart) return null;
  const ids = shown.map((post) => post.history.post.id);
  const usual = [figures.fact(sayExpectation(expectation, language), 'number', expectation.receipt)];
  const slots = { usual, platform: platformNames[platform], count: sayPosts(story, ids) };
  return toSlide({
    id: 'spread',
    eyebrow: words.spread.eyebrow,
    title: story.say(words.spread.title) ?? [],
    lines: [
      { style: 'plain', label: null, spans: story.say(words.spread.usual, slots) ?? [] },
      { style: 'small', label: null, spans: story.say(words.spread.counted, slots) ?? [] },
    ],
    chart,
    spoken: story.sayAll(words.spread.spoken, slots),
  });
}

function columnsOf(story: Story, shown: readonly AlignedPost[], first: AlignedPost): SlideChart | null {
  const { words, language, figures, metric } = story;
  if (!metric) return null;
  const { platform, definition } = first.strand;
  const values = shown.map((post) => {
    const value = roundToSpeak(Math.exp(post.ln));
    const receipt = {
      ...emptyReceipt('value-at-age', metric, platform, story.now),
      postIds: [post.history.post.id],
      snapshotIds: [...post.snapshotIds],
      ageHours: post.ageHours,
      definition,
      value: { low: Math.exp(post.least), high: Math.exp(post.most) },
    };
    const span = figures.fact(digits(value, story), 'number', receipt);
    const label = sayPublished(story, post.history)?.[0];
    return { value, span, label };
  });
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  const [from, to] = [values[0]?.label, values.at(-1)?.label];
  if (!low || !high || !from || !to) return null;
  const age: Span[] = [
    figures.fact(formatAge(first.ageHours, language), 'number', {
      ...emptyReceipt('value-at-age', metric, platform, story.now),
      postIds: shown.map((post) => post.history.post.id),
      ageHours: first.ageHours,
    }),
  ];
  const slots = {
    measure: measureWords(metric, platform, language),
    age,
    platform: platformNames[platform],
    count: sayPosts(
      story,
      shown.map((post) => post.history.post.id),
    ),
    from: [from],
    to: [to],
    low: [low.span],
    high: [high.span],
  };
  const factId = (span: Span | undefined): string => (span?.kind === 'fact' ? span.factId : '');
  return {
    kind: 'columns',
    heading: story.say(words.spread.heading, slots) ?? [],
    alt: story.say(words.spread.alt, slots) ?? [],
    categories: values.map(({ label }) => ({ label: label?.text ?? '', factId: factId(label) || null })),
    series: [{ name: words.spread.series, values: values.map(({ value, span }) => ({ value, factId: factId(span) })) }],
    highlight: null,
  };
}
