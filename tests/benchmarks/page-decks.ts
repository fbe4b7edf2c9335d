import PptxGenJS from 'pptxgenjs';
import { type Deck, plainText } from '../../utils/decks/deck.ts';
import { deckToPptx } from '../../utils/decks/deck-to-pptx.ts';
import { makeDeck } from '../../utils/decks/make-deck.ts';
import type { DeckBasis } from '../../utils/decks/story.ts';
import { companyOf } from './page-claims.ts';
import { collect, inTurns } from './page-timing.ts';

function basisOf(count: number): DeckBasis {
  return {
    language: 'nb',
    now: '2035-01-01T00:00:00.000Z',
    timeZone: 'Europe/Oslo',
    company: 'Fjellvann AS',
    histories: companyOf(count),
    colleagues: [],
    consents: [],
    plans: [],
    asks: [],
    leadTimes: { ask: 14, material: 5, proof: 2 },
    pageTotals: [],
  };
}

/** The same slides by pptxgenjs alone: as many, with the same words, charts and notes, nothing fitted and nothing worked out. */
async function fixedText(deck: Deck): Promise<ArrayBuffer> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  for (const slide of deck.slides) {
    const page = file.addSlide();
    page.addText(slide.eyebrow, { x: 0.6, y: 0.4, w: 10, h: 0.4, fontSize: 14 });
    page.addText(plainText(slide.title), { x: 0.6, y: 0.9, w: 12, h: 1.4, fontSize: 30, bold: true });
    page.addText(
      slide.lines.map((line) => ({ text: plainText(line.spans), options: { breakLine: true } })),
      { x: 0.6, y: 2.5, w: 6, h: 4, fontSize: 18 },
    );
    if (slide.chart) {
      const labels = slide.chart.categories.map(({ label }) => label);
      const series = slide.chart.series.map(({ name, values }) => ({
        name,
        labels,
        values: values.map(({ value }) => value),
      }));
      page.addChart('bar', series, { x: 6.8, y: 2.5, w: 6, h: 4 });
    }
    page.addNotes(slide.spoken.map(plainText).join('\n\n'));
  }
  return (await file.write({ outputType: 'arraybuffer' })) as ArrayBuffer;
}

export async function measureDecks({ count, rounds }: { count: number; rounds: number }) {
  const basis = basisOf(count);
  const look = { theme: 'light', colour: '#1f6556', logo: null } as const;
  const deck = makeDeck({ kind: 'tenMinutes' }, basis);
  collect();
  const times = await inTurns(rounds, {
    // A fresh list is a fresh company: nothing worked out before is kept.
    ours: () => deckToPptx(makeDeck({ kind: 'tenMinutes' }, { ...basis, histories: [...basis.histories] }), look),
    written: () => deckToPptx(deck, look),
    fixed: () => fixedText(deck),
  });
  return { slides: deck.slides.length, ...times };
}
