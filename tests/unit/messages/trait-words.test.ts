import { describe, expect, test } from 'vitest';
import type { TraitClaim } from '../../../utils/insights/types.ts';
import { newFigures } from '../../../utils/messages/figures.ts';
import { difference, sayTraitClaim, traitName } from '../../../utils/messages/say-claim-trait.ts';
import { sayAmongTop, sayTrait } from '../../../utils/messages/trait-words.ts';
import type { Span } from '../../../utils/model/messages.ts';
import { type MetricName, meaningOf } from '../../../utils/model/metrics.ts';
import { type Language, languages } from '../../../utils/model/people.ts';
import { postFormats } from '../../../utils/model/readings.ts';
import { receiptOf } from './situations.ts';

function claim(change: Partial<TraitClaim> = {}): TraitClaim {
  const metric: MetricName = change.metric ?? 'impressions';
  return {
    trait: 'people',
    metric,
    meaning: meaningOf(metric, 'linkedin'),
    verdict: 'holds',
    level: 'more',
    withheld: null,
    entangledWith: null,
    direction: 'more',
    ratio: null,
    interval: null,
    withTrait: 15,
    withoutTrait: 19,
    amongTop: null,
    pulledBy: null,
    receipt: receiptOf(['linkedin:1'], metric, 'linkedin', 0),
    ...change,
  };
}
const flat = (text: string): string => text.replaceAll('\u00a0', ' ');
const plain = (spans: readonly Span[] | null): string | null =>
  spans ? flat(spans.map(({ text }) => text).join('')) : null;
const inLetter = (change: Partial<TraitClaim>, language: Language = 'nb') =>
  plain(sayTrait(claim(change), language, newFigures(language)));
const onScreen = (change: Partial<TraitClaim>, language: Language = 'nb') =>
  flat(sayTraitClaim(claim(change), language));

