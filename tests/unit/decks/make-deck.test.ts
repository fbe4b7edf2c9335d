import { describe, expect, it } from 'vitest';
import { deckKinds, figureIdsOf, plainText, printedSpans } from '../../../utils/decks/deck.ts';
import { makeDeck } from '../../../utils/decks/make-deck.ts';
import { rangeSlots } from '../../../utils/decks/slides/holds.ts';
import { secondsOf, TEN_MINUTES } from '../../../utils/decks/speaking-time.ts';
import type { Story } from '../../../utils/decks/story.ts';
import { emptyReceipt } from '../../../utils/insights/receipts.ts';
import { newFigures } from '../../../utils/messages/figures.ts';
import { numbersIn } from '../../../utils/messages/number-words.ts';
import { languages } from '../../../utils/model/people.ts';
import { basis, campaign, deckOf, NOW, people } from './decks-for-tests.ts';

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

  it('has fewer slides with thin evidence, and says that it is too early instead of claiming anything', () => {
    const thin = deckOf('tenMinutes', basis('nb', 5));
    expect(thin.slides.map((slide) => slide.id)).toEqual(['opening', 'early', 'ask']);
    expect(plainText(thin.slides[1]?.title ?? [])).toBe('Det er for tidlig å si hva som virker hos oss.');
    expect(thin.facts.every((fact) => fact.receipt.rule === 'post-count')).toBe(true);
    const none = deckOf('tenMinutes', basis('nb', 0));
    expect(none.slides.map((slide) => slide.id)).toEqual(['opening', 'ask']);
    expect(none.facts).toEqual([]);
  });

  it('has sentences a colleague can repeat: what happened to a post, without its age, which stands beside it', () => {
    for (const language of languages) {
      const examples = deckOf('tenMinutes', basis(language)).slides.filter(({ example }) => example !== null);
      expect(examples.length).toBeGreaterThan(0);
      for (const { title, lines, chart } of examples) {
        expect(plainText(title)).not.toMatch(/ etter | after /);
        const beside = [...lines.map(({ spans }) => spans), chart?.heading ?? []].map(plainText);
        expect(beside.filter((said) => /etter publisering|after publishing/.test(said))).toHaveLength(2);
      }
    }
  });

  it('lists numbers to be compared as digits, small ones too', () => {
    const none = deckOf('tenMinutes', basis('nb', 60, 1)).slides.find(({ id }) => id === 'no-difference');
    const lines = none?.lines.filter(({ style }) => style === 'point').map(({ spans }) => plainText(spans)) ?? [];
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^\d+ med og \d+ uten$/);
  });

  it('prints both ends of a range as exactly', () => {
    const story = { language: 'nb', figures: newFigures('nb') } as Story;
    const receipt = emptyReceipt('ratio', 'impressions', 'linkedin', NOW);
    const said = (low: number, high: number) => {
      const slots = rangeSlots(story, { low, high }, 2, receipt);
      return [slots.low, slots.high].map((spans) => plainText(spans ?? []));
    };
    expect(said(1.04, 2.53)).toEqual(['1,0', '2,6']);
    expect(said(2, 3)).toEqual(['2', '3']);
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

  it('thanks a single colleague without a name in words for one', () => {
    const thanked = languages.map((language) => {
      const from = basis(language);
      const consents = from.consents.filter(({ colleagueId }) => colleagueId !== people[2]?.id);
      const helpers = deckOf('quarter', { ...from, consents }).slides.find(({ id }) => id === 'helpers');
      return (helpers?.lines ?? []).map(({ spans }) => plainText(spans)).join(' ');
    });
    expect(thanked[0]).toContain('Takk også til én kollega som ikke er nevnt med navn.');
    expect(thanked[1]).toContain('Takk òg til éin kollega som ikkje er nemnd med namn.');
    expect(thanked[2]).toContain('Thanks also to one colleague who is not named.');
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

  it('begins with its name, because that is what the colleague has heard', () => {
    const titles = (['one', 'five'] as const).map((form) =>
      plainText(makeDeck({ kind: 'campaign', campaign, form }, basis()).slides[0]?.title ?? []),
    );
    const long = { ...campaign, what: `${campaign.what} `.repeat(4) };
    const first = makeDeck({ kind: 'campaign', campaign: long, form: 'five' }, basis()).slides[0];
    expect(titles[1]).toBe(titles[0]);
    expect(titles[1]).toMatch(/^Kampanjen «Lærlingukene 2026»: vi viser fram/);
    expect(plainText(first?.title ?? [])).toBe('«Lærlingukene 2026».');
    const boxes = makeDeck({ kind: 'campaign', campaign, form: 'one' }, basis()).slides[0]?.diagram?.boxes ?? [];
    expect(boxes.slice(1, 3).map(({ spans }) => plainText(spans))).toEqual([
      'Tre korte filmer går som annonse i fire uker',
      'Unge mellom 16\u00a0og 19\u00a0år i Vestland',
    ]);
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
