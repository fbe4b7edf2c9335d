import type { z } from 'zod';
import type { Language } from '../model/people.ts';

type Say = (where: string, what: string, more: string) => string;

/** One sentence for each way a plan file can be wrong. `where`: the place in the file; `what`: what stands there. */
export const planRefusals: Record<
  Language,
  Record<
    | 'json'
    | 'noPlan'
    | 'foreign'
    | 'newer'
    | 'date'
    | 'year'
    | 'moment'
    | 'clock'
    | 'zone'
    | 'twice'
    | 'backwards'
    | 'order'
    | 'missing'
    | 'empty'
    | 'long'
    | 'many'
    | 'least'
    | 'most'
    | 'word'
    | 'text'
    | 'number'
    | 'list'
    | 'object'
    | 'other',
    Say
  >
> = {
  nb: {
    json: () => 'Filen er ikke JSON, så planen kan ikke leses.',
    noPlan: () => 'Filen er ingen plan: den mangler listen «plannedPosts».',
    foreign: (_, what) => `Filen er ingen plan fra Medspill: formatet er «${what}».`,
    newer: (_, what) =>
      `Planen er laget av en nyere Medspill (versjon ${what}). Hent den nyeste utgaven og prøv igjen.`,
    date: (where, what) => `${where}: «${what}» er ingen dato som finnes. Skriv år-måned-dag, for eksempel 2026-12-03.`,
    year: (where, what) => `${where}: «${what}» er for langt unna. En plan går fra 1970 til 2199.`,
    moment: (where, what) => `${where}: «${what}» er ikke noe tidspunkt. Skriv for eksempel 2026-12-03T09:30:00Z.`,
    clock: (where, what) => `${where}: «${what}» er ikke noe klokkeslett. Skriv for eksempel 09:30.`,
    zone: (_, what) => `«${what}» er ingen tidssone. Skriv for eksempel Europe/Oslo.`,
    twice: (where, what) => `${where}: id-en «${what}» er brukt to ganger.`,
    backwards: (where, what, more) => `${where}: slutter ${what}, før den begynner ${more}.`,
    order: (where) =>
      `${where}: det skal spørres først, så kommer materialet, så korrekturen. Skriv dagene i den rekkefølgen.`,
    missing: (where) => `${where} mangler.`,
    empty: (where) => `${where} er tom.`,
    long: (where, what, more) => `${where} er for lang: ${what} tegn, og det er plass til ${more}.`,
    many: (where, what, more) => `${where} er for lang: ${what} linjer, og det er plass til ${more}.`,
    least: (where, what, more) => `${where}: ${what} er for lite. Det minste er ${more}.`,
    most: (where, what, more) => `${where}: ${what} er for mye. Det meste er ${more}.`,
    word: (where, what, more) => `${where}: «${what}» er ukjent. Velg mellom ${more}.`,
    text: (where, what) => `${where}: «${what}» skulle vært tekst.`,
    number: (where, what) => `${where}: «${what}» skulle vært et helt tall.`,
    list: (where, what) => `${where}: «${what}» skulle vært en liste.`,
    object: (where, what) => `${where}: «${what}» skulle vært et objekt med felter.`,
    other: (where, what) => `${where}: «${what}» kan ikke leses.`,
  },
  nn: {
    json: () => 'Fila er ikkje JSON, så planen kan ikkje lesast.',
    noPlan: () => 'Fila er ingen plan: ho manglar lista «plannedPosts».',
    foreign: (_, what) => `Fila er ingen plan frå Medspill: formatet er «${what}».`,
    newer: (_, what) => `Planen er laga av ein nyare Medspill (versjon ${what}). Hent den nyaste utgåva og prøv igjen.`,
    date: (where, what) => `${where}: «${what}» er ingen dato som finst. Skriv år-månad-dag, til dømes 2026-12-03.`,
    year: (where, what) => `${where}: «${what}» er for langt unna. Ein plan går frå 1970 til 2199.`,
    moment: (where, what) => `${where}: «${what}» er ikkje noko tidspunkt. Skriv til dømes 2026-12-03T09:30:00Z.`,
    clock: (where, what) => `${where}: «${what}» er ikkje noko klokkeslett. Skriv til dømes 09:30.`,
    zone: (_, what) => `«${what}» er inga tidssone. Skriv til dømes Europe/Oslo.`,
    twice: (where, what) => `${where}: id-en «${what}» er brukt to gonger.`,
    backwards: (where, what, more) => `${where}: sluttar ${what}, før det byrjar ${more}.`,
    order: (where) =>
      `${where}: først skal det spørjast, så kjem materialet, så korrekturen. Skriv dagane i den rekkjefølgja.`,
    missing: (where) => `${where} manglar.`,
    empty: (where) => `${where} er tom.`,
    long: (where, what, more) => `${where} er for lang: ${what} teikn, og det er plass til ${more}.`,
    many: (where, what, more) => `${where} er for lang: ${what} linjer, og det er plass til ${more}.`,
    least: (where, what, more) => `${where}: ${what} er for lite. Det minste er ${more}.`,
    most: (where, what, more) => `${where}: ${what} er for mykje. Det meste er ${more}.`,
    word: (where, what, more) => `${where}: «${what}» er ukjent. Vel mellom ${more}.`,
    text: (where, what) => `${where}: «${what}» skulle vore tekst.`,
    number: (where, what) => `${where}: «${what}» skulle vore eit heilt tal.`,
    list: (where, what) => `${where}: «${what}» skulle vore ei liste.`,
    object: (where, what) => `${where}: «${what}» skulle vore eit objekt med felt.`,
    other: (where, what) => `${where}: «${what}» kan ikkje lesast.`,
  },
  en: {
    json: () => 'The file is not JSON, so the plan cannot be read.',
    noPlan: () => 'The file is not a plan: it has no list called “plannedPosts”.',
    foreign: (_, what) => `The file is not a plan from Medspill: its format is “${what}”.`,
    newer: (_, what) => `The plan was made by a newer Medspill (version ${what}). Get the newest one and try again.`,
    date: (where, what) =>
      `${where}: “${what}” is not a date that exists. Write year-month-day, for example 2026-12-03.`,
    year: (where, what) => `${where}: “${what}” is too far away. A plan goes from 1970 to 2199.`,
    moment: (where, what) => `${where}: “${what}” is not a moment. Write for example 2026-12-03T09:30:00Z.`,
    clock: (where, what) => `${where}: “${what}” is not a time of day. Write for example 09:30.`,
    zone: (_, what) => `“${what}” is not a time zone. Write for example Europe/Oslo.`,
    twice: (where, what) => `${where}: the id “${what}” is used twice.`,
    backwards: (where, what, more) => `${where}: it ends ${what}, before it begins ${more}.`,
    order: (where) =>
      `${where}: asking comes first, then the material, then the proofreading. Write the days in that order.`,
    missing: (where) => `${where} is missing.`,
    empty: (where) => `${where} is empty.`,
    long: (where, what, more) => `${where} is too long: ${what} characters, and there is room for ${more}.`,
    many: (where, what, more) => `${where} is too long: ${what} lines, and there is room for ${more}.`,
    least: (where, what, more) => `${where}: ${what} is too little. The least is ${more}.`,
    most: (where, what, more) => `${where}: ${what} is too much. The most is ${more}.`,
    word: (where, what, more) => `${where}: “${what}” is unknown. Choose one of ${more}.`,
    text: (where, what) => `${where}: “${what}” should have been text.`,
    number: (where, what) => `${where}: “${what}” should have been a whole number.`,
    list: (where, what) => `${where}: “${what}” should have been a list.`,
    object: (where, what) => `${where}: “${what}” should have been an object with fields.`,
    other: (where, what) => `${where}: “${what}” cannot be read.`,
  },
};

