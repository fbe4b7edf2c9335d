import { describe, expect, test } from 'vitest';
import type { PostClaim, PostSummary, ResultLevel, TotalClaim } from '../../../../utils/insights/types.ts';
import type { IntroductionRequest, NoteRequest, SubjectPost } from '../../../../utils/messages/draft-request.ts';
import { languages } from '../../../../utils/model/people.ts';
import type { PageTotal } from '../../../../utils/model/posts.ts';
import { basisOf, NOW, receiptOf, totalOf, traitOf, uuid } from '../situations.ts';
import { drafted, enteredIn, partsOf, saying, slotsOf, textOf } from './drafted.ts';

const company = { name: 'Fjellvann', ownName: 'Silje' };
const post: SubjectPost = { id: 'linkedin:1', platform: 'linkedin', title: 'tunnelen', topic: null };

function summary(result: ResultLevel, rest: Partial<PostClaim> = {}): PostSummary {
  const claim: PostClaim = {
    postId: post.id,
    platform: 'linkedin',
    metric: 'impressions',
    meaning: 'shown',
    level: result === 'strong' ? 'about' : result === 'weak' ? 'less' : 'number',
    withheld: null,
    value: { value: 4200, low: 4200, high: 4200, takenAt: NOW },
    ageHours: 168,
    ratio: result === 'strong' ? 2 : null,
    interval: null,
    rank: null,
    namedSet: null,
    commonness: null,
    receipt: receiptOf([post.id], 'impressions', 'linkedin', 4200),
    ...rest,
  };
  return { postId: post.id, leadMetric: 'impressions', claims: [claim], result, readAt: NOW, growth: [] };
}

describe('an introduction', () => {
  const introduction = (rest: Partial<IntroductionRequest> = {}): IntroductionRequest => ({
    ...basisOf('nb', ['Kari Lid'], { company }),
    kind: 'introduction',
    traits: [traitOf()],
    example: { post, summary: summary('strong') },
    ...rest,
  });

  test('says what works here, else gives the best example, else says that nobody knows', () => {
    for (const language of languages) {
      const shape = (rest: Partial<IntroductionRequest>) => partsOf(introduction({ language, ...rest }));
      expect(shape({}), language).toEqual(['opening', 'works', 'why', 'wayOut']);
      expect(shape({ traits: [] }), language).toEqual(['opening', 'example', 'why', 'wayOut']);
      expect(shape({ traits: [], example: null }), language).toEqual(['opening', 'unknown', 'why', 'wayOut']);
    }
    expect(textOf(introduction())).toMatch(/^Hei Kari! /);
    expect(drafted(introduction())).toMatchObject({
      kind: 'introduction',
      postIds: [],
      subject: 'Kanalene våre, og hvorfor jeg spør',
    });
    expect(drafted(introduction({ traits: [] })).postIds).toEqual(['linkedin:1']);
    expect(drafted(introduction({ traits: [], example: null })).postIds).toEqual([]);
  });
  test('takes no trait that does not hold, or that goes with less', () => {
    for (const rest of [{ verdict: 'does-not-hold' }, { direction: 'less' }, { verdict: 'too-few' }] as const)
      expect(partsOf(introduction({ traits: [traitOf(rest)] }))[1]).toBe('example');
    const traits = [traitOf({ direction: 'less' }), traitOf({ trait: 'video' })];
    expect(slotsOf(introduction({ traits })).trait).toMatch(/^innlegg med video /);
  });
  test('takes no example that is not a strong one', () => {
    for (const result of ['ordinary', 'weak', 'tooEarly', 'paid'] as const) {
      const weak = introduction({ traits: [], example: { post, summary: summary(result) } });
      expect(partsOf(weak)[1], result).toBe('unknown');
      expect(drafted(weak).postIds).toEqual([]);
      expect(Object.keys(slotsOf(weak))).toEqual(['name', 'company', 'me']);
    }
    const without = { post, summary: summary('strong', { value: null, level: 'number' }) };
    expect(partsOf(introduction({ traits: [], example: without }))[1]).toBe('unknown');
  });
  test('fills its slots', () => {
    const slots = slotsOf(introduction());
    expect(Object.keys(slots)).toEqual(['name', 'company', 'me', 'trait', 'post', 'result']);
    expect(slots).toMatchObject({ name: 'Kari', company: 'Fjellvann', me: 'Silje', post: 'innlegget om tunnelen' });
    expect(slots.trait).toMatch(/^innlegg med folk fra huset er vist minst dobbelt/);
    expect(slots.result).toMatch(/^er vist omtrent dobbelt så mange ganger/);
    expect(textOf(saying(introduction(), 'name', 'post'))).toBe('Kari / innlegget om tunnelen');
  });
});

