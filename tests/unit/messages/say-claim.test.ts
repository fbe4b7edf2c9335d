import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTraits } from '../../../utils/insights/compare-traits.ts';
import { expectNext } from '../../../utils/insights/expect-next.ts';
import { peopleOver } from '../../../utils/insights/people-over.ts';
import { claimOf } from '../../../utils/insights/post-claim.ts';
import { recordOf } from '../../../utils/insights/record-of.ts';
import { summariseHelp } from '../../../utils/insights/summarise-help.ts';
import { totalOver } from '../../../utils/insights/total-over.ts';
import type { PostClaim, TraitClaim } from '../../../utils/insights/types.ts';
import { sayPostClaim, sayWithheld } from '../../../utils/messages/say-claim.ts';
import { sayReceipt } from '../../../utils/messages/say-claim-receipt.ts';
import { sayExpectation, sayRecord } from '../../../utils/messages/say-claim-record.ts';
import { sayHelp, sayHelpSoFar, sayPeople, sayTotalClaim } from '../../../utils/messages/say-claim-total.ts';
import { sayTraitClaim } from '../../../utils/messages/say-claim-trait.ts';
import type { MetricName } from '../../../utils/model/metrics.ts';
import type { Language } from '../../../utils/model/people.ts';
import { languages } from '../../../utils/model/people.ts';
import { NOW, ordinaryPosts, postFrom, START } from '../insights/some-posts.ts';
import { plainClaim } from './plain-claim.ts';

const UTC = 'UTC';
const at = (day: number): string => new Date(START + day * 86_400_000).toISOString();
const others = ordinaryPosts(30);
const claimFor = (impressions: number, age = 168): PostClaim => {
  const post = postFrom({ id: 'new', day: 70, seen: [{ age, counts: { impressions } }] });
  return claimOf(post, [...others, post], 'impressions', NOW);
};

/** Words a claim may never use: averages for usual, causes, trends, and "ganger flere". */
const banned: Record<Language, RegExp> = {
  nb: /\bsnitt|gjennomsnittet vårt|fører til|\bgir\b|skaper|øker|vokser fra|ganger flere|ganger mer\b|undefined|\bNaN\b|\bnull\b/i,
  nn: /\bsnitt|fører til|\bgir\b|skaper|aukar|gonger fleire|gonger meir\b|\bikke\b|\bnoen\b|\bhvor\b|undefined|\bNaN\b|\bnull\b/i,
  en: /\bour average|leads to|causes|\bgives\b|times more|growing|undefined|\bNaN\b|\bnull\b/i,
};
/** With ordinary spaces, where the test is not about how lines break. */
const flat = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');
const numberless = (text: string): string => text.replace(/[\d\u00a0 ,.%]/g, '');

