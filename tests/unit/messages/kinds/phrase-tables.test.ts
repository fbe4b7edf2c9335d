import { describe, expect, test } from 'vitest';
import { wordNotes } from '../../../../utils/messages/letter-notes.ts';
import { numbersIn } from '../../../../utils/messages/number-words.ts';
import { slotsOfKind } from '../../../../utils/messages/own-phrases.ts';
import { phraseIdOf } from '../../../../utils/messages/phrase-id.ts';
import { parseTemplate, slotNamesOf } from '../../../../utils/messages/template.ts';
import { phrasePools } from './tables.ts';

/** Pools that stand beside a general pool of at least eight, so that ten letters are still ten sentences. */
const besideGeneral = /^closeStrongProofread$|^what$|^help$|^thanksAbout$|^plannedMonth$/;

const all = phrasePools.flatMap(({ kind, language, part, phrases }) =>
  phrases.map((phrase) => ({ kind, language, part, phrase })),
);

const pools = phrasePools.map((pool) => [`${pool.kind} ${pool.language} ${pool.part}`, pool] as const);

/** Words of one Norwegian that have no place in the other. */
const onlyNynorsk =
  /(?<!\p{L})(eg|ikkje|kva|kven|kvar|kvifor|korleis|noko|nokon|nokre|frå|veke|veker|gong|gonger|bilete|bileta|òg|berre|høyrer|ser eg|vart|vore|dykk|dykkar|mykje|meir|fleire|saman|medan|hugsar|gjerne vil eg|tenkjer|seie|seier|gjer|heilt|nokså|då|no|innlegga|kanalane)(?!\p{L})/iu;
const onlyBokmal =
  /(?<!\p{L})(jeg|ikke|hva|hvem|hvor|hvorfor|hvordan|noe|noen|fra|uke|uker|ganger|denne gangen|en gang|bilde|bilder|bildene|også|bare|hører|ble|blitt|vært|dere|deres|mye|mer|flere|sammen|mens|husker|tenker|sier|gjør|helt|da|nå|innleggene|kanalene|hvis|eller ikke|være|komme|etter at jeg)(?!\p{L})/iu;

/** A sentence's own words: slots out, of a choice the form for several. */
function plainWords(phrase: string): string[] {
  const text = phrase.replace(/\{[^}|]*\|([^}]*)\}/g, '$1').replace(/\{[^}]*\}/g, ' ');
  return text.toLowerCase().match(/[\p{L}’]+/gu) ?? [];
}

/** How many words must be put in, taken out or changed to make one sentence of the other. */
function wordsChanged(one: readonly string[], other: readonly string[]): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [i, word] of one.entries()) {
    const next = [i + 1];
    for (const [j, their] of other.entries()) {
      next.push(Math.min((row[j] ?? 0) + (word === their ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The words both have, as a share of all words either has. */
function sharedWords(one: readonly string[], other: readonly string[]): number {
  const all = new Set([...one, ...other]);
  return [...new Set(one)].filter((word) => other.includes(word)).length / all.size;
}

describe('the sentences of every kind, in three languages', () => {
  test('are there in every language, pool by pool', () => {
    const partsOf = (kind: string, language: string) =>
      phrasePools.filter((pool) => pool.kind === kind && pool.language === language).map((pool) => pool.part);
    for (const { kind } of phrasePools) {
      expect(partsOf(kind, 'nn')).toEqual(partsOf(kind, 'nb'));
      expect(partsOf(kind, 'en')).toEqual(partsOf(kind, 'nb'));
    }
  });

  test.each(pools)('are enough: %s', (_, { kind, part, phrases }) => {
    expect(new Set(phrases).size).toBe(phrases.length);
    const fewest = kind === 'channelNote' ? 6 : /^(role|credit)\./.test(part) ? 8 : besideGeneral.test(part) ? 4 : 10;
    expect(phrases.length).toBeGreaterThanOrEqual(fewest);
  });

  test('give every role ten different thanks, the general ones counted', () => {
    for (const pool of phrasePools.filter(({ part }) => /^(role|credit)\./.test(part))) {
      const general = phrasePools.find(
        (one) => one.kind === pool.kind && one.language === pool.language && one.part === 'help',
      );
      expect(pool.phrases.length + (general?.phrases.length ?? 0)).toBeGreaterThanOrEqual(10);
    }
  });

  test.each(pools)('are truly different, not one word changed: %s', (_, { phrases }) => {
    for (const [at, phrase] of phrases.entries()) {
      for (const earlier of phrases.slice(0, at)) {
        const [one, other] = [plainWords(phrase), plainWords(earlier)];
        // Two frames around the same number ("{Post} {result}.") have few words of their own.
        if (one.length === 0 || other.length === 0) continue;
        expect(wordsChanged(one, other), `${phrase} – ${earlier}`).toBeGreaterThan(1);
        expect(sharedWords(one, other), `${phrase} – ${earlier}`).toBeLessThanOrEqual(0.6);
      }
    }
  });

  test('have ids of their own, and the same words have the same id in every kind', () => {
    const ids = new Map<string, string>();
    for (const { language, part, phrase } of all) {
      const id = phraseIdOf(language, phrase);
      expect(ids.get(id) ?? phrase, `${part}: two sentences with one id`).toBe(phrase);
      ids.set(id, phrase);
    }
  });

  test.each(pools)('are sound: %s', (_, { kind, language, phrases }) => {
    for (const phrase of phrases) {
      const parsed = parseTemplate(phrase);
      expect(parsed.ok, phrase).toBe(true);
      for (const slot of slotNamesOf(phrase)) expect(slotsOfKind[kind], phrase).toContain(slot);
      const words = parsed.ok
        ? parsed.pieces.map((piece) =>
            piece.kind === 'words' ? piece.text : piece.kind === 'choice' ? piece.several : 'X',
          )
        : [];
      const text = words.join('');
      expect(text, phrase).toMatch(/[.!?:]$/);
      expect(text, phrase).not.toMatch(/ {2}| [.,!?:;]|^\s|\s$/);
      expect(numbersIn(text, language), phrase).toEqual([]);
      expect(wordNotes(text, language), phrase).toEqual([]);
      // Gender-free: nobody is "he" or "she".
      expect(text, phrase).not.toMatch(/(?<!\p{L})(hun|ho|henne|hennar|hans|his|her own|she|he)(?!\p{L})/iu);
      if (language === 'nb') expect(text, phrase).not.toMatch(onlyNynorsk);
      if (language === 'nn') expect(text, phrase).not.toMatch(onlyBokmal);
    }
  });
});
