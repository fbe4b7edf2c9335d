import PptxGenJS from 'pptxgenjs';
import type { Deck, DeckLook } from '../../utils/decks/deck.ts';
import { deckToPptx } from '../../utils/decks/deck-to-pptx.ts';
import { makeDeck } from '../../utils/decks/make-deck.ts';
import type { DeckBasis } from '../../utils/decks/story.ts';
import { companyOf } from './page-claims.ts';
import { inTurns } from './page-timing.ts';

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

/** One thing asked of a slide: a call, or a setting. */
type Step = { call: string; args: unknown[] } | { set: string; value: unknown };

/**
 * Everything our writing asks of pptxgenjs, slide by slide, as fixed texts, places and sizes: every box, shape, chart and note.
 * The library changes what it is given, so each is kept as a copy.
 */
async function recordSlides(deck: Deck, look: DeckLook): Promise<Step[][]> {
  const slides: Step[][] = [];
  const { addSlide } = PptxGenJS.prototype;
  PptxGenJS.prototype.addSlide = function (this: PptxGenJS) {
    const steps: Step[] = [];
    slides.push(steps);
    return new Proxy(addSlide.call(this), {
      get(slide, name) {
        const own = Reflect.get(slide, name);
        if (typeof own !== 'function' || !String(name).startsWith('add')) return own;
        return (...args: unknown[]) => {
          steps.push({ call: String(name), args: structuredClone(args) });
          return Reflect.apply(own, slide, args);
        };
      },
      set(slide, name, value) {
        steps.push({ set: String(name), value: structuredClone(value) });
        return Reflect.set(slide, name, value);
      },
    });
  };
  try {
    await deckToPptx(deck, look);
  } finally {
    PptxGenJS.prototype.addSlide = addSlide;
  }
  return slides;
}

/** The same slides by pptxgenjs alone: nothing fitted and nothing worked out. */
async function fixedSlides(slides: readonly Step[][]): Promise<ArrayBuffer> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  for (const steps of slides) {
    const slide = file.addSlide();
    for (const step of steps) {
      if ('set' in step) Reflect.set(slide, step.set, structuredClone(step.value));
      else Reflect.apply(Reflect.get(slide, step.call), slide, structuredClone(step.args));
    }
  }
  return (await file.write({ outputType: 'arraybuffer' })) as ArrayBuffer;
}

export async function measureDecks({ count, rounds }: { count: number; rounds: number }) {
  const basis = basisOf(count);
  const look = { theme: 'light', colour: '#1f6556', logo: null } as const;
  const deck = makeDeck({ kind: 'tenMinutes' }, basis);
  const recorded = await recordSlides(deck, look);
  const [ours, fixed] = [await deckToPptx(deck, look), await fixedSlides(recorded)];
  const times = await inTurns(rounds, {
    // A fresh list is a fresh company: nothing worked out before is kept.
    ours: () => deckToPptx(makeDeck({ kind: 'tenMinutes' }, { ...basis, histories: [...basis.histories] }), look),
    written: () => deckToPptx(deck, look),
    fixed: () => fixedSlides(recorded),
  });
  return { slides: deck.slides.length, bytes: { ours: ours.byteLength, fixed: fixed.byteLength }, ...times };
}
