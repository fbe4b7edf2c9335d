import type { Language, Role } from '../../model/people.ts';

/** A person found in what was typed, pasted or brought as a file. Nothing is stored before the user has looked at it. */
export interface FoundPerson {
  name: string;
  department: string | null;
  email: string | null;
  /** Null: the source says nothing; the company's language is proposed. */
  language: Language | null;
  canHelpWith: Role[];
  topics: string[];
  /** The line (list, table) or card (vCard) it came from, counted from 1. */
  line: number;
}

const peopleProblemCodes = [
  'no-name',
  'name-guessed',
  'too-long',
  'too-many',
  'a-group',
  'name-twice',
  'person-twice',
  'name-known',
  'person-known',
  'not-text',
] as const;

/** Something the user should look at. `*-twice`: within the list; `*-known`: in the register already. `text`: at most 80 characters. */
export interface PeopleProblem {
  line: number;
  code: (typeof peopleProblemCodes)[number];
  text: string;
  /** The line in the list, or the colleague's id, that it is like; null for the rest. */
  like: number | string | null;
}

export interface FoundPeople {
  /** How the text was understood. */
  readAs: 'list' | 'table' | 'vcard';
  people: FoundPerson[];
  problems: PeopleProblem[];
}

/** The most people taken from one text: a company's address book pasted by mistake is not a register of helpers. */
export const MOST_PEOPLE = 500;

/** A name as it is kept: one line, single blanks, no signs that only belong to lists. Empty when nothing is left. */
export function tidyName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(/^["'«“\s]+|["'»”\s,;:]+$/gu, '')
    .trim();
}

/** An address out of a text, lower case; null when there is none. Only looks, never checks that it exists. */
export function emailIn(text: string): string | null {
  return /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u.exec(text)?.[0].toLowerCase() ?? null;
}

/** `kari.nordli@…` → "Kari Nordli"; null when the address holds no name (post@, hr@, knl42@). */
export function nameFromEmail(email: string): string | null {
  const parts = (email.split('@')[0] ?? '').split(/[._]/).filter(Boolean);
  if (parts.length < 2 || parts.some((part) => !/^[\p{L}-]{2,}$/u.test(part))) return null;
  return parts.map((part) => part.replace(/(^|-)\p{L}/gu, (letter) => letter.toLocaleUpperCase('nb'))).join(' ');
}
