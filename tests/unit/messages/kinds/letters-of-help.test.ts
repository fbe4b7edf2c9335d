import { describe, expect, test } from 'vitest';
import type { PostClaim, PostSummary, ResultLevel } from '../../../../utils/insights/types.ts';
import type {
  Help,
  LeaderRequest,
  ResultRequest,
  SubjectPost,
  ThanksRequest,
} from '../../../../utils/messages/draft-request.ts';
import { summaryToTell } from '../../../../utils/messages/kinds/thanks-with-result.ts';
import { type Language, languages, type Role, roles } from '../../../../utils/model/people.ts';
import { basisOf, NOW, receiptOf, uuid } from '../situations.ts';
import { drafted, enteredIn, idsOf, partsOf, refused, saying, slotsOf, textOf } from './drafted.ts';

const tunnel: SubjectPost = { id: 'linkedin:1', platform: 'linkedin', title: 'tunnelen', topic: null };
const pipes: SubjectPost = { id: 'facebook:2', platform: 'facebook', title: '12 nye rør', topic: null };
const helped = (role: Role, what: string | null = null): Help => ({ role, what });
const company = { name: 'Fjellvann 1', ownName: 'Silje 2' };
const weekAgo = (moment: number) => new Date(Date.parse(NOW) - 7 * 86_400_000 - moment).toISOString();

