import { parseCount } from '../../utils/reading/counts.ts';
import type { GeneratedDataset } from './generated-company.ts';

/** The languages a generated company's numbers may be printed in. */
export type Printed = 'en' | 'nb';

/** The same few printed numbers come again and again in a benchmark. */
const known: Record<Printed, Map<string, ReturnType<typeof parseCount>>> = { en: new Map(), nb: new Map() };

/** One printed number, read as the product reads it on a page in that language. */
export function countIn(raw: string, language: Printed): ReturnType<typeof parseCount> {
  const before = known[language].get(raw);
  if (before) return before;
  const count = parseCount(raw, language);
  known[language].set(raw, count);
  return count;
}

/**
 * The language a dataset's numbers are printed in, as one person reads one page: the one that more of them can be read in.
 * "1 234" and "1,2 mill." are no English, "2.345K" is no Norwegian, and most numbers are both.
 */
export function printedIn(dataset: GeneratedDataset): Printed {
  const printed = new Set<string>();
  for (const { snapshots = [] } of dataset.posts)
    for (const { raw = {} } of snapshots) for (const one of Object.values(raw)) if (one !== null) printed.add(`${one}`);
  const readIn = (language: Printed): number =>
    [...printed].filter((raw) => countIn(raw, language).value !== null).length;
  return readIn('nb') > readIn('en') ? 'nb' : 'en';
}
