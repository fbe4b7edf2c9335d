/**
 * The languages whose month names exports are known or likely to be written in. Croatian is left out: its names mean other
 * months elsewhere.
 */
const locales = [
  'en',
  'nb',
  'nn',
  'da',
  'sv',
  'fi',
  'is',
  'de',
  'nl',
  'fr',
  'es',
  'ca',
  'pt',
  'it',
  'pl',
  'cs',
  'ro',
  'hu',
  'tr',
  'et',
  'lt',
  'lv',
  'el',
  'ru',
  'uk',
];

let table: Map<string, number> | null = null;

/** Name or abbreviation of a month in any of those languages → 1–12; null when unknown, or when it means two months. */
export function monthOfName(name: string): number | null {
  table ??= makeTable();
  return table.get(fold(name)) || null;
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase();
}

function makeTable(): Map<string, number> {
  const months = new Map<string, number>();
  const add = (name: string, month: number): void => {
    const folded = fold(name).trim();
    if (folded === '' || /\d/.test(folded)) return;
    const known = months.get(folded);
    months.set(folded, known === undefined || known === month ? month : 0);
  };
  for (const locale of locales) {
    for (const style of ['long', 'short'] as const) {
      // With a day the name stands in the case dates are written in ("1 sierpnia"), alone in the other ("sierpień").
      const inDate = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC' });
      const alone = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const date = new Date(Date.UTC(2026, month - 1, 15));
        add(inDate.formatToParts(date).find((part) => part.type === 'month')?.value ?? '', month);
        add(alone.format(date), month);
      }
    }
  }
  // English exports also write "Sept".
  add('sept', 9);
  return months;
}
