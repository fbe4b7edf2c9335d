import type { TraitClaim } from '../insights/types.ts';
import { formatSmall, joinList } from '../language/format.ts';
import { aboutRatio, atLeastRatio } from '../language/ratio-words.ts';
import type { Span } from '../model/messages.ts';
import type { Language } from '../model/people.ts';
import { platformNames } from '../model/platforms.ts';
import type { Figures } from './figures.ts';
import { ratioWithNoun } from './result-words.ts';
import { resultTables } from './result-words-table.ts';

const traitNames: Record<Language, Readonly<Record<string, string>>> = {
  nb: {
    people: 'innlegg med folk fra huset',
    video: 'innlegg med video',
    'format=video': 'innlegg med video',
    'format=image': 'innlegg med bilde',
    'format=carousel': 'innlegg med flere bilder',
    'format=document': 'innlegg med dokument',
    'format=link': 'innlegg med lenke',
    'format=text': 'innlegg med bare tekst',
    'length=long': 'lange innlegg',
    'length=short': 'korte innlegg',
    weekend: 'innlegg fra helgene',
  },
  nn: {
    people: 'innlegg med folk frå huset',
    video: 'innlegg med video',
    'format=video': 'innlegg med video',
    'format=image': 'innlegg med bilete',
    'format=carousel': 'innlegg med fleire bilete',
    'format=document': 'innlegg med dokument',
    'format=link': 'innlegg med lenkje',
    'format=text': 'innlegg med berre tekst',
    weekend: 'innlegg frå helgene',
    'length=long': 'lange innlegg',
    'length=short': 'korte innlegg',
  },
  en: {
    people: 'posts with people from the company',
    video: 'posts with video',
    'format=video': 'posts with video',
    'format=image': 'posts with a picture',
    'format=carousel': 'posts with several pictures',
    'format=document': 'posts with a document',
    'format=link': 'posts with a link',
    'format=text': 'posts with text only',
    weekend: 'posts from weekends',
    'length=long': 'long posts',
    'length=short': 'short posts',
  },
};

const frames = {
  nb: {
    verb: { shown: 'er vist', started: 'er startet', people: 'har nådd', acts: 'har fått' },
    others: 'de andre',
    counted: (n: string) => `(${n} innlegg, kanal for kanal)`,
    of: (a: string | null, b: string) => `${a === null ? 'alle' : `${a} av`} de ${b} mest viste innleggene våre`,
    all: (some: string, all: string) => `${some} av alle ${all} hadde det`,
  },
  nn: {
    verb: { shown: 'er viste', started: 'er starta', people: 'har nådd', acts: 'har fått' },
    others: 'dei andre',
    counted: (n: string) => `(${n} innlegg, kanal for kanal)`,
    of: (a: string | null, b: string) => `${a === null ? 'alle' : `${a} av`} dei ${b} mest viste innlegga våre`,
    all: (some: string, all: string) => `${some} av alle ${all} hadde det`,
  },
  en: {
    verb: { shown: 'have been shown', started: 'have been started', people: 'have reached', acts: 'have had' },
    others: 'the others',
    counted: (n: string) => `(${n} posts, channel by channel)`,
    of: (a: string | null, b: string) => `${a === null ? 'all' : a} of our ${b} most shown posts`,
    all: (some: string, all: string) => `${some} of all ${all} did`,
  },
} as const;

/**
 * What holds of a trait, as a clause: "innlegg med folk fra huset er vist ⟨minst dobbelt så mange ganger som de andre
 * (34 innlegg, kanal for kanal)⟩". Associative, never "gir". Null for a trait without words here, one that does not
 * hold, and one that went with fewer.
 */
export function sayTrait(claim: TraitClaim, language: Language, figures: Figures): Span[] | null {
  const name = Object.hasOwn(traitNames[language], claim.trait) ? traitNames[language][claim.trait] : undefined;
  if (name === undefined || claim.verdict !== 'holds' || claim.direction !== 'more') return null;
  const meaning = claim.meaning;
  if (meaning === 'time') return null;
  const table = resultTables[language];
  const times = meaning === 'shown' || meaning === 'started';
  const noun = times ? '' : meaning === 'people' ? ` ${table.unit.people[1]}` : actsNoun(claim, language);
  if (noun === null) return null;
  const frame = frames[language];
  const measure = times ? 'times' : 'many';
  const compared =
    claim.ratio !== null && claim.ratio > 1 && (claim.level === 'about' || claim.level === 'atLeast')
      ? ratioWithNoun(
          (claim.level === 'about' ? aboutRatio : atLeastRatio)(claim.ratio, language, measure),
          noun,
          claim.ratio,
          language,
        )
      : `${times ? table.more.times : table.more.many}${noun} ${table.than}`;
  const counted = frame.counted(formatSmall(claim.withTrait + claim.withoutTrait, language, 'n'));
  return [
    { kind: 'text', text: `${name} ${frame.verb[meaning]} ` },
    figures.fact(`${compared} ${frame.others} ${counted}`, claim.level, claim.receipt),
  ];
}

function actsNoun(claim: TraitClaim, language: Language): string | null {
  const noun = resultTables[language].acts[claim.metric];
  return noun === undefined ? null : ` ${noun[1]}`;
}

const had: Record<Language, Readonly<Record<string, string>>> = {
  nb: { people: 'hadde folk fra huset med', video: 'hadde video' },
  nn: { people: 'hadde folk frå huset med', video: 'hadde video' },
  en: { people: 'had people from the company in them', video: 'had video' },
};

/**
 * What may be described and no more: "⟨fem av de åtte mest viste⟩ hadde folk fra huset med". Only for showings, since it
 * says "shown", and only when most of the top ones had it.
 */
export function sayAmongTop(claim: TraitClaim, language: Language, figures: Figures): Span[] | null {
  const top = claim.amongTop;
  const words = Object.hasOwn(had[language], claim.trait) ? had[language][claim.trait] : undefined;
  if (top === null || words === undefined || top.top < 4 || top.withTrait * 2 <= top.top) return null;
  if (claim.meaning !== 'shown') return null;
  const some = top.withTrait === top.top ? null : formatSmall(top.withTrait, language, 'n');
  const text = frames[language].of(some, formatSmall(top.top, language, 'n'));
  const { platform } = claim.receipt;
  const where =
    platform === null ? '' : ` ${language === 'en' ? 'on' : 'på'} ${joinList([platformNames[platform]], language)}`;
  const all = claim.withTrait + claim.withoutTrait;
  const base = frames[language].all(formatSmall(claim.withTrait, language, 'n'), formatSmall(all, language, 'n'));
  return [
    figures.fact(text, 'number', claim.receipt),
    { kind: 'text', text: `${where} ${words} (` },
    figures.fact(base, 'number', claim.receipt),
    { kind: 'text', text: ')' },
  ];
}