describe('the note for a common channel', () => {
  const reach = {
    metric: 'reach',
    platform: 'facebook',
    value: 15_200,
    low: 15_200,
    high: 15_200,
    takenAt: NOW,
    where: 'typed',
  } as PageTotal;
  const note = (rest: Partial<NoteRequest> = {}): NoteRequest => ({
    ...basisOf('nb', [], { company }),
    kind: 'channelNote',
    level: 'medium',
    period: { kind: 'month', from: '2026-11-01' },
    posts: 11,
    isWhole: true,
    totals: [totalOf('impressions', 15_200, 15_200, 11)],
    pageTotal: reach,
    traits: [traitOf()],
    top: { post, summary: summary('strong') },
    helpers: [
      { id: uuid(3), name: 'Kari Lid' },
      { id: uuid(2), name: 'Amir Khan' },
    ],
    ...rest,
  });
  const sum = (rest: Partial<TotalClaim>) => [{ ...totalOf('impressions', 15_200, 15_200, 11), ...rest }];
  const paragraphs = (request: NoteRequest) => drafted(request).body.length;

  test('is one line, about five, or half a page', () => {
    for (const language of languages) {
      expect(partsOf(note({ language, level: 'short' })), language).toEqual(['lead']);
      expect(partsOf(note({ language })), language).toEqual(['lead', 'reach', 'thanks', 'invite']);
      expect(partsOf(note({ language, level: 'long' })).toSorted(), language).toEqual(
        ['opening', 'lead', 'explain', 'reach', 'thanks', 'why', 'invite', 'closing'].toSorted(),
      );
    }
    expect([paragraphs(note({ level: 'short' })), paragraphs(note()), paragraphs(note({ level: 'long' }))]).toEqual([
      1, 1, 5,
    ]);
    expect(drafted(note({ level: 'long' }))).toMatchObject({
      kind: 'channelNote',
      level: 'long',
      recipients: [],
      postIds: ['linkedin:1'],
      subject: 'November i kanalene våre',
    });
    expect(drafted(note({ top: null })).postIds).toEqual([]);
  });
  test('says a plain count where there is no sum, and that nothing came out', () => {
    expect(partsOf(note({ level: 'short', totals: [] }))).toEqual(['leadPlain']);
    expect(partsOf(note({ level: 'short', posts: 0 }))).toEqual(['none']);
    expect(slotsOf(note({ posts: 0 }))).not.toHaveProperty('total');
    const long = partsOf(note({ level: 'long', totals: [] }));
    expect(long).not.toContain('explain');
    expect(long).toContain('opening');
  });
  test('says aloud that one post gave most of it', () => {
    expect(partsOf(note({ totals: sum({ mostlyOne: post.id }) }))).toEqual([
      'lead',
      'mostlyOne',
      'reach',
      'thanks',
      'invite',
    ]);
    expect(partsOf(note({ totals: sum({ mostlyOne: post.id }), level: 'short' }))).toEqual(['lead']);
    for (const level of ['short', 'medium', 'long'] as const)
      expect(textOf(note({ level })), level).toContain('omtrent 15 000 ganger');
    expect(partsOf(note({ totals: sum({ mostlyOne: post.id }), posts: 0 }))).not.toContain('mostlyOne');
    expect(partsOf(note({ totals: sum({ mostlyOne: post.id }), level: 'long' }))).toContain('mostlyOne');
  });
  test('says one thing more: how many it reached, else what works, else what the best had, else the best one', () => {
    const more = (rest: Partial<NoteRequest>) => partsOf(note(rest))[1];
    const described = [traitOf({ verdict: 'too-few', direction: null, level: 'number', ratio: null })];
    expect(more({})).toBe('reach');
    expect(more({ pageTotal: null })).toBe('trait');
    expect(more({ pageTotal: null, traits: described })).toBe('amongTop');
    expect(more({ pageTotal: null, traits: [] })).toBe('top');
    expect(more({ pageTotal: null, traits: [], top: null })).toBe('thanks');
    expect(more({ pageTotal: null, traits: [], top: { post, summary: summary('weak') } })).toBe('thanks');
    // A page's showings are no people, and are not said in their place.
    expect(more({ pageTotal: { ...reach, metric: 'impressions' } })).toBe('trait');
    expect(paragraphs(note({ level: 'long', pageTotal: null, traits: [], top: null }))).toBe(4);
  });
  test('does not say of a single week what its posts have in common', () => {
    const described = [traitOf({ verdict: 'too-few', direction: null, level: 'number', ratio: null })];
    const of = (kind: 'week' | 'month' | 'quarter') =>
      slotsOf(note({ period: { kind, from: '2026-11-02' }, traits: described })).amongTop;
    expect(of('week')).toBeUndefined();
    expect(of('month')).toMatch(/^fem av de åtte mest viste/);
    expect(of('quarter')).toBe(of('month'));
  });
  test('describes people before video, and nothing else', () => {
    const plain = { verdict: 'too-few', direction: null, level: 'number', ratio: null } as const;
    const among = (...traits: string[]) =>
      slotsOf(note({ traits: traits.map((trait) => traitOf({ ...plain, trait })) })).amongTop;
    expect(among('weekend', 'video', 'people')).toMatch(/folk/);
    expect(among('weekend', 'video')).toMatch(/video/);
    expect(among('weekend')).toBeUndefined();
  });
  test('takes no trait that does not hold, or that goes with less', () => {
    const trait = (...traits: Parameters<typeof traitOf>[0][]) => slotsOf(note({ traits: traits.map(traitOf) })).trait;
    expect(trait({ verdict: 'does-not-hold' })).toBeUndefined();
    expect(trait({ direction: 'less' })).toBeUndefined();
    expect(trait({ direction: 'less' }, { trait: 'video' })).toMatch(/^innlegg med video /);
  });
  test('thanks all who helped, in the order of the alphabet, each once, and nobody where nobody did', () => {
    const helpers = ['Øyvind Å', 'Amir Khan', 'Ågot Li', 'Kari Lid', ' Amir Khan ', ' ', 'Zara Vik'].map((name, i) => ({
      id: uuid(i),
      name,
    }));
    expect(slotsOf(note({ helpers })).helpers).toBe('Amir, Kari, Zara, Øyvind og Ågot');
    expect(partsOf(note({ helpers: [] }))).toEqual(['lead', 'reach', 'invite']);
    expect(partsOf(note({ helpers: [], level: 'long' }))).not.toContain('thanks');
    const [first] = helpers;
    expect(enteredIn(saying(note({ helpers: [{ id: first?.id ?? '', name: 'Ola2 Li' }] }), 'helpers'))).toEqual([
      'Ola2: colleague – name',
    ]);
  });
  test('fills its slots', () => {
    const { trait, amongTop, topResult, ...rest } = slotsOf(note());
    expect(rest).toEqual({
      company: 'Fjellvann',
      me: 'Silje',
      period: 'november',
      next: 'i desember',
      count: '11 innlegg',
      total: 'vist omtrent 15 000 ganger til sammen',
      reach: 'omtrent 15 000 personer',
      platform: 'Facebook',
      topPost: 'innlegget om tunnelen',
      helpers: 'Amir og Kari',
    });
    expect(trait).toMatch(/^innlegg med folk fra huset er vist minst dobbelt/);
    expect(amongTop).toMatch(/mest viste innleggene våre/);
    expect(topResult).toMatch(/^er vist omtrent dobbelt/);
    expect(slotsOf(note({ pageTotal: null }))).not.toHaveProperty('platform');
    expect(slotsOf(note({ top: null }))).not.toHaveProperty('topPost');
  });
  test('says of how many the sum is known, and "at least" where posts may be missing', () => {
    expect(slotsOf(note({ totals: sum({ postsWithNumbers: 9 }) })).total).toBe(
      'vist omtrent 15 000 ganger til sammen, med tall for ni av dem',
    );
    const part = slotsOf(note({ isWhole: false }));
    expect(part.count).toBe('minst 11 innlegg');
    expect(part.total).toBe('vist minst 15 000 ganger til sammen');
  });
  test('is by the user’s own variant of that length', () => {
    expect(textOf(saying(note({ level: 'long' }), 'period', 'count', 'next', 'platform'))).toBe(
      'november / 11 innlegg / i desember / Facebook',
    );
    expect(drafted(saying(note(), 'period')).postIds).toEqual(['linkedin:1']);
  });
});
