import { languages, type Role } from '../../model/people.ts';
import { readDelimited } from '../read-delimited.ts';
import { emailIn, type FoundPeople, type FoundPerson, MOST_PEOPLE, nameFromEmail, tidyName } from './types.ts';

type Column = 'name' | 'firstName' | 'lastName' | 'department' | 'email' | 'language' | 'canHelpWith' | 'topics';

/** Header cells as people, address books (Outlook, Google, Entra) and our own exports write them, folded to letters only. */
const headers: Record<Column, readonly string[]> = {
  name: [
    'navn',
    'namn',
    'name',
    'fulltnavn',
    'fulltnamn',
    'fullname',
    'displayname',
    'visningsnavn',
    'kollega',
    'colleague',
    'ansatt',
    'tilsett',
  ],
  firstName: ['fornavn', 'førenamn', 'fornamn', 'firstname', 'givenname'],
  lastName: ['etternavn', 'etternamn', 'lastname', 'surname', 'familyname'],
  department: ['avdeling', 'department', 'team', 'gruppe', 'seksjon', 'eining', 'enhet', 'organizationdepartment'],
  email: [
    'epost',
    'epostadresse',
    'email',
    'emailaddress',
    'mail',
    'mailadresse',
    'emailvalue',
    'userprincipalname',
    'emailadresse',
  ],
  language: ['språk', 'språkimeldinger', 'språkimeldingar', 'language', 'languageinmessages', 'målform'],
  canHelpWith: ['kanhjelpemed', 'kanhjelpamed', 'canhelpwith', 'hjelpermed', 'rolle', 'roller', 'roles'],
  topics: [
    'tema',
    'temaer',
    'temaa',
    'topics',
    'kan',
    'kanmyeom',
    'kanmykjeom',
    'kunnskap',
    'knows',
    'knowsalotabout',
    'fag',
  ],
};

/** What people call the roles in a table, in three languages. */
const roleWords: Record<Role, readonly string[]> = {
  idea: ['idé', 'ide', 'ideer', 'idear', 'idea', 'ideas'],
  expertise: ['fag', 'fagkunnskap', 'fagkunne', 'expertise'],
  onCamera: ['på bildet', 'på biletet', 'på kamera', 'kamera', 'on camera'],
  photo: ['foto', 'bilde', 'bilder', 'bilete', 'photo', 'photos'],
  quote: ['sitat', 'quote', 'quotes'],
  proofreading: ['korrektur', 'korrekturlesing', 'språkvask', 'proofreading'],
  access: ['tilgang', 'åpne dører', 'opne dører', 'åpner dører', 'opnar dører', 'opening doors', 'access'],
  other: ['annet', 'anna', 'other'],
};

const fold = (cell: string): string =>
  cell
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .replace(/[^\p{L}]/gu, '');
const list = (cell: string): string[] =>
  cell
    .split(/[,;/|\n]/)
    .map(tidyName)
    .filter(Boolean);

function columnsOf(row: readonly string[]): Map<Column, number> {
  const columns = new Map<Column, number>();
  row.forEach((cell, index) => {
    const word = fold(cell);
    // Google numbers its columns: "E-mail 1 - Value".
    for (const column of Object.keys(headers) as Column[]) {
      if (!columns.has(column) && headers[column].includes(word)) columns.set(column, index);
    }
  });
  return columns;
}

function rolesIn(cell: string): Role[] {
  const words = list(cell).map((word) => word.toLocaleLowerCase('nb'));
  return (Object.keys(roleWords) as Role[]).filter((role) =>
    words.some((word) => word === role.toLowerCase() || roleWords[role].includes(word)),
  );
}

/** Whether the text looks like a table with a header row we know. */
export function isPeopleTable(text: string): boolean {
  const first = text.replace(/^\ufeff/, '').split(/\r\n?|\n/, 1)[0] ?? '';
  const columns = columnsOf(first.split(/[,;\t|]/));
  return columns.has('name') || columns.has('firstName') || (columns.has('email') && columns.size > 1);
}

/**
 * A table of people: CSV or cells copied from a spreadsheet, any delimiter, with a header row. Knows name or first and last
 * name, department, e-mail, language (nb, nn, en), what they can help with, and topics; other columns are left alone.
 */
export function readPeopleTable(text: string): FoundPeople {
  const rows = readDelimited(text).rows.slice();
  const header = rows.findIndex((row) => columnsOf(row).size > 0);
  const columns = columnsOf(rows[header] ?? []);
  const found: FoundPeople = { readAs: 'table', people: [], problems: [] };
  for (let index = header + 1; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    if (row.every((cell) => cell.trim() === '')) continue;
    const line = index + 1;
    const cell = (column: Column): string => row[columns.get(column) ?? -1] ?? '';
    const problem = (code: FoundPeople['problems'][number]['code'], about: string) =>
      found.problems.push({ line, code, text: about.slice(0, 80), like: null });
    if (found.people.length >= MOST_PEOPLE) {
      problem('too-many', row.join(' '));
      break;
    }
    const email = emailIn(cell('email'));
    let name = tidyName(cell('name')) || tidyName(`${cell('firstName')} ${cell('lastName')}`);
    const guessed = name === '' && email !== null;
    if (guessed) name = nameFromEmail(email) ?? '';
    const department = tidyName(cell('department')) || null;
    if (name === '') problem('no-name', row.join(' ').trim());
    else if (name.length > 120 || (department ?? '').length > 120) problem('too-long', name);
    else {
      const asked = fold(cell('language'));
      const language =
        languages.find((one) => asked === one) ??
        ({ bokmål: 'nb', nynorsk: 'nn', engelsk: 'en', english: 'en' } as const)[asked] ??
        null;
      const person: FoundPerson = {
        name,
        department,
        email,
        language,
        canHelpWith: rolesIn(cell('canHelpWith')),
        topics: list(cell('topics')).map((topic) => topic.slice(0, 80)),
        line,
      };
      found.people.push(person);
      if (guessed) problem('name-guessed', name);
    }
  }
  return found;
}