const DATE_FIELDS = /^(publishOn|deadline|leftOn|from|to)$/;

/** `["plannedPosts", 2, "publishOn"]` → `plannedPosts[2].publishOn`. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** What stands at a place of a parsed file; undefined when there is no such place. */
export function standsAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return here;
}

/** The first thing a schema found wrong, as one sentence. */
export function sayIssue(issue: z.core.$ZodIssue, file: unknown, language: Language): string {
  const say = planRefusals[language];
  const where = placeOf(issue.path);
  const field = String(issue.path.at(-1) ?? '');
  const stands = standsAt(file, issue.path);
  const what = (typeof stands === 'string' ? stands : (JSON.stringify(stands) ?? '')).slice(0, 60);
  const sentence = (kind: keyof typeof say, more = '', about = what) => say[kind](where, about, more);
  if (stands === undefined) return sentence('missing');
  if (DATE_FIELDS.test(field)) return sentence('date');
  if (field === 'publishAt') return sentence('clock');
  const size = typeof stands === 'string' || Array.isArray(stands) ? String(stands.length) : what;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'array') return sentence('list');
      if (issue.expected === 'object') return sentence('object');
      return sentence(issue.expected === 'string' ? 'text' : 'number');
    case 'invalid_value':
      return sentence('word', issue.values.map(String).join(', '));
    case 'too_small':
      return issue.origin === 'string' ? sentence('empty') : sentence('least', String(issue.minimum));
    case 'too_big':
      if (issue.origin === 'string') return sentence('long', String(issue.maximum), size);
      if (issue.origin === 'array') return sentence('many', String(issue.maximum), size);
      return sentence('most', String(issue.maximum));
    case 'invalid_format':
      return sentence('moment');
    default:
      return sentence('other');
  }
}
