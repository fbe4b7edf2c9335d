import type { HelpClaim, PeopleClaim, TotalClaim } from '../insights/types.ts';
import { formatCount, formatDate, formatSmall } from '../language/format.ts';
import { roundDownToSpeak, roundToSpeak, roundUpToSpeak } from '../language/spoken-rounding.ts';
import { isSummable } from '../model/metrics.ts';
import type { Language } from '../model/people.ts';
import { platformNames } from '../model/platforms.ts';
import { asSentence, claimWords, nounOf, whenWords } from './say-claim-table.ts';
import { totalToPrint } from './total-words.ts';

/** "omtrent 15 000" where the claim allows an estimate, else "minst 14 000". */
function amountOf(total: TotalClaim, language: Language): string {
  const words = claimWords[language];
  if (total.estimate !== null && total.estimate >= 1) {
    return words.about(formatCount(roundToSpeak(total.estimate), language));
  }
  return words.atLeast(formatCount(roundDownToSpeak(total.low), language));
}

/**
 * A period's sum as a sentence: "Innleggene våre ble vist minst 15 000 ganger i mars." Says how many posts have numbers when
 * some have not, and that most came from one post when it did. Never for reach or watch time (null).
 */
export function sayTotalClaim(total: TotalClaim, language: Language, timeZone?: string): string | null {
  const words = claimWords[language];
  const { meaning } = total;
  if (!isSummable(total.metric) || meaning === 'people' || meaning === 'time') return null;
  const when = whenWords(total.from, total.to, language, timeZone);
  if (total.postsWithNumbers === 0) return asSentence(words.total.nothing(when));
  if (total.low < 1) return asSentence(words.total.unknown(when));
  const amount = amountOf(total, language);
  const said =
    meaning === 'acts'
      ? words.total.acts(amount, nounOf(total.metric, language), when)
      : words.total[meaning](amount, when);
  const known =
    total.postsWithNumbers < total.posts
      ? ` ${words.total.known(formatSmall(total.postsWithNumbers, language, 'n'), formatSmall(total.posts, language, 'n'))}`
      : '';
  const mostly = total.mostlyOne === null ? '' : ` ${words.total.mostlyOne}`;
  return asSentence(`${said}${known}${mostly}`);
}

/**
 * How many people: the page's own number where there is one, quoted with its name, else the largest post and the bounds.
 * A sum of reach is never told as people.
 */
export function sayPeople(claim: PeopleClaim, language: Language, timeZone?: string): string {
  const words = claimWords[language].people;
  const platform = platformNames[claim.platform];
  if (claim.quoted) {
    const amount = formatCount(roundToSpeak(claim.quoted.value), language);
    return asSentence(words.quoted(platform, amount, whenWords(claim.from, claim.to, language, timeZone)));
  }
  if (claim.posts === 0) return asSentence(words.nothing(platform));
  if (claim.high < 1) return asSentence(words.nobody(platform));
  const largest = formatCount(roundDownToSpeak(claim.low), language);
  if (claim.posts === 1) return asSentence(words.one(largest, platform));
  return asSentence(words.between(largest, largest, formatCount(roundUpToSpeak(claim.high), language), platform));
}

const postWords: Record<Language, readonly [string, string]> = {
  nb: ['innlegg', 'innlegg'],
  nn: ['innlegg', 'innlegg'],
  en: ['post', 'posts'],
};
const together: Record<Language, (times: string, one: boolean) => string> = {
  nb: (times, one) => (one ? `Det er vist ${times} ganger.` : `Til sammen er de vist ${times} ganger.`),
  nn: (times, one) => (one ? `Det er vist ${times} gonger.` : `Til saman er dei viste ${times} gonger.`),
  en: (times, one) => (one ? `It has been shown ${times} times.` : `Together they have been shown ${times} times.`),
};

/** A post's title; null leaves it out. */
type TitleOf = (postId: string) => string | null;

/**
 * A colleague's help, told to the colleague: how many posts since when, and how often they were shown. No share, no ranking.
 * `titleOf` gives a post's title for the one that did best.
 */
export function sayHelp(help: HelpClaim, language: Language, titleOf: TitleOf = () => null, timeZone?: string): string {
  return helpSentence(help, language, titleOf, timeZone, 'posts');
}

/** The same on the user's own screen, under the colleague's name. Null when there is nothing to tell of. */
export function sayHelpSoFar(
  help: HelpClaim,
  language: Language,
  titleOf: TitleOf = () => null,
  timeZone?: string,
): string | null {
  return help.posts === 0 ? null : helpSentence(help, language, titleOf, timeZone, 'soFar');
}

function helpSentence(
  help: HelpClaim,
  language: Language,
  titleOf: TitleOf,
  timeZone: string | undefined,
  told: 'posts' | 'soFar',
): string {
  const words = claimWords[language].help;
  if (help.posts === 0 || help.firstAt === null) return asSentence(words.none);
  const count = `${formatSmall(help.posts, language, 'n')} ${postWords[language][help.posts === 1 ? 0 : 1]}`;
  const parts = [words[told](count, formatDate(help.firstAt, language, { year: true, timeZone }))];
  const total = shownOf(help);
  if (total) parts.push(together[language](amountOf(total, language), help.posts === 1));
  const best = help.best;
  const good = best && ['about', 'atLeast', 'more', 'namedSet'].includes(best.claim.level);
  const title = good ? titleOf(best.postId) : null;
  if (title && help.posts > 1) parts.push(words.best(title));
  return asSentence(parts.join(' '));
}

/** The sum a colleague's help is told with: how often the posts were shown. Null when that was not read. */
export function shownOf(help: HelpClaim): TotalClaim | null {
  const total = totalToPrint(help.totals);
  return total && total.low >= 1 && total.meaning === 'shown' ? total : null;
}
