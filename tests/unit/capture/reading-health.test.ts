import { describe, expect, it } from 'vitest';
import { jumpsOf, summariseHealth } from '../../../utils/capture/reading-health.ts';
import { newId } from '../../../utils/model/ids.ts';
import type { Snapshot } from '../../../utils/model/posts.ts';
import { postReading, reactions } from '../database/fresh-database.ts';

const NOW = '2026-11-24T12:00:00.000Z';

function snapshot(value: number, takenAt = '2026-11-23T12:00:00.000Z', given: Partial<Snapshot> = {}): Snapshot {
  return {
    id: newId(),
    postId: 'linkedin:activity:1',
    takenAt,
    source: 'page',
    covers: { kind: 'lifetime' },
    readings: [reactions(value)],
    readerVersion: '1',
    importId: null,
    replaces: null,
    ...given,
  };
}

const now = (value: number) => postReading({ nativeId: 'activity:1', metrics: [reactions(value)] });

describe('a number that moved', () => {
  it('may grow, and may fall by a tenth', () => {
    expect(jumpsOf(now(900), [snapshot(100)], NOW)).toEqual([]);
    expect(jumpsOf(now(90), [snapshot(100)], NOW)).toEqual([]);
  });

  it('is asked about when it fell by more', () => {
    expect(jumpsOf(now(89), [snapshot(100)], NOW)).toMatchObject([{ kind: 'fell', before: 100, now: 89 }]);
  });

  it('is asked about when it leapt a hundredfold in a week, not when it was tiny or long ago', () => {
    expect(jumpsOf(now(1200), [snapshot(12)], NOW)).toMatchObject([{ kind: 'leapt' }]);
    expect(jumpsOf(now(300), [snapshot(3)], NOW)).toEqual([]);
    expect(jumpsOf(now(1200), [snapshot(12, '2026-10-01T12:00:00.000Z')], NOW)).toEqual([]);
  });

  it('compares rounded numbers by what they can mean', () => {
    const rounded = { ...reactions(1000), raw: '1 t', low: 1000, high: 1099 };
    const post = postReading({ nativeId: 'activity:1', metrics: [rounded] });
    expect(jumpsOf(post, [snapshot(1100)], NOW)).toEqual([]);
  });

  it('never compares with a number she has corrected, a period, or another meaning', () => {
    const wrong = snapshot(5000, '2026-11-20T12:00:00.000Z');
    const corrected = snapshot(50, '2026-11-21T12:00:00.000Z', { source: 'typed', replaces: wrong.id });
    expect(jumpsOf(now(60), [wrong, corrected], NOW)).toEqual([]);
    const period = { kind: 'period' as const, from: NOW, to: NOW };
    expect(jumpsOf(now(60), [snapshot(5000, NOW, { covers: period })], NOW)).toEqual([]);
    const other = { ...reactions(5000), definition: 'linkedin/reactions/2024' };
    expect(jumpsOf(now(60), [snapshot(1, NOW, { readings: [other] })], NOW)).toEqual([]);
  });
});

describe('how a reading went', () => {
  it('counts what was promised, leaving out what the author hid', () => {
    const unread = [
      { metric: 'comments' as const, why: 'not-a-number' as const },
      { metric: 'reposts' as const, why: 'hidden-by-author' as const },
    ];
    const post = postReading({ nativeId: 'activity:1', unread });
    expect(summariseHealth([post], new Map(), NOW)).toMatchObject({ promised: 2, read: 1, level: 'partly' });
  });

  it('is good only when all was read at its preferred place', () => {
    expect(summariseHealth([now(5)], new Map(), NOW).level).toBe('good');
    const fallback = postReading({ nativeId: 'activity:1', metrics: [{ ...reactions(5), rank: 2 }] });
    expect(summariseHealth([fallback], new Map(), NOW)).toMatchObject({ fallbacks: 1, level: 'partly' });
  });

  it('does not blame the page for posts that are not ours', () => {
    const other = postReading({
      nativeId: 'activity:2',
      relation: 'other',
      metrics: [],
      unread: [{ metric: 'reactions', why: 'not-shown' }],
    });
    expect(summariseHealth([now(5), other], new Map(), NOW)).toMatchObject({ promised: 1, read: 1 });
  });
});
