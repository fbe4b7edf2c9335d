/** Letters that people write in two ways, in one of them: å/aa, ø/oe/ö, æ/ae/ä. */
const twins: readonly (readonly [RegExp, string])[] = [
  [/å|aa/g, 'a'],
  [/ø|oe|ö/g, 'o'],
  [/æ|ae|ä/g, 'e'],
];

/**
 * A word as search compares it: lower case, without accents, and the same whether one writes å or aa, ø or oe, æ or ae.
 * "Ås" and "Aas" are one; so are "Bjørn" and "Bjoern". Both sides of a comparison must be folded.
 */
export function foldForSearch(word: string): string {
  const lower = word.normalize('NFC').toLocaleLowerCase('nb');
  const joined = twins.reduce((text, [either, one]) => text.replace(either, one), lower);
  return joined.normalize('NFD').replace(/\p{M}/gu, '');
}
