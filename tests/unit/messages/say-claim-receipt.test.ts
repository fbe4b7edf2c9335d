import { describe, expect, it } from 'vitest';
import { sayReceipt } from '../../../utils/messages/say-claim-receipt.ts';
import { claimWords } from '../../../utils/messages/say-claim-table.ts';
import type { Receipt } from '../../../utils/model/claims.ts';
import type { PostId } from '../../../utils/model/ids.ts';
import { type Language, languages } from '../../../utils/model/people.ts';
import { receiptOf } from './situations.ts';

const flat = (text: string): string => text.replaceAll('\u00a0', ' ');
const said = (receipt: Receipt, language: Language = 'nb'): string[] => sayReceipt(receipt, language, 'UTC').map(flat);
const ids = (count: number): PostId[] => Array.from({ length: count }, (_, i) => `linkedin:p${i}` as PostId);

/** A receipt of a comparison that holds everything one may hold. */
const full: Receipt = {
  ...receiptOf(['linkedin:own'], 'reach', 'linkedin', 3000),
  rule: 'post-about',
  value: { low: 2950, high: 3049 },
  comparedWith: ids(12),
  typical: { low: 1450, high: 1468 },
  ratio: 2.07,
  interval: { low: 1.034, high: 3.96 },
  alpha: 0.038,
  curve: { halfHours: 30, shape: 0.7, pairs: 26 },
  leftOut: { paid: 2, unknownAtAge: 1, outsideWindow: 4, otherMeaning: 3 },
  spread: 'borrowed',
};

describe('a receipt of a comparison', () => {
  it('says what is in it, from the number to the method', () => {
    expect(said(full)).toEqual([
      'Tallet er 2 950–3 049, lest en uke etter publisering.',
      'Siden viste et avrundet tall. Det riktige ligger et sted mellom 2 950 og 3 049, og det er tatt med i regningen.',
      'Hvor mange personer et innlegg når, er alltid noe plattformen anslår.',
      'Innlegget er holdt opp mot tolv egne LinkedIn-innlegg, alle slik de var en uke etter publisering.',
      'Det midterste av dem hadde omtrent 1 500. Dette innlegget ligger på omtrent 210 % av et vanlig innlegg.',
      expect.stringContaining('et sted mellom 100 % og 400 % av et vanlig innlegg.'),
      expect.stringContaining('ville vi tatt feil høyst én av 26 ganger.'),
      expect.stringContaining('kommet etter omtrent et døgn, regnet ut fra 26 ganger dere har lest'),
      expect.stringMatching(/^Det er få innlegg på denne kanalen\./),
      'Holdt utenfor: to betalte, tre der plattformen mente noe annet med tallet, ett som ikke er lest nær nok denne alderen og fire fra mer enn et halvt år før eller etter.',
      expect.stringMatching(/Hodges–Lehmann på logaritmer med eksakte grenser .* Metode test, regnet ut .* 2026\.$/),
    ]);
  });

  /** What becomes of the lines when something is not in the receipt: those that hang on it are gone, all others stand. */
  const without = (change: Partial<Receipt>, gone: readonly number[]): void => {
    for (const language of languages) {
      const [all, left] = [said(full, language), said({ ...full, ...change }, language)];
      expect(left, JSON.stringify(change)).toEqual(all.filter((_, at) => !gone.includes(at)));
    }
  };
  it('leaves out the lines, and only those, whose numbers it does not hold', () => {
    without({ value: null }, [0, 1, 2]);
    without({ typical: null }, [4]);
    without({ ratio: null }, [4]);
    without({ interval: null }, [5, 6, 8]);
    without({ alpha: null }, [6]);
    without({ curve: null }, [7]);
    without({ spread: 'own' }, [8]);
    without({ leftOut: {} }, [9]);
    without({ leftOut: { paid: 0, unknownAtAge: 0, outsideWindow: 0, otherMeaning: 0 } }, [9]);
    const { leftOut: _, curve: __, spread: ___, ...bare } = full;
    expect(said(bare)).toEqual(said(full).filter((_, at) => ![7, 8, 9].includes(at)));
    // With nobody to compare with, nothing of a comparison is said.
    without({ comparedWith: [] }, [3, 4, 5, 6, 7, 8, 9]);
  });
  it('tells an exact number from a rounded one, and people from what is counted', () => {
    const exact = { ...full, value: { low: 3000, high: 3000 } };
    expect(said(exact).slice(0, 2)).toEqual(['Tallet er 3 000, lest en uke etter publisering.', said(full)[2]]);
    expect(said({ ...exact, metric: 'impressions' }).slice(0, 2)).toEqual([said(exact)[0], said(full)[3]]);
    expect(said({ ...exact, platform: null }).slice(1, 2)).toEqual([expect.stringMatching(/^Innlegget er holdt opp/)]);
  });
  it('says no age where there is none', () => {
    const ageless = said({ ...full, ageHours: null });
    expect(ageless[0]).toBe('Tallet er 2 950–3 049.');
    expect(ageless[3]).toBe('Innlegget er holdt opp mot tolv egne LinkedIn-innlegg.');
  });
  it('says that the curve is believed rather than read where no post was read twice', () => {
    const believed = said({ ...full, curve: { halfHours: 30, shape: 0.7, pairs: 0 } });
    expect(believed[7]).toMatch(
      /^Tall vokser med tiden\. Her er det antatt at halvparten er kommet etter omtrent et døgn, fordi/,
    );
  });
  it('never promises less error than one in two', () => {
    expect(said({ ...full, alpha: 0.9 }).join(' ')).toContain('én av 2 ganger');
    expect(said({ ...full, alpha: 0.025 }).join(' ')).toContain('én av 40 ganger');
  });
  it('rounds a share of a usual post as people do, and keeps small ones', () => {
    const share = (ratio: number): string | undefined =>
      said({ ...full, ratio })[4]?.match(/på omtrent ([\d ]+ %)/)?.[1];
    expect([0.034, 0.5, 0.994, 1, 1.26, 12.34].map(share)).toEqual([
      '3 %',
      '50 %',
      '99 %',
      '100 %',
      '130 %',
      '1 200 %',
    ]);
  });
});

