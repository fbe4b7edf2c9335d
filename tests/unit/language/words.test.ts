import { fileURLToPath } from 'node:url';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../utils/language/words.ts';
import { languages } from '../../../utils/model/people.ts';
import { usedKeys } from './used-keys.ts';

type Tree = { [key: string]: string | Tree };

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Every text of a language by its key, `posts.metric.views`. */
function textsOf(tree: Tree, before = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[before + key, value] as const] : [...textsOf(value, `${before}${key}.`)],
    ),
  );
}

/** The names a message asks to be filled in, with the kind of each. */
function namesIn(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const own = [`${element.value}:${TYPE[element.type]}`];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [...own, ...Object.values(element.options).flatMap(({ value }) => namesIn(value))];
    }
    return element.type === TYPE.tag ? [...own, ...namesIn(element.children)] : own;
  });
}

const names = (text: string) => [...new Set(namesIn(parse(text)))].sort();
const texts = new Map(languages.map((language) => [language, textsOf(wordsOf(language))]));
const of = (language: (typeof languages)[number]) => texts.get(language) ?? new Map<string, string>();
/** The words of a text, without what is filled in. */
const plain = (text: string) =>
  text
    .replace(/\{\w+\}/g, ' ')
    .replace(/[\w.-]+@[\w.]+/g, ' ')
    .replace(/\{\w+, plural,/g, ' ');

/** Keys whose text has one of the words, as `key: text`. */
function withAny(language: (typeof languages)[number], words: string[]): string[] {
  const pattern = new RegExp(`(?<![\\p{L}-])(${words.join('|')})(?![\\p{L}])`, 'iu');
  return [...of(language)].filter(([, text]) => pattern.test(plain(text))).map(([key, text]) => `${key}: ${text}`);
}

describe('the words of the interface', () => {
  it('are there in every language, under the same keys', () => {
    const keys = [...of('nb').keys()].sort();
    expect(keys.length).toBeGreaterThan(400);
    for (const language of languages) expect([...of(language).keys()].sort()).toEqual(keys);
  });

  it('are all asked for somewhere', () => {
    const isUsed = usedKeys(root);
    expect([...of('nb').keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  it.each(languages)('in %s are never empty, and have no stray space', (language) => {
    const bad = [...of(language)].filter(
      ([, text]) => text.trim() === '' || / {2}|\t|\n/.test(text) || text !== text.trim(),
    );
    expect(bad).toEqual([]);
  });

  it('can be filled in, with the same names in every language', () => {
    for (const [key, text] of of('nb')) {
      for (const language of languages) {
        expect({ key, names: names(of(language).get(key) ?? '') }).toEqual({ key, names: names(text) });
      }
    }
  });

  it('never beg, and never speak the language of the trade', () => {
    for (const language of ['nb', 'nn'] as const) {
      expect(
        withAny(language, [
          'vennligst',
          'ambassadør\\p{L}*',
          'engasjement\\p{L}*',
          'content',
          'reach',
          'engagement',
          'følgerbase',
          'KPI\\p{L}*',
        ]),
      ).toEqual([]);
    }
    expect(
      withAny('en', [
        'please',
        'ambassadors?',
        'leverage',
        'brand awareness',
        'engagement',
        'KPIs?',
        'seamless\\p{L}*',
      ]),
    ).toEqual([]);
  });

  it('in nynorsk have no bokmål left in them', () => {
    expect(withAny('nn', bokmål)).toEqual([]);
  });

  it('in bokmål have no nynorsk in them', () => {
    expect(withAny('nb', nynorsk)).toEqual([]);
  });
});

/** Words that are bokmål only: no nynorsk form is written so. */
const bokmål = [
  ...[
    'ikke',
    'jeg',
    'noe',
    'noen',
    'hva',
    'hvordan',
    'hvem',
    'hvor',
    'hvorfor',
    'hvilken',
    'hvilket',
    'hvilke',
    'hvis',
  ],
  ...[
    'uke',
    'uker',
    'uka',
    'uken',
    'ukentlig',
    'bilde',
    'bilder',
    'bildet',
    'bildene',
    'dere',
    'deres',
    'hun',
    'henne',
  ],
  ...['mye', 'mer', 'gjør', 'gjøre', 'være', 'vært', 'ble', 'finnes', 'kommer', 'leser', 'skriver', 'sier', 'vet'],
  ...['kolleger', 'kollegene', 'innstillinger', 'meldinger', 'meldingen', 'lesninger', 'lesning', 'påminnelse\\p{L}*'],
  ...[
    'tall',
    'tallet',
    'tallene',
    'innleggene',
    'filen',
    'siden deres',
    'måned',
    'måneden',
    'måneder',
    'fanen',
    'lenken',
  ],
  ...[
    'annet',
    'selv',
    'mens',
    'lagret',
    'slettet',
    'fjernet',
    'planen deres',
    'flyttet',
    'takket',
    'besvart',
    'hentet',
  ],
  ...['endret', 'en', 'et', 'begynne', 'begynner', 'virker', 'nettleseren', 'hjalp', 'flere', 'fra', 'bare', 'nå som'],
  ...[
    'åpne',
    'åpnet',
    'åpen',
    'allerede',
    'navn',
    'navnet',
    'sammen',
    'fram til nå',
    'forslag',
    'forskjell',
    'forskjellig',
  ],
  ...[
    'spørre',
    'kjenne igjen',
    'omtrent',
    'fortsatt',
    'eksempel',
    'eksempler',
    'gang',
    'ganger',
    'fortsette',
    'språket deres',
  ],
];

/** Words that are nynorsk only. */
const nynorsk = [
  ...[
    'ikkje',
    'eg',
    'noko',
    'nokon',
    'kva',
    'korleis',
    'kven',
    'kvar',
    'kvifor',
    'veke',
    'veka',
    'bilete',
    'biletet',
    'dykk',
  ],
  ...[
    'mykje',
    'meir',
    'gjer',
    'vere',
    'finst',
    'kjem',
    'frå',
    'berre',
    'fleire',
    'lenkje',
    'ein',
    'eit',
    'innlegga',
    'tala',
  ],
  ...['namn', 'saman', 'skilnad', 'framlegg', 'tryggingskopi', 'kollegaer', 'meldingar', 'lesingar', 'innstillingar'],
];
