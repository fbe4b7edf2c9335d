import type { Language } from '../model/people.ts';

export type WordNote = 'pressure' | 'formal' | 'superlative' | 'trade-word' | 'cause' | 'average';

/** Whole words, whatever letters the language has: `\b` does not know "å". */
function whole(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');
}

/**
 * Words a letter is better without, per language (product.md, "Language and tone"; claims method 3, "Banned").
 * Our own sentences hold none of them: a test sees to that.
 */
export const noteWords: Record<Language, readonly { code: WordNote; pattern: RegExp }[]> = {
  nb: [
    { code: 'formal', pattern: whole('vennligst|herved|undertegnede|i henhold til') },
    {
      code: 'pressure',
      pattern: whole(
        '(?:du|dere) må|(?:du|dere) bør svare|må ha|må få|snarest|asap|så fort som mulig|(?<!ikke )haster(?! ikke)|forventer|senest|obligatorisk|purring|purrer|siste sjanse|regner med at du',
      ),
    },
    {
      code: 'superlative',
      pattern: whole(
        'best|beste|aller|fantastisk\\p{L}*|utrolig|utrolige|enorm|enormt|enorme|superbra|supert|strålende|perfekt|perfekte|knallbra|kjempebra|rå|råbra|verdens|størst|største|høyest|rekord\\p{L}*',
      ),
    },
    {
      code: 'trade-word',
      pattern: whole(
        'ambassadør\\p{L}*|engasjement\\p{L}*|content|reach|impressions|engagement|KPI\\p{L}*|CTR|konvertering\\p{L}*',
      ),
    },
    { code: 'cause', pattern: whole('gir flere|gir mer|fører til|skaper|takket være tallene|derfor gikk det') },
    { code: 'average', pattern: whole('snittet?|gjennomsnitt\\p{L}*') },
  ],
  nn: [
    { code: 'formal', pattern: whole('venlegst|vennlegst|vennligst|herved|underteikna|i samsvar med') },
    {
      code: 'pressure',
      pattern: whole(
        '(?:du|de) må|må ha|må få|snarast|asap|så fort som råd|(?<!ikkje )hastar(?! ikkje)|forventar|seinast|obligatorisk|purring|purrar|siste sjanse|reknar med at du',
      ),
    },
    {
      code: 'superlative',
      pattern: whole(
        'best|beste|aller|fantastisk\\p{L}*|utruleg|utrulege|enorm|enormt|enorme|superbra|supert|strålande|perfekt|perfekte|knallbra|kjempebra|råbra|verdas|størst|største|høgast|rekord\\p{L}*',
      ),
    },
    {
      code: 'trade-word',
      pattern: whole(
        'ambassadør\\p{L}*|engasjement\\p{L}*|content|reach|impressions|engagement|KPI\\p{L}*|CTR|konvertering\\p{L}*',
      ),
    },
    { code: 'cause', pattern: whole('gjev fleire|gir fleire|gjev meir|gir meir|fører til|skaper|skapar') },
    { code: 'average', pattern: whole('snittet?|gjennomsnitt\\p{L}*') },
  ],
  en: [
    { code: 'formal', pattern: whole('kindly|hereby|the undersigned|in accordance with|please be advised') },
    {
      code: 'pressure',
      pattern: whole(
        'you must|you need to(?! know)|you have to|must have|as soon as possible|asap|(?<!not )urgent|urgently|mandatory|at the latest|last chance|expect you to|counting on you',
      ),
    },
    {
      code: 'superlative',
      pattern: whole(
        'best|greatest|amazing|awesome|incredible|fantastic|unbelievable|outstanding|perfect|huge|massive|super|world-class|highest|record',
      ),
    },
    {
      code: 'trade-word',
      pattern: whole('ambassadors?|engagement|content|reach|impressions|KPIs?|CTR|conversions?'),
    },
    { code: 'cause', pattern: whole('leads to|led to|causes|gives more|drives') },
    { code: 'average', pattern: whole('averages?') },
  ],
};
