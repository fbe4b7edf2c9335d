import type PptxGenJS from 'pptxgenjs';
import type { SlideDiagram } from './deck.ts';
import { plainText } from './deck.ts';
import type { DeckColours } from './deck-colours.ts';
import { cutToFit, type FittedText, fitText } from './fit-text.ts';
import { FONT } from './pptx-chart.ts';
import { DIAGRAM, type Place } from './slide-layout.ts';

const ARROW = 0.42;
const ASIDE_GAP = 0.3;
const ASIDE_HEIGHT = DIAGRAM.aside - ASIDE_GAP;
const PAD = 0.16;
const LABEL_HEIGHT = 0.62;
const WORD_SIZES = [20, 19, 18, 17, 16, 15, 14, 13, 12];
/** Read from the back of the room. */
const SMALLEST_WORDS = 14;

/** Where the boxes of a diagram stand, and their words as they fit: the label, and what is under it. */
export function diagramLayout(
  diagram: SlideDiagram,
  place: Place,
): {
  boxes: (Place & { label: FittedText; words: FittedText & { text: string } })[];
  aside: (Place & FittedText) | null;
} {
  const { boxes } = diagram;
  const count = boxes.length;
  const w = (place.w - ARROW * (count - 1)) / count;
  const h = Math.min(place.h - (diagram.aside ? DIAGRAM.aside : 0), DIAGRAM.boxes);
  const inner = { w: w - 2 * PAD, h: h - LABEL_HEIGHT - 2 * PAD };
  const labels = boxes.map((box) =>
    fitText([box.label], { w: inner.w, h: LABEL_HEIGHT }, [18, 17, 16, 15, 14, 13, 12, 11], 'bold'),
  );
  const labelSize = Math.min(...labels.map((one) => one.size));
  // One size for all; a long word of one box is broken there, and makes nobody else's words small.
  const sizes = boxes.map((box) => fitText([plainText(box.spans)], inner, WORD_SIZES).size);
  const size = Math.max(SMALLEST_WORDS, Math.min(...sizes));
  const asideWidth = Math.min(place.w, 7.2);
  const asideText = diagram.aside ? plainText(diagram.aside) : '';
  return {
    boxes: boxes.map((box, at) => {
      const whole = plainText(box.spans);
      const fitted = fitText([whole], inner, [size]);
      const text = fitted.fits ? whole : cutToFit(whole, inner, fitted.size);
      const label = fitText([box.label], { w: inner.w, h: LABEL_HEIGHT }, [labelSize], 'bold');
      return { x: place.x + at * (w + ARROW), y: place.y, w, h, label, words: { ...fitted, text } };
    }),
    aside: diagram.aside
      ? {
          x: place.x,
          y: place.y + h + ASIDE_GAP,
          w: asideWidth,
          h: ASIDE_HEIGHT,
          ...fitText([asideText], { w: asideWidth - 2 * PAD, h: ASIDE_HEIGHT - PAD }, [16, 15, 14, 13, 12]),
        }
      : null,
  };
}

/** Boxes with arrows between, and somebody beside the way: all of it shapes that can be edited. */
export function putDiagram(
  slide: PptxGenJS.Slide,
  diagram: SlideDiagram,
  place: Place,
  look: { colours: DeckColours; lang: string },
): void {
  const { colours, lang } = look;
  const layout = diagramLayout(diagram, place);
  const words = { margin: 0, lang, fontFace: FONT } as const;
  layout.boxes.forEach((box, at) => {
    const source = diagram.boxes[at];
    if (!source) return;
    const { x, y, w, h } = box;
    const last = at === layout.boxes.length - 1;
    slide.addShape('roundRect', {
      x,
      y,
      w,
      h,
      rectRadius: 0.1,
      fill: { color: at === 0 ? colours.accent : colours.card },
      line: { color: at === 0 ? colours.accent : colours.line, width: 1 },
      objectName: at === 0 ? plainText(diagram.alt).slice(0, 240) : `Box ${source.label}`,
    });
    const ink = at === 0 ? colours.onAccent : colours.ink;
    slide.addText(source.label, {
      ...words,
      x: x + PAD,
      y: y + PAD,
      w: w - 2 * PAD,
      h: LABEL_HEIGHT,
      fontSize: box.label.size,
      bold: true,
      color: at === 0 ? colours.onAccent : colours.accentText,
      valign: 'top',
    });
    if (box.words.text) {
      slide.addText(box.words.text, {
        ...words,
        x: x + PAD,
        y: y + PAD + LABEL_HEIGHT,
        w: w - 2 * PAD,
        h: h - LABEL_HEIGHT - 2 * PAD,
        fontSize: box.words.size,
        color: ink,
        valign: 'top',
      });
    }
    if (!last) {
      slide.addShape('rightArrow', {
        x: x + w + 0.09,
        y: y + h / 2 - 0.11,
        w: ARROW - 0.18,
        h: 0.22,
        fill: { color: colours.quiet },
        line: { color: colours.quiet, width: 0 },
        objectName: 'Arrow',
      });
    }
  });
  if (layout.aside && diagram.aside) {
    const { x, y, w, h, size } = layout.aside;
    slide.addText(plainText(diagram.aside), {
      ...words,
      x,
      y,
      w,
      h,
      margin: Math.round(PAD * 72),
      shape: 'roundRect',
      rectRadius: 0.1,
      fontSize: size,
      color: colours.ink,
      valign: 'middle',
      line: { color: colours.quiet, width: 1.25, dashType: 'dash' },
      objectName: 'Aside',
    });
  }
}
