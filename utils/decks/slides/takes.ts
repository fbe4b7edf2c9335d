import { formatSmall } from '../../language/format.ts';
import { minutesWords } from '../../messages/entered-words.ts';
import type { Span } from '../../model/messages.ts';
import { addMonths, dateIn, instantOf } from '../../planning/dates.ts';
import type { Slide, SlideLine } from '../deck.ts';
import { publishedIn } from '../period.ts';
import { countReceipt, type Story, toSlide } from '../story.ts';
import { rolesChart } from './roles-chart.ts';

/** Fewer asks than this say nothing of how long an ask mostly takes. */
const FEWEST_ASKS = 3;
const MONTHS_BACK = 12;

/** What a post takes: how many helped in the last year, with what, and how long an ask mostly takes. No names. */
export function takesSlide(story: Story): Slide {
  const { words, language, figures, timeZone } = story;
  const start = instantOf(addMonths(dateIn(story.now, timeZone), -MONTHS_BACK), '00:00', timeZone);
  const posts = publishedIn(story.posts, { start, end: story.now });
  const helped = posts.filter((post) => post.contributions.length > 0);
  const people = new Set(helped.flatMap((post) => post.contributions.flatMap((one) => one.colleagueId ?? []))).size;
  const minutes = middleOf(
    story.asks.flatMap(({ minutes: asked, deletedAt }) => (asked !== null && deletedAt === null ? [asked] : [])),
  );
  const slots = {
    people: people
      ? [
          figures.fact(
            `${formatSmall(people, language)} ${words.helpers.colleagues[people === 1 ? 0 : 1]}`,
            'number',
            countReceipt(
              story,
              'colleague-count',
              helped.map((post) => post.post.id),
              people,
            ),
          ),
        ]
      : null,
    minutes:
      minutes === null
        ? null
        : [figures.enteredFigure(minutesWords(minutes, language), { record: 'ask', recordId: null, field: 'minutes' })],
  };
  const line = (spans: Span[] | null): SlideLine[] => (spans ? [{ style: 'plain', label: null, spans }] : []);
  return toSlide({
    id: 'takes',
    eyebrow: words.takes.eyebrow,
    title: story.say(words.takes.title, slots) ?? story.say(words.takes.titleNone) ?? [],
    lines: [...line(story.say(words.takes.minutes, slots)), ...line(story.say(words.takes.own))],
    chart: rolesChart(story, posts, words.takes.heading, words.takes.alt, words.takes.series),
    spoken: story.sayAll(people ? words.takes.spoken : words.takes.spoken.slice(1)),
  });
}

/** The middle one, the lower of two. Null when there are too few. */
function middleOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length < FEWEST_ASKS ? null : (sorted[Math.floor((sorted.length - 1) / 2)] ?? null);
}
