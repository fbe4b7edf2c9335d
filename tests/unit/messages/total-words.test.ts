import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TotalClaim } from '../../../utils/insights/types.ts';
import { newFigures } from '../../../utils/messages/figures.ts';
import { sayKnown, sayPageReach, sayPostCount, sayTotal, totalToPrint } from '../../../utils/messages/total-words.ts';
import type { Span } from '../../../utils/model/messages.ts';
import { isSummable, type MetricName, meaningOf } from '../../../utils/model/metrics.ts';
import type { Language } from '../../../utils/model/people.ts';
import type { PlatformId } from '../../../utils/model/platforms.ts';
import type { PageTotal } from '../../../utils/model/posts.ts';
import { NOW, receiptOf, uuid } from './situations.ts';

function total(metric: MetricName, low: number, change: Partial<TotalClaim> = {}): TotalClaim {
  const platform: PlatformId = change.platform ?? 'linkedin';
  return {
    metric,
    meaning: meaningOf(metric, platform),
    platform: null,
    from: '2026-10-01T00:00:00.000Z',
    to: '2026-11-01T00:00:00.000Z',
    low,
    estimate: null,
    high: low * 2,
    posts: 3,
    postsWithNumbers: 3,
    mostlyOne: null,
    receipt: receiptOf(['linkedin:1'], metric, null, low),
    ...change,
  };
}
const plain = (spans: readonly Span[] | null): string | null =>
  spans?.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('') ?? null;

describe('the sum a note is told with', () => {
  const order = ['shown', 'started', 'acts'];

  test('is of showings before starts before acts, of all channels before one, and the larger one', () => {
    const some = fc.record({
      metric: fc.constantFrom<MetricName>('impressions', 'views', 'reach', 'watchTime', 'reactions', 'comments'),
      platform: fc.constantFrom<PlatformId | null>(null, 'linkedin', 'youtube', 'facebook'),
      low: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), (list) => {
        const totals = list.map(({ metric, platform, low }) => ({
          ...total(metric, low, platform ? { platform } : {}),
          platform,
        }));
        const found = totalToPrint(totals);
        const told = totals.filter((one) => order.includes(one.meaning) && isSummable(one.metric) && one.low >= 1);
        expect(found === null).toBe(told.length === 0);
        if (!found) return;
        expect(told).toContain(found);
        for (const other of told) {
          const [mine, theirs] = [order.indexOf(found.meaning), order.indexOf(other.meaning)];
          expect(mine).toBeLessThanOrEqual(theirs);
          if (mine !== theirs) continue;
          if (other.platform === null) expect(found.platform).toBeNull();
          if ((other.platform === null) === (found.platform === null))
            expect(found.low).toBeGreaterThanOrEqual(other.low);
        }
        // Whatever order they come in: the same words.
        const said = (one: TotalClaim | null) => plain(sayTotal(one, 'nb', newFigures('nb')));
        const turned = totalToPrint(totals.toReversed());
        expect([turned?.platform, turned?.low]).toEqual([found.platform, found.low]);
        if (turned?.metric === found.metric) expect(said(turned)).toBe(said(found));
      }),
      { numRuns: 300 },
    );
  });
  test('is none of a metric that must not be added up, and none of nothing', () => {
    expect(totalToPrint([total('reach', 900), total('watchTime', 900), total('impressions', 0)])).toBeNull();
    expect(totalToPrint([total('impressions', 1)])?.low).toBe(1);
    expect(totalToPrint([])).toBeNull();
  });
});

describe('a sum in words', () => {
  const said = (one: TotalClaim | null, language: Language = 'nb', isWhole = true) =>
    plain(sayTotal(one, language, newFigures(language), isWhole));
  const level = (one: TotalClaim, isWhole = true) => {
    const figures = newFigures('nb');
    sayTotal(one, 'nb', figures, isWhole);
    return figures.facts.map((fact) => fact.level);
  };

  test('says exactly, about or at least, as the sum is known', () => {
    const exact = total('impressions', 4213, { high: 4213 });
    expect(said(exact)).toBe('vist over 4 200 ganger til sammen');
    expect(level(exact)).toEqual(['number']);
    expect(said(total('impressions', 843, { high: 843 }))).toBe('vist 843 ganger til sammen');
    const about = total('impressions', 4213, { estimate: 4377 });
    expect(said(about)).toBe('vist omtrent 4 400 ganger til sammen');
    expect(level(about)).toEqual(['about']);
    const least = total('impressions', 4291);
    expect(said(least)).toBe('vist minst 4 200 ganger til sammen');
    expect(level(least)).toEqual(['atLeast']);
  });
  test('is a least one where there may be posts nobody read, however well the others are known', () => {
    for (const one of [total('impressions', 4213, { high: 4213 }), total('impressions', 4213, { estimate: 4377 })]) {
      expect(said(one, 'nb', false)).toBe('vist minst 4 200 ganger til sammen');
      expect(level(one, false)).toEqual(['atLeast']);
    }
  });
  test('says "in all" of several posts, and where when it is of one channel', () => {
    expect(said(total('impressions', 12, { posts: 1, platform: 'x' }))).toBe('vist minst 12 ganger på X');
    expect(said(total('impressions', 12, { posts: 2, platform: 'x' }), 'en')).toBe(
      'shown at least 12 times in all on X',
    );
    expect(said(total('impressions', 12, { posts: 1 }), 'nn')).toBe('vist minst 12 gonger');
    expect(said(total('impressions', 12), 'nn')).toBe('viste minst 12 gonger til saman');
  });
  test('follows what the number counts', () => {
    expect(said(total('views', 12, { meaning: 'started' }))).toBe('startet minst 12 ganger til sammen');
    expect(said(total('comments', 12))).toBe('med minst 12 kommentarer til sammen');
    expect(said(total('engagements', 12))).toBeNull();
    expect(said(total('reach', 12))).toBeNull();
    expect(said(total('watchTime', 12))).toBeNull();
    expect(said(null)).toBeNull();
  });
});

