import { isReadFromBefore } from '../../insights/read-from-before.ts';
import { capitalised } from '../../language/capitalised.ts';
import { formatSmall, weekdayName } from '../../language/format.ts';
import type { Span } from '../../model/messages.ts';
import type { Language } from '../../model/people.ts';
import { weekdays } from '../../model/people.ts';
import type { PostHistory } from '../../model/post-history.ts';
import { addDays, dateIn, instantOf, weekdayOf } from '../../planning/dates.ts';
import type { Slide, SlideChart } from '../deck.ts';
import { publishedIn } from '../period.ts';
import { countReceipt, digits, listed, type Slots, type Story, sayPosts, toSlide } from '../story.ts';

const WEEKS = 12;
const COMING_WEEKS = 4;
/** Fewer posts than this show no rhythm, and seven columns of nothing and one would look like one. */
const FEWEST_POSTS = 5;
const plural: Record<Language, string> = { nb: 'er', nn: 'ar', en: 's' };

/** What a week looks like: what was published on which weekday in the last twelve weeks. Null without any post. */
export function weekSlide(story: Story): Slide | null {
  const { words, language, figures, timeZone } = story;
  const today = dateIn(story.now, timeZone);
  const start = instantOf(addDays(today, -7 * WEEKS), '00:00', timeZone);
  const posts = publishedIn(story.posts, { start, end: story.now });
  if (posts.length === 0) return null;
  const byDay = weekdays.map((day) => ({
    day,
    posts: posts.filter((post) => weekdayOf(dateIn(post.post.publishedAt?.earliest ?? story.now, timeZone)) === day),
  }));
  const isWhole = isReadFromBefore(story.posts, posts, start);
  const most = Math.max(...byDay.map((one) => one.posts.length));
  const busiest = byDay.filter((one) => one.posts.length === most);
  const [only] = busiest;
  const until = addDays(today, 7 * COMING_WEEKS);
  const coming = story.plans.filter(
    ({ publishOn, status, deletedAt }) =>
      deletedAt === null &&
      publishOn !== null &&
      publishOn >= today &&
      publishOn < until &&
      !['published', 'dropped'].includes(status),
  );
  const slots = {
    weeks: [
      figures.enteredFigure(`${formatSmall(WEEKS, language)} ${words.week.weeks}`, {
        record: 'period',
        recordId: null,
        field: 'weeks',
      }),
    ],
    count: sayPosts(
      story,
      posts.map((post) => post.post.id),
      isWhole,
    ),
    // Two posts are no habit, and posts that were not read may lie on any day.
    day:
      isWhole && only && busiest.length === 1 && posts.length >= FEWEST_POSTS
        ? `${weekdayName(only.day, language)}${plural[language]}`
        : null,
  };
  const planned: Span[] | null = coming.length
    ? story.say(words.week.planned, {
        count: [
          figures.enteredFigure(formatSmall(coming.length, language, 'n'), {
            record: 'plannedPost',
            recordId: null,
            field: 'publishOn',
          }),
        ],
      })
    : null;
  return toSlide({
    id: 'week',
    eyebrow: words.week.eyebrow,
    title: story.say(words.week.title, slots) ?? story.say(words.week.titleEven, slots) ?? [],
    lines: planned ? [{ style: 'plain', label: null, spans: planned }] : [],
    chart: posts.length < FEWEST_POSTS ? null : weekdayChart(story, byDay, slots),
    spoken: story.sayAll(words.week.spoken, slots),
  });
}

function weekdayChart(
  story: Story,
  byDay: readonly { day: number; posts: readonly PostHistory[] }[],
  slots: Slots,
): SlideChart {
  const { words, language, figures } = story;
  const bars = byDay.map(({ day, posts }) => {
    const name = weekdayName(day, language);
    const ids = posts.map((post) => post.post.id);
    const receipt = countReceipt(story, 'post-count', ids, ids.length);
    return { name, count: ids.length, span: figures.fact(digits(ids.length, story), 'number', receipt) };
  });
  const parts = listed(bars.map(({ name, span }) => [{ kind: 'text', text: `${name} ` }, span]));
  return {
    kind: 'columns',
    heading: story.say(words.week.heading, slots) ?? [],
    alt: story.say(words.week.alt, { parts }) ?? [],
    // Three letters tell the days apart in each language, and stand upright under narrow columns.
    categories: bars.map(({ name }) => ({ label: capitalised(name).slice(0, 3), factId: null })),
    series: [
      {
        name: words.week.series,
        values: bars.map(({ count, span }) => ({ value: count, factId: span.kind === 'fact' ? span.factId : '' })),
      },
    ],
    highlight: null,
  };
}
