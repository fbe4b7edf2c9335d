import { formatCount, formatDate } from '../../language/format.ts';
import { tidyWords } from '../../messages/address.ts';
import { asClause, userWords } from '../../messages/entered-words.ts';
import { beginSentence } from '../../messages/fill-template.ts';
import type { Span } from '../../model/messages.ts';
import type { Campaign } from '../../model/plans.ts';
import type { Slide, SlideDiagram, SlideLine } from '../deck.ts';
import { firstWords } from '../first-words.ts';
import { type Slots, type Story, toSlide } from '../story.ts';

const fields = ['what', 'how', 'audience', 'budget', 'hope'] as const;
type Field = (typeof fields)[number];
/** A longer answer stands under the sentence of its slide instead of being it. */
const LONGEST_TITLE = 130;
/** On one slide for all, in a box of the diagram, and side by side afterwards, there is room for so many letters. */
const LONGEST_ON_ONE = 150;
const LONGEST_IN_BOX = 70;
const LONGEST_AFTER = 280;

/**
 * The five fields as clauses of at most `most` letters, each tied to the campaign when there is a number in it. Null for an
 * empty field.
 */
function campaignSlots(
  story: Story,
  campaign: Campaign,
  most = Number.POSITIVE_INFINITY,
): Record<Field | 'name' | 'happened', Span[] | null> {
  const { figures, language } = story;
  const from = (field: string) => ({ record: 'campaign' as const, recordId: campaign.id, field });
  const field = (name: Field | 'happened') =>
    userWords(firstWords(asClause(campaign[name] ?? ''), most), from(name), figures);
  const [open, close] = language === 'en' ? ['“', '”'] : ['«', '»'];
  const name = figures.words(tidyWords(campaign.name), from('name'));
  return {
    what: field('what'),
    how: field('how'),
    audience: field('audience'),
    budget: field('budget'),
    hope: field('hope'),
    happened: field('happened'),
    name: name && [{ kind: 'text', text: open }, ...name, { kind: 'text', text: close }],
  };
}

function sentence(spans: readonly Span[]): Span[] {
  return spans.length === 0 ? [] : [...beginSentence(spans), { kind: 'text', text: '.' }];
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.text.length, 0);

/** From us through the ad to those who see it, and the colleague beside the way. Null until we know who sees it. */
function pathDiagram(story: Story, campaign: Campaign): SlideDiagram | null {
  const words = story.words.campaign;
  const slots = campaignSlots(story, campaign, LONGEST_IN_BOX);
  if (!slots.audience) return null;
  const boxes = [
    { label: words.boxes.make, spans: slots.name ?? [] },
    { label: words.boxes.ad, spans: beginSentence(slots.how ?? []) },
    { label: words.boxes.audience, spans: beginSentence(slots.audience) },
    ...(slots.hope ? [{ label: words.boxes.hope, spans: slots.hope }] : []),
  ];
  return { alt: story.say(words.alt) ?? [], boxes, aside: story.say(words.aside) };
}

/** When it runs. Nothing when an end is missing. */
function datesOf(story: Story, campaign: Campaign): Slots {
  const say = (field: 'from' | 'to'): Span[] | null => {
    const date = campaign[field];
    const from = { record: 'campaign' as const, recordId: campaign.id, field };
    return date ? [story.figures.enteredFigure(formatDate(date, story.language), from)] : null;
  };
  return { from: say('from'), to: say('to') };
}

/** "Kampanjen «Lærlingukene»: vi viser fram …": whoever asks what it is hears its name first. A long answer stands below the name. */
function whatTitle(story: Story, slots: ReturnType<typeof campaignSlots>): Span[] | null {
  const { what, name } = slots;
  const short = what !== null && lengthOf(what) <= LONGEST_TITLE;
  if (!name) return short ? sentence(what) : story.say(story.words.campaign.what);
  return short ? story.say(story.words.campaign.title, slots) : sentence(name);
}

