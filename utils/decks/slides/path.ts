import { formatSmall } from '../../language/format.ts';
import type { Span } from '../../model/messages.ts';
import type { LeadTimes } from '../../model/plans.ts';
import type { Slide } from '../deck.ts';
import { digits, type Story, toSlide } from '../story.ts';

/** The way to a post, with the lead times of the plan. */
export function pathSlide(story: Story): Slide {
  const { figures, language, leadTimes } = story;
  const words = story.words.path;
  const days = (step: keyof LeadTimes, count: string): Span[] => {
    const text = `${count} ${words.days[leadTimes[step] === 1 ? 0 : 1]}`;
    return [figures.enteredFigure(text, { record: 'settings', recordId: null, field: `leadTimes.${step}` })];
  };
  const said = (step: keyof LeadTimes): Span[] => days(step, formatSmall(leadTimes[step], language));
  const slots = { ask: said('ask'), material: said('material'), proof: said('proof') };
  const box = (label: string, spans: Span[] | null) => ({ label, spans: spans ?? [] });
  const before = (step: keyof LeadTimes) =>
    story.say(words.before, { days: days(step, digits(leadTimes[step], story)) });
  return toSlide({
    id: 'path',
    eyebrow: words.eyebrow,
    title: story.say(words.title) ?? [],
    lines: [{ style: 'plain', label: null, spans: story.say(words.moves) ?? [] }],
    diagram: {
      alt: story.say(words.alt, slots) ?? [],
      boxes: [
        box(words.boxes.idea, story.say(words.ideaFrom)),
        box(words.boxes.ask, before('ask')),
        box(words.boxes.material, before('material')),
        box(words.boxes.proof, before('proof')),
        box(words.boxes.out, story.say(words.out)),
        box(words.boxes.told, story.say(words.told)),
      ],
      aside: null,
    },
    spoken: story.sayAll(words.spoken, slots),
  });
}
