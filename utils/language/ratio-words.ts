import type { Language } from '../model/people.ts';
import { formatDecimal, formatSmall } from './format.ts';

/** What is compared: `many` things that are counted (mange), `much` of a mass noun (mye), `times` showings. */
export type Measure = 'many' | 'much' | 'times';

const as: Record<Language, Record<Measure, string>> = {
  nb: { many: 'så mange', much: 'så mye', times: 'så mange ganger' },
  nn: { many: 'så mange', much: 'så mykje', times: 'så mange gonger' },
  en: { many: 'as many', much: 'as much', times: 'as many times' },
};
const more: Record<Language, Record<Measure, string>> = {
  nb: { many: 'flere', much: 'mer', times: 'flere ganger' },
  nn: { many: 'fleire', much: 'meir', times: 'fleire gonger' },
  en: { many: 'more', much: 'more', times: 'more times' },
};
const fractions: readonly { ratio: number; nb: string; nn: string; en: string }[] = [
  { ratio: 1.25, nb: 'en firedel', nn: 'ein firedel', en: 'a quarter' },
  { ratio: 1.33, nb: 'en tredel', nn: 'ein tredel', en: 'a third' },
  { ratio: 1.67, nb: 'to tredeler', nn: 'to tredelar', en: 'two thirds' },
];

/**
 * A ratio above one as people say it: "dobbelt så mange", "halvannen gang så mye", "tre ganger så mange", "en firedel flere".
 * Never "ganger flere", which half the readers take for one more than it is. Put "omtrent" or "minst" in front.
 */
export function ratioWords(ratio: number, language: Language, measure: Measure = 'many'): string {
  const fraction = fractions.find((f) => Math.abs(f.ratio - ratio) < 0.01);
  if (fraction) return `${fraction[language]} ${more[language][measure]}`;
  const noun = as[language][measure];
  if (ratio === 1.5) {
    return `${{ nb: 'halvannen gang', nn: 'halvannan gong', en: 'one and a half times' }[language]} ${noun}`;
  }
  if (ratio === 2) return `${language === 'en' ? 'twice' : 'dobbelt'} ${noun}`;
  const times = { nb: 'ganger', nn: 'gonger', en: 'times' }[language];
  if (Number.isInteger(ratio)) return `${formatSmall(ratio, language)} ${times} ${noun}`;
  if (ratio % 1 === 0.5) {
    const whole = formatSmall(Math.floor(ratio), language);
    const half = { nb: 'og en halv gang', nn: 'og ein halv gong', en: 'and a half times' }[language];
    return `${whole} ${half} ${noun}`;
  }
  return `${formatDecimal(ratio, language)} ${times} ${noun}`;
}

/** "omtrent" + ratio. */
export function aboutRatio(ratio: number, language: Language, measure: Measure = 'many'): string {
  return `${{ nb: 'omtrent', nn: 'om lag', en: 'about' }[language]} ${ratioWords(ratio, language, measure)}`;
}

/** "minst" + ratio. */
export function atLeastRatio(ratio: number, language: Language, measure: Measure = 'many'): string {
  return `${{ nb: 'minst', nn: 'minst', en: 'at least' }[language]} ${ratioWords(ratio, language, measure)}`;
}

const ordinals: Record<Language, readonly string[]> = {
  nb: ['', '', 'annethvert', 'hvert tredje', 'hvert fjerde', 'hvert femte', 'hvert sjette', 'hvert sjuende'],
  nn: ['', '', 'annakvart', 'kvart tredje', 'kvart fjerde', 'kvart femte', 'kvart sjette', 'kvart sjuande'],
  en: ['', '', 'every second', 'every third', 'every fourth', 'every fifth', 'every sixth', 'every seventh'],
};

/** A share 0..1 of posts as people say it: "hvert femte innlegg"; "every fifth post". Above two thirds "de fleste innlegg". */
export function shareOfPosts(share: number, language: Language): string {
  const noun = { nb: 'innlegg', nn: 'innlegg', en: 'post' }[language];
  if (share > 0.66) return { nb: 'de fleste innlegg', nn: 'dei fleste innlegg', en: 'most posts' }[language];
  const nth = Math.max(2, Math.round(1 / Math.max(share, 0.01)));
  const word = ordinals[language][nth];
  if (word) return `${word} ${noun}`;
  if (nth > 10) return { nb: 'få innlegg', nn: 'få innlegg', en: 'few posts' }[language];
  return {
    nb: `omtrent ett av ${formatSmall(nth, language)} innlegg`,
    nn: `om lag eitt av ${formatSmall(nth, language)} innlegg`,
    en: `about one post in ${formatSmall(nth, language)}`,
  }[language];
}
