import type { Language } from '../model/people.ts';
import type { Words } from './words.ts';

/** The words of one language, fetched alone: a screen needs one of the three. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'nn') return (await import('./nn/index.ts')).nn as Words;
  if (language === 'en') return (await import('./en/index.ts')).en as Words;
  return (await import('./nb/index.ts')).nb;
}
