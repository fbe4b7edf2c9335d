import { describe, expect, it } from 'vitest';
import { sayDigest } from '../../../utils/messages/say-digest.ts';

const nothing = { thanks: 0, asks: 0, tips: 0, toRead: 0, planDue: false };

describe('the weekly digest', () => {
  it('says too who waits for an answer to a tip, and that the next plan is due', () => {
    expect(sayDigest({ ...nothing, tips: 1, planDue: true }, 'nb')).toBe(
      'Ett tips venter på svar, og planen for neste måned er tom ennå.',
    );
    expect(sayDigest({ ...nothing, tips: 2, planDue: true }, 'nn')).toBe(
      '2 tips ventar på svar, og planen for neste månad er tom enno.',
    );
    expect(sayDigest({ ...nothing, planDue: true }, 'en')).toBe('The plan for next month is still empty.');
  });

  it('says what waits in one sentence, in each language', () => {
    const digest = { ...nothing, thanks: 3, asks: 1, toRead: 2 };
    expect(sayDigest(digest, 'nb')).toBe('3 venter på takk, ett spørsmål bør ut, og 2 innlegg er verdt å lese igjen.');
    expect(sayDigest(digest, 'nn')).toBe('3 ventar på takk, eitt spørsmål bør ut, og 2 innlegg er verde å lese att.');
    expect(sayDigest(digest, 'en')).toBe(
      '3 people are waiting to be thanked, one ask should go out and 2 posts are worth reading again.',
    );
  });

  it('begins with a capital letter when only one thing waits', () => {
    expect(sayDigest({ ...nothing, thanks: 1 }, 'nb')).toBe('Én venter på takk.');
  });

  it('is silent when nothing waits', () => {
    expect(sayDigest(nothing, 'en')).toBeNull();
  });
});
