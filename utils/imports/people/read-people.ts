import type { Colleague } from '../../model/people.ts';
import { decodeText } from '../decode-text.ts';
import { readPeopleList } from './read-people-list.ts';
import { isPeopleTable, readPeopleTable } from './read-people-table.ts';
import { readVcards } from './read-vcards.ts';
import type { FoundPeople } from './types.ts';

const same = (text: string): string => text.normalize('NFC').toLocaleLowerCase('nb').replace(/\s+/g, ' ').trim();

/**
 * People out of whatever was typed, pasted or brought: a vCard, a table with a header row, or a list with one person a line.
 * `source` is the text, or a file's bytes. People of one name, in the list or in the register already, are all kept and
 * pointed out: two of one name are two people until somebody says otherwise; the same name and address is one person, and
 * stands only once in `people`, or not at all when the register has them.
 */
export function readPeople(source: string | Uint8Array, known: readonly Colleague[] = []): FoundPeople {
  const text = typeof source === 'string' ? source : decodeText(source);
  if (text === null) {
    return { readAs: 'list', people: [], problems: [{ line: 1, code: 'not-text', text: '', like: null }] };
  }
  const found = /^\ufeff?\s*BEGIN:VCARD/i.test(text)
    ? readVcards(text)
    : isPeopleTable(text)
      ? readPeopleTable(text)
      : readPeopleList(text);
  const here = known.filter((colleague) => colleague.deletedAt === null);
  const people = found.people.filter((person, index) => {
    let isNew = true;
    const about = { line: person.line, text: person.name.slice(0, 80) };
    const twin = found.people.slice(0, index).find((other) => same(other.name) === same(person.name));
    if (twin) {
      const one = twin.email === person.email && twin.department === person.department;
      if (one) isNew = false;
      found.problems.push({ ...about, code: one ? 'person-twice' : 'name-twice', like: twin.line });
    }
    const colleague =
      here.find((other) => person.email !== null && other.email?.toLowerCase() === person.email) ??
      here.find((other) => same(other.name) === same(person.name));
    if (colleague) {
      const one = person.email !== null && colleague.email?.toLowerCase() === person.email;
      if (one) isNew = false;
      found.problems.push({ ...about, code: one ? 'person-known' : 'name-known', like: colleague.id });
    }
    return isNew;
  });
  return { ...found, people };
}