describe('the method a receipt names', () => {
  const method = (rule: string, language: Language): string => said({ ...full, rule }, language).at(-1) ?? '';
  it('is that of its rule', () => {
    for (const language of languages) {
      const { rules } = claimWords[language].receipt;
      const of = {
        trait: rules.trait,
        'post-rank': rules.rank,
        'post-namedSet': rules.named,
        'post-about': rules.post,
        'post-less': rules.post,
        number: rules.plain,
        record: rules.plain,
        total: rules.plain,
      };
      for (const [rule, words] of Object.entries(of)) expect(method(rule, language), rule).toContain(flat(words));
      expect(new Set(Object.values(rules)).size).toBe(5);
    }
  });
});

describe('a receipt of another rule', () => {
  const of = (rule: string, change: Partial<Receipt> = {}): string[] => said({ ...full, rule, ...change }).slice(0, -1);

  it('tells a sum by its posts and readings', () => {
    expect(of('total', { postIds: ids(3), snapshotIds: ['a', 'b', 'c', 'd'] })).toEqual([
      expect.stringMatching(/^Lagt sammen over tre innlegg, fra fire lesninger\./),
    ]);
  });
  it('tells people by the posts, or by the page’s own number', () => {
    expect(of('people', { postIds: ids(2) })).toEqual([expect.stringMatching(/^Bygger på to innlegg\. Antall/)]);
    const quoted = [expect.stringMatching(/^Tallet er sidens eget/)];
    expect(of('people', { pageTotalId: '0192f0aa-0000-7000-8000-00000000bbbb' })).toEqual(quoted);
    expect(of('page-total')).toEqual(quoted);
  });
  it('tells where the next post lands by how many, and how numbers grow', () => {
    expect(of('expectation')).toEqual([
      expect.stringMatching(/^Bygger på de tolv siste LinkedIn-innleggene/),
      said(full)[7],
    ]);
    expect(of('expectation', { curve: null })).toHaveLength(1);
  });
  it('tells a record by the number and what it was held against', () => {
    expect(of('record')).toEqual([
      ...said(full).slice(0, 3),
      expect.stringMatching(/^Holdt opp mot tolv andre LinkedIn-innlegg, alle slik de var en uke etter publisering\./),
    ]);
  });
  it('tells a trait by both sides, and by how much only where that is known', () => {
    const sides = { postIds: ids(7), comparedWith: ids(12) };
    expect(of('trait', sides)).toEqual([
      'Sju innlegg med og tolv uten er sammenlignet.',
      expect.stringMatching(/^Innlegg er bare holdt opp mot andre på samme kanal/),
      expect.stringMatching(/^De med ligger på omtrent 210 % av dem uten\./),
    ]);
    expect(of('trait', { ...sides, ratio: null })).toHaveLength(2);
    expect(of('trait', { ...sides, interval: null })).toHaveLength(2);
    expect(of('trait', { ...sides, markedAfterwards: 0 })).toHaveLength(3);
    expect(of('trait', { ...sides, markedAfterwards: 2 })[3]).toMatch(/^To av innleggene ble merket etter/);
  });
});