describe('thanks at publishing', () => {
  const thanks = (rest: Partial<ThanksRequest> = {}): ThanksRequest => ({
    ...basisOf('nb', ['Kari Lid'], { company }),
    kind: 'thanks',
    posts: [tunnel],
    help: [helped('photo')],
    ...rest,
  });
  const two = basisOf('nb', ['Kari Lid', 'Amir Khan']).readers;

  test('says that the post is out, what the reader did, and what comes next', () => {
    for (const language of languages) {
      expect(partsOf(thanks({ language })), language).toEqual(['out', 'role.photo', 'closing']);
    }
    expect(textOf(thanks())).toMatch(/^Hei Kari! /);
    expect(drafted(thanks({ posts: [tunnel, pipes] }))).toMatchObject({
      kind: 'thanks',
      level: 'plain',
      recipients: [uuid(1)],
      postIds: ['linkedin:1', 'facebook:2'],
      askId: null,
      tipId: null,
    });
    expect(drafted(thanks()).subject).toBe('Takk for hjelpen med innlegget om tunnelen');
  });
  test('says otherwise of a post that has been out for more than a week, and of several when all have', () => {
    const out = (...publishedAt: (string | null | undefined)[]) =>
      partsOf(thanks({ posts: publishedAt.map((at) => (at === undefined ? tunnel : { ...tunnel, publishedAt: at })) }));
    const [news, late] = [
      ['out', 'role.photo', 'closing'],
      ['outLate', 'role.photo', 'closingLate'],
    ];
    expect(out(weekAgo(1))).toEqual(late);
    expect(out(weekAgo(0))).toEqual(news);
    expect(out(null)).toEqual(news);
    expect(out(undefined)).toEqual(news);
    expect(out(weekAgo(1), weekAgo(0))).toEqual(news);
    expect(out(weekAgo(1), weekAgo(5))).toEqual(late);
  });
  test('takes turns between what was done exactly and the words for the role', () => {
    const exact = thanks({ help: [helped('photo', 'bildene fra taket')] });
    expect(['what', 'role.photo']).toContain(partsOf(exact)[1]);
    const rest = (...parts: string[]) =>
      partsOf({ ...exact, avoid: parts.flatMap((one) => idsOf('thanks', 'nb', one)) })[1];
    expect(rest('what')).toBe('role.photo');
    expect(rest('role.photo')).toBe('what');
    expect(rest('what', 'role.photo')).toBe('help');
  });
  test('names several roles together, each once, what was done exactly before that', () => {
    const several = thanks({ help: [helped('photo'), helped('idea'), helped('photo')] });
    expect(partsOf(several)[1]).toBe('help');
    expect(slotsOf(several).help).toBe('bildene dine og ideen din');
    const exact = thanks({ help: [helped('photo', 'bildene fra taket'), helped('idea')] });
    expect(partsOf(exact)[1]).toBe('what');
    const avoid = ['what', 'help'].flatMap((part) => idsOf('thanks', 'nb', part));
    expect(partsOf({ ...exact, avoid })[1]).toMatch(/^role\.(photo|idea)$/);
    const more = ['what', 'help', 'role.photo'].flatMap((part) => idsOf('thanks', 'nb', part));
    expect(partsOf({ ...exact, avoid: more })[1]).toBe('role.idea');
  });
  test('of one role twice is of one role', () => {
    expect(partsOf(thanks({ help: [helped('quote'), helped('quote')] }))[1]).toBe('role.quote');
  });
  test('where nobody has said how, is for help', () => {
    expect(partsOf(thanks({ help: [] }))[1]).toBe('role.other');
    expect(slotsOf(thanks({ help: [] })).help).toBe('hjelpen din');
  });
  test('has words for every role', () => {
    for (const role of roles) {
      expect(partsOf(thanks({ help: [helped(role)] }))[1]).toBe(`role.${role}`);
      expect(slotsOf(thanks({ help: [helped(role)] })).help).toMatch(/ (din|dine|ditt)( |$)/);
    }
  });
  test('fills its slots with the post, where it stands, the help and the names', () => {
    const help = [helped('photo', 'de 12 bildene.'), helped('photo', 'de 12 bildene'), helped('photo', ' ')];
    expect(slotsOf(thanks({ help: [...help, helped('photo', 'teksten')] }))).toEqual({
      name: 'Kari',
      company: 'Fjellvann 1',
      me: 'Silje 2',
      post: 'innlegget om tunnelen',
      platform: 'LinkedIn',
      help: 'bildene dine',
      what: 'de 12 bildene og teksten',
    });
    expect(slotsOf(thanks({ posts: [tunnel, pipes] }))).toMatchObject({ platform: 'LinkedIn og Facebook' });
    expect(slotsOf(thanks({ posts: [tunnel, { ...pipes, platform: 'linkedin' }] })).platform).toBe('LinkedIn');
    expect(slotsOf(thanks({ readers: two }))).toMatchObject({ help: 'bildene deres', name: 'Kari og Amir' });
    expect(slotsOf(thanks())).not.toHaveProperty('what');
  });
  test('says where each figure was entered', () => {
    const help = [helped('photo', 'de 12 bildene')];
    expect(enteredIn(saying(thanks({ help, posts: [pipes] }), 'post', 'what', 'company', 'me'))).toEqual([
      '12 nye rør: post facebook:2 title',
      'de 12 bildene: contribution facebook:2 what',
      'Fjellvann 1: settings – companyName',
      'Silje 2: settings – ownName',
    ]);
  });
  test('leaves out what was done where the user’s words are in another language', () => {
    const exact = thanks({ help: [helped('photo', 'bildene fra taket')] });
    expect(slotsOf({ ...exact, writtenIn: 'en' })).not.toHaveProperty('what');
    expect(slotsOf({ ...exact, writtenIn: 'nb' }).what).toBe('bildene fra taket');
  });
  test('is by the user’s own variant where there is one', () => {
    expect(textOf(saying(thanks(), 'name', 'post', 'platform', 'help'))).toBe(
      'Kari / innlegget om tunnelen / LinkedIn / bildene dine',
    );
    expect(drafted(saying(thanks(), 'name')).postIds).toEqual(['linkedin:1']);
  });
  test('is to somebody, of something', () => {
    expect(refused(thanks({ readers: [] }))).toEqual({ why: 'no-reader' });
    expect(refused(thanks({ posts: [] }))).toEqual({ why: 'no-post' });
  });
});

/** What the numbers of a post say: at a level, read on a day of November. */
function summary(result: ResultLevel, claim: Partial<PostClaim> = {}, rest: Partial<PostSummary> = {}): PostSummary {
  const level = { strong: 'about', ordinary: 'usual', weak: 'less', tooEarly: 'number', paid: 'number' } as const;
  const whole: PostClaim = {
    postId: tunnel.id,
    platform: 'linkedin',
    metric: 'impressions',
    meaning: 'shown',
    level: level[result],
    withheld: null,
    value: { value: 4200, low: 4200, high: 4200, takenAt: NOW },
    ageHours: 168,
    ratio: level[result] === 'about' ? 2 : null,
    interval: null,
    rank: null,
    namedSet: null,
    commonness: null,
    receipt: receiptOf([tunnel.id], 'impressions', 'linkedin', 4200),
    ...claim,
  };
  return {
    postId: tunnel.id,
    leadMetric: 'impressions',
    claims: [{ ...whole, metric: 'comments', meaning: 'acts', level: 'number', withheld: null }, whole],
    result,
    readAt: NOW,
    growth: [],
    ...rest,
  };
}
/** A post whose leading number was never read. */
const unread = (result: ResultLevel): PostSummary => summary(result, { value: null, level: 'number', ratio: null });
const none = (result: ResultLevel): PostSummary => summary(result, {}, { leadMetric: 'saves' });

