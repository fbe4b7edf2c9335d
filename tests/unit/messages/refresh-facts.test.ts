import { describe, expect, test } from 'vitest';
import type { PostClaim, PostSummary } from '../../../utils/insights/types.ts';
import { draftMessage } from '../../../utils/messages/draft-message.ts';
import { numbersAge, STALE_AFTER_DAYS } from '../../../utils/messages/numbers-age.ts';
import { applyFactUpdates, refreshFacts } from '../../../utils/messages/refresh-facts.ts';
import { toPlainText } from '../../../utils/messages/rich-text.ts';
import { toMessage } from '../../../utils/messages/to-message.ts';
import type { ClaimLevel } from '../../../utils/model/claims.ts';
import type { Fact } from '../../../utils/model/messages.ts';
import { basisOf, NOW, receiptOf, uuid } from './situations.ts';

const post = { id: 'linkedin:1', platform: 'linkedin' as const, title: 'tunnelen', topic: null };

function summary(ratio: number | null, value: number, snapshot: number, result: PostSummary['result']): PostSummary {
  const receipt = { ...receiptOf([post.id], 'impressions', 'linkedin', value), snapshotIds: [uuid(snapshot)] };
  return {
    postId: post.id,
    leadMetric: 'impressions',
    result,
    readAt: NOW,
    growth: [],
    claims: [
      {
        postId: post.id,
        platform: 'linkedin',
        metric: 'impressions',
        meaning: 'shown',
        level: ratio === null ? 'number' : 'about',
        withheld: ratio === null ? 'too-early' : null,
        value: { value, low: value, high: value, takenAt: NOW },
        ageHours: 168,
        ratio,
        interval: null,
        rank: null,
        namedSet: null,
        commonness: null,
        receipt,
      },
    ],
  };
}

function letter(about: PostSummary) {
  const outcome = draftMessage({
    ...basisOf('nb', ['Kari Lid']),
    kind: 'thanksWithResult',
    posts: [post],
    help: [{ role: 'photo', what: null }],
    summaries: [about],
    tellWeakResults: false,
  });
  if (!outcome.ok) throw new Error(outcome.why);
  return toMessage(outcome.draft, NOW);
}

describe('a newer reading', () => {
  const strong = letter(summary(2, 4200, 1, 'strong'));

  test('keeps the capital letter of a number that begins a sentence', () => {
    const [fact] = strong.facts;
    if (!fact) throw new Error('The letter has no number.');
    const big = { ...strong, facts: [{ ...fact, text: fact.text.charAt(0).toUpperCase() + fact.text.slice(1) }] };
    const [update] = refreshFacts(big, [summary(3, 6300, 2, 'strong')]);
    expect(update?.how === 'in-place' && update.after.text).toMatch(/^\p{Lu}/u);
  });

  test('offers the new words, and puts them in the place of the old', () => {
    const updates = refreshFacts(strong, [summary(3, 6300, 2, 'strong')]);
    expect(updates).toMatchObject([{ how: 'in-place', before: expect.stringContaining('dobbelt') }]);
    const after = { ...strong, ...applyFactUpdates(strong, updates) };
    expect(toPlainText(after.body)).toContain('tre ganger så ofte');
    expect(toPlainText(after.body)).not.toContain('dobbelt');
    expect(after.facts[0]?.receipt.snapshotIds).toEqual([uuid(2)]);
    expect(toPlainText(strong.body)).toContain('dobbelt');
  });

  test('renews only the receipt when the words are the same', () => {
    expect(refreshFacts(strong, [summary(2, 4500, 2, 'strong')])).toMatchObject([{ how: 'same' }]);
  });

  test('asks for a new draft when the result is another one', () => {
    const updates = refreshFacts(strong, [summary(null, 4500, 2, 'ordinary')]);
    expect(updates).toMatchObject([{ how: 'redraft' }]);
    expect(applyFactUpdates(strong, updates).body).toEqual(strong.body);
  });

  test('offers nothing for the same reading, for another post, or for a number the user has taken over', () => {
    expect(refreshFacts(strong, [summary(3, 4200, 1, 'strong')])).toEqual([]);
    expect(refreshFacts(strong, [{ ...summary(3, 1, 2, 'strong'), postId: 'x:2' }])).toEqual([]);
    const hers = { ...strong, facts: strong.facts.map((fact) => ({ ...fact, unboundAt: NOW })) };
    expect(refreshFacts(hers, [summary(3, 6300, 2, 'strong')])).toEqual([]);
  });
});

