import { describe, expect, test } from 'vitest';
import type { PostSummary } from '../../../utils/insights/types.ts';
import { draftMessage } from '../../../utils/messages/draft-message.ts';
import { numbersAge, STALE_AFTER_DAYS } from '../../../utils/messages/numbers-age.ts';
import { applyFactUpdates, refreshFacts } from '../../../utils/messages/refresh-facts.ts';
import { toPlainText } from '../../../utils/messages/rich-text.ts';
import { toMessage } from '../../../utils/messages/to-message.ts';
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

describe('how old the numbers are', () => {
  const facts = letter(summary(2, 4200, 1, 'strong')).facts;

  test('counts whole days from the reading behind them', () => {
    const takenAt = '2026-11-15T08:00:00.000Z';
    expect(numbersAge(facts, () => takenAt, NOW)).toEqual({ days: 9, readAt: takenAt, stale: true });
    const fresh = new Date(Date.parse(NOW) - (STALE_AFTER_DAYS - 1) * 86_400_000).toISOString();
    expect(numbersAge(facts, () => fresh, NOW)?.stale).toBe(false);
  });

  test('says nothing when there is no reading to count from', () => {
    expect(numbersAge(facts, () => null, NOW)).toBeNull();
    expect(numbersAge([], () => NOW, NOW)).toBeNull();
  });
});
