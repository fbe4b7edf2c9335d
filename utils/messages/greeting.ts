import { joinList } from '../language/format.ts';
import type { Span } from '../model/messages.ts';
import type { Language } from '../model/people.ts';
import { namesForList } from './address.ts';
import type { Reader } from './draft-request.ts';

const hello: Record<Language, string> = { nb: 'Hei', nn: 'Hei', en: 'Hi' };
const everyone: Record<Language, string> = { nb: 'alle sammen', nn: 'alle saman', en: 'everyone' };

/** "Hei Kari!", "Hei Amir og Kari!"; above three readers "Hei alle sammen!". Null when written to nobody in particular. */
export function greeting(readers: readonly Reader[], language: Language): Span[] | null {
  if (readers.length === 0) return null;
  const names = namesForList(readers.map((reader) => reader.name));
  const who = readers.length > 3 ? everyone[language] : joinList(names, language);
  return [{ kind: 'text', text: `${hello[language]} ${who}!` }];
}
