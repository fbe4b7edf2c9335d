import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  type Deck,
  type DeckLook,
  deckKinds,
  figureIdsOf,
  plainText,
  printedSpans,
} from '../../../utils/decks/deck.ts';
import { deckToPptx } from '../../../utils/decks/deck-to-pptx.ts';
import { deckWords } from '../../../utils/decks/deck-words.ts';
import { numbersIn } from '../../../utils/messages/number-words.ts';
import { languages } from '../../../utils/model/people.ts';
import { basis, deckOf } from './decks-for-tests.ts';

const look: DeckLook = { theme: 'light', colour: '#1f6556', logo: null };
const { DOMParser } = new JSDOM('').window;

/** Every part of a file by its name; parts that are XML are well formed or the test fails. */
async function opened(deck: Deck, how: DeckLook = look) {
  const files = unzipSync(await deckToPptx(deck, how));
  const xml = new Map<string, Document>();
  for (const [name, bytes] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const read = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
    expect(read.querySelector('parsererror')?.textContent ?? null, name).toBeNull();
    xml.set(name, read);
  }
  return { files, xml };
}

const textsOf = (part: Document | undefined, tag: string): string[] =>
  [...(part?.getElementsByTagName(tag) ?? [])].map((one) => one.textContent ?? '');
const slidesOf = (xml: Map<string, Document>): Document[] =>
  [...xml.keys()]
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
    .map((name) => xml.get(name) as Document);

