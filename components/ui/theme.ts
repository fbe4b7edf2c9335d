import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Ten shades from mist to deep forest. Shade 7 carries white text at 6.5:1. */
const spruce: MantineColorsTuple = [
  '#eef6f3',
  '#dcebe6',
  '#b6d8ce',
  '#8cc3b4',
  '#69b19e',
  '#4fa28d',
  '#33826f',
  '#1f6556',
  '#195347',
  '#123f36',
];

/** Warm clay, for thanks and gentle warnings. */
const clay: MantineColorsTuple = [
  '#fbf1ea',
  '#f5e2d5',
  '#ecc4ab',
  '#e3a47e',
  '#da8a58',
  '#cd7240',
  '#b86036',
  '#a3522b',
  '#854323',
  '#66341c',
];

/** Mantine's dark greys, tinted like a spruce forest at dusk so that fields belong to the cards they lie on. */
const dark: MantineColorsTuple = [
  '#ecefe9',
  '#d5dbd6',
  '#a9b5af',
  '#7f8c86',
  '#56635e',
  '#414d49',
  '#2a3330',
  '#1f2624',
  '#171c1b',
  '#111514',
];

/** Mantine's side of the design; the colours of paper and ink live in tokens.css. */
export const theme = createTheme({
  primaryColor: 'spruce',
  primaryShade: { light: 7, dark: 6 },
  colors: { spruce, clay, dark },
  fontFamily: 'var(--ms-font)',
  fontFamilyMonospace: 'ui-monospace, Consolas, monospace',
  headings: { fontFamily: 'var(--ms-font)', fontWeight: '650', textWrap: 'balance' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Notification: { defaultProps: { withBorder: true } },
  },
});
