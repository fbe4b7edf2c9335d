import { useEffect, useState } from 'react';
import { loadWords } from '../utils/language/load-words.ts';
import type { Words } from '../utils/language/words.ts';
import type { Language } from '../utils/model/people.ts';
import { firstLanguage } from './settings/use-settings.ts';

/** The words of a language; undefined until they are here. Another language keeps the words it had until its own arrive. */
export function useWords(language: Language | undefined): { words: Words; language: Language } | undefined {
  const [known, setKnown] = useState<{ words: Words; language: Language }>();
  // Most read the language of their browser: it is sent for before the settings have answered.
  const wanted = language ?? firstLanguage(navigator.language);
  useEffect(() => {
    let current = true;
    loadWords(wanted).then((words) => current && setKnown({ words, language: wanted }));
    return () => {
      current = false;
    };
  }, [wanted]);
  return known;
}
