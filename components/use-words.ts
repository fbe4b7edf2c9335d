import { useEffect, useState } from 'react';
import { loadWords } from '../utils/language/load-words.ts';
import type { Words } from '../utils/language/words.ts';
import type { Language } from '../utils/model/people.ts';
import { firstLanguage } from './settings/use-settings.ts';

interface Told {
  language: Language;
  words: Words;
}

/**
 * The words of a language; undefined until they are here. Once something is shown it stays: when she chooses another
 * language, the words she has are kept until the others come, and what she was doing with them.
 */
export function useWords(language: Language | undefined): Told | undefined {
  const [here, setHere] = useState<Told>();
  const [shown, setShown] = useState<Told>();
  // Most read the language of their browser: it is sent for before the settings have answered.
  const wanted = language ?? firstLanguage(navigator.language);
  useEffect(() => {
    let current = true;
    loadWords(wanted).then((words) => current && setHere({ words, language: wanted }));
    return () => {
      current = false;
    };
  }, [wanted]);
  if (here && here !== shown && here.language === language) setShown(here);
  return shown;
}
