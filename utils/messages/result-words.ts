import type { PostClaim } from '../insights/types.ts';
import { formatAge, formatCount, formatSmall } from '../language/format.ts';
import { aboutRatio, atLeastRatio, type Measure, shareOfPosts } from '../language/ratio-words.ts';
import { roundToSpeak } from '../language/spoken-rounding.ts';
import type { ClaimLevel } from '../model/claims.ts';
import type { Span } from '../model/messages.ts';
import type { Language } from '../model/people.ts';
import { platformNames } from '../model/platforms.ts';
import { exactWords } from './counted-words.ts';
import type { Figures } from './figures.ts';
import { resultTables, type ToldMeaning } from './result-words-table.ts';

/** After two months the age of a post says nothing to a colleague. Eight is the most weeks people count in, too. */
const OLDEST_WEEKS_TOLD = 8;

/**
 * What a post got compared with our usual, as a predicate after "innlegget om tunnelen": "er vist ⟨omtrent dobbelt så
 * mange ganger som LinkedIn-innleggene våre pleier etter en uke⟩", the ⟨⟩ being a fact tied to the claim's receipt.
 * Says exactly what the claim's level allows. Null when the level allows no comparison (`number`), when it has no words
 * here (a rank below three), or for watch time. The age, and in brackets how common such a result is, stand behind it; told
 * `apart` they are left to whoever says them (`sayHowOften`).
 */
export function sayComparison(
  claim: PostClaim,
  language: Language,
  figures: Figures,
  common: 'behind' | 'apart' = 'behind',
): Span[] | null {
  if (claim.meaning === 'time') return null;
  const table = resultTables[language];
  if (claim.level === 'rank') return sayRank(claim, claim.meaning, language, figures);
  const compared = comparedWords(claim, claim.meaning, language);
  if (compared === null) return null;
  const age = claim.receipt.ageHours;
  const tail = common === 'behind' ? ageTail(table.after, age, language) : '';
  const behind = common === 'behind' ? commonTail(claim, language) : asGoodTail(claim, language);
  return [
    { kind: 'text', text: `${table.verb[claim.meaning]} ` },
    figures.fact(`${compared}${tail}${behind}`, claim.level, claim.receipt),
  ];
}

/** How common a result above the usual is: "hvert sjette innlegg". Null where it is rare, or nothing is above the usual. */
export function sayHowOften(claim: PostClaim, language: Language, figures: Figures): Span[] | null {
  const share = commonShare(claim, language);
  return share === null ? null : [figures.fact(share, claim.level, claim.receipt)];
}

/** " etter en uke"; from two weeks up in whole weeks, as people say it: " etter omtrent fem uker". */
function ageTail(preposition: string, hours: number | null, language: Language): string {
  if (hours === null) return '';
  const weeks = Math.round(hours / 168);
  if (weeks > OLDEST_WEEKS_TOLD) return '';
  const days = Math.round(hours / 24);
  if (days < 14 || days % 7 === 0) return ` ${preposition} ${formatAge(hours, language)}`;
  return ` ${preposition} ${resultTables[language].about} ${formatAge(weeks * 168, language)}`;
}

function comparedWords(claim: PostClaim, meaning: ToldMeaning, language: Language): string | null {
  const table = resultTables[language];
  const platform = platformNames[claim.platform];
  const counted = meaning === 'shown' || meaning === 'started' ? 'times' : 'many';
  const noun = nounAfter(claim, meaning, language);
  if (noun === null) return null;
  const usual = table.usual(platform, meaning);
  const measure: Measure = counted === 'times' ? 'times' : 'many';
  const plain: Partial<Record<ClaimLevel, string>> = {
    more: `${table.more[counted]}${noun} ${table.than} ${usual}`,
    less: `${table.less[counted]}${noun} ${table.than} ${usual}`,
    usual: `${table.same[counted]}${noun} ${table.as} ${usual}`,
  };
  if (claim.level === 'about' || claim.level === 'atLeast') {
    if (claim.ratio === null || claim.ratio <= 1) return null;
    const words = (claim.level === 'about' ? aboutRatio : atLeastRatio)(claim.ratio, language, measure);
    return `${ratioWithNoun(words, noun, claim.ratio, language)} ${usual}`;
  }
  if (claim.level === 'namedSet') {
    if (claim.namedSet === null || claim.namedSet.ratio <= 1) return null;
    const words = aboutRatio(claim.namedSet.ratio, language, measure);
    const set = table.lastOnes(formatSmall(claim.namedSet.size, language), platform);
    return `${ratioWithNoun(words, noun, claim.namedSet.ratio, language)} ${table.middleOf} ${set}`;
  }
  return plain[claim.level] ?? null;
}

/**
 * "omtrent dobbelt så mange" + "reaksjoner" + "som": a ratio in words, with what is counted (a blank and a noun, or nothing) and
 * the word that leads on to what it is held against. Fractions ("en firedel flere") take "enn".
 */
