import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, moveTo } from '../../../components/posts/column-order.ts';

const usual = ['published', 'impressions', 'reactions', 'growth'];

describe('the order of the columns', () => {
  it('is the usual one until she changes it', () => {
    expect(inOrder(usual, [])).toEqual(usual);
  });

  it('follows hers, and puts a column she never placed after the one it usually follows', () => {
    expect(inOrder(usual, ['growth', 'published', 'reactions'])).toEqual([
      'growth',
      'published',
      'impressions',
      'reactions',
    ]);
  });

  it('passes over columns that are not known any more, and those named twice', () => {
    expect(inOrder(usual, ['gone', 'reactions', 'growth', 'growth'])).toEqual(inOrder(usual, ['reactions', 'growth']));
    expect(inOrder(usual, ['gone', 'growth', 'growth'])).toHaveLength(usual.length);
  });

  it('moves a column to where another stands, in both directions', () => {
    expect(moveTo(usual, 'growth', 'impressions')).toEqual(['published', 'growth', 'impressions', 'reactions']);
    expect(moveTo(usual, 'published', 'reactions')).toEqual(['impressions', 'reactions', 'published', 'growth']);
    expect(moveTo(usual, 'gone', 'reactions')).toEqual(usual);
  });

  it('never loses or doubles a column', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(ids, fc.array(fc.string({ maxLength: 4 })), fc.nat(), fc.nat(), (all, order, one, other) => {
        const placed = inOrder(all, order);
        const moved = moveTo(placed, placed[one % placed.length] ?? '', placed[other % placed.length] ?? '');
        expect([...moved].sort()).toEqual([...all].sort());
      }),
    );
  });
});
