import { emailIn, type FoundPeople, type FoundPerson, MOST_PEOPLE, nameFromEmail, tidyName } from './types.ts';

/** Bullets, numbers and tick boxes in front of a line. */
const BULLET = /^\s*(?:[-–—*•·▪◦]|\d{1,3}[.)]|\[[ xX]?\])\s+/u;

/** `Name; department; address`, as a row of a spreadsheet is pasted: one address, alone in its cell. */
function isRow(line: string): boolean {
  const withAddress = line.split(';').filter((cell) => cell.includes('@'));
  return line.includes(';') && withAddress.length === 1 && /^\s*[^\s<>@]+@[^\s<>@]+\s*$/.test(withAddress[0] ?? '');
}

/**
 * Outlook and Gmail copy recipients as one line: `Name <address>; Name <address>`. Commas inside quotes are kept. Among rows of
 * a spreadsheet (`asRows`) semicolons stand between the cells of one person.
 */
function splitRecipients(line: string, asRows: boolean): string[] {
  const addresses = line.match(/<[^<>@\s]+@[^<>\s]+>/g)?.length ?? 0;
  if (line.includes(';')) return asRows && addresses === 0 ? [line.replaceAll(';', ',')] : line.split(';');
  if (addresses > 1) return line.split(/(?<=>)\s*,/);
  return [line];
}

/** "Nordli, Kari" with an address that begins with "kari" is the surname first. */
function isSurnameFirst(first: string, second: string, email: string | null): boolean {
  const given = second.split(' ')[0]?.toLowerCase() ?? '';
  return email !== null && given.length > 1 && !first.includes(' ') && email.startsWith(given);
}

function readPerson(text: string, line: number): { person: FoundPerson | null; guessed: boolean } {
  const email = emailIn(text);
  const rest = text.replace(/<?\s*(?:mailto:)?[^\s<>,;()]+@[^\s<>,;()]+\s*>?/giu, ' ').replace(/\(\s*\)/g, ' ');
  const bracket = /\(([^()]+)\)\s*$/.exec(rest.trim());
  const parts = (bracket ? rest.slice(0, rest.lastIndexOf('(')) : rest)
    .split(/\t|,|\s[–—|-]\s/u)
    .map(tidyName)
    .filter(Boolean);
  let [name = '', department = bracket ? tidyName(bracket[1] ?? '') : ''] = parts;
  if (parts[1] !== undefined && isSurnameFirst(name, parts[1], email)) {
    name = `${parts[1]} ${name}`;
    department = parts[2] ?? (bracket ? tidyName(bracket[1] ?? '') : '');
  }
  const guessed = name === '' && email !== null;
  if (guessed) name = nameFromEmail(email) ?? '';
  if (name === '' || !/\p{L}/u.test(name)) return { person: null, guessed };
  const person = { name, department: department || null, email, language: null, canHelpWith: [], topics: [], line };
  return { person, guessed };
}

/**
 * A typed or pasted list, one person a line: `Kari Nordli`, `Kari Nordli, Drift`, `Kari Nordli (Drift)`,
 * `Nordli, Kari <kari@…>`, or a mail program's recipients. Bullets and empty lines are nothing. A lone address gives a name
 * guessed from it, and says so.
 */
export function readPeopleList(text: string): FoundPeople {
  const found: FoundPeople = { readAs: 'list', people: [], problems: [] };
  const problem = (line: number, code: FoundPeople['problems'][number]['code'], about: string) =>
    found.problems.push({ line, code, text: about.trim().slice(0, 80), like: null });
  const lines = text.split(/\r\n?|\n/);
  const asRows = lines.some(isRow);
  for (const [index, whole] of lines.entries()) {
    for (const part of splitRecipients(whole.replace(BULLET, ''), asRows)) {
      if (part.trim() === '') continue;
      const line = index + 1;
      if (found.people.length >= MOST_PEOPLE) {
        problem(line, 'too-many', part);
        return found;
      }
      const { person, guessed } = readPerson(part, line);
      if (person === null) problem(line, 'no-name', part);
      else if (person.name.length > 120 || (person.department ?? '').length > 120) problem(line, 'too-long', part);
      else {
        found.people.push(person);
        if (guessed) problem(line, 'name-guessed', person.name);
      }
    }
  }
  return found;
}
