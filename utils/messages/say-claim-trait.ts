import type { TraitClaim } from '../insights/types.ts';
import { formatSmall, weekdayName } from '../language/format.ts';
import { aboutRatio, atLeastRatio, type Measure } from '../language/ratio-words.ts';
import type { MetricMeaning } from '../model/metrics.ts';
import type { Language } from '../model/people.ts';
import { postFormats } from '../model/readings.ts';
import { ratioWithNoun } from './result-words.ts';
import { resultTables } from './result-words-table.ts';
import { asSentence, claimWords, nounOf } from './say-claim-table.ts';

/** Names of colleagues by id, for questions about one person. */
export type NameOf = (colleagueId: string) => string | null;

/** "innlegg med folk fra huset": what the posts with a trait are called, to stand anywhere in a sentence. */
export function traitName(trait: string, language: Language, nameOf: NameOf = () => null): string {
  const words = claimWords[language].trait;
  const [kind, value = ''] = trait.split(/=(.*)/s);
  if (kind === 'format') {
    const format = postFormats.find((f) => f === value);
    if (format) return words.format[format];
  }
  if (kind === 'topic' && value) return words.topic(value);
  if (kind === 'weekday' && value) return words.weekday(weekdayName(Number(value), language));
  if (kind === 'by' && value) return words.by(nameOf(value) ?? words.someone);
  if (trait === 'length=long') return words.long;
  if (trait === 'people') return words.people;
  if (trait === 'video') return words.format.video;
  if (trait === 'weekend') return words.weekend;
  return words.own(trait);
}

/**
 * What our posts say of a trait: that it holds, that no difference is seen, that there are too few, or why it cannot be
 * told. Associative ("har fått"), never causal. A claim that went with fewer is told as plainly; whether it is shown to
 * anybody but the user is for the caller to decide.
 */
export function sayTraitClaim(
  claim: Omit<TraitClaim, 'receipt'>,
  language: Language,
  nameOf: NameOf = () => null,
): string {
  const words = claimWords[language];
  const name = traitName(claim.trait, language, nameOf);
  const small = (count: number): string => formatSmall(count, language, 'n');
  const counted = words.counted(small(claim.withTrait), small(claim.withoutTrait));
  const pulled = claim.pulledBy === null ? '' : ` ${words.pulledUp}`;
  switch (claim.verdict) {
    case 'holds':
      return asSentence(`${name} ${difference(claim, language)} (${counted}).${pulled}`);
    case 'does-not-hold':
      return asSentence(`${words.noDifference(name, counted)}${pulled}`);
    case 'too-few': {
      const top = claim.amongTop;
      if (!top || top.withTrait * 2 <= top.top) return asSentence(`${words.tooFew(name, counted)}${pulled}`);
      const all = claim.withTrait + claim.withoutTrait;
      const said = words.amongTop(small(top.withTrait), small(top.top), name, small(claim.withTrait), small(all));
      return asSentence(`${said}${pulled}`);
    }
    case 'cannot-be-measured':
      if (claim.entangledWith !== null) {
        return asSentence(words.entangled(name, traitName(claim.entangledWith, language, nameOf)));
      }
      if (claim.withheld === 'not-read') return words.metricNotRead;
      if (claim.withTrait + claim.withoutTrait === 0) return words.noneComparable;
      return asSentence(claim.withTrait === 0 ? words.noneMarked(name) : words.allHaveIt(name));
  }
}

/** What holds of a trait, as a predicate: "er vist minst dobbelt så mange ganger som de andre". Only for claims that hold. */
export function difference(claim: Omit<TraitClaim, 'receipt'>, language: Language): string {
  const words = claimWords[language];
  const table = resultTables[language];
  const told = claim.meaning;
  const meaning: Exclude<MetricMeaning, 'time'> = told === 'time' ? 'shown' : told;
  const times = meaning === 'shown' || meaning === 'started';
  const noun = times ? '' : ` ${meaning === 'people' ? table.unit.people[1] : nounOf(claim.metric, language)}`;
  const measure: Measure = times ? 'times' : 'many';
  const verb = words.traitVerb[meaning];
  const others = words.theOthers;
  if (claim.ratio !== null && claim.ratio > 1 && (claim.level === 'about' || claim.level === 'atLeast')) {
    const ratio = (claim.level === 'about' ? aboutRatio : atLeastRatio)(claim.ratio, language, measure);
    return `${verb} ${ratioWithNoun(ratio, noun, claim.ratio, language)} ${others}`;
  }
  const side = claim.direction === 'less' ? table.less : table.more;
  return `${verb} ${times ? side.times : side.many}${noun} ${table.than} ${others}`;
}
