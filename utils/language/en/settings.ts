import type { settings as nb } from '../nb/settings.ts';
import type { Translated } from '../words.ts';

/** Preferences. */
export const settings: Translated<typeof nb> = {
  title: 'Settings',
  looks: 'Language and appearance',
  language: 'Language of Medspill',
  theme: 'Light or dark',
  themes: { system: 'As the machine', light: 'Light', dark: 'Dark' },
  company: 'You',
  companyName: 'Company name',
  ownName: 'Your first name',
};