describe('a number in any letter', () => {
  const receipt = (snapshot: number, postIds = [post.id]) => ({
    ...receiptOf(postIds, 'impressions', 'linkedin', 4213),
    snapshotIds: [uuid(snapshot)],
  });
  const fact = (level: ClaimLevel, text = 'dette', postIds = [post.id]): Fact => ({
    id: `fact-${level}`,
    text,
    level,
    receipt: receipt(1, postIds),
    unboundAt: null,
  });
  const note = (facts: readonly Fact[]) => ({
    kind: 'channelNote' as const,
    level: 'short' as const,
    language: 'nb' as const,
    facts: [...facts],
    body: [
      { kind: 'paragraph' as const, spans: [{ kind: 'text' as const, text: 'Det er ' }, ...facts.map(spanOf)] },
      { kind: 'list' as const, items: [facts.map(spanOf)] },
    ],
  });
  const spanOf = ({ id, text }: Fact) => ({ kind: 'fact' as const, text, factId: id });
  const claimAt = (change: Partial<PostClaim>): PostSummary => {
    const about = summary(2, 4213, 2, 'strong');
    return { ...about, claims: about.claims.map((one) => ({ ...one, receipt: receipt(2), ...change })) };
  };
  const rank = { level: 'rank', ratio: null, rank: { place: 1, of: 9, exact: true } } as const;
  const update = (level: ClaimLevel, change: Partial<PostClaim>) => {
    const [one] = refreshFacts(note([fact(level)]), [claimAt(change)]);
    return one?.how === 'in-place' ? one.after.text.replaceAll('\u00a0', ' ') : (one?.how ?? null);
  };

  test('is renewed in the same kind of sentence, and asks for a new draft where that cannot be said any more', () => {
    expect(update('about', { level: 'atLeast', ratio: 3 })).toMatch(/^minst tre ganger så ofte/);
    expect(update('more', { level: 'about', ratio: 2 })).toMatch(/^omtrent dobbelt så mange/);
    expect(update('about', { level: 'number', ratio: null })).toBe('redraft');
    // The plain number stays the plain number, however well it did since.
    expect(update('number', { level: 'about', ratio: 3 })).toBe('over 4 200 ganger på en uke');
    expect(update('number', rank)).toBe('over 4 200 ganger på en uke');
    expect(update('number', { value: null })).toBe('redraft');
    // A place and a comparison never become one another, and good news never turns into bad in passing.
    expect(update('rank', rank)).toMatch(/^øverst blant de ni siste/);
    expect(update('rank', { level: 'about', ratio: 2 })).toBe('redraft');
    expect(update('about', rank)).toBe('redraft');
    expect(update('about', { level: 'less', ratio: null })).toBe('redraft');
    expect(update('less', { level: 'less', ratio: null })).toMatch(/^færre ganger enn/);
    expect(update('less', { level: 'more', ratio: null })).toBe('redraft');
  });

  test('is looked at only where it is about one post whose metric was read again', () => {
    const many = note([fact('number', 'dette', [post.id, 'linkedin:2']), fact('about', 'det', [])]);
    expect(refreshFacts(many, [claimAt({})])).toEqual([]);
    expect(refreshFacts(note([fact('number')]), [{ ...claimAt({}), claims: [] }])).toEqual([]);
    expect(refreshFacts(note([fact('number')]), [claimAt({ metric: 'comments' })])).toEqual([]);
    expect(refreshFacts(note([fact('number')]), [])).toEqual([]);
    // Read from two snapshots of which one is new: that is news.
    const both = claimAt({ receipt: { ...receipt(1), snapshotIds: [uuid(1), uuid(2)] } });
    expect(refreshFacts(note([fact('number')]), [both])).toHaveLength(1);
  });

  test('is put in wherever it stands, and nothing else is touched', () => {
    const letter = note([fact('number'), fact('more', 'noe annet')]);
    const [number] = refreshFacts(letter, [claimAt({ level: 'number', ratio: null })]);
    if (!number) throw new Error('no update');
    const after = applyFactUpdates(letter, [number]);
    const said = after.facts[0]?.text ?? '';
    expect(said).toContain('200');
    expect(after.facts[0]).toMatchObject({ id: 'fact-number', receipt: { snapshotIds: [uuid(2)] } });
    expect(after.facts[1]).toBe(letter.facts[1]);
    const [moved, stays] = [{ ...spanOf(fact('number')), text: said }, spanOf(fact('more', 'noe annet'))];
    expect(after.body).toEqual([
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'Det er ' }, moved, stays] },
      { kind: 'list', items: [[moved, stays]] },
    ]);
  });
});

describe('how old the numbers are', () => {
  const facts = letter(summary(2, 4200, 1, 'strong')).facts;

  test('counts whole days from the reading behind them', () => {
    const takenAt = '2026-11-15T08:00:00.000Z';
    expect(numbersAge(facts, () => takenAt, NOW)).toEqual({ days: 9, readAt: takenAt, stale: true });
    const fresh = new Date(Date.parse(NOW) - (STALE_AFTER_DAYS - 1) * 86_400_000).toISOString();
    expect(numbersAge(facts, () => fresh, NOW)?.stale).toBe(false);
  });

  test('counts from the oldest reading of a number that is still tied to it, and never below none', () => {
    const [own] = facts;
    if (!own) throw new Error('no fact');
    const of = (id: string, snapshotIds: string[], unboundAt: string | null = null): Fact => ({
      ...own,
      id,
      unboundAt,
      receipt: { ...own.receipt, snapshotIds },
    });
    const taken: Record<string, string> = {
      new: '2026-11-20T08:00:00.000Z',
      old: '2026-11-12T08:00:00.000Z',
      older: '2026-11-01T08:00:00.000Z',
      later: '2027-01-01T08:00:00.000Z',
    };
    const age = (...list: Fact[]) => numbersAge(list, (id) => taken[id] ?? null, NOW);
    expect(age(of('a', ['new', 'older']), of('b', ['old']), of('c', ['older'], NOW))?.readAt).toBe(taken.old);
    expect(age(of('b', ['old']), of('a', ['new']))?.readAt).toBe(taken.old);
    expect(age(of('a', []))).toBeNull();
    expect(age(of('a', ['later']))).toMatchObject({ days: 0, stale: false });
    const stale = new Date(Date.parse(NOW) - STALE_AFTER_DAYS * 86_400_000).toISOString();
    expect(numbersAge(facts, () => stale, NOW)).toMatchObject({ days: STALE_AFTER_DAYS, stale: true });
  });

  test('says nothing when there is no reading to count from', () => {
    expect(numbersAge(facts, () => null, NOW)).toBeNull();
    expect(numbersAge([], () => NOW, NOW)).toBeNull();
  });
});
