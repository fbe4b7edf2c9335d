import { beforeAll, describe, expect, it } from 'vitest';
import { platformIds } from '../../utils/model/platforms.ts';
import { type PageReading, pageReadingSchema } from '../../utils/model/readings.ts';
import { readSavedPages } from '../harness/built-reader.ts';
import { judgePage, savedPagePath, truthOf, type Verdict } from '../harness/judge-reading.ts';

const truths = platformIds.flatMap((platform) => {
  const truth = truthOf(platform);
  return truth ? [{ platform, pages: Object.entries(truth) }] : [];
});

const isThere = truths.length > 0;
if (!isThere)
  process.stderr.write('\n!! tests/real: ../shared/pages is not here, so the real pages are NOT tested.\n\n');

/** The share of metrics the truth demands that must be read; what is read must be true without exception. */
const LEAST_READ = 0.95;

describe.skipIf(!isThere)('the built reader on real saved pages', () => {
  const readings = new Map<string, PageReading>();

  beforeAll(async () => {
    const wanted = truths.flatMap(({ platform, pages }) =>
      pages.map(([name, { url }]) => ({ key: `${platform}/${name}`, file: savedPagePath(platform, name), url })),
    );
    const answers = await readSavedPages(wanted);
    for (const [index, { key }] of wanted.entries()) readings.set(key, answers[index] as PageReading);
  }, 300_000);

  for (const { platform, pages } of truths) {
    it(`reads ${platform} as it is: nothing wrong, nothing invented`, () => {
      const verdicts: Verdict[] = pages.map(([name, truth]) => {
        const reading = readings.get(`${platform}/${name}`) as PageReading;
        expect(pageReadingSchema.safeParse(reading).error?.message, name).toBeUndefined();
        return judgePage(name, reading, truth);
      });
      const sum = (pick: (verdict: Verdict) => number) => verdicts.reduce((total, verdict) => total + pick(verdict), 0);
      const [promised, read] = [sum((one) => one.promised), sum((one) => one.read)];
      const mismatches = verdicts.flatMap((verdict) => verdict.mismatches);
      const faults = mismatches.filter(({ kind }) => kind !== 'missing' && kind !== 'lost-post');
      process.stdout.write(
        `${platform.padEnd(10)} pages ${String(pages.length).padStart(3)}   posts ${String(sum((one) => one.posts)).padStart(4)}   ` +
          `metrics read ${read} of ${promised}   faults ${faults.length}\n`,
      );
      expect(faults).toEqual([]);
      expect(mismatches.filter(({ kind }) => kind === 'lost-post')).toEqual([]);
      expect(read).toBeGreaterThanOrEqual(promised * LEAST_READ);
    });
  }
});
