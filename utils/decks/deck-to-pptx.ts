import PptxGenJS from 'pptxgenjs';
import { type Deck, type DeckLook, plainText, type Slide, type SlideExample, type SlideLine } from './deck.ts';
import { type DeckColours, deckColours } from './deck-colours.ts';
import { notesOf } from './deck-notes.ts';
import { deckWords } from './deck-words.ts';
import { FONT, putChart } from './pptx-chart.ts';
import { putDiagram } from './pptx-diagram.ts';
import { isOpening, isStatement, layOut, MARGIN, SLIDE, type SlideLayout, SMALLER } from './slide-layout.ts';

interface Brush {
  deck: Deck;
  look: DeckLook;
  colours: DeckColours;
  lang: string;
  theme: 'light' | 'dark';
}

/**
 * The deck as a PowerPoint file: native text, native charts with their figures inside, notes on every slide, alternative text
 * on charts and pictures. `onProgress` is told after each slide how many are done; throw in it to cancel. Gives the bytes.
 */
export async function deckToPptx(
  deck: Deck,
  look: DeckLook,
  onProgress?: (done: number, all: number) => void | Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new PptxGenJS();
  file.defineLayout({ name: 'WIDE', width: SLIDE.w, height: SLIDE.h });
  file.layout = 'WIDE';
  file.title = deck.name;
  // The library writes this one name as it is, and an & in it would make the file broken.
  file.company = escaped(deck.company);
  file.author = deck.company || 'Medspill';
  file.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const brush = { deck, look, colours: deckColours(look), lang: deckWords[deck.language].lang, theme: look.theme };
  const all = deck.slides.length + 1;
  for (const [at, slide] of deck.slides.entries()) {
    putSlide(file.addSlide(), slide, brush);
    await onProgress?.(at + 1, all);
  }
  const bytes = new Uint8Array((await file.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
  await onProgress?.(all, all);
  return bytes;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function putSlide(page: PptxGenJS.Slide, slide: Slide, brush: Brush): void {
  const { colours, lang, deck, look } = brush;
  const layout = layOut(slide);
  const opening = isOpening(slide);
  page.background = { color: opening ? colours.cover : colours.paper };
  const words = { margin: 0, lang, fontFace: FONT } as const;
  const ink = opening ? colours.onCover : colours.ink;
  page.addText(slide.eyebrow, {
    ...words,
    ...layout.eyebrow,
    fontSize: opening ? 18 : 14,
    bold: !opening,
    color: opening ? colours.onCover : colours.accentText,
    valign: 'middle',
    objectName: 'Eyebrow',
  });
  const { x, y, w, h, size } = layout.title;
  page.addText(plainText(slide.title), {
    ...words,
    x,
    y,
    w,
    h,
    fontSize: size,
    bold: true,
    color: ink,
    valign: opening || isStatement(slide) ? 'middle' : 'top',
    objectName: 'Title',
  });
  if (slide.example && layout.example) putExample(page, slide.example, layout.example, brush);
  if (layout.lines) putLines(page, slide.lines, layout.lines, ink, opening ? colours.onCover : colours.soft, brush);
  if (slide.chart && layout.chart) putChart(page, slide.chart, layout.chart, brush);
  if (slide.diagram && layout.diagram) putDiagram(page, slide.diagram, layout.diagram, brush);
  const foot = { ...words, y: 6.95, h: 0.3, fontSize: 10, color: opening ? colours.onCover : colours.soft } as const;
  if (deck.company) page.addText(deck.company, { ...foot, x: MARGIN, w: 8, objectName: 'Company' });
  page.slideNumber = {
    x: SLIDE.w - MARGIN - 0.6,
    y: 6.95,
    w: 0.6,
    h: 0.3,
    fontFace: FONT,
    fontSize: 10,
    color: foot.color,
    align: 'right',
  };
  if (look.logo) {
    const share = Math.min(1.8 / look.logo.width, 0.6 / look.logo.height);
    const [wide, high] = [look.logo.width * share, look.logo.height * share];
    page.addImage({
      data: look.logo.address,
      x: SLIDE.w - MARGIN - wide,
      y: 0.4,
      w: wide,
      h: high,
      altText: deck.company || 'Logo',
    });
  }
  page.addNotes(notesOf(deck, slide));
}

function putLines(
  page: PptxGenJS.Slide,
  lines: readonly SlideLine[],
  place: NonNullable<SlideLayout['lines']>,
  ink: string,
  soft: string,
  { lang }: Brush,
): void {
  const runs = lines.flatMap((line, at): PptxGenJS.TextProps[] => {
    const fontSize = line.style === 'small' ? Math.max(11, place.size - SMALLER) : place.size;
    const paragraph = {
      paraSpaceBefore: at === 0 ? 0 : place.gap,
      ...(line.style === 'point' ? { bullet: { indent: 16 } } : {}),
    };
    const run = { fontSize, color: line.style === 'small' ? soft : ink, lang };
    const parts: PptxGenJS.TextProps[] = [];
    // One run for all plain words: a paragraph of several runs loses its bullet.
    if (line.label) parts.push({ text: `${line.label}: `, options: { ...run, ...paragraph, bold: true } });
    const [number, ...rest] = line.spans;
    if (line.style === 'figure' && number) {
      parts.push({ text: number.text, options: { ...run, ...paragraph, bold: true } });
      parts.push({ text: plainText(rest), options: run });
    } else parts.push({ text: plainText(line.spans), options: line.label ? run : { ...run, ...paragraph } });
    const last = parts.at(-1);
    if (last && at < lines.length - 1) last.options = { ...last.options, breakLine: true };
    return parts;
  });
  page.addText(runs, {
    x: place.x,
    y: place.y,
    w: place.w,
    h: place.h,
    margin: 0,
    fontFace: FONT,
    valign: 'top',
    objectName: 'Text',
  });
}

function putExample(
  page: PptxGenJS.Slide,
  example: SlideExample,
  place: NonNullable<SlideLayout['example']>,
  { colours, lang }: Brush,
): void {
  const inner = 0.2;
  page.addShape('roundRect', {
    x: place.x,
    y: place.y,
    w: place.w,
    h: place.h,
    rectRadius: 0.08,
    fill: { color: colours.card },
    line: { color: colours.line, width: 0.75 },
    objectName: 'Example',
  });
  const run = { fontSize: place.size, lang };
  const link = example.href ? { hyperlink: { url: example.href } } : {};
  page.addText(
    [
      // The sentence above names the post; here stand its own first words.
      example.excerpt
        ? { text: plainText(example.excerpt), options: { ...run, color: colours.ink, breakLine: true } }
        : { text: plainText(example.title), options: { ...run, bold: true, color: colours.ink, breakLine: true } },
      {
        text: plainText(example.where),
        options: { ...run, color: example.href ? colours.accentText : colours.soft, ...link },
      },
    ],
    {
      x: place.x + inner,
      y: place.y + inner / 2,
      w: place.w - 2 * inner,
      h: (place.picture ? place.picture.y - place.y : place.h) - inner,
      margin: 0,
      fontFace: FONT,
      valign: 'middle',
      objectName: 'Example text',
    },
  );
  if (place.picture && example.picture) {
    page.addImage({ data: example.picture.address, ...place.picture, altText: example.picture.alt });
  }
}
