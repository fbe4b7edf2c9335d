import { chartMarks, escapeSvg } from './chart-svg.ts';
import { type Deck, type DeckLook, plainText, type Slide } from './deck.ts';
import { deckColours } from './deck-colours.ts';
import { deckWords } from './deck-words.ts';
import { fitText, narrowest, wrapText } from './fit-text.ts';

const [WIDTH, HEIGHT, PAD] = [1600, 900, 90];
/** The drawing is measured in points of type. */
const INCH = 72;
/** The band at the bottom, with the wish. */
const BAND = 150;
/** From line to line, and between paragraphs, as shares of the size of the letters. */
const LEADING = 1.25;
const GAP = 0.45;
/** What a chart is drawn for before it is made larger: the smaller, the larger its words on a screen across the room. */
const CHART_WIDTH = 340;
const LOGO = { w: 300, h: 80 };

/**
 * The results of a month or a quarter on one page, for a screen or a channel: the sum, channel by channel, who helped, what it
 * led to, and a wish. SVG, 16:9, nothing fetched. The words are those of the deck's slides, as they were left by the user.
 */
export function deckPicture(deck: Deck, look: DeckLook): string {
  const colours = deckColours(look);
  const of = (id: string): Slide | undefined => deck.slides.find((slide) => slide.id === id);
  const [lead, helpers] = [of('summary') ?? deck.slides[0], of('helpers')];
  const parts: string[] = [];
  let y = 190;
  const lines = (texts: readonly string[], size: number, x: number, bold: boolean, colour: string): void => {
    for (const line of texts) {
      parts.push(
        `<text x="${x}" y="${y.toFixed(0)}" font-size="${size}" fill="#${colour}"${bold ? ' font-weight="bold"' : ''}>${escapeSvg(line)}</text>`,
      );
      y += size * LEADING;
    }
  };
  const title = plainText(lead?.title ?? []);
  const wide = WIDTH - 2 * PAD;
  const { size } = fitText([title], { w: wide / INCH, h: 190 / INCH }, [64, 58, 52, 46, 40, 36, 30], 'bold');
  // No word alone on the last line.
  lines(wrapText(title, size, narrowest(title, size, wide / INCH, 'bold'), 'bold'), size, PAD, true, colours.ink);
  y += 30;
  const below = y;
  const chart = lead?.chart ?? helpers?.chart ?? null;
  const left = chart ? 820 : wide;
  const rest = [
    ...(lead?.lines.filter((line) => line.style === 'plain') ?? []).map(({ spans }) => ({ bold: false, spans })),
    ...(helpers
      ? [{ bold: true, spans: helpers.title }, ...helpers.lines.map(({ spans }) => ({ bold: false, spans }))]
      : []),
  ].map(({ bold, spans }) => ({ bold, text: plainText(spans) }));
  const room = HEIGHT - BAND - 30 - below;
  // One size for all, whatever the length of the names.
  const body = fitText(
    rest.map(({ text }) => text),
    { w: left / INCH, h: room / INCH },
    [38, 36, 34, 32, 30, 28, 26, 24, 22, 20, 18, 16],
    'bold',
    GAP,
  ).size;
  for (const { bold, text } of rest) {
    lines(wrapText(text, body, left / INCH, bold ? 'bold' : 'regular'), body, PAD, bold, colours.ink);
    y += body * GAP;
  }
  if (chart) {
    const place = { x: PAD + left + 60, w: WIDTH - 2 * PAD - left - 60, h: 330 };
    const scale = place.w / CHART_WIDTH;
    parts.push(
      `<g transform="translate(${place.x} ${below - 20}) scale(${scale.toFixed(3)})">${chartMarks(chart, CHART_WIDTH, place.h / scale, colours, deck.language)}</g>`,
    );
  }
  y = HEIGHT - 82;
  parts.push(`<rect x="0" y="${HEIGHT - BAND}" width="${WIDTH}" height="${BAND}" fill="#${colours.cover}"/>`);
  lines([deckWords[deck.language].picture.hint], 36, PAD, true, colours.onCover);
  parts.push(
    `<text x="${PAD}" y="${HEIGHT - 34}" font-size="20" fill="#${colours.onCover}">${escapeSvg(deck.company)}</text>`,
  );
  const eyebrow = `<text x="${PAD}" y="110" font-size="26" font-weight="bold" fill="#${colours.accentText}">${escapeSvg(lead?.eyebrow ?? '')}</text>`;
  const said = [lead, helpers].flatMap((slide) => (slide ? [plainText(slide.title)] : [])).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" lang="${deck.language}" font-family="Arial, Helvetica, sans-serif"><title>${escapeSvg(deck.name)}</title><desc>${escapeSvg(said)}</desc><rect width="${WIDTH}" height="${HEIGHT}" fill="#${colours.paper}"/>${eyebrow}${logoMark(look.logo)}${parts.join('')}</svg>`;
}

/** The logo in the upper right corner, above the sentence. */
function logoMark(logo: DeckLook['logo']): string {
  if (!logo) return '';
  const share = Math.min(LOGO.w / logo.width, LOGO.h / logo.height);
  const [w, h] = [logo.width * share, logo.height * share].map((side) => side.toFixed(1));
  return `<image href="${escapeSvg(logo.address)}" x="${(WIDTH - PAD - Number(w)).toFixed(1)}" y="50" width="${w}" height="${h}"/>`;
}
