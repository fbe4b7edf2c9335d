import { describe, expect, it } from 'vitest';
import type { PeopleClaim, PostClaim, TotalClaim } from '../../../utils/insights/types.ts';
import { newFigures } from '../../../utils/messages/figures.ts';
import { sayPostClaim, sayWithheld } from '../../../utils/messages/say-claim.ts';
import { sayPeople, sayTotalClaim } from '../../../utils/messages/say-claim-total.ts';
import { sayPageReach, sayTotal } from '../../../utils/messages/total-words.ts';
import { type ClaimLevel, withheldReasons } from '../../../utils/model/claims.ts';
import { type MetricName, meaningOf, metricNames } from '../../../utils/model/metrics.ts';
import { type Language, languages } from '../../../utils/model/people.ts';
import { type PlatformId, platformIds } from '../../../utils/model/platforms.ts';
import type { PageTotal } from '../../../utils/model/posts.ts';
import { plainClaim } from './plain-claim.ts';

/* Every sentence a claim can become – each level, metric, platform and language – held against what its level allows. */

type Kind = 'ratio' | 'usual' | 'set' | 'place' | 'more' | 'less' | 'same' | 'about' | 'atLeast';
/** Words that say something of a kind, and only that. */
const words: Record<Language, Record<Kind, RegExp>> = {
  nb: {
    ratio: /dobbelt|halvannen|en halv gang|ganger så|firedel/,
    usual: /pleier/,
    set: /midterste av/,
    place: /nummer|øverst/,
    more: /\bflere\b/,
    less: /færre/,
    same: /like mange/,
    about: /omtrent/,
    atLeast: /minst/,
  },
  nn: {
    ratio: /dobbelt|halvannan|ein halv gong|gonger så|firedel/,
    usual: /\bplar\b/,
    set: /midtarste av/,
    place: /nummer|øvst/,
    more: /\bfleire\b/,
    less: /færre/,
    same: /like mange/,
    about: /om lag/,
    atLeast: /minst/,
  },
  en: {
    ratio: /twice|a half times|one and a half|times as|quarter more/,
    usual: /usually/,
    set: /middle one of/,
    place: /number \w+ of|at the top|the top \w+ of/,
    more: /\bmore (often|people|\w+ than|\w+ \w+ than)/,
    less: /less often|fewer/,
    same: /about as (often|many)/,
    about: /about/,
    atLeast: /at least/,
  },
};
/** What each level must say, and everything else it must not. */
const allowed: Record<ClaimLevel, { must: Kind[]; may: Kind[] }> = {
  number: { must: [], may: ['about'] },
  rank: { must: ['place'], may: [] },
  namedSet: { must: ['ratio', 'set', 'about'], may: [] },
  usual: { must: ['usual', 'same'], may: ['about'] },
  less: { must: ['usual', 'less'], may: [] },
  more: { must: ['usual', 'more'], may: [] },
  atLeast: { must: ['ratio', 'usual', 'atLeast'], may: ['more'] },
  about: { must: ['ratio', 'usual', 'about'], may: [] },
};
/** A number with the wrong form of what it counts, and words for what the metric does not mean. */
const wrongForm: Record<Language, RegExp> = {
  nb: /(?<![\p{L}\p{N}])(1|én|ett|en) (ganger|personer|reaksjoner|kommentarer|delinger|lagringer|følgere|stemmer|handlinger)\b|\b(?:[2-9]|\d\d+|to|tre|fire) (gang|person|reaksjon|kommentar|deling)\b/u,
  nn: /(?<![\p{L}\p{N}])(1|éin|eitt|ei) (gonger|personar|reaksjonar|kommentarar|delingar|lagringar|følgjarar|røyster|handlingar)\b|\b(?:[2-9]|\d\d+|to|tre|fire) (gong|person|reaksjon|kommentar|deling)\b/u,
  en: /\b(1|one) (times|people|reactions|comments|shares|reposts|saves|clicks|followers|votes|acts)\b|\b(?:[2-9]|\d\d+|two|three|four) (time|person|reaction|comment|share)\b/,
};
const meant: Record<Language, Record<'shown' | 'started' | 'people' | 'acts', RegExp>> = {
  nb: { shown: /er vist/, started: /er startet/, people: /har nådd/, acts: /har fått/ },
  nn: { shown: /er vist/, started: /er starta/, people: /har nådd/, acts: /har fått/ },
  en: { shown: /been shown/, started: /been started/, people: /has reached/, acts: /has had/ },
};
const broken = /undefined|NaN|null|\[object|\$\{|\s[.,)]|\(\s| {2}|\.\.|,,/;

/** With ordinary spaces: where lines break is not the point here. */
const flat = (said: string | null): string => (said ?? '').replace(/[\u00a0\u202f]/g, ' ');

const NOW = '2026-11-23T09:00:00.000Z';
const ratios = [1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10] as const;
const compared: Partial<PostClaim>[] = [
  ...ratios.map((ratio) => ({ level: 'atLeast' as const, ratio })),
  ...ratios.slice(1).map((ratio) => ({ level: 'about' as const, ratio })),
  ...[1.5, 2, 3, 12, 20].flatMap((ratio) =>
    [0, 1, 2].map((asGood) => ({ level: 'namedSet' as const, namedSet: { ratio, size: 12, asGood } })),
  ),
  { level: 'less' },
  { level: 'more' },
  { level: 'usual' },
  { level: 'more', commonness: 0.2 },
  ...[1, 2, 3, 5].flatMap((place) =>
    [true, false].map((exact) => ({ level: 'rank' as const, rank: { place, of: 9, exact } })),
  ),
];
const plain: NonNullable<PostClaim['value']>[] = [
  [0, 0, 0],
  [1, 1, 1],
  [2, 2, 2],
  [12, 12, 12],
  [999, 999, 999],
  [1200, 1150, 1299],
  [15_200, 15_200, 15_200],
].map(([value = 0, low = 0, high = 0]) => ({ value, low, high, takenAt: NOW }));

/** Metrics with words of their own; the platform's own sum of acts has none, and watch time is told in hours. */
const told = metricNames.filter((metric) => metric !== 'engagements' && metric !== 'watchTime');

describe.each(languages)('a claim in %s', (language) => {
  const kinds = Object.entries(words[language]) as [Kind, RegExp][];

  it('says all that its level says, and nothing that it does not', () => {
    for (const metric of told) {
      for (const platform of platformIds) {
        for (const change of compared) {
          const claim = plainClaim(metric, change, platform);
          const said = sayPostClaim(claim, language);
          const { must, may } = allowed[claim.level];
          for (const [kind, pattern] of kinds) {
            const what = `${claim.level} ${claim.ratio ?? ''} says “${kind}”: ${said}`;
            // How common a result is has a number of its own.
            if (claim.commonness !== null && kind === 'about') continue;
            if (must.includes(kind)) expect(said, what).toMatch(pattern);
            else if (!may.includes(kind)) expect(said, what).not.toMatch(pattern);
          }
          expect(flat(said)).not.toMatch(broken);
          expect(flat(said)).not.toMatch(wrongForm[language]);
          expect(said).toMatch(/^\p{Lu}.*[.)]$/u);
        }
      }
    }
  });
  it('names what was counted, and nothing else', () => {
    for (const metric of told) {
      for (const platform of platformIds) {
        const meaning = meaningOf(metric, platform);
        if (meaning === 'time') continue;
        for (const value of plain.slice(1)) {
          const said = sayPostClaim(plainClaim(metric, { value, withheld: 'too-few' }, platform), language);
          for (const [other, pattern] of Object.entries(meant[language])) {
            if (other === meaning) expect(said).toMatch(pattern);
            else expect(said).not.toMatch(pattern);
          }
        }
      }
    }
  });
  it('says a plain number with its reason, in the right form, and compares nothing', () => {
    for (const metric of metricNames) {
      for (const value of plain) {
        for (const withheld of withheldReasons) {
          const claim = plainClaim(metric, { value, withheld });
          const said = sayPostClaim(claim, language);
          const why = sayWithheld(claim, language) ?? '';
          const number = said.replace(why, '');
          for (const [kind, pattern] of kinds) if (kind !== 'about') expect(number, kind).not.toMatch(pattern);
          expect(flat(said)).not.toMatch(broken);
          expect(flat(said)).not.toMatch(wrongForm[language]);
        }
      }
    }
  });
  it('never says of a number that was read that there is nothing', () => {
    const nothing = { nb: /ingen|ikke nådd/, nn: /ingen|ikkje nådd/, en: /\bno\b|not reached/ }[language];
    for (const metric of metricNames) {
      for (const platform of platformIds) {
        for (const value of plain) {
          if (metric === 'watchTime') continue;
          const said = sayPostClaim(plainClaim(metric, { value }, platform), language);
          if (value.value === 0) expect(said).toMatch(nothing);
          else expect(said).not.toMatch(nothing);
        }
        for (const change of compared) {
          if (metric === 'watchTime') continue;
          expect(sayPostClaim(plainClaim(metric, change, platform), language)).not.toMatch(nothing);
        }
      }
    }
  });
  it('says people only as many as about so many, never to the last one', () => {
    for (const platform of platformIds) {
      const said = sayPostClaim(
        plainClaim('reach', { value: { value: 2137, low: 2137, high: 2137, takenAt: NOW } }, platform),
        language,
      );
      expect(said.replace(/[\u00a0\u202f ,.]/g, '')).not.toContain('2137');
      expect(said).toMatch(words[language].about);
    }
  });
});

describe.each(languages)('a sum and its people in %s', (language) => {
  const period = { from: '2026-10-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' };
  const receipt = plainClaim('impressions').receipt;
  const totalOf = (metric: MetricName, platform: PlatformId, low: number, estimate: number | null): TotalClaim => ({
    metric,
    meaning: meaningOf(metric, platform),
    platform,
    ...period,
    low,
    estimate,
    high: low * 2,
    posts: 3,
    postsWithNumbers: 2,
    mostlyOne: null,
    receipt,
  });

  it('has the right form of what is counted, and says at least or about', () => {
    for (const metric of metricNames) {
      for (const platform of ['linkedin', 'youtube'] as const) {
        for (const low of [1, 2, 12, 1549]) {
          for (const estimate of [null, low, low * 1.4]) {
            const said = sayTotalClaim(totalOf(metric, platform, low, estimate), language, 'UTC');
            if (metric === 'reach' || metric === 'watchTime') {
              expect(said).toBeNull();
              continue;
            }
            expect(flat(said)).not.toMatch(wrongForm[language]);
            expect(flat(said)).not.toMatch(broken);
            expect(said).toMatch(estimate === null ? words[language].atLeast : words[language].about);
            expect(said).not.toMatch(estimate === null ? words[language].about : words[language].atLeast);
            expect(said).not.toMatch(/nådde|reached|personer|personar|people/);
          }
        }
      }
    }
  });
  it('has the same right forms in a letter', () => {
    const flatSpans = (spans: readonly { text: string }[] | null) =>
      flat(spans?.map(({ text }) => text).join('') ?? null);
    for (const metric of metricNames) {
      for (const platform of ['linkedin', 'youtube'] as const) {
        for (const low of [1, 2, 12, 1549]) {
          for (const [estimate, high] of [
            [null, low * 2],
            [low, low * 2],
            [null, low],
          ] as const) {
            const total = { ...totalOf(metric, platform, low, estimate), high };
            expect(flatSpans(sayTotal(total, language, newFigures(language)))).not.toMatch(wrongForm[language]);
          }
        }
      }
    }
    for (const value of [1, 2, 1549]) {
      const reach = { metric: 'reach', platform: 'linkedin', value, low: value, high: value } as PageTotal;
      const said = flatSpans(sayPageReach(reach, language, newFigures(language)));
      expect(said).toMatch(words[language].about);
      expect(said).not.toMatch(wrongForm[language]);
    }
    const shown = (posts: number) =>
      flatSpans(
        sayTotal({ ...totalOf('impressions', 'linkedin', 400, null), posts }, language, newFigures(language)),
      )?.split(' ')[0];
    expect([shown(1), shown(3)]).toEqual(
      { nb: ['vist', 'vist'], nn: ['vist', 'viste'], en: ['shown', 'shown'] }[language],
    );
    const comments = sayTotal({ ...totalOf('comments', 'linkedin', 1, null), high: 1 }, language, newFigures(language));
    const clicks = sayTotal({ ...totalOf('clicks', 'linkedin', 1, null), high: 1 }, language, newFigures(language));
    expect([flatSpans(comments), flatSpans(clicks)].map((said) => said?.split(' ').slice(1, 3).join(' '))).toEqual(
      { nb: ['én kommentar', 'ett klikk'], nn: ['éin kommentar', 'eitt klikk'], en: ['one comment', 'one click'] }[
        language
      ],
    );
  });
  it('says people by the page’s own number, or by what is certain, in the right form', () => {
    for (const [low, high, posts] of [
      [1, 1, 1],
      [1, 3, 2],
      [2100, 2100, 1],
      [4200, 6200, 2],
    ] as const) {
      const claim: PeopleClaim = {
        platform: 'linkedin',
        ...period,
        quoted: null,
        low,
        high,
        largest: null,
        posts,
        receipt,
      };
      const said = sayPeople(claim, language, 'UTC');
      expect(flat(said)).not.toMatch(wrongForm[language]);
      expect(flat(said)).not.toMatch(broken);
      for (const value of [1, 15_213]) {
        const quoted = { value } as PageTotal;
        const told = sayPeople({ ...claim, quoted }, language, 'UTC');
        expect(flat(told)).not.toMatch(wrongForm[language]);
        expect(told.replace(/[\u00a0\u202f ,.]/g, '')).not.toContain('15213');
        expect(told).toMatch(words[language].about);
      }
    }
  });
});