describe('what holds of a trait', () => {
  test.each([
    [{}, 'nb', 'er vist flere ganger enn'],
    [{ level: 'about', ratio: 2 }, 'nb', 'er vist omtrent dobbelt så mange ganger som'],
    [{ level: 'atLeast', ratio: 3 }, 'nb', 'er vist minst tre ganger så ofte som'],
    [{ level: 'about', ratio: 1.25 }, 'nb', 'er vist omtrent en firedel flere ganger enn'],
    [{ level: 'about', ratio: 2 }, 'nn', 'er viste om lag dobbelt så mange gonger som'],
    [{ level: 'atLeast', ratio: 3 }, 'nn', 'er viste minst tre gonger så ofte som'],
    [{ level: 'about', ratio: 2 }, 'en', 'have been shown about twice as often as'],
    [{ level: 'about', ratio: 1.25 }, 'en', 'have been shown about a quarter more times than'],
    [{ level: 'about', ratio: 3 }, 'en', 'have been shown about three times as often as'],
    [{ metric: 'reach', level: 'about', ratio: 2 }, 'nb', 'har nådd omtrent dobbelt så mange personer som'],
    [{ metric: 'reach', level: 'about', ratio: 1.33 }, 'en', 'have reached about a third more people than'],
    [{ metric: 'comments', level: 'atLeast', ratio: 2 }, 'nb', 'har fått minst dobbelt så mange kommentarer som'],
    [{ metric: 'comments' }, 'nb', 'har fått flere kommentarer enn'],
    [{ metric: 'views', meaning: 'started' }, 'nb', 'er startet flere ganger enn'],
    // A level without a ratio says none, and a ratio of one is none.
    [{ level: 'more', ratio: 3 }, 'nb', 'er vist flere ganger enn'],
    [{ level: 'about', ratio: 1 }, 'nb', 'er vist flere ganger enn'],
    [{ level: 'about', ratio: null }, 'nb', 'er vist flere ganger enn'],
  ] as const)('%o in %s: %s', (change, language, words) => {
    const others = { nb: 'de andre', nn: 'dei andre', en: 'the others' }[language];
    const count = {
      nb: '34 innlegg, kanal for kanal',
      nn: '34 innlegg, kanal for kanal',
      en: '34 posts, channel by channel',
    };
    expect(inLetter(change, language)).toContain(`${words} ${others} (${count[language]})`);
    expect(flat(difference(claim(change), language))).toBe(`${words} ${others}`);
  });

  test('is told to others only where it went with more', () => {
    expect(inLetter({ direction: 'less' })).toBeNull();
    expect(inLetter({ direction: null })).toBeNull();
    expect(inLetter({ verdict: 'does-not-hold' })).toBeNull();
    expect(inLetter({ metric: 'watchTime' })).toBeNull();
    expect(inLetter({ trait: 'topic=tunneler' })).toBeNull();
    expect(inLetter({ trait: 'toString' })).toBeNull();
    expect(inLetter({ metric: 'engagements' })).toBeNull();
    expect(onScreen({ direction: 'less', level: 'less' })).toMatch(
      /^Innlegg med folk fra huset er vist færre ganger enn de andre \(/,
    );
    expect(flat(difference(claim({ direction: 'less', metric: 'comments' }), 'nb'))).toBe(
      'har fått færre kommentarer enn de andre',
    );
  });

  test('is tied to the claim it says', () => {
    const figures = newFigures('nb');
    const one = claim({ level: 'atLeast', ratio: 2 });
    sayTrait(one, 'nb', figures);
    expect(figures.facts).toMatchObject([{ level: 'atLeast', receipt: one.receipt }]);
  });
});

describe('a trait by name', () => {
  test('is never what is stored of it, and every one has its own in every language', () => {
    const own = ['people', 'video', 'weekend', 'length=long', ...postFormats.map((format) => `format=${format}`)];
    for (const language of languages) {
      const names = own.map((trait) => traitName(trait, language));
      // A video is a video, whichever way it was marked.
      expect(new Set(names).size).toBe(own.length - 1);
      for (const name of names) expect(name).not.toMatch(/=|undefined/);
    }
    expect(traitName('topic=a=b', 'nb')).toBe('innlegg om a=b');
    expect(traitName('weekday=2', 'nb')).toBe('innlegg publisert på en tirsdag');
    expect(traitName('by=x', 'nb', (id) => (id === 'x' ? 'Kari' : null))).toBe('innlegg som Kari har hjulpet til med');
    expect(traitName('by=y', 'nb', () => null)).toBe('innlegg som en kollega har hjulpet til med');
    expect(traitName('humor=video', 'nb')).toBe('innlegg merket «humor=video»');
    expect(traitName('by=y', 'nb')).toBe('innlegg som en kollega har hjulpet til med');
    expect(traitName('Julequiz', 'nb')).toBe('innlegg merket «Julequiz»');
    for (const odd of ['topic=', 'weekday=', 'by=', 'format=poster', 'length=tiny', 'topic']) {
      expect(traitName(odd, 'nb')).toBe(`innlegg merket «${odd}»`);
    }
  });
});

describe('what can be said of a trait that was not tested', () => {
  const top = (withTrait: number, of: number, change: Partial<TraitClaim> = {}) =>
    plain(
      sayAmongTop(
        claim({ verdict: 'too-few', withTrait: 5, withoutTrait: 9, amongTop: { top: of, withTrait }, ...change }),
        'nb',
        newFigures('nb'),
      ),
    );
  test('is that most of those shown most had it, with how many of all had', () => {
    expect(top(5, 8)).toBe(
      'fem av de åtte mest viste innleggene våre på LinkedIn hadde folk fra huset med (fem av alle 14 hadde det)',
    );
    expect(top(8, 8)).toMatch(/^alle de åtte mest viste innleggene våre /);
    expect(top(4, 8)).toBeNull();
    expect(top(2, 3)).toBeNull();
    expect(top(3, 4)).not.toBeNull();
    expect(top(5, 8, { meaning: 'acts' })).toBeNull();
    expect(top(5, 8, { trait: 'weekend' })).toBeNull();
    expect(top(5, 8, { amongTop: null })).toBeNull();
    expect(top(5, 8, { receipt: { ...claim().receipt, platform: null } })).toMatch(/innleggene våre hadde folk/);
    expect(onScreen({ verdict: 'too-few', amongTop: { top: 8, withTrait: 4 } })).toMatch(/^Det er for få innlegg /);
    expect(onScreen({ verdict: 'too-few', amongTop: { top: 8, withTrait: 5 }, withTrait: 5, withoutTrait: 9 })).toBe(
      'Så langt er fem av de åtte innleggene som har gjort det best, innlegg med folk fra huset (fem av alle 14 er det). Det er for få til å si om det er et mønster.',
    );
  });
  test('is tied to the claim, in words that fit one', () => {
    const figures = newFigures('en');
    const one = claim({ verdict: 'too-few', withTrait: 1, withoutTrait: 3, amongTop: { top: 4, withTrait: 3 } });
    const spans = sayAmongTop(one, 'en', figures);
    expect(plain(spans)).toBe(
      'three of our four most shown posts on LinkedIn had people from the company in them (one of all four did)',
    );
    expect(spans?.map(({ kind }) => kind)).toEqual(['fact', 'text', 'fact', 'text']);
    expect(figures.facts.map((fact) => [fact.level, fact.receipt])).toEqual([
      ['number', one.receipt],
      ['number', one.receipt],
    ]);
    expect(top(3, 4, { withTrait: 1, withoutTrait: 3 })).toContain('(ett av alle fire hadde det)');
  });
  test('is why not, and that one post pulls it up', () => {
    const cannot = (change: Partial<TraitClaim>) => onScreen({ verdict: 'cannot-be-measured', ...change });
    expect(cannot({ withheld: 'not-read' })).toBe('Dette tallet er ikke lest for noen innlegg ennå.');
    expect(cannot({ withTrait: 0, withoutTrait: 0 })).toMatch(/^Alle innleggene her har betalt spredning/);
    expect(cannot({ withTrait: 0 })).toBe('Vi har ingen innlegg med folk fra huset å sammenligne med ennå.');
    expect(cannot({ withoutTrait: 0 })).toMatch(/^Vi har bare innlegg med folk fra huset, /);
    expect(cannot({ entangledWith: 'video', withheld: 'not-read' })).toMatch(/ sammen med innlegg med video, /);
    const pulled = { pulledBy: 'linkedin:1' } as const;
    for (const verdict of ['holds', 'does-not-hold', 'too-few'] as const) {
      expect(onScreen({ verdict, ...pulled })).toMatch(/\. Ett enkelt innlegg trekker gjennomsnittet opp\.$/);
      expect(onScreen({ verdict })).not.toContain('trekker');
    }
    const few = { verdict: 'too-few', amongTop: { top: 8, withTrait: 5 }, ...pulled } as const;
    expect(onScreen(few)).toMatch(/mønster\. Ett enkelt innlegg/);
  });
});