export function ratioWithNoun(words: string, noun: string, ratio: number, language: Language): string {
  const table = resultTables[language];
  const isShare = words.includes(table.more.many);
  // "tre ganger så mange ganger" is said "tre ganger så ofte".
  const often = ratio === 2 && language !== 'en' ? words : words.replace(table.often[0], table.often[1]);
  return `${often}${noun} ${isShare ? table.than : table.as}`;
}

/** What is counted, after "så mange": nothing for showings (the measure says it), "personer", "reaksjoner". */
function nounAfter(claim: PostClaim, meaning: ToldMeaning, language: Language): string | null {
  if (meaning === 'shown' || meaning === 'started') return '';
  const table = resultTables[language];
  if (meaning === 'people') return ` ${table.unit.people[1]}`;
  const noun = table.acts[claim.metric];
  return noun === undefined ? null : ` ${noun[1]}`;
}

/** Where more than one post in ten does as well, it is said aloud. */
function commonTail(claim: PostClaim, language: Language): string {
  const share = commonShare(claim, language);
  return share === null ? asGoodTail(claim, language) : ` ${resultTables[language].common(share)}`;
}

/** A named set is always told with how many of it did as well. */
function asGoodTail(claim: PostClaim, language: Language): string {
  const asGood = claim.level === 'namedSet' ? (claim.namedSet?.asGood ?? 0) : 0;
  return asGood < 1 ? '' : ` ${resultTables[language].asGood(formatSmall(asGood, language, 'n'))}`;
}

function commonShare(claim: PostClaim, language: Language): string | null {
  const upward = claim.level === 'about' || claim.level === 'atLeast' || claim.level === 'more';
  if (!upward || claim.commonness === null || claim.commonness <= 0.1) return null;
  return shareOfPosts(claim.commonness, language);
}

function sayRank(claim: PostClaim, meaning: ToldMeaning, language: Language, figures: Figures): Span[] | null {
  const { rank } = claim;
  // Only a place worth telling: first of four or more, second of six, third of nine. "Third of four" is no kindness.
  if (rank === null || rank.place > 3 || rank.of < 4 || (rank.exact ? rank.place : 3) * 3 > rank.of) return null;
  const table = resultTables[language];
  const noun = meaning === 'acts' ? table.acts[claim.metric]?.[1] : '';
  if (noun === undefined) return null;
  const set = table.lastOnes(formatSmall(rank.of, language), platformNames[claim.platform]);
  const place = formatSmall(rank.place, language);
  const words = !rank.exact
    ? table.rankAmong(formatSmall(3, language), set)
    : rank.place === 1
      ? table.rankFirst(set)
      : table.rankExact(place, set);
  return [
    { kind: 'text', text: `${table.rankVerb} ` },
    figures.fact(`${words} ${table.rankBy[meaning](noun)}`, 'rank', claim.receipt),
  ];
}

/**
 * The plain number as a predicate: "er vist ⟨over 4 200 ganger på en uke⟩", "har nådd ⟨omtrent 2 100 personer⟩".
 * Numbers under a thousand stand as read; above, rounded down and said as "over", which is never too much. Unique
 * reach and numbers the page itself rounded get "omtrent". Null when never read, or nothing to tell (0).
 */
export function sayNumber(claim: PostClaim, language: Language, figures: Figures): Span[] | null {
  if (claim.meaning === 'time' || claim.value === null || claim.value.value < 1) return null;
  const table = resultTables[language];
  const amount = amountWords(claim, claim.meaning, language);
  if (amount === null) return null;
  const age = claim.ageHours;
  // One "omtrent" is enough in a sentence: "omtrent 420 personer på seks uker".
  const said = ageTail(table.within, age, language);
  const tail = amount.startsWith(table.about) ? said.replace(` ${table.about} `, ' ') : said;
  return [
    { kind: 'text', text: `${table.verb[claim.meaning]} ` },
    figures.fact(`${amount}${tail}`, 'number', claim.receipt),
  ];
}

function amountWords(claim: PostClaim, meaning: ToldMeaning, language: Language): string | null {
  const { value } = claim;
  if (value === null) return null;
  const table = resultTables[language];
  const exact = value.low === value.high;
  const unit = meaning === 'acts' ? table.acts[claim.metric] : table.unit[meaning === 'people' ? 'people' : 'shown'];
  if (unit === undefined) return null;
  if (meaning === 'people' || !exact) {
    // Estimated or already rounded by the page: "omtrent", and no more digits than were there.
    const rounded = meaning === 'people' ? roundToSpeak(value.value) : value.value;
    const few = rounded < 10 ? formatSmall(rounded, language, 'm') : formatCount(rounded, language);
    return `${table.about} ${few} ${rounded === 1 ? unit[0] : unit[1]}`;
  }
  return exactWords(value.value, unit, language);
}