describe('thanks with the result', () => {
  const result = (rest: Partial<ResultRequest> = {}): ResultRequest => ({
    ...basisOf('nb', ['Kari Lid'], { company }),
    kind: 'thanksWithResult',
    posts: [tunnel],
    help: [helped('photo')],
    summaries: [summary('strong')],
    tellWeakResults: false,
    ...rest,
  });
  const of = (one: PostSummary, rest: Partial<ResultRequest> = {}) => result({ summaries: [one], ...rest });

  test('says how it went, what the reader did, and what comes next', () => {
    for (const language of languages) {
      expect(partsOf(result({ language })), language).toEqual(['strong', 'credit.photo', 'closeStrong']);
    }
    expect(textOf(result())).toMatch(/^Hei Kari! /);
    expect(drafted(result({ posts: [tunnel, pipes] }))).toMatchObject({
      kind: 'thanksWithResult',
      level: 'strong',
      postIds: ['linkedin:1', 'facebook:2'],
      subject: 'Nytt om innlegget om tunnelen',
    });
  });
  test.each<[string, PostSummary, boolean, string[]]>([
    ['ordinary', summary('ordinary'), false, ['ordinary', 'credit.photo', 'close']],
    ['weak, and nobody wants to know', summary('weak'), false, ['weak', 'credit.photo', 'close']],
    ['weak, and she wants to know', summary('weak'), true, ['weakTold', 'why', 'credit.photo', 'close']],
    ['weak by too little to say so', summary('weak', { level: 'number' }), true, ['weak', 'credit.photo', 'close']],
    ['too early', summary('tooEarly', { withheld: 'too-early' }), false, ['tooEarly', 'credit.photo', 'closeEarly']],
    [
      'too early and without a number',
      summary('tooEarly', { withheld: 'too-early', value: null }),
      false,
      ['tooEarlyPlain', 'credit.photo', 'closeEarly'],
    ],
    [
      'too few to compare with',
      summary('tooEarly', { withheld: 'too-few' }),
      false,
      ['tooFew', 'credit.photo', 'close'],
    ],
    [
      'too few to compare with and without a number',
      summary('tooEarly', { withheld: 'too-few', value: null }),
      false,
      ['weak', 'credit.photo', 'close'],
    ],
    ['paid', summary('paid'), false, ['paid', 'credit.photo', 'close']],
    ['paid and without a number', unread('paid'), false, ['paidPlain', 'credit.photo', 'close']],
    ['strong and without a number', unread('strong'), false, ['weak', 'credit.photo', 'close']],
    ['ordinary and without a number', unread('ordinary'), false, ['weak', 'credit.photo', 'close']],
    ['of a number that is not among those read', none('strong'), false, ['weak', 'credit.photo', 'close']],
    ['too early for a number that is not among those read', none('tooEarly'), false, ['weak', 'credit.photo', 'close']],
  ])('tells a result that is %s', (_, one, tellWeakResults, parts) => {
    expect(partsOf(of(one, { tellWeakResults }))).toEqual(parts);
  });
  test('compares where the level allows it, else says the number, and nothing worse than usual unless told to', () => {
    const said = (one: PostSummary, tellWeakResults = false) => slotsOf(of(one, { tellWeakResults })).result;
    expect(said(summary('strong'))).toMatch(/^er vist omtrent dobbelt så mange ganger som /);
    expect(said(summary('ordinary'))).toMatch(/ som LinkedIn-innleggene våre pleier/);
    expect(said(summary('ordinary', { level: 'number' }))).toBe('er vist 4 200 ganger på en uke');
    expect(said(summary('ordinary', { level: 'less' }))).toBe('er vist 4 200 ganger på en uke');
    expect(said(summary('strong', { ratio: null }))).toBe('er vist 4 200 ganger på en uke');
    expect(said(summary('weak'))).toBeUndefined();
    expect(said(summary('weak'), true)).toMatch(/^er vist færre ganger enn /);
    expect(said(summary('weak', { level: 'usual' }), true)).toBeUndefined();
    expect(said(summary('paid', { level: 'about', ratio: 2 }))).toBe('er vist 4 200 ganger på en uke');
    expect(said(summary('tooEarly'))).toBe('er vist 4 200 ganger på en uke');
    expect(said(none('strong'))).toBeUndefined();
  });
  test('asks no proofreader for a sequel, unless she did more than that', () => {
    const closing = (...help: Help[]) => partsOf(result({ help })).at(-1);
    expect(closing(helped('proofreading'))).toBe('closeStrongProofread');
    expect(closing(helped('proofreading'), helped('proofreading'))).toBe('closeStrongProofread');
    expect(closing(helped('proofreading'), helped('idea'))).toBe('closeStrong');
    expect(closing()).toBe('closeStrong');
    expect(partsOf(of(summary('ordinary'), { help: [helped('proofreading')] })).at(-1)).toBe('close');
    const avoid = idsOf('thanksWithResult', 'nb', 'closeStrongProofread');
    expect(partsOf(result({ help: [helped('proofreading')], avoid })).at(-1)).toBe('close');
  });
  test('takes turns with what was done exactly, and gives several roles together', () => {
    const exact = result({ help: [helped('photo', 'bildene fra taket')] });
    expect(partsOf({ ...exact, avoid: idsOf('thanksWithResult', 'nb', 'credit.photo') })[1]).toBe('what');
    expect(partsOf(result({ help: [helped('photo'), helped('idea')] }))[1]).toBe('help');
  });
  test('of several posts speaks of the one there is most to tell about', () => {
    const ofPipes = summary('ordinary', {}, { postId: pipes.id });
    const both = { posts: [tunnel, pipes], summaries: [summary('weak'), ofPipes] };
    expect(slotsOf(result(both)).post).toBe('innlegget «12 nye rør»');
    expect(drafted(result(both)).level).toBe('ordinary');
    expect(slotsOf(result({ posts: [pipes], summaries: [summary('strong')] })).post).toBe('innlegget «12 nye rør»');
  });
  test('is by the user’s own variant of that level', () => {
    const own = saying(result(), 'name', 'result');
    const [phrase] = own.ownPhrases ?? [];
    if (!phrase) throw new Error('one variant');
    expect(textOf({ ...own, ownPhrases: [{ ...phrase, level: 'strong' }] })).toMatch(
      /^Kari \/ er vist omtrent dobbelt/,
    );
    expect(textOf(own)).toMatch(/^Hei Kari!/);
  });
  test('is to somebody, of something, with numbers', () => {
    expect(refused(result({ readers: [] }))).toEqual({ why: 'no-reader' });
    expect(refused(result({ posts: [] }))).toEqual({ why: 'no-post' });
    expect(refused(result({ summaries: [] }))).toEqual({ why: 'no-numbers' });
  });
});

