import { useEffect, useState } from 'react';
import { loadWords } from '../utils/language/load-words.ts';
import type { Words } from '../utils/language/words.ts';
import type { Language } from '../utils/model/people.ts';

/** The words of a language. */
export interface Told {
  language: Language;
  words: Words;
}

/** The words of a language that is about to be shown. */
export async function fetchWords(language: Language): Promise<Told> {
  return { language, words: await loadWords(language) };
}

/**
 * The words to show. Once something is shown it stays: when she chooses another language, the words she has are kept until
 * the others come, and what she was doing with them.
 */
export function useWords(language: Language, first: Told): Told {
  const [told, setTold] = useState(first);
  useEffect(() => {
    if (told.language === language) return;
    let current = true;
    fetchWords(language).then((come) => current && setTold(come));
    return () => {
      current = false;
    };
  }, [language, told]);
  return told;
}
