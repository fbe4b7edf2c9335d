import { describe, expect, it } from 'vitest';
import engine from '../../harness/claims-engine.ts';
import { type GeneratedDataset, generatedCompany } from '../../harness/generated-company.ts';

/** Posts of one channel, a week apart, each with its reach as a page printed it a week after publishing. */
function printed(...reach: (string | null)[]): GeneratedDataset {
  const at = (day: number): string => new Date(Date.parse('2026-01-05T08:00:00.000Z') + day * 86_400_000).toISOString();
  const posts = reach.map((one, i) => ({
    id: `p${i}`,
    platform: 'linkedin',
    publishedAt: at(i * 7),
    snapshots: [{ capturedAt: at(i * 7 + 7), raw: { reach: one } }],
  }));
  return { now: at(reach.length * 7 + 1), platforms: ['linkedin'], posts };
}

const readings = (dataset: GeneratedDataset) =>
  generatedCompany(dataset).histories.map(({ snapshots }) => {
    const reading = snapshots[0]?.readings[0];
    return reading ? [reading.value, reading.low, reading.high] : null;
  });

describe("the bench's company", () => {
  it('reads Norwegian print: plain spaces, decimal commas and words', () => {
    expect(readings(printed('1 234', '1,2 mill.', '2,4 tusen', '1,2k', '1\u00a0234', '843', '0'))).toEqual([
      [1234, 1234, 1234],
      [1_200_000, 1_150_000, 1_299_999],
      [2400, 2350, 2499],
      [1200, 1150, 1299],
      [1234, 1234, 1234],
      [843, 843, 843],
      [0, 0, 0],
    ]);
  });
  it('reads English print: grouping commas and shortened numbers', () => {
    expect(readings(printed('1,234', '1.2K', '2.345K', '1.3M'))).toEqual([
      [1234, 1234, 1234],
      [1200, 1150, 1299],
      [2345, 2345, 2345],
      [1_300_000, 1_250_000, 1_399_999],
    ]);
  });
  it('keeps a missing number missing and a zero a zero', () => {
    expect(readings(printed(null, '0', '12'))).toEqual([null, [0, 0, 0], [12, 12, 12]]);
  });
  it('bounds people by the largest post and all of them, in either print', () => {
    expect(engine.people(printed('1 200', '800'), 'linkedin')).toEqual({ lo: 1200, hi: 2000 });
    expect(engine.people(printed('1,200', '800'), 'linkedin')).toEqual({ lo: 1200, hi: 2000 });
  });
});
