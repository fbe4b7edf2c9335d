import type { Language } from '../model/people.ts';

const untitled: Record<Language, string> = {
  nb: 'Innlegg uten tittel',
  nn: 'Innlegg utan tittel',
  en: 'Untitled post',
};

/** What a planned post is called wherever it is shown: by its title, and while it has none by a name that says so. */
export function plannedTitle(title: string, language: Language): string {
  return title.trim() === '' ? untitled[language] : title;
}
