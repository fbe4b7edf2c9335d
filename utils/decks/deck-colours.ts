import type { DeckLook } from './deck.ts';

/** The colours of a deck, `RRGGBB` as presentations write them. */
export interface DeckColours {
  paper: string;
  card: string;
  line: string;
  ink: string;
  soft: string;
  /** The company's colour where it is a surface: the opening slide, bars. At least 3:1 against card and paper. */
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

/** The colours of a look. Whatever the company's colour is, text is readable (AA) and bars stand out. */
export function deckColours(look: Pick<DeckLook, 'theme' | 'colour'>): DeckColours {
  const theme = themes[look.theme];
  const own = /^#[0-9a-f]{6}$/i.test(look.colour) ? look.colour.slice(1).toUpperCase() : SPRUCE;
  const surfaces = [theme.paper, theme.card];
  const away = look.theme === 'light' ? NIGHT : WHITE;
  const visible = readable(own, surfaces, away, SHAPE);
  // Text on the colour is white or night; a colour in between gives way until one of them is readable.
  const onAccent = contrastOf(WHITE, visible) >= contrastOf(NIGHT, visible) ? WHITE : NIGHT;
  const accent = readable(visible, [onAccent], onAccent === WHITE ? NIGHT : WHITE, TEXT);
  return { ...theme, accent, accentText: readable(own, surfaces, away, TEXT), onAccent, onQuiet: NIGHT };
}
