import { capitalised } from '../../language/capitalised.ts';
import { formatDate, joinList } from '../../language/format.ts';
import { plannedTitle } from '../../language/planned-title.ts';
import { insideSentence } from '../../messages/address.ts';
import { nextPeriodWords } from '../../messages/period-words.ts';
import type { Span } from '../../model/messages.ts';
import type { PlannedPost } from '../../model/plans.ts';
import type { PlainDate } from '../../model/time.ts';
import { addMonths, dateIn } from '../../planning/dates.ts';
import type { Slide, SlideLine } from '../deck.ts';
import { type Story, toSlide } from '../story.ts';

const MOST = 4;
const MOST_NEEDS = 2;

/**
 * The last slide: what I would like help with in the period after. From the plan; without one, what always helps.
 * `period` left out: the month after this one.
 */
export function askSlide(story: Story, period?: { kind: 'month' | 'quarter'; from: PlainDate }): Slide {
  const { words } = story;
  const today = dateIn(story.now, story.timeZone);
  const { kind, from } = period ?? { kind: 'month' as const, from: today };
  const start = addMonths(`${from.slice(0, 7)}-01`, kind === 'month' ? 1 : 3);
  const end = addMonths(start, kind === 'month' ? 1 : 3);
  const next = nextPeriodWords(kind, from, story.language);
  const coming = story.plans
    .filter((plan) => plan.deletedAt === null && !['published', 'dropped', 'idea'].includes(plan.status))
    .filter(({ publishOn }) => publishOn !== null && publishOn >= start && publishOn < end && publishOn >= today)
    .sort((a, b) => (a.publishOn ?? '').localeCompare(b.publishOn ?? ''))
    .slice(0, MOST);
  const planned = coming.flatMap((plan) => plannedLine(story, plan) ?? []);
  const wishes = words.ask.wishes.map(
    (wish): SlideLine => ({ style: 'point', label: null, spans: story.say(wish) ?? [] }),
  );
  return toSlide({
    id: 'ask',
    eyebrow: words.ask.eyebrow,
    title: story.say(words.ask.title, { next }) ?? [],
    lines: [
      ...(planned.length ? planned : wishes),
      { style: 'small', label: null, spans: story.say(words.ask.wayOut) ?? [] },
    ],
    spoken: story.sayAll(words.ask.spoken, { next }),
  });
}

function plannedLine(story: Story, plan: PlannedPost): SlideLine | null {
  const { words, language, figures } = story;
  if (!plan.publishOn) return null;
  const of = (field: string) => ({ record: 'plannedPost' as const, recordId: plan.id, field });
  const date: Span[] = [figures.enteredFigure(formatDate(plan.publishOn, language), of('publishOn'))];
  const post = figures.words(capitalised(insideSentence(plannedTitle(plan.title, language))), of('title'));
  const open = plan.needs.filter((need) => need.what.trim() !== '').slice(0, MOST_NEEDS);
  const need = open.length
    ? figures.words(
        joinList(
          open.map((one) => insideSentence(one.what)),
          language,
        ),
        of('needs'),
      )
    : null;
  const spans = story.say(need ? words.ask.plannedNeed : words.ask.planned, { date, post, need });
  return spans ? { style: 'point', label: null, spans } : null;
}
