import type { Language } from '../model/people.ts';
import * as en from './en/index.ts';
import * as nb from './nb/index.ts';
import * as nn from './nn/index.ts';

/** The interface's words: one object per language, one part per room of `components/`. Bokmål is the pattern the others must fill. */
export type Words = typeof nb;

/** The same keys with other words: what a translation of `T` must have, no more and no less. */
export type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** The words of `language`. */
export function wordsOf(language: Language): Words {
  return { nb, nn: nn as Words, en: en as Words }[language];
}

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Words;
  }
}
