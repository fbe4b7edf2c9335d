import { describe, expect, it } from 'vitest';
import { growthLines } from '../../../utils/insights/growth-lines.ts';
import { claimOf } from '../../../utils/insights/post-claim.ts';
import { NOW, ordinaryPosts, postFrom } from './some-posts.ts';

const WEEK = 168;
const own = postFrom({
  id: 'new',
  day: 70,
  seen: [
    { age: 24, counts: { impressions: 900 } },
    { age: WEEK, counts: { impressions: [3000, 2950, 3099] } },
  ],
});
const all = [...ordinaryPosts(12), own];
const { receipt } = claimOf(own, all, 'impressions', NOW);

describe('the growth behind a receipt', () => {
  const drawn = growthLines(receipt, all);
  const line = (id: string) => drawn?.lines.find(({ postId }) => postId === id);

  it('is the post itself and every post it was held against, and nobody else', () => {
    const other = postFrom({
      id: 'other',
      day: 3,
      platform: 'facebook',
      seen: [{ age: 50, counts: { impressions: 9 } }],
    });
    const lines = growthLines(receipt, [...all, other])?.lines ?? [];
    expect(lines.map(({ postId }) => postId).sort()).toEqual([...receipt.postIds, ...receipt.comparedWith].sort());
    expect(lines.filter((one) => one.own).map(({ postId }) => postId)).toEqual(['linkedin:new']);
  });
  it('has a dot for each reading, rounded ones with their span', () => {
    expect(line('linkedin:new')?.readings).toEqual([
      { ageHours: 24, value: 900, low: 900, high: 900 },
      { ageHours: WEEK, value: 3000, low: 2950, high: 3099 },
    ]);
  });
  it('starts every line at nothing, never falls, and passes through the numbers of the comparison', () => {
    for (const { postId, path } of drawn?.lines ?? []) {
      expect(path[0]).toEqual({ ageHours: 0, value: 0 });
      path.slice(1).forEach((point, i) => {
        expect(point.value).toBeGreaterThanOrEqual((path[i]?.value ?? 0) - 1e-9);
      });
      const peer = receipt.peers?.find((one) => one.postId === postId);
      if (!peer) continue;
      expect(path.find(({ ageHours }) => ageHours === WEEK)?.value).toBeCloseTo(peer.value, 6);
    }
  });
  it('has a usual post that stands at the middle of the others at the age of the comparison', () => {
    const usual = drawn?.usual ?? [];
    expect(usual.find(({ ageHours }) => ageHours === WEEK)?.value).toBeCloseTo(receipt.typical?.low ?? Number.NaN, 6);
    expect(drawn?.untilHours).toBe(WEEK * 1.5);
  });
  it('is not drawn along another curve than that of the receipt: one of a shape no longer known is left out', () => {
    const old = receipt.curve && { ...receipt, curve: { ...receipt.curve, shape: 0.7 } };
    expect(old).toBeTruthy();
    expect(old && growthLines(old, all)).toBeNull();
  });
  it('leaves out what was read after the receipt was written', () => {
    const later = {
      ...own,
      snapshots: [
        ...own.snapshots,
        ...postFrom({ id: 'new', day: 70, seen: [{ age: 200, counts: { impressions: 9000 } }] }).snapshots,
      ],
    };
    const written = { ...receipt, computedAt: own.snapshots[1]?.takenAt ?? NOW };
    const again = growthLines(written, [...all.slice(0, -1), later]);
    expect(again?.lines.find((one) => one.own)?.readings).toHaveLength(2);
    expect(growthLines(receipt, [...all.slice(0, -1), later])?.lines.find((one) => one.own)?.readings).toHaveLength(3);
  });
  it('leaves out posts whose number meant something else', () => {
    const [first, ...rest] = all;
    if (!first) throw new Error('no posts');
    const changed = {
      ...first,
      snapshots: first.snapshots.map((s) => ({ ...s, readings: s.readings.map((r) => ({ ...r, definition: 'new' })) })),
    };
    expect(growthLines(receipt, [changed, ...rest])?.lines).toHaveLength(12);
  });
  it('is nothing for a receipt without a growth curve, of several posts, or whose post is gone', () => {
    expect(growthLines({ ...receipt, curve: null }, all)).toBeNull();
    expect(growthLines({ ...receipt, postIds: ['linkedin:p0', 'linkedin:p1'] }, all)).toBeNull();
    expect(growthLines(receipt, all.slice(0, -1))).toBeNull();
  });
});
