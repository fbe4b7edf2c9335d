import { describe, expect, it } from 'vitest';
import { sayDigest } from '../../../utils/messages/say-digest.ts';

describe('the weekly digest', () => {
  it('says what waits in one sentence, in each language', () => {
    const digest = { thanks: 3, asks: 1, toRead: 2 };
    expect(sayDigest(digest, 'nb')).toBe('3 venter på takk, ett spørsmål bør ut og 2 innlegg er verdt å lese igjen.');
    expect(sayDigest(digest, 'nn')).toBe('3 ventar på takk, eitt spørsmål bør ut og 2 innlegg er verde å lese att.');
    expect(sayDigest(digest, 'en')).toBe(
      '3 people are waiting to be thanked, one ask should go out and 2 posts are worth reading again.',
    );
  });

  it('begins with a capital letter when only one thing waits', () => {
    expect(sayDigest({ thanks: 1, asks: 0, toRead: 0 }, 'nb')).toBe('Én venter på takk.');
  });

  it('is silent when nothing waits', () => {
    expect(sayDigest({ thanks: 0, asks: 0, toRead: 0 }, 'en')).toBeNull();
  });
});
