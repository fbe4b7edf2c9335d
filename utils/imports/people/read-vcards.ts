import type { Language } from '../../model/people.ts';
import { emailIn, type FoundPeople, MOST_PEOPLE, nameFromEmail, tidyName } from './types.ts';

interface Line {
  name: string;
  params: string[];
  value: string;
}

/**
 * Logical lines of a vCard. Folding: a line that begins with a blank goes on from the one before (RFC 6350 3.2).
 * Quoted-printable values, which vCard 2.1 and many 3.0 exports of phones hold, go on after a `=` at the end of the line.
 */
function logicalLines(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const last = lines.length - 1;
    const before = lines[last];
    if (before !== undefined && /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(before) && before.endsWith('=')) {
      lines[last] = before.slice(0, -1) + line.replace(/^[ \t]/, '');
    } else if (before !== undefined && /^[ \t]/.test(line)) lines[last] = before + line.slice(1);
    else lines.push(line);
  }
  return lines;
}

/** `item1.EMAIL;TYPE=WORK;X="a:b":value` in its parts. Null for anything that is no property. */
function parseLine(line: string): Line | null {
  const parsed = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":;])*)*):(.*)$/s.exec(line);
  if (!parsed) return null;
  const params = (parsed[2] ?? '').match(/;(?:"[^"]*"|[^":;])*/g)?.map((param) => param.slice(1).toUpperCase()) ?? [];
  return { name: (parsed[1] ?? '').toUpperCase(), params, value: parsed[3] ?? '' };
}

/** The bytes behind `=C3=A5`, read in the charset the line names (UTF-8 when it names none). */
function fromQuotedPrintable(value: string, charset: string): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const part of value.split(/(=[0-9A-Fa-f]{2})/)) {
    if (/^=[0-9A-Fa-f]{2}$/.test(part)) bytes.push(Number.parseInt(part.slice(1), 16));
    else bytes.push(...encoder.encode(part));
  }
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset);
  } catch {
    decoder = new TextDecoder();
  }
  return decoder.decode(Uint8Array.from(bytes));
}

function decoded(line: Line): string {
  const charset =
    line.params
      .find((param) => param.startsWith('CHARSET='))
      ?.slice(8)
      .replaceAll('"', '') ?? 'utf-8';
  return line.params.some((param) => /^(ENCODING=)?QUOTED-PRINTABLE$/.test(param))
    ? fromQuotedPrintable(line.value, charset)
    : line.value;
}

/** Splits at an unescaped sign and takes the escapes away: `Vei\; og bane;Drift` → "Vei; og bane", "Drift". */
function fields(value: string, sign: ';' | ','): string[] {
  const parts = [''];
  for (let at = 0; at < value.length; at += 1) {
    const letter = value[at] as string;
    if (letter === '\\' && at + 1 < value.length) {
      at += 1;
      const next = value[at] as string;
      parts[parts.length - 1] += next === 'n' || next === 'N' ? ' ' : next;
    } else if (letter === sign) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

const spoken: Record<string, Language> = { nb: 'nb', no: 'nb', nn: 'nn', en: 'en' };

/**
 * People from vCards 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350), one or many in a text. Takes the name (FN, else N), department
 * (second part of ORG), preferred e-mail and language; telephone, address, birthday and picture are left in the file.
 * Groups (`KIND:group`) are pointed out and not taken.
 */
export function readVcards(text: string): FoundPeople {
  const found: FoundPeople = { readAs: 'vcard', people: [], problems: [] };
  let card: Line[] | null = null;
  let number = 0;
  for (const raw of logicalLines(text)) {
    const line = parseLine(raw);
    if (!line) continue;
    if (line.name === 'BEGIN' && /^vcard$/i.test(line.value.trim())) {
      card = [];
      number += 1;
    } else if (line.name === 'END' && card) {
      if (found.people.length >= MOST_PEOPLE) {
        found.problems.push({ line: number, code: 'too-many', text: '', like: null });
        return found;
      }
      readCard(card, number, found);
      card = null;
    } else card?.push(line);
  }
  return found;
}

function readCard(card: readonly Line[], line: number, found: FoundPeople): void {
  const problem = (code: FoundPeople['problems'][number]['code'], about: string) =>
    found.problems.push({ line, code, text: about.slice(0, 80), like: null });
  const first = (name: string): Line | undefined => card.find((one) => one.name === name);
  const fn = first('FN');
  const full = fn ? tidyName(fields(decoded(fn), ';').join(';')) : '';
  const n = first('N');
  const [family = '', given = '', middle = ''] = n ? fields(decoded(n), ';') : [];
  let name = full || tidyName(`${given} ${middle} ${family}`);
  const kind = first('KIND') ?? first('X-ADDRESSBOOKSERVER-KIND');
  if (kind && /^(group|org)$/i.test(kind.value.trim())) {
    problem('a-group', name);
    return;
  }
  const emails = card.filter((one) => one.name === 'EMAIL');
  const preferred = emails.find((one) =>
    one.params.some((param) => /^(TYPE=)?"?([^"]*,)?PREF(,[^"]*)?"?$|^PREF=1$/.test(param)),
  );
  const email = emailIn(decoded(preferred ?? emails[0] ?? { name: '', params: [], value: '' }));
  const guessed = name === '' && email !== null;
  if (guessed) name = nameFromEmail(email) ?? '';
  const org = first('ORG');
  const department = org ? tidyName(fields(decoded(org), ';')[1] ?? '') || null : null;
  const lang = first('LANG')?.value.trim().slice(0, 2).toLowerCase() ?? '';
  if (name === '') problem('no-name', email ?? '');
  else if (name.length > 120 || (department ?? '').length > 120) problem('too-long', name);
  else {
    found.people.push({ name, department, email, language: spoken[lang] ?? null, canHelpWith: [], topics: [], line });
    if (guessed) problem('name-guessed', name);
  }
}