describe('how many posts', () => {
  const figuresOf = (say: (figures: ReturnType<typeof newFigures>) => Span[]) => {
    const figures = newFigures('nb');
    return { said: plain(say(figures)), facts: figures.facts, entered: figures.entered };
  };

  test('have numbers is said where not all have', () => {
    const known = (withNumbers: number, posts: number) =>
      figuresOf((figures) =>
        sayKnown(total('impressions', 9, { postsWithNumbers: withNumbers }), posts, 'nb', figures),
      );
    expect(known(3, 5).said).toBe(', med tall for tre av dem');
    expect(known(3, 5).facts).toMatchObject([{ text: 'tre', level: 'number', receipt: { rule: 'post-count' } }]);
    expect(known(1, 5).said).toBe(', med tall for ett av dem');
    expect(known(3, 3)).toMatchObject({ said: '', facts: [] });
    expect(known(3, 2).said).toBe('');
    expect(figuresOf((figures) => sayKnown(null, 3, 'nb', figures)).said).toBe('');
  });
  test('there were is tied to the sum, or to the period where there is none', () => {
    const count = (posts: number, one: TotalClaim | null, isWhole = true) =>
      figuresOf((figures) => sayPostCount(posts, one, 'nb', figures, isWhole));
    const sum = total('impressions', 9);
    expect(count(10, sum)).toMatchObject({ said: 'ti innlegg', facts: [{ level: 'number' }] });
    expect(count(10, sum).facts[0]?.receipt).toEqual({ ...sum.receipt, rule: 'post-count' });
    expect(count(11, sum).said).toBe('11 innlegg');
    expect(figuresOf((figures) => sayPostCount(11, sum, 'nb', figures)).said).toBe('11 innlegg');
    expect(count(1, sum).said).toBe('ett innlegg');
    expect(count(8, sum, false)).toMatchObject({ said: 'minst åtte innlegg', facts: [{ level: 'atLeast' }] });
    expect(count(8, null)).toMatchObject({
      said: 'åtte innlegg',
      facts: [],
      entered: [{ text: 'åtte innlegg', record: 'period', recordId: null, field: 'posts' }],
    });
    expect(count(8, null, false).said).toBe('minst åtte innlegg');
  });
});

describe('the page’s own reach', () => {
  const reach = (value: number, change: Partial<PageTotal> = {}): PageTotal => ({
    id: uuid(9),
    platform: 'linkedin',
    account: null,
    metric: 'reach',
    from: '2026-10-01T00:00:00.000Z',
    to: '2026-11-01T00:00:00.000Z',
    value,
    low: value,
    high: value + 3,
    where: 'Unike besøkende',
    source: 'typed',
    takenAt: NOW,
    importId: null,
    updatedAt: NOW,
    deletedAt: null,
    ...change,
  });
  test('is about so many people, with where it stood in its receipt', () => {
    const figures = newFigures('nb');
    expect(plain(sayPageReach(reach(15_213), 'nb', figures))).toBe('omtrent 15 000 personer');
    expect(figures.facts).toMatchObject([
      {
        level: 'number',
        receipt: {
          rule: 'page-total',
          metric: 'reach',
          platform: 'linkedin',
          value: { low: 15_213, high: 15_216 },
          computedAt: NOW,
          definition: 'Unike besøkende',
          postIds: [],
          snapshotIds: [],
          comparedWith: [],
        },
      },
    ]);
    expect(plain(sayPageReach(reach(1), 'nb', newFigures('nb')))).toBe('omtrent én person');
  });
  test('is not said of nobody, nor of a number that counts no people', () => {
    expect(sayPageReach(reach(0), 'nb', newFigures('nb'))).toBeNull();
    expect(sayPageReach(reach(900, { metric: 'impressions' }), 'nb', newFigures('nb'))).toBeNull();
  });
});
