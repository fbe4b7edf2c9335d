import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { numberBeforeWords, reactionTotal } from '../../../utils/platforms/linkedin-lines.ts';
import { parseCount } from '../../../utils/reading/counts.ts';
import { openPage } from '../../../utils/reading/page.ts';
import { openPlace } from '../../../utils/reading/place.ts';

function total(line: string, language: string): string {
  const { document } = new JSDOM(`<html lang="${language}"><body></body></html>`).window;
  const page = openPage(document, new URL('https://www.linkedin.com/feed/'), new Date('2026-11-24T12:00:00Z'));
  const place = openPlace({
    page,
    pageKind: 'feed',
    pageId: null,
    pageAccount: null,
    root: document.body,
    seed: null,
    ids: [],
    fences: null,
    nested: new Set(),
  });
  const seen = reactionTotal(line, place);
  if (!seen || 'unread' in seen) return seen?.unread ?? 'nothing';
  return String('value' in seen ? seen.value : parseCount(seen.raw, language, { printing: 'unknown' }).value);
}

describe('the total behind a line of reactions', () => {
  it.each([
    ['en', '1,231 reactions', '1231'],
    ['en', 'Kari Nes and 1 other reacted', '2'],
    ['nb', '1 231 reaksjoner', '1231'],
    ['nb', 'Kari Nes og 29 andre', '30'],
    ['nb', 'Kari Nes og 1 annen person reagerte', '2'],
    ['nn', 'Kari Nes og 29 andre', '30'],
    ['da', 'Kari Nes og 29 andre har reageret', '30'],
    ['sv', 'Kari Nes och 29 andra', '30'],
    ['de', 'Kari Nes und 29 weitere Personen', '30'],
    ['nl', 'Kari Nes en 29 anderen', '30'],
    ['fr', 'Kari Nes et 1 029 autres personnes', '1030'],
    ['es', 'Kari Nes y 29 más', '30'],
    ['es', 'Kari Nes y 29 personas más', '30'],
    ['it', 'Kari Nes e altre 29 persone', '30'],
    ['pt-BR', 'Kari Nes e outras 29 pessoas', '30'],
    ['pl', 'Kari Nes i 29 innych użytkowników', '30'],
    ['ja', 'Kari Nesさん、他29人', '30'],
    ['ja', '1,231件のリアクション', '1231'],
    ['ar', 'Kari Nes و٢٩ آخرون', '30'],
    ['ar', '١٬٢٣١ تفاعلات', '1231'],
    ['is', '63 viðbrögð', '63'],
    ['tr', 'Kari Nes ve diğer 29 kişi', '30'],
    ['uk', 'Kari Nes і ще 29', '30'],
    ['el', 'Kari Nes και άλλοι 29', '30'],
    ['el', 'Kari Nes και 29 ακόμη', '30'],
    ['ms', 'Kari Nes dan 29 yang lain', '30'],
    ['tl', 'Kari Nes at 29 iba pa', '30'],
    ['hi', 'Kari Nes और 29 अन्य', '30'],
    ['he', 'Kari Nes ועוד 29 אחרים', '30'],
    ['th', 'Kari Nes และอีก 29 คน', '30'],
    ['ko', 'Kari Nes님 외 29명', '30'],
    ['ko', '반응 1,231', '1231'],
  ])('in %s: %s', (language, line, value) => {
    expect(total(line, language)).toBe(value);
  });

  it('is not told by a line in an unknown language that begins with a name', () => {
    expect(total('Kari Nes eta beste 29', 'eu')).toBe('language-not-covered');
  });

  it('is never the others alone, nor a number of another thing', () => {
    expect(total('29 comments', 'en')).toBe('nothing');
    expect(total('Kari Nes', 'en')).toBe('nothing');
  });
});

describe('a number before words nobody knows', () => {
  it.each([
    ['7 ummæli', 'is', '7'],
    ['12件のコメント', 'ja', '12'],
    ['1,234 次转发', 'zh', '1,234'],
    ['1 234 gonger delt', 'nn', '1 234'],
  ])('%s', (line, language, raw) => {
    expect(numberBeforeWords(line, language)).toBe(raw);
  });

  it.each([
    ['12 tusen ganger', 'nb'],
    ['1,2 mill. visninger', 'nb'],
    ['3万件', 'ja'],
    ['3 d', 'en'],
    ['om 3 dager', 'nb'],
  ])('never one that a word multiplies, an age or part of a sentence: %s', (line, language) => {
    expect(numberBeforeWords(line, language)).toBeNull();
  });
});
