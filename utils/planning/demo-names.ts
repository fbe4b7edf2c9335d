import type { Colleague } from '../model/people.ts';

/** Invented names, common enough to be nobody's. */
const firstNames =
  'Anja Bjørn Cecilie Daniel Elin Farid Guro Henrik Ida Johannes Karoline Lars Maria Nora Odd Petter Runa Sara Tiril Ulrik Vilde Yasmin Øystein Åshild'.split(
    ' ',
  );
const lastNames =
  'Bekkelund Dalheim Engvik Fjellstad Granli Hagestrøm Isdal Kleppen Lundemo Myrhaug Nesvold Oppheim Rønnestad Skogly Tveitane Vikmark'.split(
    ' ',
  );

/** FNV-1a, 32 bits: the same id always gives the same number, on every machine. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/**
 * Stable invented names for demo mode: the same colleague has the same invented name every time, no two share one, and
 * adding colleagues changes nobody's (ids sort by the time they were made, so older ones choose first). Never the name of a
 * real colleague. With more colleagues than names (384) a number is added.
 */
export function demoNames(colleagues: readonly Pick<Colleague, 'id' | 'name'>[]): Map<string, string> {
  const real = new Set(colleagues.map((one) => one.name.trim().toLocaleLowerCase('nb')));
  const used = new Set<string>();
  const names = new Map<string, string>();
  const all = firstNames.length * lastNames.length;
  for (const { id } of [...colleagues].sort((one, other) => one.id.localeCompare(other.id))) {
    const start = hashOf(id) % all;
    for (let step = 0; ; step += 1) {
      const place = (start + step * 7) % all;
      const round = Math.floor(step / all);
      const plain = `${firstNames[place % firstNames.length]} ${lastNames[Math.floor(place / firstNames.length)]}`;
      const name = round === 0 ? plain : `${plain} ${round + 1}`;
      if (used.has(name) || real.has(name.toLocaleLowerCase('nb'))) continue;
      used.add(name);
      names.set(id, name);
      break;
    }
  }
  return names;
}

/** Colleagues as demo mode shows them: invented name, no address, no own words about what they know. */
export function hideColleagues(colleagues: readonly Colleague[]): Colleague[] {
  const names = demoNames(colleagues);
  return colleagues.map((one) => ({ ...one, name: names.get(one.id) ?? '', email: null, topics: [] }));
}

/** A text with every colleague's full and first name replaced by the invented ones. */
export function hideNames(text: string, colleagues: readonly Colleague[]): string {
  const names = demoNames(colleagues);
  const pairs = colleagues.flatMap((one) => {
    const invented = names.get(one.id) ?? '';
    const full = one.name.trim();
    return [
      [full, invented],
      [full.split(/\s+/)[0] ?? full, invented.split(' ')[0] ?? invented],
    ] as const;
  });
  const chosen = new Map(pairs.filter(([name]) => name.length > 1).reverse());
  if (chosen.size === 0) return text;
  const longestFirst = [...chosen.keys()].sort((one, other) => other.length - one.length);
  const any = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  // One pass over the text, so that an invented name is never taken for a real one.
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])(${any})(?=s?(?![\\p{L}\\p{N}]))`, 'gu'),
    (name) => chosen.get(name) ?? name,
  );
}
