import type { Colleague } from '../../utils/model/people.ts';

type Named = Pick<Colleague, 'id' | 'name' | 'department'>;

/** Capitals and stray blanks do not make another name. */
const plain = (name: string): string => name.normalize('NFC').toLocaleLowerCase('nb').replace(/\s+/g, ' ').trim();

/** Somebody in the register who has this name already; null when nobody has. */
export function namesakeOf<C extends Named>(name: string, among: readonly C[]): C | null {
  const wanted = plain(name);
  return wanted === '' ? null : (among.find((one) => plain(one.name) === wanted) ?? null);
}

/** A name, with the department behind it where two in the register have the same. */
export function tellApart(one: Named, among: readonly Named[]): string {
  const shared = among.some((other) => other.id !== one.id && plain(other.name) === plain(one.name));
  return shared && one.department ? `${one.name} (${one.department})` : one.name;
}
