import { useState } from 'react';
import { wrapText } from '../../utils/decks/fit-text.ts';
import { copyPicture } from '../ui/copy-picture.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** The typeface the words were measured in; a picture cannot fetch ours. */
const FONT = 'Arial, Helvetica, sans-serif';
const [PAD, SIZE, LINE] = [24, 17, 24];
const POINTS_PER_INCH = 72;

/** Copying a plot of the screen as a picture, its sentence above it: what was said of the last press, for two seconds. */
export function usePlotPicture(): {
  said: 'idle' | 'copied' | 'notCopied';
  copy: (plot: SVGSVGElement, sentence: string) => Promise<void>;
} {
  const [said, setSaid] = useState<'idle' | 'copied' | 'notCopied'>('idle');
  const copy = async (plot: SVGSVGElement, sentence: string) => {
    const { svg, width, height } = plotPicture(plot, sentence);
    setSaid((await copyPicture(svg, width, height)) ? 'copied' : 'notCopied');
    setTimeout(() => setSaid('idle'), 2000);
  };
  return { said, copy };
}

/** The plot as a drawing that stands alone: its sentence above, its own paper behind, and the colours it has on the screen. */
function plotPicture(plot: SVGSVGElement, sentence: string): { svg: string; width: number; height: number } {
  const [plotWidth, plotHeight] = [plot.width.baseVal.value, plot.height.baseVal.value];
  const lines = wrapText(sentence, SIZE, plotWidth / POINTS_PER_INCH, 'bold');
  const top = PAD + lines.length * LINE + 8;
  const [width, height] = [plotWidth + 2 * PAD, top + plotHeight + PAD];
  const picture = element('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': FONT });
  picture.append(element('title', {}, sentence), element('rect', { width, height, fill: 'var(--ms-card)' }));
  for (const [at, line] of lines.entries()) {
    const y = PAD + at * LINE + SIZE;
    picture.append(
      element('text', { x: PAD, y, 'font-size': SIZE, 'font-weight': 'bold', fill: 'var(--ms-ink)' }, line),
    );
  }
  const own = plot.cloneNode(true) as SVGSVGElement;
  own.setAttribute('x', String(PAD));
  own.setAttribute('y', String(top));
  own.style.fontFamily = FONT;
  picture.append(own);
  // Outside the page nobody knows our tokens.
  const tokens = getComputedStyle(document.documentElement);
  const svg = new XMLSerializer()
    .serializeToString(picture)
    .replace(/var\((--ms-[\w-]+)\)/g, (_, name: string) => tokens.getPropertyValue(name).trim());
  return { svg, width, height };
}

function element(name: string, attributes: Record<string, string | number>, text = ''): Element {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, String(value));
  }
  made.textContent = text;
  return made;
}