describe('the one of several results to tell', () => {
  const at = (result: ResultLevel, readAt: string | null, postId: string) => summary(result, {}, { readAt, postId });

  test('is the strongest, then the last read, then by the post', () => {
    const order = [
      at('strong', '2026-11-02', 'b'),
      at('strong', '2026-11-01', 'a'),
      at('strong', '2026-11-01', 'c'),
      at('strong', null, 'a'),
      at('ordinary', '2026-11-09', 'a'),
      at('paid', '2026-11-09', 'a'),
      at('tooEarly', '2026-11-09', 'a'),
      at('weak', '2026-11-09', 'a'),
    ];
    for (let from = 0; from < order.length; from++) {
      const rest = order.slice(from);
      expect(summaryToTell(rest)).toBe(order[from]);
      expect(summaryToTell(rest.toReversed())).toBe(order[from]);
    }
    expect(summaryToTell([])).toBeNull();
  });
});

describe('a word to a leader', () => {
  const word = (rest: Partial<LeaderRequest> = {}): LeaderRequest => ({
    ...basisOf('nb', [], { company }),
    kind: 'wordToLeader',
    leaderName: 'Ragnhild Moe',
    colleague: { id: uuid(9), name: 'Kari Lid' },
    help: [helped('photo')],
    posts: [tunnel],
    summaries: [summary('strong')],
    agreed: true,
    ...rest,
  });

  test('says what somebody did, how it went, why, and that she has agreed', () => {
    for (const language of languages) {
      expect(partsOf(word({ language })), language).toEqual(['opening', 'result', 'why', 'agreed']);
    }
    expect(textOf(word())).toMatch(/^Hei Ragnhild! /);
    expect(drafted(word({ posts: [tunnel, pipes] }))).toMatchObject({
      kind: 'wordToLeader',
      level: 'plain',
      postIds: ['linkedin:1', 'facebook:2'],
      recipients: [],
      subject: 'Et ord om Kari',
    });
  });
  test('tells a result that is strong or ordinary, and no other', () => {
    const told = (one: PostSummary) => partsOf(word({ summaries: [one] })).includes('result');
    expect([summary('strong'), summary('ordinary')].map(told)).toEqual([true, true]);
    expect([summary('weak'), summary('paid'), summary('tooEarly'), none('strong')].map(told)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(partsOf(word({ summaries: [] }))).toEqual(['opening', 'why', 'agreed']);
    expect(slotsOf(word({ summaries: [summary('weak')] }))).not.toHaveProperty('result');
    expect(partsOf(word({ summaries: [unread('strong')] }))).toEqual(['opening', 'why', 'agreed']);
  });
  test('fills its slots', () => {
    expect(slotsOf(word({ help: [helped('photo'), helped('proofreading'), helped('photo')] }))).toEqual({
      name: 'Ragnhild',
      company: 'Fjellvann 1',
      me: 'Silje 2',
      colleague: 'Kari',
      did: 'tok bildene og leste korrektur',
      post: 'innlegget om tunnelen',
      result: slotsOf(word()).result,
    });
    expect(slotsOf(word()).result).toMatch(/^er vist omtrent dobbelt så mange ganger/);
    expect(slotsOf(word({ help: [] })).did).toBe('hjalp til');
  });
  test('has words for what was done in every role and language', () => {
    const did = (language: Language) => roles.map((role) => slotsOf(word({ language, help: [helped(role)] })).did);
    expect(did('nb')).toEqual([...new Set(did('nb'))]);
    expect(did('nn')).not.toEqual(did('nb'));
    expect(did('en')).toContain('took the photos');
  });
  test('is to a reader of the register before a name, and to nobody where there is neither', () => {
    const { readers } = basisOf('nb', ['Bodil Aas']);
    expect(slotsOf(word({ readers })).name).toBe('Bodil');
    expect(textOf(word({ readers }))).toMatch(/^Hei Bodil! /);
    expect(slotsOf(word({ leaderName: null }))).not.toHaveProperty('name');
    expect(textOf(word({ leaderName: null }))).not.toMatch(/^Hei/);
  });
  test('speaks of the post there is most to tell about', () => {
    const ofPipes = summary('strong', {}, { postId: pipes.id });
    const both = { posts: [tunnel, pipes], summaries: [summary('weak'), ofPipes] };
    expect(slotsOf(word(both)).post).toBe('innlegget «12 nye rør»');
    expect(slotsOf(word({ posts: [pipes], summaries: [summary('strong')] })).post).toBe('innlegget «12 nye rør»');
  });
  test('says where a figure was entered', () => {
    expect(enteredIn(saying(word({ colleague: { id: uuid(9), name: 'Kari2 Lid' } }), 'colleague'))).toEqual([
      `Kari2: colleague ${uuid(9)} name`,
    ]);
  });
  test('is by the user’s own variant where there is one', () => {
    expect(textOf(saying(word(), 'colleague', 'did'))).toBe('Kari / tok bildene');
  });
  test('is only of somebody who has said yes, is known, and helped with something', () => {
    expect(refused(word({ agreed: false }))).toEqual({ why: 'colleague-has-not-agreed' });
    expect(refused(word({ colleague: { id: uuid(9), name: ' ' } }))).toEqual({ why: 'no-reader' });
    expect(refused(word({ posts: [] }))).toEqual({ why: 'no-post' });
  });
});
