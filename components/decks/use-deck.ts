import { useCallback, useMemo, useState } from 'react';
import type { Deck, DeckKind, Slide } from '../../utils/decks/deck.ts';
import { plainText } from '../../utils/decks/deck.ts';
import { deckText, moveSlide, rewriteSentence, withSlides } from '../../utils/decks/edit-deck.ts';
import { makeDeck } from '../../utils/decks/make-deck.ts';
import { lastPeriod, periodOf } from '../../utils/decks/period.ts';
import { secondsOf } from '../../utils/decks/speaking-time.ts';
import type { DeckBasis } from '../../utils/decks/story.ts';
import type { Campaign } from '../../utils/model/plans.ts';
import type { PlainDate } from '../../utils/model/time.ts';

/** What the user chose to tell. */
export interface DeckWish {
  kind: DeckKind;
  /** The first day of the month or quarter; null: the last one that is over. */
  from: PlainDate | null;
  campaignId: string | null;
  form: 'one' | 'five';
}

/** A slide in the preview: as it will be, whether it is in the file, and what a change did to its numbers. */
export interface ShownSlide {
  slide: Slide;
  isOut: boolean;
  isChanged: boolean;
  lost: string[];
  loose: string[];
}

export interface ShownDeck {
  /** The deck as it will be saved. */
  deck: Deck;
  slides: ShownSlide[];
  minutes: number;
  text: string;
  move: (id: string, step: -1 | 1) => void;
  toggle: (id: string) => void;
  rewrite: (id: string, text: string | null) => void;
  /** A screenshot beside an example; null takes it away. */
  paste: (id: string, picture: { address: string; width: number; height: number; alt: string } | null) => void;
}

type Picture = { address: string; width: number; height: number; alt: string };
interface Changes {
  order: string[];
  out: string[];
  words: Record<string, string>;
  pictures: Record<string, Picture>;
}
const none: Changes = { order: [], out: [], words: {}, pictures: {} };

/** Her changes, by what they are changes of. As long as the window is open, so that a look at another screen loses nothing. */
let kept: Record<string, Changes> = {};

/** The deck that was wished for, with the user's changes. Null while there is nothing to make it of. */
export function useDeck(wish: DeckWish, basis: DeckBasis | null, campaigns: readonly Campaign[]): ShownDeck | null {
  const made = useMemo(() => (basis ? deckOf(wish, basis, campaigns) : null), [wish, basis, campaigns]);
  // Changes belong to one wish in one language: another begins afresh, and going back finds them again.
  const key = JSON.stringify([wish, basis?.language]);
  const [all, setAll] = useState(kept);
  const changes = all[key] ?? none;
  const change = useCallback(
    (part: Partial<Changes>) => {
      kept = { ...kept, [key]: { ...(kept[key] ?? none), ...part } };
      setAll(kept);
    },
    [key],
  );
  return useMemo(() => {
    if (!made) return null;
    const place = (slide: Slide) => (changes.order.length ? changes.order.indexOf(slide.id) : 0);
    const ordered = [...made.slides].sort((a, b) => place(a) - place(b));
    const slides = ordered.map((slide) => changed(slide, changes, made));
    const deck = withSlides(
      made,
      slides.filter((one) => !one.isOut).map((one) => one.slide),
    );
    return {
      deck,
      slides,
      minutes: Math.max(1, Math.round(secondsOf(deck.slides) / 60)),
      text: deckText(deck),
      move: (id: string, step: -1 | 1) => change({ order: moveSlide(ordered, id, step).map((slide) => slide.id) }),
      toggle: (id: string) =>
        change({ out: changes.out.includes(id) ? changes.out.filter((one) => one !== id) : [...changes.out, id] }),
      rewrite: (id: string, text: string | null) => {
        const { [id]: _before, ...words } = changes.words;
        change({ words: text === null ? words : { ...words, [id]: text } });
      },
      paste: (id: string, picture: Picture | null) => {
        const { [id]: _before, ...pictures } = changes.pictures;
        change({ pictures: picture ? { ...pictures, [id]: picture } : pictures });
      },
    };
  }, [made, changes, change]);
}

function deckOf(wish: DeckWish, basis: DeckBasis, campaigns: readonly Campaign[]): Deck | null {
  const { kind } = wish;
  if (kind === 'month' || kind === 'quarter') {
    const { now, timeZone } = basis;
    const period = wish.from ? periodOf(kind, wish.from, timeZone) : lastPeriod(kind, now, timeZone);
    return makeDeck({ kind, period }, basis);
  }
  if (kind !== 'campaign') return makeDeck({ kind }, basis);
  const campaign = campaigns.find((one) => one.id === wish.campaignId);
  return campaign ? makeDeck({ kind, campaign, form: wish.form }, basis) : null;
}

function changed(slide: Slide, changes: Changes, deck: Deck): ShownSlide {
  const picture = changes.pictures[slide.id];
  const pasted = picture && slide.example ? { ...slide, example: { ...slide.example, picture } } : slide;
  const isOut = changes.out.includes(slide.id);
  const words = changes.words[slide.id];
  if (words === undefined || words === plainText(slide.title)) {
    return { slide: pasted, isOut, isChanged: false, lost: [], loose: [] };
  }
  const { spans, lost, loose } = rewriteSentence(slide.title, words, deck.language);
  return { slide: { ...pasted, title: spans }, isOut, isChanged: true, lost, loose };
}
