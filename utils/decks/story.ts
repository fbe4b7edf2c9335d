import { companyOf } from '../insights/company.ts';
import { leadMetricOf } from '../insights/lead-metric.ts';
import { emptyReceipt } from '../insights/receipts.ts';
import { metricsRead } from '../insights/summarise-post.ts';
import { formatCount, formatDate } from '../language/format.ts';
import { postsWords } from '../messages/counted-words.ts';
import { type Figures, newFigures } from '../messages/figures.ts';
import { fillTemplate, joined } from '../messages/fill-template.ts';
import { claimWords } from '../messages/say-claim-table.ts';
import { parseTemplate } from '../messages/template.ts';
import type { PostId } from '../model/ids.ts';
import type { Span } from '../model/messages.ts';
import { type MetricName, metricNames } from '../model/metrics.ts';
import type { Colleague, Consent, Language } from '../model/people.ts';
import type { Ask, LeadTimes, PlannedPost } from '../model/plans.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { PageTotal } from '../model/posts.ts';
import type { Instant } from '../model/time.ts';
import type { Slide } from './deck.ts';
import { type DeckWords, deckWords } from './deck-words.ts';
import { speakingSeconds } from './speaking-time.ts';

/** Everything a deck may be made from. */
export interface DeckBasis {
  language: Language;
  now: Instant;
  /** IANA name: where a month begins. */
  timeZone: string;
  company: string;
  histories: readonly PostHistory[];
  colleagues: readonly Colleague[];
  consents: readonly Consent[];
  plans: readonly PlannedPost[];
  asks: readonly Ask[];
  leadTimes: LeadTimes;
  pageTotals: readonly PageTotal[];
}

/** What goes in a slot: spans, plain words without numbers, or nothing. */
export type Slots = Readonly<Record<string, readonly Span[] | string | null>>;

/** A deck being told: what is known, the words of its language, and the numbers collected on the way. */
export interface Story extends DeckBasis {
  words: DeckWords;
  figures: Figures;
  /** Our own posts, oldest first. */
  posts: readonly PostHistory[];
  /** The number posts are judged by here; null when nothing was read. */
  metric: MetricName | null;
  /** A sentence from a template. Null when a slot has nothing. */
  say: (template: string, slots?: Slots) => Span[] | null;
  /** Several paragraphs; those with an empty slot are left out. */
  sayAll: (templates: readonly string[], slots?: Slots) => Span[][];
}

/** Begins a story. */
export function beginStory(basis: DeckBasis): Story {
  const posts = companyOf(basis.histories).histories;
  const read = new Set(posts.flatMap((post) => metricsRead(post)));
  const say: Story['say'] = (template, slots = {}) => {
    const parsed = parseTemplate(template);
    if (!parsed.ok) return null;
    const filled = Object.fromEntries(
      Object.entries(slots).map(([name, value]) => [
        name,
        typeof value === 'string' ? [{ kind: 'text' as const, text: value }] : value,
      ]),
    );
    return fillTemplate(parsed.pieces, filled, { language: basis.language, posts: 1, readers: 1 });
  };
  return {
    ...basis,
    words: deckWords[basis.language],
    figures: newFigures(basis.language),
    posts,
    metric: leadMetricOf(metricNames.filter((metric) => read.has(metric))),
    say,
    sayAll: (templates, slots) =>
      templates.flatMap((template) => [say(template, slots) ?? []]).filter((one) => one.length),
  };
}

/** A slide from its parts, with the time it takes. */
export function toSlide(part: Partial<Slide> & Pick<Slide, 'id' | 'eyebrow' | 'title' | 'spoken'>): Slide {
  const slide = { lines: [], example: null, chart: null, diagram: null, ...part };
  return { ...slide, seconds: speakingSeconds(slide) };
}

/** A receipt for something that was counted: the posts it was counted in, and how many it came to. */
export function countReceipt(story: Story, rule: string, postIds: readonly PostId[], count: number) {
  const receipt = emptyReceipt(rule, story.metric ?? 'impressions', null, story.now);
  return { ...receipt, postIds: [...postIds], value: { low: count, high: count } };
}

/** "⟨58 innlegg⟩": how many posts, tied to the posts; "⟨minst 58 innlegg⟩" where there may be more than are known. */
export function sayPosts(story: Story, postIds: readonly PostId[], isWhole = true): Span[] {
  const { language, figures } = story;
  const count = postIds.length;
  const posts = postsWords(count, language);
  const text = isWhole ? posts : claimWords[language].atLeast(posts);
  return [figures.fact(text, isWhole ? 'number' : 'atLeast', countReceipt(story, 'post-count', postIds, count))];
}

/** "⟨23. november⟩": the day a post was published, tied to the post. Null when it is not known. */
export function sayPublished(story: Story, history: PostHistory, year = false): Span[] | null {
  const at = history.post.publishedAt;
  if (!at) return null;
  const { language, timeZone } = story;
  const text = formatDate(at.value ?? at.earliest, language, { year, timeZone });
  return [story.figures.enteredFigure(text, { record: 'post', recordId: history.post.id, field: 'publishedAt' })];
}

/** Digits of a count, as a chart prints it. */
export function digits(value: number, story: Story): string {
  return formatCount(value, story.language);
}

/** Spans one after the other with words between: "a, b, c". */
export function listed(parts: readonly (readonly Span[])[], between = ', '): Span[] {
  return joined(
    parts.flatMap((part, at) => (at === 0 ? [...part] : [{ kind: 'text' as const, text: between }, ...part])),
  );
}