/** Five slides, one for each field that is filled in. */
export function campaignSlides(story: Story, campaign: Campaign): Slide[] {
  const words = story.words.campaign;
  const slots = campaignSlots(story, campaign);
  return fields.flatMap((field) => {
    const said = slots[field];
    if (!said) return [];
    const long = lengthOf(said) > LONGEST_TITLE;
    const template =
      field === 'hope' && /^(at|that)\s/i.test(said[0]?.text ?? '') ? 'hopeThat' : field === 'what' ? 'how' : field;
    const title = long ? story.say(words[field]) : story.say(words.titles[template], slots);
    const plain = (spans: Span[] | null): SlideLine[] => (spans ? [{ style: 'plain', label: null, spans }] : []);
    const lines: SlideLine[] = [
      ...(long ? plain(sentence(said)) : []),
      ...(field === 'how' ? plain(story.say(words.when, datesOf(story, campaign))) : []),
    ];
    return [
      toSlide({
        id: `campaign-${field}`,
        eyebrow: words[field],
        title: (field === 'what' ? whatTitle(story, slots) : title) ?? [],
        lines,
        diagram: field === 'audience' ? pathDiagram(story, campaign) : null,
        spoken: story.sayAll(words.spoken[field], slots),
      }),
    ];
  });
}

/** The whole campaign on one slide. Null when nothing but its name is filled in. */
export function campaignSlide(story: Story, campaign: Campaign): Slide | null {
  const words = story.words.campaign;
  const slots = campaignSlots(story, campaign, LONGEST_ON_ONE);
  const filled = fields.filter((field) => slots[field]);
  if (filled.length === 0 || !slots.name) return null;
  const line = (field: Field): SlideLine => ({
    style: 'plain',
    label: words[field],
    spans: sentence(slots[field] ?? []),
  });
  const short = slots.what && lengthOf(slots.what) <= LONGEST_TITLE;
  const long = filled.filter((field) => (campaign[field] ?? '').length > LONGEST_IN_BOX);
  return toSlide({
    id: 'campaign',
    eyebrow: words.what,
    title: whatTitle(story, slots) ?? [],
    // What stands in the diagram is not said twice, unless it is too long to stand there.
    lines: filled
      .filter((field) =>
        field === 'what' ? !short : field === 'budget' || (campaign[field] ?? '').length > LONGEST_IN_BOX,
      )
      .map(line),
    // With much to say there is no room for the way as well; the five slides have it.
    diagram: long.length > 1 ? null : pathDiagram(story, campaign),
    spoken: story.sayAll(words.spoken.one, slots),
  });
}

/** What we hoped and what happened, side by side. Null before anything has happened. */
export function afterwardsSlide(story: Story, campaign: Campaign): Slide | null {
  const { words, figures, language } = story;
  const slots: Slots = campaignSlots(story, campaign, LONGEST_AFTER);
  const results = campaign.results.map((result, at): SlideLine => {
    const from = (field: string) => ({
      record: 'campaign' as const,
      recordId: campaign.id,
      field: `results.${at}.${field}`,
    });
    const number = figures.enteredFigure(formatCount(result.value, language), from('value'));
    const name = figures.words(result.name, from('name')) ?? [];
    return { style: 'figure', label: null, spans: [number, { kind: 'text', text: ' ' }, ...name] };
  });
  const happened = slots.happened as Span[] | null;
  if (!happened && results.length === 0) return null;
  const told = (label: string, spans: Span[] | null): SlideLine[] =>
    spans ? [{ style: 'plain', label, spans: sentence(spans) }] : [];
  return toSlide({
    id: 'campaign-afterwards',
    eyebrow: words.campaign.happened,
    title: story.say(words.campaign.afterTitle, slots) ?? [],
    lines: [
      ...told(words.campaign.hoped, slots.hope as Span[] | null),
      ...told(words.campaign.happened, happened),
      ...results,
    ],
    spoken: story.sayAll(words.campaign.spoken.after, slots),
  });
}
