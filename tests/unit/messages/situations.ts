import fc from 'fast-check';
import type { PostClaim, PostSummary, ResultLevel, TotalClaim, TraitClaim } from '../../../utils/insights/types.ts';
import type { DraftBasis, Help, SubjectPost } from '../../../utils/messages/draft-request.ts';
import type { ClaimLevel, Receipt } from '../../../utils/model/claims.ts';
import { type MetricName, meaningOf } from '../../../utils/model/metrics.ts';
import { type Language, languages, roles } from '../../../utils/model/people.ts';
import type { Ask, Campaign, PlannedPost, Tip } from '../../../utils/model/plans.ts';
import { platformIds } from '../../../utils/model/platforms.ts';

/** Invented situations for letters, for property tests. */

export const NOW = '2026-11-24T09:00:00.000Z';

export function uuid(number: number): string {
  return `0192f000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

const names = [
  'Kari Nordmann',
  'Amir Khan',
  'Jonas Lid',
  'Anne-Lise Berg',
  'Øyvind Å',
  'Ingrid',
  'Bjørn Ove Strand',
  'Maja Sæther',
  "Siobhán O'Neil",
  '{name} Krøllstad',
  '<b>Tag</b> Hansen',
  'Per & Co',
  'Jonas',
  'Hans Hanssen',
  'Hans Hagen',
  ' ',
];
export const plainName = fc.constantFrom(...names.slice(0, 9));
export const anyName = fc.constantFrom(...names);

const titles = [
  null,
  'tunnelen',
  'rørfornying',
  'Slik bygger vi tunnelen',
  '5 spørsmål om drift',
  'Møt Kari, Amir og Jonas!',
  'Takk for i fjor, 2025',
  'Hva gjør en rørlegger?',
  'slik bygger vi tunnelen',
  '«Vi fikk det til»',
  'Kari sa "ja" til oss',
  'TUNNELEN ER ÅPEN!!!',
  '🎉 Ny tunnel 🎉',
  '🎉',
  '  Mange\n linjer  ',
  'Ferdig…',
  '#lærling og @kollega',
  'Slik gikk det da vi i fjor høst bestemte oss for å grave opp hele hovedgata for å bytte et rør fra 1962',
  'LinkedIn for nybegynnere',
  'A & B <i>C</i>',
];
export const subjectPost: fc.Arbitrary<SubjectPost> = fc.record({
  id: fc.integer({ min: 1, max: 9999 }).map((n) => `linkedin:p${n}`),
  platform: fc.constantFrom(...platformIds),
  title: fc.constantFrom(...titles),
  topic: fc.constantFrom(null, 'lærlinger', 'drift', 'Drift', 'HMS & helse', ' '),
  publishedAt: fc.constantFrom(null, '2026-11-23T09:00:00.000Z', '2026-10-01T09:00:00.000Z'),
});

export const help: fc.Arbitrary<Help> = fc.record({
  role: fc.constantFrom(...roles),
  what: fc.constantFrom(
    null,
    null,
    'bildene fra taket',
    'de 12 bildene',
    'forklaringen på fjernvarme.',
    'Bildene',
    'at du «tok ansvar»!',
    ' ',
  ),
});

export const language = fc.constantFrom(...languages);

export function basisOf(spoken: Language, readers: readonly string[], rest: Partial<DraftBasis> = {}): DraftBasis {
  return {
    language: spoken,
    readers: readers.map((name, at) => ({ id: uuid(at + 1), name })),
    company: { name: 'Fjellvann AS', ownName: 'Silje' },
    now: NOW,
    history: [],
    ...rest,
  };
}

export function receiptOf(
  postIds: string[],
  metric: MetricName,
  platform: Receipt['platform'],
  value: number,
): Receipt {
  return {
    rule: 'number',
    methodVersion: 'test',
    metric,
    platform,
    postIds,
    snapshotIds: [uuid(77)],
    comparedWith: [],
    ageHours: 168,
    value: { low: value, high: value },
    typical: null,
    ratio: null,
    interval: null,
    alpha: null,
    computedAt: NOW,
  };
}

const ratios = [1.25, 1.33, 1.5, 1.67, 2, 2.5, 3, 4, 5, 7, 10, 15];
const told: MetricName[] = ['impressions', 'views', 'reach', 'reactions', 'comments'];

/** A claim at a level, consistent in itself. */
export function claimAt(level: ClaimLevel, post: SubjectPost): fc.Arbitrary<PostClaim> {
  return fc
    .record({
      metric: fc.constantFrom(...told),
      value: fc.oneof(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1000, max: 4_000_000 })),
      rounded: fc.boolean(),
      ageHours: fc.oneof(fc.constant(null), fc.double({ min: 1, max: 2000, noNaN: true })),
      ratio: fc.constantFrom(...ratios),
      commonness: fc.oneof(fc.constant(null), fc.double({ min: 0, max: 0.9, noNaN: true })),
      place: fc.integer({ min: 1, max: 12 }),
      exact: fc.boolean(),
      size: fc.integer({ min: 8, max: 40 }),
      asGood: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ metric, value, rounded, ageHours, ratio, commonness, place, exact, size, asGood }) => {
      const receipt = { ...receiptOf([post.id], metric, post.platform, value), ageHours };
      const half = rounded ? Math.round(value * 0.05) : 0;
      return {
        postId: post.id,
        platform: post.platform,
        metric,
        meaning: meaningOf(metric, post.platform),
        level,
        withheld: null,
        value: { value, low: value - half, high: value + half, takenAt: NOW },
        ageHours,
        ratio: level === 'about' || level === 'atLeast' ? ratio : null,
        interval: null,
        rank: level === 'rank' ? { place, of: size, exact } : null,
        namedSet: level === 'namedSet' ? { ratio, size, asGood } : null,
        commonness,
        receipt,
      };
    });
}

const levelsOf: Record<ResultLevel, readonly ClaimLevel[]> = {
  strong: ['about', 'atLeast', 'more', 'namedSet'],
  ordinary: ['usual', 'rank', 'number'],
  weak: ['less'],
  tooEarly: ['number'],
  paid: ['number'],
};

/** A post's summary with a result, and the claim that made it. */
export function summaryAt(result: ResultLevel, post: SubjectPost): fc.Arbitrary<PostSummary> {
  return fc.constantFrom(...levelsOf[result]).chain((level) =>
    fc.tuple(claimAt(level, post), fc.constantFrom('too-early' as const, 'too-few' as const)).map(([claim, why]) => ({
      postId: post.id,
      leadMetric: claim.metric,
      claims: [{ ...claim, withheld: result === 'paid' ? ('paid' as const) : level === 'number' ? why : null }],
      result,
      readAt: NOW,
      growth: [],
    })),
  );
}

export const results: readonly ResultLevel[] = ['strong', 'ordinary', 'weak', 'tooEarly', 'paid'];

const kept = { createdAt: NOW, updatedAt: NOW, deletedAt: null };

export const plannedPost: fc.Arbitrary<PlannedPost> = fc.record({
  id: fc.constant(uuid(500)),
  title: fc.constantFrom('', 'laboratoriet', 'Slik tetter vi lekkasjer', '3 raske fra lageret', 'Dag 1.'),
  publishOn: fc.constantFrom(null, '2026-12-09', '2027-01-04'),
  publishAt: fc.constant(null),
  platforms: fc.constant(['linkedin' as const]),
  status: fc.constant('planned' as const),
  topic: fc.constant(null),
  needs: fc.constant([]),
  leadTimes: fc.constant(null),
  postId: fc.constant(null),
  campaignId: fc.constant(null),
  tipId: fc.constant(null),
  note: fc.constant(null),
  createdAt: fc.constant(NOW),
  updatedAt: fc.constant(NOW),
  deletedAt: fc.constant(null),
});

export const ask: fc.Arbitrary<Ask> = fc
  .record({
    role: fc.constantFrom(...roles),
    what: fc.constantFrom('ett bilde og to setninger', 'en kikk på teksten.', '2 bilder'),
    whyYou: fc.constantFrom('du kjenner laboratoriet', 'Du har jobbet der i 20 år.', 'fordi du kan forklare det'),
    minutes: fc.constantFrom(1, 5, 10, 45, 60, 120),
    ifNo: fc.constantFrom(
      'jeg spør noen andre',
      'Da lager jeg det uten bilde.',
      'så spør jeg noen andre',
      'I will ask someone else',
    ),
  })
  .map((some) => ({
    id: uuid(600),
    plannedPostId: null,
    needId: null,
    colleagueId: uuid(1),
    deadline: null,
    state: 'asked' as const,
    askedAt: null,
    remindedAt: null,
    answeredAt: null,
    doneAt: null,
    guardOverriddenAt: null,
    ...some,
    ...kept,
  }));

export const tip: Tip = {
  id: uuid(700),
  text: 'Nytt laboratorium',
  url: null,
  fromColleagueId: uuid(1),
  state: 'considered',
  plannedPostId: null,
  postId: null,
  answeredAt: null,
  ...kept,
};

export const campaign: Campaign = {
  id: uuid(800),
  name: 'Lærling 2027',
  what: 'Vi viser fram lærlingene våre.',
  how: 'tre filmer går som annonse',
  audience: 'unge mellom 16 og 19 år',
  budget: '30 000 kroner',
  hope: 'at flere søker',
  from: null,
  to: null,
  happened: null,
  results: [],
  updatedAt: NOW,
  deletedAt: null,
};

export function totalOf(metric: MetricName, low: number, estimate: number | null, posts: number): TotalClaim {
  return {
    metric,
    meaning: meaningOf(metric, 'linkedin'),
    platform: null,
    from: NOW,
    to: NOW,
    low,
    estimate,
    high: low * 2,
    posts,
    postsWithNumbers: posts,
    mostlyOne: null,
    receipt: receiptOf([], metric, null, low),
  };
}

export function traitOf(rest: Partial<TraitClaim> = {}): TraitClaim {
  return {
    trait: 'people',
    metric: 'impressions',
    meaning: 'shown',
    verdict: 'holds',
    level: 'atLeast',
    withheld: null,
    entangledWith: null,
    direction: 'more',
    ratio: 2,
    interval: null,
    withTrait: 14,
    withoutTrait: 20,
    amongTop: { top: 8, withTrait: 5 },
    pulledBy: null,
    receipt: receiptOf([], 'impressions', null, 1),
    ...rest,
  };
}
