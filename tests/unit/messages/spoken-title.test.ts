import { describe, expect, test } from 'vitest';
import { LONGEST_TITLE, spokenTitle } from '../../../utils/messages/spoken-title.ts';

const said = (title: string, ownWords = true) => spokenTitle(title, ownWords);

describe('a title inside a sentence', () => {
  test('is a thing to speak of when it is small and short', () => {
    expect(said('tunnelen.')).toEqual({ isThing: true, words: 'tunnelen' });
    expect(said('gjenbruk av masser')).toEqual({ isThing: true, words: 'gjenbruk av masser' });
  });

  test('is a title when it is a sentence, however small it begins, and in another language', () => {
    for (const title of ['slik bygger vi tunnelen', 'hva gjør vi nå', 'møt Kari', 'how we do it', 'Tunnelen'])
      expect(said(title)?.isThing, title).toBe(false);
    expect(said('tunnelen', false)?.isThing).toBe(false);
    expect(said('masser fra den tunnelen')?.isThing).toBe(true);
    expect(said('gjenbruk av masser fra tunnelen')?.isThing).toBe(false);
  });

  test('keeps its question mark and loses its full stop', () => {
    expect(said('Hva gjør en rørlegger?')?.words).toBe('Hva gjør en rørlegger?');
    expect(said('TUNNELEN ER ÅPEN!!!')?.words).toBe('TUNNELEN ER ÅPEN!');
    expect(said('Dag 1.')?.words).toBe('Dag 1');
    expect(said('Hva nå? Jo.')?.words).toBe('Hva nå? Jo');
  });

  test('gives up its own quotation marks, and keeps those further in as single ones', () => {
    expect(said('«Vi fikk det til»')?.words).toBe('Vi fikk det til');
    expect(said('Kari sa "ja" til oss')?.words).toBe('Kari sa ‘ja’ til oss');
    expect(said('Kari sa «ja»')?.words).toBe('Kari sa ‘ja’');
    expect(said('«Ja» sa Kari')?.words).toBe('‘Ja’ sa Kari');
  });

  test('is cut at a word when it is long', () => {
    const long = said(`Slik gikk det da vi ${'grov og '.repeat(30)}`);
    expect(long?.words.length).toBeLessThanOrEqual(LONGEST_TITLE + 1);
    expect(long?.words).toMatch(/(grov|og)…$/);
    expect(said(`Hva skjer ${'her og '.repeat(30)}nå?`)?.words).toMatch(/(her|og)…$/);
    const just = `Slik ${'a'.repeat(LONGEST_TITLE - 5)}`;
    expect(said(just)?.words).toBe(just);
    // One long word, such as an address: there is no place to cut but in it.
    expect(said(`${just}a`)?.words).toBe(`${just}…`);
    const half = 'a'.repeat(LONGEST_TITLE / 2);
    expect(said(`${half} ${half}`)?.words).toBe(`${half} ${half.slice(1)}…`);
    expect(said(`${half}a ${half}`)?.words).toBe(`${half}a…`);
  });

  test('is nothing when there is nothing to say', () => {
    for (const title of ['', '  ', '…', '.']) expect(said(title)).toBeNull();
    expect(spokenTitle(null, true)).toBeNull();
  });
});
