import type { Language } from '../model/people.ts';
import { en } from './en/index.ts';
import { nb } from './nb/index.ts';
import { nn } from './nn/index.ts';

/** The interface's words: one object per language, one part per room of `components/`. Bokmål is the pattern the others must fill. */
export type Words = typeof nb;

/** The same keys with other words: what a translation of `T` must have, no more and no less. */
export type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** The words of `language`. */
export function wordsOf(language: Language): Words {
  const words: Record<Language, Translated<Words>> = { nb, nn, en };
  return words[language] as Words;
}

declare module 'use-intl' {
  interface AppConfig {
    Messages: Words;
  }
}
