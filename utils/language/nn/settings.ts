import type { settings as nb } from '../nb/settings.ts';
import type { Translated } from '../words.ts';

/** Innstillingar. */
export const settings: Translated<typeof nb> = {
  title: 'Innstillingar',
  looks: 'Språk og utsjånad',
  language: 'Språk i Medspill',
  theme: 'Lyst eller mørkt',
  themes: { system: 'Som maskina', light: 'Lyst', dark: 'Mørkt' },
  company: 'De',
  companyName: 'Namnet på bedrifta',
  ownName: 'Førenamnet ditt',
};
