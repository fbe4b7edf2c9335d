import type { DeckLook } from './deck.ts';

/** The colours of a deck, `RRGGBB` as presentations write them. */
export interface DeckColours {
  paper: string;
  card: string;
  line: string;
  ink: string;
  soft: string;
  /** The company's own colour, the whole of the opening slide and the band of the picture: nothing but text lies on it. */
  cover: string;
  /** Text on `cover`: at least 4.5:1. */
  onCover: string;
  /** The company's colour where it is a surface on paper: bars, a box. At least 3:1 against card and paper, and no mere grey. */
  accent: string;
  /** The company's colour where it is text on paper or card: at least 4.5:1. */
  accentText: string;
  /** Text on `accent`: at least 4.5:1. */
  onAccent: string;
  /** Bars that are not spoken of: at least 3:1 against the card. */
  quiet: string;
  /** Text on `quiet`: at least 4.5:1. */
  onQuiet: string;
}

type Rgb = readonly [number, number, number];

const themes = {
  light: { paper: 'F7F5F0', card: 'FFFEFB', line: 'E2DDD2', ink: '20302C', soft: '58645F', quiet: '8C9490' },
  dark: { paper: '171C1B', card: '1F2624', line: '35403C', ink: 'ECEFE9', soft: 'A9B5AF', quiet: '7E8A85' },
} as const;
const WHITE = 'FFFFFF';
const NIGHT = '0D1412';
/** The house colour, where the company's own cannot be read. */
const SPRUCE = '1F6556';
const TEXT = 4.5;
const SHAPE = 3;

function rgbOf(hex: string): Rgb {
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

function mixed(from: string, to: string, share: number): string {
  const [a, b] = [rgbOf(from), rgbOf(to)];
  const channel = (at: 0 | 1 | 2) => Math.round(a[at] + (b[at] - a[at]) * share);
  return ([0, 1, 2] as const)
    .map((at) => channel(at).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** Relative luminance as WCAG 2 defines it, 0..1. */
function luminanceOf(hex: string): number {
  const [r, g, b] = rgbOf(hex).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours, 1..21 (WCAG 2.2, 1.4.3). */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** `colour`, moved towards `towards` in small steps until it stands out by `least` from every one of `against`. */
function readable(colour: string, against: readonly string[], towards: string, least: number): string {
  for (let share = 0; share < 1; share += 0.04) {
    const tried = mixed(colour, towards, share);
    if (against.every((one) => contrastOf(tried, one) >= least)) return tried;
  }
  return towards;
}

/** A colour that must be moved further than this to be seen on the paper is no longer the company's (yellow turns to mud). */
const FURTHEST = 0.36;
/** The least difference of the channels of what anybody calls a colour and not a grey. */
const COLOURFUL = 36;

/** Text on a colour is white or night; a colour in between gives way until one of them is readable. */
function withText(colour: string): { colour: string; text: string } {
  const text = contrastOf(WHITE, colour) >= contrastOf(NIGHT, colour) ? WHITE : NIGHT;
  return { colour: readable(colour, [text], text === WHITE ? NIGHT : WHITE, TEXT), text };
}

/** Whether a colour is told from the grey of the bars beside it, by its own hue or by being much darker or lighter. */
function isApart(colour: string, grey: string): boolean {
  const channels = rgbOf(colour);
  return Math.max(...channels) - Math.min(...channels) >= COLOURFUL || contrastOf(colour, grey) >= 2.5;
}

/**
 * The colours of a look. Whatever the company's colour is, text is readable (AA), bars stand out from the paper and the bar that is
 * spoken of from the others. A yellow or a white keeps the opening slide; on the paper, where it cannot be seen, ink takes its place.
 */
export function deckColours(look: Pick<DeckLook, 'theme' | 'colour'>): DeckColours {
  const theme = themes[look.theme];
  const own = /^#[0-9a-f]{6}$/i.test(look.colour) ? look.colour.slice(1).toUpperCase() : SPRUCE;
  const surfaces = [theme.paper, theme.card];
  const away = look.theme === 'light' ? NIGHT : WHITE;
  const cover = withText(own);
  // Judged as it is drawn: giving way to its text, a colour may turn grey or fade into the paper.
  const drawn = withText(readable(own, surfaces, away, SHAPE));
  const isOwn =
    surfaces.every((one) => contrastOf(mixed(own, away, FURTHEST), one) >= SHAPE) &&
    surfaces.every((one) => contrastOf(drawn.colour, one) >= SHAPE) &&
    isApart(drawn.colour, theme.quiet);
  const accent = isOwn ? drawn : withText(theme.ink);
  return {
    ...theme,
    cover: cover.colour,
    onCover: cover.text,
    accent: accent.colour,
    onAccent: accent.text,
    accentText: isOwn ? readable(own, surfaces, away, TEXT) : theme.ink,
    onQuiet: NIGHT,
  };
}