describe('one post as a sentence', () => {
  it('says in bokmål, nynorsk and English what the level allows', () => {
    const found = claimFor(3000);
    expect(found.level).toBe('about');
    expect(sayPostClaim(found, 'nb')).toMatch(
      /^Innlegget er vist omtrent .* LinkedIn-innleggene våre pleier etter en uke\.$/,
    );
    expect(sayPostClaim(found, 'nn')).toMatch(
      /^Innlegget er vist om lag .* LinkedIn-innlegga våre plar etter ei veke\.$/,
    );
    expect(sayPostClaim(found, 'en')).toMatch(
      /^The post has been shown about .* our LinkedIn posts usually .*a week\.$/,
    );
  });
  it('says the plain number and that it is too early', () => {
    const early = claimFor(800, 6);
    expect(sayPostClaim(early, 'nb')).toContain('Det er for tidlig å sammenligne.');
    expect(sayPostClaim(early, 'nb')).toContain('800\u00a0ganger');
    expect(sayWithheld(early, 'nn')).toBe('Det er for tidleg å samanlikne.');
  });
  it('says that a number was never read, and never zero for it', () => {
    const post = postFrom({ id: 'x', day: 0, seen: [] });
    const said = sayPostClaim(claimOf(post, [post], 'impressions', NOW), 'nb');
    expect(said).toBe('Dette tallet er ikke lest ennå.');
  });
  it('never uses a ratio, "usual" or "more" that the level does not allow', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 30 }),
        fc.integer({ min: 1, max: 60_000 }),
        fc.constantFrom(...languages),
        (count, impressions, language) => {
          const post = postFrom({ id: 'new', day: 70, seen: [{ age: 168, counts: { impressions } }] });
          const found = claimOf(post, [...others.slice(0, count), post], 'impressions', NOW);
          const said = sayPostClaim(found, language);
          expect(said).not.toMatch(banned[language]);
          const ratio = /dobbelt|halvannan? gan?n?g|så ofte|twice|times as/i.test(said);
          if (ratio) expect(['about', 'atLeast', 'namedSet']).toContain(found.level);
          if (/pleier|plar|usually/.test(said)) {
            expect(['about', 'atLeast', 'more', 'less', 'usual']).toContain(found.level);
          }
          expect(said).toMatch(/[.)]$/);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('one post in every way it is told', () => {
  const said = (metric: MetricName, change: Partial<PostClaim> = {}, language: Language = 'nb') =>
    flat(sayPostClaim(plainClaim(metric, change), language));
  const value = (count: number, high = count) => ({ value: count, low: count, high, takenAt: NOW });

  it('tells watch time in hours, and of nothing that there is none yet', () => {
    expect(said('watchTime', { value: value(7200), level: 'more' })).toBe('Innlegget er sett i 2 timer til sammen.');
    expect(said('reactions', { value: value(0) })).toBe('Innlegget har ingen reaksjoner ennå.');
    expect(said('impressions', { value: value(0) }, 'nn')).toBe('Innlegget har ingen visingar enno.');
    expect(said('reach', { value: value(0) })).toBe('Innlegget har ikke nådd noen ennå.');
    expect(said('impressions', { value: value(0, 4) })).toBe('Tallet er omtrent 0.');
    expect(said('engagements', { value: value(5) })).toBe('Tallet er 5.');
    expect(said('engagements', { value: value(5, 6) })).toBe('Tallet er omtrent 5.');
  });
  it('adds why there is no comparison, and nothing where there is no reason', () => {
    const early = { value: value(12), withheld: 'too-early' } as const;
    expect(said('comments', early)).toBe(
      'Innlegget har fått tolv kommentarer på en uke. Det er for tidlig å sammenligne.',
    );
    expect(said('comments', { value: value(12) })).toBe('Innlegget har fått tolv kommentarer på en uke.');
    expect(sayWithheld(plainClaim('comments'), 'nb')).toBeNull();
  });
  it('tells every place to the user herself, certain or not', () => {
    const place = (place: number, of: number, exact = true) =>
      said('impressions', { level: 'rank', rank: { place, of, exact } }).replace(/ av de .*/, '');
    expect(place(1, 3)).toBe('Innlegget er øverst');
    expect(place(5, 9)).toBe('Innlegget er nummer fem');
    expect(place(4, 9, false)).toBe('Innlegget er blant de fire øverste');
  });
});

describe('traits as sentences', () => {
  const traitClaim = (change: Partial<TraitClaim>): TraitClaim => {
    const posts = ordinaryPosts(30, 3, (s, i) => ({ ...s, traits: { people: i % 2 === 1 } }));
    const [claim] = compareTraits(posts, 'impressions', NOW, { ask: ['people'] });
    if (!claim) throw new Error('no claim');
    return { ...claim, pulledBy: null, ...change };
  };
  it('says what has gone together, with both counts, never what causes it', () => {
    const holds = traitClaim({ verdict: 'holds', level: 'atLeast', direction: 'more', ratio: 2, withheld: null });
    expect(sayTraitClaim(holds, 'nb')).toBe(
      'Innlegg med folk fra huset er vist minst dobbelt så mange ganger som de andre (15\u00a0med og 15\u00a0uten, sammenlignet kanal for kanal).',
    );
    for (const language of languages) expect(sayTraitClaim(holds, language)).not.toMatch(banned[language]);
  });
  it('says no number when the level has none', () => {
    const more = traitClaim({ verdict: 'holds', level: 'more', direction: 'more', ratio: null, withheld: null });
    expect(sayTraitClaim(more, 'nb')).toContain('er vist flere ganger enn de andre');
    expect(sayTraitClaim(more, 'nn')).toContain('er viste fleire gonger enn dei andre');
  });
  it('has an answer for each verdict', () => {
    expect(sayTraitClaim(traitClaim({ verdict: 'does-not-hold' }), 'nb')).toContain('ingen tydelig forskjell ennå');
    expect(sayTraitClaim(traitClaim({ verdict: 'too-few', amongTop: null }), 'nn')).toContain('for få innlegg');
    const top = traitClaim({ verdict: 'too-few', amongTop: { top: 8, withTrait: 5 } });
    expect(sayTraitClaim(top, 'nb')).toContain('fem av de åtte');
    expect(sayTraitClaim(top, 'nb')).toContain('for få til å si om det er et mønster');
    const both = traitClaim({ verdict: 'cannot-be-measured', entangledWith: 'video' });
    expect(sayTraitClaim(both, 'en')).toContain('go together with posts with video');
  });
  it('says aloud that one post pulls the average up', () => {
    expect(sayTraitClaim(traitClaim({ verdict: 'does-not-hold', pulledBy: 'linkedin:p1' }), 'nb')).toContain(
      'Ett enkelt innlegg trekker gjennomsnittet opp.',
    );
  });
});

describe('sums, people, records, help and expectations as sentences', () => {
  const read = (metric: 'impressions' | 'reach', value: number, id: string) =>
    postFrom({ id, day: 1, seen: [{ age: 28 * 24, counts: { [metric]: value } }] });

  it('says at least, rounded down, and the month by name', () => {
    const march = { from: '2026-03-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' };
    const early = postFrom({ id: 'e', day: 1, seen: [{ age: 30, counts: { impressions: 15_870 } }] });
    const total = totalOver([early], 'impressions', march.from, march.to);
    expect(sayTotalClaim(total, 'nb', UTC)).toBe('Innleggene våre ble vist minst 15\u00a0000\u00a0ganger i mars.');
    expect(sayTotalClaim(total, 'en', UTC)).toBe('Our posts were shown at least 15,000\u00a0times in March.');
  });
  it('never says a sum of reach as people', () => {
    const people = peopleOver([read('reach', 4200, 'a'), read('reach', 2000, 'b')], [], 'linkedin', at(0), at(30), NOW);
    const said = sayPeople(people, 'nb', UTC);
    expect(said).toContain('mellom 4\u00a0200\u00a0og 6\u00a0200');
    expect(said).not.toMatch(/nådde (omtrent )?6/);
    expect(sayTotalClaim({ ...totalOver([], 'impressions', at(0), at(30)), metric: 'reach' }, 'nb', UTC)).toBeNull();
  });
  it('says a record so far, of how many, and nothing when there is none', () => {
    const best = postFrom({ id: 'best', day: 70, seen: [{ age: 168, counts: { impressions: 80_000 } }] });
    const record = recordOf(best, [...others, best], 'impressions', at(0), NOW);
    if (!record) throw new Error('no record');
    expect(flat(sayRecord(record, 'nb', UTC))).toMatch(
      /^Så langt er dette det mest viste av 31 LinkedIn-innlegg hos oss siden .*, alle målt like lenge etter publisering\.$/,
    );
    expect(sayRecord({ ...record, level: 'none' }, 'nb', UTC)).toBeNull();
  });
  it('tells a colleague of her posts without ranking anybody', () => {
    const kari = '0192f0aa-0000-7000-8000-00000000aaaa';
    const posts = ordinaryPosts(12, 7, (s, i) => ({ ...s, by: i % 3 === 0 ? [kari] : [] }));
    const said = sayHelp(summariseHelp(kari, posts, { now: NOW }), 'nn', () => null, UTC);
    expect(flat(said)).toMatch(/^Du har hjelpt til med fire innlegg sidan 2\. mars 2026\. Til saman er dei viste/);
  });
  it('says where most posts land, or that there are too few', () => {
    const span = expectNext(others, 'linkedin', 'impressions', 168, at(65));
    expect(flat(sayExpectation(span, 'nb'))).toMatch(/vanligvis vist mellom .* og .* ganger etter en uke/);
    expect(sayExpectation(expectNext([], 'x', 'impressions', 168, NOW), 'en')).toContain('too few X posts');
  });
});

describe('sums and spans in every way they are told', () => {
  const sum = { ...totalOver([], 'impressions', at(0), at(30)), posts: 3, postsWithNumbers: 3, low: 900 };
  it('say about only of an estimate of one at least', () => {
    const amount = (estimate: number | null, low = 1) =>
      flat(sayTotalClaim({ ...sum, low, estimate }, 'nb', UTC)).match(/vist (.*?) fra/)?.[1];
    expect(amount(null, 900)).toBe('minst 900 ganger');
    expect(amount(912.4, 900)).toBe('omtrent 910 ganger');
    expect(amount(1)).toBe('omtrent én gang');
    expect(amount(0.9)).toBe('minst én gang');
  });
  it('say how many are known, and that most came from one', () => {
    const said = (change: Partial<typeof sum>) => flat(sayTotalClaim({ ...sum, ...change }, 'nb', UTC));
    expect(said({})).toMatch(/fra 2\. mars til 1\. april\.$/);
    expect(said({ postsWithNumbers: 2 })).toMatch(/ Vi har tall for to av tre innlegg\.$/);
    expect(said({ postsWithNumbers: 2, mostlyOne: 'linkedin:a' })).toMatch(
      /innlegg\. Det meste kom fra ett innlegg\.$/,
    );
    expect(said({ postsWithNumbers: 0 })).toMatch(/^Vi har ingen tall fra /);
    expect(said({ low: 0 })).toMatch(/^Vi kan ikke si hvor mye som kom fra /);
  });
  it('say people of one post as that post, and of nobody that nobody', () => {
    const people = (low: number, high: number, posts: number) =>
      flat(
        sayPeople({ platform: 'x', from: at(0), to: at(30), quoted: null, low, high, largest: null, posts }, 'nb', UTC),
      );
    expect(people(4250, 4250, 1)).toBe('X-innlegget nådde omtrent 4 200 personer.');
    expect(people(4250, 6210, 2)).toMatch(
      /nådde omtrent 4 200 personer\. Til sammen nådde innleggene mellom 4 200 og 6 300 /,
    );
    expect(people(0, 1, 1)).toMatch(/^X-innlegget nådde/);
    expect(people(0, 0, 2)).toMatch(/^Tallene våre viser ikke at noen har sett /);
    expect(people(0, 0, 0)).toMatch(/^Vi har ikke lest hvor mange /);
  });
  it('tell one colleague of one post and of several, and of the best by name only where it did well', () => {
    const kari = '0192f0aa-0000-7000-8000-00000000aaaa';
    const help = summariseHelp(
      kari,
      ordinaryPosts(12, 7, (s, i) => ({ ...s, by: i % 3 === 0 ? [kari] : [] })),
      { now: NOW },
    );
    const [total] = help.totals;
    if (!help.best || !total) throw new Error('no help');
    const best = (level: PostClaim['level']) => ({
      ...help,
      best: { postId: 'linkedin:p0', claim: { ...plainClaim('impressions'), level } },
    });
    const said = (given: typeof help, language: Language = 'nb') =>
      flat(sayHelp(given, language, () => 'Tunnelen', UTC));
    for (const level of ['about', 'atLeast', 'more', 'namedSet'] as const)
      expect(said(best(level))).toMatch(/Best gikk det med «Tunnelen»\.$/);
    for (const level of ['usual', 'less', 'rank', 'number'] as const)
      expect(said(best(level))).not.toContain('Tunnelen');
    expect(flat(sayHelp(best('about'), 'nb'))).not.toContain('Best gikk');
    const one = { ...best('about'), posts: 1 };
    expect(said(one)).toMatch(/ett innlegg siden 2\. mars 2026\. Det er vist /);
    expect(said(one)).not.toContain('Tunnelen');
    expect(said(help, 'en')).toContain(' Together they have been shown ');
    expect(said({ ...help, totals: [] })).toMatch(/siden 2\. mars 2026\.$/);
    expect(said({ ...help, posts: 0 })).toMatch(/^Du har ikke hjulpet til /);
    expect(sayHelpSoFar({ ...help, posts: 0 }, 'nb')).toBeNull();
    expect(flat(sayHelpSoFar(help, 'nb', () => null, UTC))).toMatch(/^Fire innlegg siden 2\. mars 2026\. Til sammen/);
  });
  it('tell a record by what it counts', () => {
    const record = { postId: 'linkedin:a', platform: 'linkedin', since: at(0), of: 31 } as const;
    const said = (metric: MetricName, level: 'best' | 'top3') =>
      flat(sayRecord({ ...record, metric, level }, 'nb', UTC));
    expect(said('impressions', 'best')).toMatch(/^Så langt er dette det mest viste av 31 LinkedIn-innlegg /);
    expect(said('comments', 'best')).toMatch(/^Så langt er dette det med flest kommentarer av /);
    expect(said('reach', 'top3')).toMatch(/^Så langt er innlegget blant de tre som har nådd flest personer av /);
    expect(said('comments', 'top3')).toMatch(/^Så langt er innlegget blant de tre med flest kommentarer av /);
    expect(sayRecord({ ...record, metric: 'watchTime', level: 'best' }, 'nb', UTC)).toBeNull();
  });
  it('tell where the next one lands by what it counts, with how many of ten do', () => {
    const span = expectNext(others, 'linkedin', 'impressions', 168, at(65));
    const said = (change: Partial<typeof span>) =>
      flat(sayExpectation({ ...span, low: 412, high: 2480, stated: 0.8, ...change }, 'nb'));
    expect(said({})).toBe(
      'LinkedIn-innleggene våre er vanligvis vist mellom 410 og 2 500 ganger etter en uke (omtrent åtte av ti er det).',
    );
    expect(said({ metric: 'comments' })).toContain(' har vanligvis fått mellom 410 og 2 500 kommentarer etter en uke ');
    expect(said({ metric: 'watchTime' })).toMatch(/^Vi har for få LinkedIn-innlegg /);
    expect(said({ level: 'none' })).toMatch(/^Vi har for få LinkedIn-innlegg /);
    expect(said({ stated: 0.9 })).toContain('omtrent ni av ti');
  });
});

describe('receipts in plain words', () => {
  it('name what was compared, at which age, the middle one, the doubt and the date', () => {
    const lines = sayReceipt(claimFor(3000).receipt, 'nb', UTC);
    const text = lines.join(' ');
    expect(text).toContain('Tallet er 3\u00a0000, lest en uke etter publisering.');
    expect(text).toContain('30\u00a0egne LinkedIn-innlegg');
    expect(text).toMatch(/Det midterste av dem hadde omtrent/);
    expect(text).toContain('23.\u00a0november 2026');
    expect(lines.length).toBeLessThanOrEqual(10);
  });
  it('say the same things in all three languages, in words of their own', () => {
    const { receipt } = claimFor(3000);
    const [nb, nn, en] = languages.map((language) => sayReceipt(receipt, language, UTC)) as [
      string[],
      string[],
      string[],
    ];
    expect(nn.length).toBe(nb.length);
    expect(en.length).toBe(nb.length);
    nb.forEach((line, i) => {
      expect(numberless(nn[i] ?? '')).not.toBe(numberless(line));
    });
    expect(nn.join(' ')).not.toMatch(/\bikke\b|\bnoen\b|\bhvor\b|\buke\b|\bganger\b/);
  });
});

describe('receipts of one of each', () => {
  const { receipt } = claimFor(3000);
  const said = (given: Partial<typeof receipt>, language: Language) =>
    flat(sayReceipt({ ...receipt, ...given }, language, UTC).join(' '));
  it('count one post and one reading as one', () => {
    const one = { rule: 'total', postIds: ['x:1'], snapshotIds: ['s'] };
    expect(said(one, 'nb')).toContain('Lagt sammen over ett innlegg, fra én lesning.');
    expect(said(one, 'nn')).toContain('Lagt saman over eitt innlegg, frå éi lesing.');
    expect(said(one, 'en')).toContain('Added up over one post, from one reading.');
    const several = { ...one, postIds: ['x:1', 'x:2'], snapshotIds: ['s', 't'] };
    expect(said(several, 'en')).toContain('Added up over two posts, from two readings.');
    expect(said({ ...one, rule: 'people' }, 'en')).toContain('Rests on one post.');
  });
  it('bend what was left out, marked and read again after one', () => {
    const one = { leftOut: { paid: 1, unknownAtAge: 1 }, curve: { halfHours: 6, shape: 1, pairs: 1 } };
    expect(said(one, 'nb')).toMatch(/fra én gang dere har lest .*: ett betalt og ett som ikke er lest /);
    expect(said(one, 'nn')).toMatch(/frå éin gong de har lese .*: eitt betalt og eitt som ikkje er lese /);
    expect(said(one, 'en')).toMatch(/from one time you read .*: one paid and one not read /);
    const marked = { rule: 'trait', markedAfterwards: 1 };
    expect(said(marked, 'nn')).toContain('Eitt av innlegga vart merkt etter');
    expect(said(marked, 'en')).toContain('One of the posts was marked after');
  });
});

describe('companies with odd numbers', () => {
  const posts = (reach: number, paid = false) =>
    Array.from({ length: 20 }, (_, i) =>
      postFrom({
        id: `o${i}`,
        day: i * 3,
        paid,
        traits: { people: i % 2 === 0 },
        seen: [{ age: 168, counts: { reach, impressions: reach } }],
      }),
    );
  const near = at(60);
  it('says that a post has reached nobody, not that it has no showings', () => {
    const [first] = posts(0);
    if (!first) throw new Error('no post');
    expect(sayPostClaim(claimOf(first, posts(0), 'reach', NOW), 'nb')).toMatch(/^Innlegget har ikke nådd noen ennå\./);
    expect(sayPostClaim(claimOf(first, posts(0), 'impressions', NOW), 'en')).toMatch(/^The post has no showings yet\./);
  });
  it('never makes zero into one where the next post usually lands, and no span of one number', () => {
    const none = expectNext(posts(0), 'linkedin', 'reach', 168, near);
    expect([none.low, none.high]).toEqual([0, 0]);
    const said = flat(sayExpectation(expectNext(posts(900), 'linkedin', 'reach', 168, near), 'nb'));
    expect(said).toContain('har vanligvis nådd omtrent 900 personer etter en uke');
    expect(said).not.toContain('mellom');
  });
  it('does not say that a number was never read when it was read of boosted posts only', () => {
    const [claim] = compareTraits(posts(900, true), 'reach', NOW, { ask: ['people'] });
    if (!claim) throw new Error('no claim');
    expect(claim.withheld).toBe('cannot-be-measured');
    expect(sayTraitClaim(claim, 'nb')).toMatch(/^Alle innleggene her har betalt spredning/);
  });
  it('tells numbers that say nothing of a period from no numbers', () => {
    const late = posts(900).map((post) => ({ ...post }));
    const total = totalOver(late, 'impressions', at(-30), at(1));
    expect(total.postsWithNumbers).toBeGreaterThan(0);
    expect(sayTotalClaim(total, 'nb', UTC)).toMatch(/^Vi kan ikke si hvor mye som kom /);
    expect(sayPeople(peopleOver(posts(0), [], 'linkedin', at(-1), at(90)), 'nb', UTC)).toMatch(/ikke at noen har sett/);
  });
});
