import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../utils/insights/verdict.ts';

const ln = Math.log;
/** The words for a best guess of so many times, and an interval that reaches as many times below as above. */
const said = (times: number, factor: number): string => {
  const { level, ratio } = verdictOf(ln(times / factor), ln(times * factor), ln(times));
  return ratio === null ? String(level) : `${level} ${ratio}`;
};

describe('the words an interval allows', () => {
  it('are none while one is inside a wide interval, and "usual" while it is inside a narrow one', () => {
    expect(verdictOf(ln(0.5), ln(1.4), ln(0.95))).toEqual({ level: null, ratio: null });
    expect(verdictOf(ln(0.7), ln(1.8), ln(1.05))).toEqual({ level: null, ratio: null });
    expect(verdictOf(ln(0.6), ln(1.7), ln(1))).toEqual({ level: 'usual', ratio: null });
    // Both ends of "usual", themselves counted in, and the best guess.
    expect(verdictOf(-ln(1.75), ln(1.75), 0)).toEqual({ level: 'usual', ratio: null });
    expect(verdictOf(-ln(1.75) - 1e-9, ln(1.75), 0).level).toBeNull();
    expect(verdictOf(-ln(1.75), ln(1.75) + 1e-9, 0).level).toBeNull();
    expect(verdictOf(ln(0.9), ln(1.7), ln(1.25)).level).toBe('usual');
    expect(verdictOf(ln(0.9), ln(1.7), ln(1.25) + 1e-9).level).toBeNull();
    expect(verdictOf(ln(0.6), ln(1.1), -ln(1.25)).level).toBe('usual');
    expect(verdictOf(ln(0.6), ln(1.1), -ln(1.25) - 1e-9).level).toBeNull();
    // An interval that just touches one does not exclude it.
    expect(verdictOf(0, ln(1.2), ln(1.1)).level).toBe('usual');
    expect(verdictOf(ln(0.8), 0, ln(0.9)).level).toBe('usual');
    expect(verdictOf(0, 3, 1).level).toBeNull();
  });
  it('are "less" below one, never with a ratio', () => {
    expect(verdictOf(ln(0.1), ln(0.99), ln(0.3))).toEqual({ level: 'less', ratio: null });
    expect(verdictOf(ln(0.01), -1e-12, ln(0.02))).toEqual({ level: 'less', ratio: null });
  });
  it('are "more" above one, with no ratio that the best guess does not bear', () => {
    expect(verdictOf(1e-12, ln(1.3), ln(1.15))).toEqual({ level: 'more', ratio: null });
    expect(said(1.25, 1.2)).toBe('more');
    // 1.30 is no "about 1.5" (1.5 / 1.15 = 1.304…), 1.31 is.
    expect(said(1.3, 1.1)).toBe('more');
    expect(said(1.31, 1.1)).toBe('about 1.5');
    expect(said(1.3, 1.02)).toBe('atLeast 1.25');
  });
  it('are "about" by the largest round ratio within a seventh of the guess that the lower end bears by two thirds', () => {
    // A narrow interval: the guess decides.
    expect(said(1.73, 1.1)).toBe('about 1.5');
    expect(said(1.74, 1.1)).toBe('about 2');
    expect(said(2.2, 1.1)).toBe('about 2.5');
    expect(said(2.62, 1.1)).toBe('about 3');
    expect(said(3.5, 1.1)).toBe('about 4');
    expect(said(4.4, 1.1)).toBe('about 5');
    expect(said(5.25, 1.1)).toBe('about 6');
    expect(said(6.1, 1.1)).toBe('about 7');
    expect(said(7, 1.1)).toBe('about 8');
    expect(said(8.75, 1.1)).toBe('about 10');
    // A wide one: the lower end decides. 3 / 2 = 1.5 bears "about two" (1.33…) and not "about two and a half" (1.67).
    expect(said(3, 2)).toBe('about 2');
    expect(said(2.66, 2)).toBe('about 1.5');
    expect(said(2.67, 2)).toBe('about 2');
  });
  it('are "at least" where the interval is too wide for any "about"', () => {
    // Wider than one and a half times both ways: whatever "about" its lower end bears, the guess would lie too far above it.
    expect(said(2.4, 2.3)).toBe('more');
    expect(said(2.87, 2.3)).toBe('more');
    expect(said(2.88, 2.3)).toBe('atLeast 1.25');
    expect(said(3.45, 2.3)).toBe('atLeast 1.5');
    expect(said(4.6, 2.3)).toBe('atLeast 2');
    expect(said(6.9, 2.3)).toBe('atLeast 3');
    expect(said(9.2, 2.3)).toBe('atLeast 4');
    expect(said(11.5, 2.3)).toBe('atLeast 5');
    expect(said(16.1, 2.3)).toBe('atLeast 7');
    expect(said(23, 2.3)).toBe('atLeast 10');
    expect(verdictOf(ln(2), Number.POSITIVE_INFINITY, ln(5))).toEqual({ level: 'atLeast', ratio: 2 });
  });
  it('say ten at most', () => {
    expect(said(40, 1.1)).toBe('atLeast 10');
    expect(said(14, 1.1)).toBe('atLeast 10');
    expect(said(11, 1.2)).toBe('about 10');
    // As soon as the lower end is ten, "at least ten" is the stronger word.
    expect(verdictOf(ln(10), ln(10), ln(10))).toEqual({ level: 'atLeast', ratio: 10 });
    expect(verdictOf(ln(10) - 1e-9, ln(10), ln(10))).toEqual({ level: 'about', ratio: 10 });
  });
  it('never become weaker as the numbers rise, however wide the interval', () => {
    for (let factor = 1.01; factor < 12; factor *= 1.13) {
      let [rank, ratio, before] = [-1, 0, ''];
      for (let times = 0.02; times < 400; times *= 1.01) {
        const verdict = verdictOf(ln(times / factor), ln(times * factor), ln(times));
        const now = ['less', null, 'usual', 'more'].indexOf(verdict.level as string | null);
        const strength = now === -1 ? 4 : now === 2 ? 1 : now;
        const what = `${before} → ${verdict.level} ${verdict.ratio} at ${times} by ${factor}`;
        expect(strength, what).toBeGreaterThanOrEqual(rank);
        expect(verdict.ratio ?? 1, what).toBeGreaterThanOrEqual(ratio);
        [rank, ratio, before] = [strength, verdict.ratio ?? 1, `${verdict.level} ${verdict.ratio}`];
      }
    }
  });
});
