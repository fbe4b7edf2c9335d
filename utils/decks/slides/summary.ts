import { isReadFromBefore } from '../../insights/read-from-before.ts';
import { metricsRead } from '../../insights/summarise-post.ts';
import { totalOver } from '../../insights/total-over.ts';
import type { TotalClaim } from '../../insights/types.ts';
import { formatSmall } from '../../language/format.ts';
import { roundDownToSpeak } from '../../language/spoken-rounding.ts';
import { periodWords } from '../../messages/period-words.ts';
import { nounOf } from '../../messages/say-claim-table.ts';
import { sayPageReach, sayPostCount, sayTotal, totalToPrint } from '../../messages/total-words.ts';
import type { Span } from '../../model/messages.ts';
import { isSummable, meaningOf, metricNames } from '../../model/metrics.ts';
import { platformIds, platformNames } from '../../model/platforms.ts';
import type { PostHistory } from '../../model/post-history.ts';
import type { Slide, SlideChart, SlideLine } from '../deck.ts';
import type { Period } from '../period.ts';
import { digits, listed, type Story, toSlide } from '../story.ts';

/** The sums of exactly these posts within the period, one per metric that may be summed. */
export function totalsOf(story: Story, period: Period, posts: readonly PostHistory[]): TotalClaim[] {
  const ids = new Set(posts.map((post) => post.post.id));
  const read = new Set(posts.flatMap((post) => metricsRead(post)));
  const only = (post: PostHistory): boolean => ids.has(post.post.id);
  return metricNames
    .filter((metric) => isSummable(metric) && read.has(metric))
    .map((metric) => totalOver(story.histories, metric, period.start, period.end, { only, now: story.now }));
}

/** The period in one sentence: how many posts, and how often they were shown; beside it, channel by channel. */
export function summarySlide(story: Story, period: Period, posts: readonly PostHistory[]): Slide {
  const { words, language, figures } = story;
  const total = totalToPrint(totalsOf(story, period, posts));
  const isWhole = isReadFromBefore(story.posts, posts, period.start);
  const slots = {
    period: periodWords(period.kind, period.from, language, figures),
    count: sayPostCount(posts.length, total, language, figures, isWhole),
    total: sayTotal(total, language, figures, isWhole),
  };
  const page = story.pageTotals.find((one) => {
    const meaning = meaningOf(one.metric, one.platform);
    return one.deletedAt === null && meaning === 'people' && one.from === period.start && one.to === period.end;
  });
  const reach = page
    ? story.say(words.summary.reach, {
        ...slots,
        platform: platformNames[page.platform],
        reach: sayPageReach(page, language, figures),
      })
    : null;
  const known =
    total && total.postsWithNumbers < posts.length
      ? story.say(words.summary.known, {
          known: [figures.fact(formatSmall(total.postsWithNumbers, language, 'n'), 'number', total.receipt)],
        })
      : null;
  const shown = total && total.meaning === 'shown';
  const line = (style: SlideLine['style'], spans: Span[] | null): SlideLine[] =>
    spans ? [{ style, label: null, spans }] : [];
  const title =
    posts.length === 0
      ? story.say(page || isWhole ? words.summary.none : words.summary.unknown, slots)
      : (story.say(words.summary.title, slots) ?? story.say(words.summary.titlePlain, slots));
  return toSlide({
    id: 'summary',
    eyebrow: words.summary.eyebrow,
    title: title ?? [],
    lines: [
      ...line('plain', reach),
      ...line('plain', known),
      ...line('plain', total?.mostlyOne ? story.say(words.summary.mostlyOne) : null),
      ...line('small', shown ? story.say(words.summary.notPeople) : null),
    ],
    chart: total ? byChannel(story, period, posts, total) : null,
    spoken: story.sayAll(total ? words.summary.spoken : words.summary.spoken.slice(0, 1), slots),
  });
}

/** One bar per channel, in the order of channels everywhere, each with what is certain. Null for a single channel. */
function byChannel(story: Story, period: Period, posts: readonly PostHistory[], total: TotalClaim): SlideChart | null {
  const { words, language, figures } = story;
  const bars = platformIds.flatMap((platform) => {
    const own = posts.filter((post) => post.post.platform === platform);
    const claim = totalsOf(story, period, own).find((one) => one.metric === total.metric);
    const low = claim ? roundDownToSpeak(claim.low) : 0;
    if (!claim || low < 1) return [];
    return [{ platform, low, receipt: claim.receipt }];
  });
  if (bars.length < 2) return null;
  const values = bars.map(({ platform, low, receipt }) => {
    const span = figures.fact(digits(low, story), 'atLeast', { ...receipt, platform });
    return { platform, low, span };
  });
  const parts = values.map(({ platform, span }) => [
    { kind: 'text' as const, text: `${platformNames[platform]} ` },
    span,
  ]);
  const meaning = total.meaning;
  const noun = nounOf(total.metric, language);
  return {
    kind: 'bars',
    heading:
      meaning === 'acts'
        ? (story.say(words.summary.headingActs, { noun }) ?? [])
        : (story.say(words.summary.heading) ?? []),
    alt:
      story.say(words.summary.alt, {
        period: periodWords(period.kind, period.from, language, figures),
        parts: listed(parts),
      }) ?? [],
    categories: values.map(({ platform }) => ({ label: platformNames[platform], factId: null })),
    series: [
      {
        name: words.summary.series,
        values: values.map(({ low, span }) => ({ value: low, factId: span.kind === 'fact' ? span.factId : '' })),
      },
    ],
    highlight: null,
  };
}
