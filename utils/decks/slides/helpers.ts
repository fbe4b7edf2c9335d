import { formatSmall, joinList } from '../../language/format.ts';
import { periodWords } from '../../messages/period-words.ts';
import { sayKnown, sayTotal, totalToPrint } from '../../messages/total-words.ts';
import type { Span } from '../../model/messages.ts';
import type { PostHistory } from '../../model/post-history.ts';
import type { Slide, SlideLine } from '../deck.ts';
import { namedHelpers } from '../named-helpers.ts';
import type { Period } from '../period.ts';
import { countReceipt, type Story, toSlide } from '../story.ts';
import { rolesChart } from './roles-chart.ts';
import { totalsOf } from './summary.ts';

/** With more names than this, the names stand under the sentence instead of in it. */
const MOST_NAMES_IN_SENTENCE = 5;

/** Those who helped in the period, alphabetically, and what it led to together. Null when nobody did. */
export function helpersSlide(story: Story, period: Period, posts: readonly PostHistory[]): Slide | null {
  const { words, language, figures } = story;
  const { names, others, posts: helped } = namedHelpers(story, posts);
  if (names.length + others === 0) return null;
  const ids = helped.map((post) => post.post.id);
  const people = (count: number): Span[] => {
    const text = `${formatSmall(count, language)} ${words.helpers.colleagues[count === 1 ? 0 : 1]}`;
    return [figures.fact(text, 'number', countReceipt(story, 'colleague-count', ids, count))];
  };
  const namesWords = figures.words(joinList(names, language), { record: 'colleague', recordId: null, field: 'name' });
  const inSentence = names.length > 0 && names.length <= MOST_NAMES_IN_SENTENCE;
  const total = totalToPrint(totalsOf(story, period, helped));
  const said = sayTotal(total, language, figures);
  const slots = {
    names: namesWords,
    count: people(inSentence || names.length === 0 ? others : names.length),
    period: periodWords(period.kind, period.from, language, figures),
    total: said && [...said, ...sayKnown(total, helped.length, language, figures)],
  };
  const line = (style: SlideLine['style'], spans: Span[] | null): SlideLine[] =>
    spans ? [{ style, label: null, spans }] : [];
  const all = people(names.length + others);
  return toSlide({
    id: 'helpers',
    eyebrow: words.helpers.eyebrow,
    title: (inSentence
      ? story.say(words.helpers.title, slots)
      : story.say(words.helpers.titleUnnamed, { count: all })) as Span[],
    lines: [
      ...(!inSentence && namesWords ? line('plain', namesWords) : []),
      ...line(
        'plain',
        names.length > 0 && others > 0
          ? story.say(words.helpers.others[others === 1 ? 0 : 1], { count: people(others) })
          : null,
      ),
      ...line('plain', story.say(words.helpers.ledTo[helped.length === 1 ? 0 : 1], slots)),
    ],
    chart: rolesChart(story, posts, words.helpers.heading, words.helpers.alt, words.helpers.series, slots),
    spoken: story.sayAll(
      names.length > 0 ? [...words.helpers.spoken, words.helpers.alphabetical] : words.helpers.spoken,
      slots,
    ),
  });
}