describe('a deck as a PowerPoint file', { timeout: 60_000 }, () => {
  it('is whole: every part has a type, every relation leads to a part, no part is named twice', async () => {
    for (const kind of deckKinds) {
      const { files, xml } = await opened(deckOf(kind, basis()));
      const types = xml.get('[Content_Types].xml');
      const overrides = [...(types?.getElementsByTagName('Override') ?? [])].map((one) => one.getAttribute('PartName'));
      const endings = [...(types?.getElementsByTagName('Default') ?? [])].map((one) => one.getAttribute('Extension'));
      expect(new Set(overrides).size).toBe(overrides.length);
      for (const name of Object.keys(files).filter((one) => !one.endsWith('/') && one !== '[Content_Types].xml')) {
        const known = overrides.includes(`/${name}`) || endings.includes(name.split('.').at(-1) ?? '');
        expect(known, name).toBe(true);
      }
      const lost = [...xml]
        .filter(([name]) => name.endsWith('.rels'))
        .flatMap(([name, part]) => {
          const folder = name.replace(/_rels\/[^/]*$/, '');
          return [...part.getElementsByTagName('Relationship')]
            .filter((one) => one.getAttribute('TargetMode') !== 'External')
            .map((one) => new URL(one.getAttribute('Target') ?? '', `file:///${folder}`).pathname.slice(1))
            .filter((target) => !(target in files));
        });
      expect(lost).toEqual([]);
    }
  });

  it('prints on each slide what the deck holds, and no number that is not bound', async () => {
    for (const language of languages) {
      const from = basis(language);
      for (const kind of deckKinds) {
        const deck = deckOf(kind, from);
        const { xml } = await opened(deck);
        slidesOf(xml).forEach((page, at) => {
          const slide = deck.slides[at];
          if (!slide) throw new Error('a slide too many');
          const printed = [...page.getElementsByTagName('a:p')]
            .filter((one) => one.getElementsByTagName('a:fld').length === 0)
            .map((one) => textsOf(one as unknown as Document, 'a:t').join(''))
            .join('\n');
          expect(printed).toContain(plainText(slide.title));
          const bound = [
            ...figureIdsOf(slide).map(
              (id) => [...deck.facts, ...deck.entered].find((one) => one.id === id)?.text ?? '',
            ),
            deck.company,
          ];
          // Longest first, so that 4 200 is not taken for 4 and 200.
          const rest = bound
            .sort((a, b) => b.length - a.length)
            .reduce((text, one) => text.split(one).join(' '), printed);
          expect(numbersIn(rest, language), `${language} ${slide.id}: ${rest}`).toEqual([]);
          expect(printedSpans(slide).length).toBeGreaterThan(0);
        });
      }
    }
  });

  it('has the same figures in each native chart as in the deck, in the drawing and in the workbook behind it', async () => {
    const deck = deckOf('tenMinutes', basis());
    const { files, xml } = await opened(deck);
    const charts = deck.slides.flatMap(({ chart }) => (chart ? [chart] : []));
    const parts = [...xml.keys()].filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
    expect(parts).toHaveLength(charts.length);
    const numbers = (texts: readonly string[]) => texts.map(Number).sort((a, b) => a - b);
    const drawn = parts.map((name) => {
      const values = [...(xml.get(name)?.getElementsByTagName('c:val') ?? [])];
      return numbers(values.flatMap((one) => textsOf(one as unknown as Document, 'c:v')));
    });
    const held = charts.map((chart) =>
      numbers(chart.series.flatMap((one) => one.values.map(({ value }) => `${value}`))),
    );
    expect(drawn.map(String).sort()).toEqual(held.map(String).sort());
    for (const name of parts) {
      expect(textsOf(xml.get(name), 'c:v').length).toBeGreaterThan(2);
      const minimum = xml.get(name)?.getElementsByTagName('c:min')[0]?.getAttribute('val');
      expect(Number(minimum)).toBe(0);
    }
    const books = Object.keys(files).filter((name) => name.endsWith('.xlsx'));
    expect(books).toHaveLength(charts.length);
    const inBooks = books.map((name) => {
      const sheet = unzipSync(files[name] as Uint8Array)['xl/worksheets/sheet1.xml'];
      return strFromU8(sheet as Uint8Array);
    });
    for (const chart of charts) {
      const some = chart.series[0]?.values[0]?.value;
      expect(inBooks.some((sheet) => sheet.includes(`<v>${some}</v>`))).toBe(true);
    }
  });

  it('has words for those who do not see the chart, and notes with time and receipts on every slide', async () => {
    for (const language of languages) {
      const deck = deckOf('tenMinutes', basis(language));
      const { xml } = await opened(deck);
      const alts = slidesOf(xml).flatMap((page) =>
        [...page.getElementsByTagName('p:graphicFrame')].map((one) =>
          one.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr'),
        ),
      );
      expect(alts.sort()).toEqual(deck.slides.flatMap(({ chart }) => (chart ? [plainText(chart.alt)] : [])).sort());
      const words = deckWords[language].notes;
      deck.slides.forEach((slide, at) => {
        const notes = textsOf(xml.get(`ppt/notesSlides/notesSlide${at + 1}.xml`), 'a:t').join('\n');
        expect(notes).toContain(words.seconds.replace('{seconds}', `${slide.seconds}`));
        for (const said of slide.spoken) expect(notes).toContain(plainText(said));
        if (figureIdsOf(slide).length > 0) expect(notes).toContain(words.rests);
        for (const id of figureIdsOf(slide)) {
          const text = [...deck.facts, ...deck.entered].find((one) => one.id === id)?.text ?? '?';
          expect(notes).toContain(text);
        }
      });
    }
  });

  it('uses one typeface that is on Windows and on Mac, and says which language it is written in', async () => {
    const { xml } = await opened(deckOf('month', basis('nn')));
    for (const page of slidesOf(xml)) {
      const faces = [...page.getElementsByTagName('a:latin')].map((one) => one.getAttribute('typeface'));
      expect(new Set(faces)).toEqual(new Set(['Arial']));
      const marked = [...page.getElementsByTagName('a:rPr')].map((one) => one.getAttribute('lang'));
      expect(marked).toContain('nn-NO');
    }
  });

  it('shows a logo on every slide, and tells how far it has come', async () => {
    const png =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const deck = deckOf('howIWork', basis());
    const { xml } = await opened(deck, { ...look, logo: { address: png, width: 1, height: 1 } });
    expect(slidesOf(xml).every((page) => page.getElementsByTagName('p:pic').length === 1)).toBe(true);
    const steps: number[] = [];
    await deckToPptx(deck, look, (done, all) => void steps.push(done / all));
    expect(steps.at(-1)).toBe(1);
    expect(steps).toHaveLength(deck.slides.length + 1);
  });
});
