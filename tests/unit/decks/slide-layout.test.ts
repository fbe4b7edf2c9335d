import { describe, expect, it } from 'vitest';
import { deckKinds, plainText, type Slide } from '../../../utils/decks/deck.ts';
import { fitText } from '../../../utils/decks/fit-text.ts';
import { makeDeck } from '../../../utils/decks/make-deck.ts';
import { diagramLayout } from '../../../utils/decks/pptx-diagram.ts';
import { layOut, type Place, SLIDE } from '../../../utils/decks/slide-layout.ts';
import type { DeckBasis } from '../../../utils/decks/story.ts';
import { languages } from '../../../utils/model/people.ts';
import { basis, campaign, deckOf } from './decks-for-tests.ts';

const LONGEST_WORD = 'minoritetsladningsbærerdiffusjonskoeffisientmålingsapparatur';
const LONGEST_TITLE = `Slik bruker vi ${LONGEST_WORD} på fylkestrafikksikkerhetsutvalgssekretariatslederfunksjonene i Sør-Trøndelag`;

/** The written company with the longest words and names. */
function longest(language: DeckBasis['language']): DeckBasis {
  const from = basis(language);
  return {
    ...from,
    company: 'Entreprenørselskapet Brattbakk-Hjelmtveit & Kolbjørnsrud Anleggsgartnermesterlaug Sør-Gudbrandsdal AS',
    colleagues: from.colleagues.map((one, at) => ({
      ...one,
      name: `Karoline-Elisabeth Brattbakk-Hjelmtveit Kolbjørnsrud Anleggsgaard ${'ABCDEFG'[at]}`,
    })),
    histories: from.histories.map((one) => ({
      ...one,
      post: { ...one.post, excerpt: `${LONGEST_TITLE} `.repeat(4) },
      note: one.note && { ...one.note, title: LONGEST_TITLE.slice(0, 200) },
    })),
  };
}

const inside = (place: Place): boolean =>
  place.x >= 0 && place.y >= 0 && place.x + place.w <= SLIDE.w + 0.001 && place.y + place.h <= SLIDE.h;
const apart = (one: Place, other: Place): boolean =>
  one.y + one.h <= other.y + 0.001 ||
  other.y + other.h <= one.y + 0.001 ||
  one.x + one.w <= other.x + 0.001 ||
  other.x + other.w <= one.x + 0.001;

function problemsOf(slide: Slide): string[] {
  const layout = layOut(slide);
  const places = [layout.eyebrow, layout.title, layout.example, layout.lines, layout.chart, layout.diagram].filter(
    (one) => one !== null,
  );
  const problems: string[] = [];
  if (!places.every(inside)) problems.push(`${slide.id}: outside the slide`);
  places.forEach((one, at) => {
    for (const other of places.slice(at + 1)) if (!apart(one, other)) problems.push(`${slide.id}: overlaps`);
  });
  if (!layout.title.fits) problems.push(`${slide.id}: title`);
  if (layout.lines && !layout.lines.fits) problems.push(`${slide.id}: lines`);
  if (layout.lines && layout.lines.size < 12) problems.push(`${slide.id}: too small`);
  if (layout.example && !layout.example.fits) problems.push(`${slide.id}: example`);
  if (slide.diagram && layout.diagram) {
    const { boxes, aside } = diagramLayout(slide.diagram, layout.diagram);
    boxes.forEach((box, at) => {
      if (!box.label.fits) problems.push(`${slide.id}: label ${slide.diagram?.boxes[at]?.label}`);
      if (!fitText([box.words.text], { w: box.w - 0.32, h: box.h - 0.94 }, [box.words.size]).fits) {
        problems.push(`${slide.id}: box ${at}`);
      }
    });
    if (aside && !aside.fits) problems.push(`${slide.id}: aside`);
  }
  return problems;
}

describe('the layout of slides', () => {
  it('lets nothing overflow, overlap or leave the slide, in any language', () => {
    const decks = languages.flatMap((language) => deckKinds.map((kind) => deckOf(kind, basis(language))));
    expect(decks.flatMap((deck) => deck.slides.flatMap(problemsOf))).toEqual([]);
  });

  it('puts what is said under a diagram right under it', () => {
    for (const language of languages) {
      const path = deckOf('howIWork', basis(language)).slides.find(({ id }) => id === 'path');
      const layout = path && layOut(path);
      if (!path?.diagram || !layout?.diagram || !layout.lines) throw new Error('The way to a post is not drawn.');
      const drawn = Math.max(...diagramLayout(path.diagram, layout.diagram).boxes.map(({ y, h }) => y + h));
      expect(layout.lines.y - drawn).toBeLessThan(0.5);
    }
  });

  it('holds the longest Norwegian words and names', () => {
    const decks = languages.flatMap((language) => deckKinds.map((kind) => deckOf(kind, longest(language))));
    expect(decks.flatMap((deck) => deck.slides.flatMap(problemsOf))).toEqual([]);
  });

  it('holds a campaign whose every field is as long as may be', () => {
    const full = (most: number) => `${LONGEST_TITLE}. `.repeat(20).slice(0, most);
    const long = {
      ...campaign,
      what: full(1000),
      how: full(1000),
      audience: full(1000),
      budget: full(300),
      hope: full(1000),
    };
    for (const form of ['one', 'five'] as const) {
      const deck = makeDeck({ kind: 'campaign', campaign: { ...long, happened: full(2000) }, form }, basis());
      expect(deck.slides.flatMap(problemsOf)).toEqual([]);
      expect(plainText(deck.slides[0]?.title ?? [])).not.toBe('');
    }
  });
});
