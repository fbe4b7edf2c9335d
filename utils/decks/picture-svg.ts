import { chartMarks, escapeSvg } from './chart-svg.ts';
import { type Deck, type DeckLook, plainText, type Slide } from './deck.ts';
import { deckColours } from './deck-colours.ts';
import { deckWords } from './deck-words.ts';
import { fitText, wrapText } from './fit-text.ts';

const [WIDTH, HEIGHT, PAD] = [1600, 900, 90];
/** The drawing is measured in points of type. */
const INCH = 72;

/**
 * The results of a month or a quarter on one page, for a screen or a channel: the sum, channel by channel, who helped, what it
 * led to, and a wish. SVG, 16:9, nothing fetched. The words are those of the deck's slides, as they were left by the user.
 */
export function deckPicture(deck: Deck, look: Pick<DeckLook, 'theme' | 'colour'>): string {
  const colours = deckColours(look);
  const of = (id: string): Slide | undefined => deck.slides.find((slide) => slide.id === id);
  const [lead, helpers] = [of('summary') ?? deck.slides[0], of('helpers')];
  const parts: string[] = [];
  let y = 190;
  const paragraph = (
    text: string,
    x: number,
    w: number,
    h: number,
    sizes: readonly number[],
    bold: boolean,
    colour: string,
  ): void => {
    const weight = bold ? 'bold' : 'regular';
    const { size } = fitText([text], { w: w / INCH, h: h / INCH }, sizes, weight);
    for (const line of wrapText(text, size, w / INCH, weight)) {
      parts.push(
        `<text x="${x}" y="${y.toFixed(0)}" font-size="${size}" fill="#${colour}"${bold ? ' font-weight="bold"' : ''}>${escapeSvg(line)}</text>`,
      );
      y += size * 1.25;
    }
  };
  const chart = lead?.chart ?? helpers?.chart ?? null;
  const left = chart ? 820 : WIDTH - 2 * PAD;
  if (lead)
    paragraph(plainText(lead.title), PAD, WIDTH - 2 * PAD, 190, [64, 58, 52, 46, 40, 36, 30], true, colours.ink);
  y += 30;
  const below = y;
  const rest = [
    ...(lead?.lines.filter((line) => line.style === 'plain') ?? []),
    ...(helpers ? [{ style: 'strong', spans: helpers.title }, ...helpers.lines] : []),
  ];
  for (const line of rest) {
    if (y > HEIGHT - 210) break;
    paragraph(
      plainText(line.spans),
      PAD,
      left,
      110,
      [38, 36, 34, 32, 30, 28, 26, 24, 22],
      line.style === 'strong',
      colours.ink,
    );
    y += 16;
  }
  if (chart) {
    const place = { x: PAD + left + 60, w: WIDTH - 2 * PAD - left - 60, h: 330 };
    const scale = place.w / 420;
    parts.push(
      `<g transform="translate(${place.x} ${below - 20}) scale(${scale.toFixed(3)})">${chartMarks(chart, 420, place.h / scale, colours, deck.language)}</g>`,
    );
  }
  y = HEIGHT - 82;
  parts.push(`<rect x="0" y="${HEIGHT - 150}" width="${WIDTH}" height="150" fill="#${colours.accent}"/>`);
  paragraph(deckWords[deck.language].picture.hint, PAD, WIDTH - 2 * PAD, 60, [36, 32, 28], true, colours.onAccent);
  parts.push(
    `<text x="${PAD}" y="${HEIGHT - 34}" font-size="20" fill="#${colours.onAccent}">${escapeSvg(deck.company)}</text>`,
  );
  const eyebrow = `<text x="${PAD}" y="110" font-size="26" font-weight="bold" fill="#${colours.accentText}">${escapeSvg(lead?.eyebrow ?? '')}</text>`;
  const said = [lead, helpers].flatMap((slide) => (slide ? [plainText(slide.title)] : [])).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" lang="${deck.language}" font-family="Arial, Helvetica, sans-serif"><title>${escapeSvg(deck.name)}</title><desc>${escapeSvg(said)}</desc><rect width="${WIDTH}" height="${HEIGHT}" fill="#${colours.paper}"/>${eyebrow}${parts.join('')}</svg>`;
}
