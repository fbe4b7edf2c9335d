import { formatMonth } from '../language/format.ts';
import { periodWords } from '../messages/period-words.ts';
import type { Campaign } from '../model/plans.ts';
import type { Deck } from './deck.ts';
import { plainText } from './deck.ts';
import type { Period } from './period.ts';
import { results } from './results.ts';
import { afterwardsSlide, campaignSlide, campaignSlides } from './slides/campaign.ts';
import { helpSlide } from './slides/help.ts';
import { pathSlide } from './slides/path.ts';
import { takesSlide } from './slides/takes.ts';
import { weekSlide } from './slides/week.ts';
import { beginStory, type DeckBasis, type Story } from './story.ts';
import { tenMinutes } from './ten-minutes.ts';
import { usedFigures } from './used-figures.ts';

/** What deck is wanted, and of what. */
export type DeckRequest =
  | { kind: 'tenMinutes' }
  | { kind: 'month' | 'quarter'; period: Period }
  | { kind: 'campaign'; campaign: Campaign; form: 'one' | 'five' }
  | { kind: 'howIWork' };

/**
 * Makes a deck as plain records: the same basis and request always give the same deck. Where there is too little to say,
 * there are fewer slides. Every number on a slide is tied to one of the deck's facts or entered figures.
 */
export function makeDeck(request: DeckRequest, basis: DeckBasis): Deck {
  const story = beginStory(basis);
  const slides = slidesOf(request, story);
  return {
    kind: request.kind,
    language: basis.language,
    name: nameOf(request, story),
    company: basis.company,
    timeZone: basis.timeZone,
    slides,
    ...usedFigures(slides, story.figures),
  };
}

function slidesOf(request: DeckRequest, story: Story) {
  switch (request.kind) {
    case 'tenMinutes':
      return tenMinutes(story);
    case 'month':
    case 'quarter':
      return results(story, request.period);
    case 'campaign': {
      const one = request.form === 'one' ? campaignSlide(story, request.campaign) : null;
      const slides = request.form === 'one' ? (one ? [one] : []) : campaignSlides(story, request.campaign);
      const after = afterwardsSlide(story, request.campaign);
      return after ? [...slides, after] : slides;
    }
    case 'howIWork':
      return [pathSlide(story), weekSlide(story), takesSlide(story), helpSlide(story)].filter(
        (slide) => slide !== null,
      );
  }
}

function nameOf(request: DeckRequest, story: Story): string {
  const { name } = story.words;
  const { language, figures } = story;
  if (request.kind === 'campaign') return name.campaign.replace('{name}', () => request.campaign.name);
  if (request.kind === 'month') return name.period.replace('{period}', formatMonth(request.period.from, language));
  if (request.kind === 'quarter') {
    const words = plainText(periodWords('quarter', request.period.from, language, figures));
    return name.period.replace('{period}', `${words} ${request.period.from.slice(0, 4)}`);
  }
  return name[request.kind];
}
