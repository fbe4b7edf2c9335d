import type { Language } from '../model/people.ts';

/** The language to begin in before the user has chosen: Norwegian browsers get theirs, others English. */
export function firstLanguage(browserLanguage: string): Language {
  if (/^nn\b/i.test(browserLanguage)) return 'nn';
  if (/^(nb|no|da|sv)\b/i.test(browserLanguage)) return 'nb';
  return 'en';
}
