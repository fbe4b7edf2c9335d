import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { chartPlot, plotRows } from '../../../utils/decks/chart-plot.ts';
import { chartSvg } from '../../../utils/decks/chart-svg.ts';
import { deckKinds, plainText } from '../../../utils/decks/deck.ts';
import { deckColours } from '../../../utils/decks/deck-colours.ts';
import { deckPicture } from '../../../utils/decks/picture-svg.ts';
import { formatCount } from '../../../utils/language/format.ts';
import { languages } from '../../../utils/model/people.ts';
import { basis, deckOf } from './decks-for-tests.ts';

const colours = deckColours({ theme: 'light', colour: '#1f6556' });
const { DOMParser } = new JSDOM('').window;
const charts = languages.flatMap((language) =>
  deckKinds.flatMap((kind) =>
    deckOf(kind, basis(language)).slides.flatMap(({ chart }) => (chart ? [{ chart, language }] : [])),
  ),
);

describe('a chart outside the presentation', () => {
  it('has on the screen exactly the figures of the native chart, with an axis from 0', () => {
    for (const { chart, language } of charts) {
      expect(plotRows(chart).map((row) => row.value)).toEqual(
        chart.series.flatMap((one) => one.values.map(({ value }) => value)),
      );
      const { x, y } = chartPlot(chart, language)(500);
      const domain = chart.kind === 'columns' ? y?.domain : x?.domain;
      expect([...(domain as Iterable<number>)][0]).toBe(0);
    }
  });

  it('is as a picture well formed, says itself in words, and prints the same numbers', () => {
    for (const { chart, language } of charts) {
      const read = new DOMParser().parseFromString(chartSvg(chart, colours, language), 'image/svg+xml');
      expect(read.querySelector('parsererror')).toBeNull();
      expect(read.querySelector('desc')?.textContent).toBe(plainText(chart.alt));
      const texts = [...read.querySelectorAll('text')].map((one) => one.textContent);
      const values = chart.series.flatMap((one) => one.values.map(({ value }) => value));
      if (values.length > 8) continue;
      for (const value of values) {
        if (chart.kind === 'share' && value === 0) continue;
        expect(texts).toContain(formatCount(value, language));
      }
    }
  });

  it('draws bars as long as their numbers', () => {
    const found = charts.find(({ chart }) => chart.kind === 'bars' && chart.highlight === 0);
    if (!found) throw new Error('no chart with two bars');
    const read = new DOMParser().parseFromString(chartSvg(found.chart, colours, 'nb'), 'image/svg+xml');
    const [own = 0, usual = 1] = [...read.querySelectorAll('g rect')].map((one) => Number(one.getAttribute('width')));
    const [one, other] = found.chart.series[0]?.values ?? [];
    expect(own / usual).toBeCloseTo((one?.value ?? 0) / (other?.value ?? 1), 1);
  });
});

describe('the month on one page', () => {
  it('is a well formed picture with the sum and the names of those who agreed, and fetches nothing', () => {
    for (const language of languages) {
      for (const theme of ['light', 'dark'] as const) {
        const deck = deckOf('quarter', basis(language));
        const svg = deckPicture(deck, { theme, colour: '#a3522b', logo: null });
        const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
        expect(read.querySelector('parsererror')).toBeNull();
        expect(svg).not.toMatch(/href|url\(|<image|<style|<script/);
        const said = [...read.querySelectorAll('text')].map((one) => one.textContent).join(' ');
        const squeezed = (text: string) => text.replace(/\s+/g, '');
        expect(squeezed(said)).toContain(squeezed(plainText(deck.slides[0]?.title ?? [])));
        expect(said).not.toContain('Amir');
        for (const one of read.querySelectorAll('text')) expect(Number(one.getAttribute('y'))).toBeLessThan(900);
      }
    }
  });

  it('has the logo in the corner above the sentence, inside the picture and whole', () => {
    const address = 'data:image/png;base64,iVBORw0KGgo=';
    for (const [width, height] of [
      [4000, 300],
      [20, 900],
    ] as const) {
      const look = { theme: 'light', colour: '#a3522b', logo: { address, width, height } } as const;
      const read = new DOMParser().parseFromString(deckPicture(deckOf('month', basis('nb')), look), 'image/svg+xml');
      const logo = read.querySelector('image');
      const [x = 0, y = 0, w = 0, h = 0] = ['x', 'y', 'width', 'height'].map((name) =>
        Number(logo?.getAttribute(name)),
      );
      expect(logo?.getAttribute('href')).toBe(address);
      expect(w / h).toBeCloseTo(width / height, 1);
      expect(x + w).toBeCloseTo(1510, 0);
      expect(y + h).toBeLessThanOrEqual(130);
    }
  });

  it('holds the longest names in one size of letters above the wish, however many there are', () => {
    for (const language of languages) {
      const from = basis(language);
      const colleagues = from.colleagues.map((one, at) => ({
        ...one,
        name: `Karoline-Elisabeth Brattbakk-Hjelmtveit Kolbjørnsrud Anleggsgaard ${'ABCDEFG'[at]}`,
      }));
      const deck = deckOf('quarter', { ...from, colleagues });
      const read = new DOMParser().parseFromString(
        deckPicture(deck, { theme: 'light', colour: '#a3522b', logo: null }),
        'image/svg+xml',
      );
      const texts = [...read.querySelectorAll('svg > text')].map((one) => ({
        y: Number(one.getAttribute('y')),
        size: Number(one.getAttribute('font-size')),
      }));
      const [, ...body] = texts.filter(({ y }) => y < 800);
      const title = body.filter(({ size }) => size === body[0]?.size);
      const rest = body.slice(title.length);
      expect(rest.length).toBeGreaterThan(4);
      expect(new Set(rest.map(({ size }) => size)).size).toBe(1);
      for (const { y, size } of rest) expect(y + size * 0.3).toBeLessThan(750);
    }
  });
});
