import { describe, expect, it } from 'vitest';
import { deckKinds, figureIdsOf, plainText, printedSpans } from '../../../utils/decks/deck.ts';
import { makeDeck } from '../../../utils/decks/make-deck.ts';
import { secondsOf, TEN_MINUTES } from '../../../utils/decks/speaking-time.ts';
import { numbersIn } from '../../../utils/messages/number-words.ts';
import { languages } from '../../../utils/model/people.ts';
import { basis, campaign, deckOf } from './decks-for-tests.ts';

const all = languages.flatMap((language) => {
  const whole = basis(language);
  return deckKinds.map((kind) => deckOf(kind, whole));
});

describe('a deck', () => {
  it('ties every number on every slide, and every number that is said, to a fact or an entered figure', () => {
    const loose = all.flatMap((deck) =>
      deck.slides.flatMap((slide) =>
        [...printedSpans(slide), ...slide.spoken, [{ kind: 'text' as const, text: slide.eyebrow }]]
          .flat()
          .filter((span) => span.kind === 'text' && numbersIn(span.text, deck.language).length > 0)
          .map((span) => `${deck.language} ${slide.id}: ${span.text}`),
      ),
    );
    expect(loose).toEqual([]);
  });

  it('prints each figure in exactly the words of its fact, and keeps no figure that is not used', () => {
    for (const deck of all) {
      const texts = new Map([...deck.facts, ...deck.entered].map((one) => [one.id, one.text]));
      const used = new Set(deck.slides.flatMap(figureIdsOf));
      expect([...texts.keys()].filter((id) => !used.has(id))).toEqual([]);
      for (const slide of deck.slides) {
        for (const span of [...printedSpans(slide), ...slide.spoken].flat()) {
          if (span.kind === 'fact') expect(texts.get(span.factId)).toBe(span.text);
        }
      }
    }
  });

  it('draws in each chart the number its fact prints, from 0 and up', () => {
    const charts = all.flatMap((deck) => deck.slides.flatMap(({ chart }) => (chart ? [{ deck, chart }] : [])));
    expect(charts.length).toBeGreaterThan(20);
    for (const { deck, chart } of charts) {
      const texts = new Map(deck.facts.map((one) => [one.id, one.text]));
      for (const { value, factId } of chart.series.flatMap((one) => one.values)) {
        expect(Number(texts.get(factId)?.replace(/[^\d]/g, ''))).toBe(value);
        expect(value).toBeGreaterThanOrEqual(0);
      }
      expect(plainText(chart.alt).length).toBeGreaterThan(20);
    }
  });

  it('is said within ten minutes, every slide with something to say', () => {
    for (const deck of all) {
      expect(secondsOf(deck.slides)).toBeLessThanOrEqual(TEN_MINUTES);
      for (const slide of deck.slides) {
        expect(slide.seconds).toBeGreaterThan(0);
        expect(slide.spoken.length).toBeGreaterThan(0);
      }
    }
  });

  it('is the same deck again from the same basis', () => {
    expect(deckOf('tenMinutes', basis())).toEqual(deckOf('tenMinutes', basis()));
  });

  it('never says average, and never that one thing leads to another', () => {
    for (const deck of all) {
      for (const slide of deck.slides) {
        const said = [...printedSpans(slide), ...slide.spoken].map(plainText).join(' ');
        expect(said).not.toMatch(/gjennomsnitt|average|skaper|gir mer|(?<!\p{L})(snitt|øker|aukar)(?!\p{L})/iu);
      }
    }
  });
});

describe('ten minutes', () => {
  it('has at most seven slides: what is usual, what holds, examples, and the wish last', () => {
    const deck = deckOf('tenMinutes', basis());
    expect(deck.slides.length).toBeLessThanOrEqual(7);
    expect(deck.slides.map((slide) => slide.id)).toEqual(expect.arrayContaining(['opening', 'spread', 'holds', 'ask']));
    expect(deck.slides.at(-1)?.id).toBe('ask');
  });

  it('has fewer slides with thin evidence, and claims nothing then', () => {
    const thin = deckOf('tenMinutes', basis('nb', 5));
    expect(thin.slides.map((slide) => slide.id)).toEqual(['opening', 'ask']);
    const none = deckOf('tenMinutes', basis('nb', 0));
    expect(none.slides.map((slide) => slide.id)).toEqual(['opening', 'ask']);
    expect(none.facts).toEqual([]);
  });

  it('names nobody', () => {
    const said = JSON.stringify(deckOf('tenMinutes', basis()).slides);
    for (const name of ['Øyvind', 'Kari', 'Åse', 'Amir']) expect(said).not.toContain(name);
  });
});

describe('the results of a month', () => {
  it('thanks those who agreed to be named, in alphabetical order, and counts the others', () => {
    const deck = deckOf('quarter', basis());
    const helpers = deck.slides.find((slide) => slide.id === 'helpers');
    const said = helpers ? printedSpans(helpers).map(plainText).join(' ') : '';
    expect(said).not.toContain('Amir');
    const order = ['Kari Lunde', 'Øyvind Ås', 'Åse Brattbakk']
      .map((name) => said.indexOf(name))
      .filter((at) => at >= 0);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order.length).toBeGreaterThan(0);
  });

  it('names nobody once consent is withdrawn', () => {
    const from = basis();
    const consents = from.consents.map((one) => ({ ...one, withdrawnAt: '2026-11-01T00:00:00.000Z' }));
    const said = JSON.stringify(deckOf('quarter', { ...from, consents }).slides);
    for (const name of ['Øyvind', 'Kari', 'Åse', 'Amir']) expect(said).not.toContain(name);
  });
});

describe('how I work', () => {
  it('hides every name and tells the lead times of the plan', () => {
    const deck = deckOf('howIWork', basis());
    const said = JSON.stringify(deck.slides);
    for (const name of ['Øyvind', 'Kari', 'Åse', 'Amir']) expect(said).not.toContain(name);
    expect(said).toContain('14\u00a0dager');
  });
});

describe('a campaign', () => {
  it('is understood within two minutes before it is over', () => {
    const before = { ...campaign, happened: null, results: [] };
    for (const language of languages) {
      for (const form of ['one', 'five'] as const) {
        const deck = makeDeck({ kind: 'campaign', campaign: before, form }, basis(language));
        expect(secondsOf(deck.slides)).toBeLessThanOrEqual(120);
        expect(deck.slides.length).toBe(form === 'one' ? 1 : 5);
        expect(deck.slides.some((slide) => slide.diagram?.aside)).toBe(true);
      }
    }
  });

  it('tells afterwards what we hoped and what happened, with its results', () => {
    const deck = makeDeck({ kind: 'campaign', campaign, form: 'one' }, basis());
    const last = deck.slides.at(-1);
    const said = last ? printedSpans(last).map(plainText).join(' | ') : '';
    expect(said).toMatch(/At flere søker læreplass hos oss\..*41\ssøknader, mot 29\såret før.*41\ssøknader/);
  });

  it('leaves out fields that are empty', () => {
    const empty = { ...campaign, how: '', audience: '  ', budget: '', happened: null, results: [] };
    const ids = makeDeck({ kind: 'campaign', campaign: empty, form: 'five' }, basis()).slides.map((slide) => slide.id);
    expect(ids).toEqual(['campaign-what', 'campaign-hope']);
  });
});
