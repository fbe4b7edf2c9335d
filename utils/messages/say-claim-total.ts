import type { HelpClaim, PeopleClaim, TotalClaim } from '../insights/types.ts';
import { formatCount, formatDate, formatSmall } from '../language/format.ts';
import { roundDownToSpeak, roundToSpeak, roundUpToSpeak } from '../language/spoken-rounding.ts';
import { isSummable } from '../model/metrics.ts';
import type { Language } from '../model/people.ts';
import { platformNames } from '../model/platforms.ts';
import { countedWords, postsWords } from './counted-words.ts';
import { resultTables } from './result-words-table.ts';
import { asSentence, claimWords, unitOf, whenWords } from './say-claim-table.ts';
import { totalToPrint } from './total-words.ts';

/** "omtrent 15 000 ganger" where the claim allows an estimate, else "minst 14 000 ganger"; "minst én gang". */
function amountOf({ estimate, low, meaning, metric }: Omit<TotalClaim, 'receipt'>, language: Language): string {
  const words = claimWords[language];
  const unit = meaning === 'acts' ? unitOf(metric, language) : resultTables[language].unit.shown;
  return estimate !== null && estimate >= 1
    ? words.about(countedWords(roundToSpeak(estimate), unit, language))
    : words.atLeast(countedWords(roundDownToSpeak(low), unit, language));
}

function peopleOf(count: number, language: Language): string {
  return countedWords(count, resultTables[language].unit.people, language);
}

/**
 * A period's sum as a sentence: "Innleggene våre ble vist minst 15 000 ganger i mars." Says how many posts have numbers when
 * some have not, and that most came from one post when it did. Never for reach or watch time (null).
 */
export function sayTotalClaim(
  total: Omit<TotalClaim, 'receipt'>,
  language: Language,
  timeZone?: string,
): string | null {
  const words = claimWords[language];
  const { meaning } = total;
  if (!isSummable(total.metric) || meaning === 'people' || meaning === 'time') return null;
  const when = whenWords(total.from, total.to, language, timeZone);
  if (total.postsWithNumbers === 0) return asSentence(words.total.nothing(when));
  if (total.low < 1) return asSentence(words.total.unknown(when));
  const said = words.total[meaning](amountOf(total, language), when);
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
export function sayPeople(claim: Omit<PeopleClaim, 'receipt'>, language: Language, timeZone?: string): string {
  const words = claimWords[language].people;
  const platform = platformNames[claim.platform];
  if (claim.quoted) {
    const amount = peopleOf(roundToSpeak(claim.quoted.value), language);
    return asSentence(words.quoted(platform, amount, whenWords(claim.from, claim.to, language, timeZone)));
  }
  if (claim.posts === 0) return asSentence(words.nothing(platform));
  if (claim.high < 1) return asSentence(words.nobody(platform));
  const least = roundDownToSpeak(claim.low);
  const largest = peopleOf(least, language);
  if (claim.posts === 1) return asSentence(words.one(largest, platform));
  const high = formatCount(roundUpToSpeak(claim.high), language);
  return asSentence(words.between(largest, formatCount(least, language), high, platform));
}

const together: Record<Language, (often: string, one: boolean) => string> = {
  nb: (often, one) => (one ? `Det er vist ${often}.` : `Til sammen er de vist ${often}.`),
  nn: (often, one) => (one ? `Det er vist ${often}.` : `Til saman er dei viste ${often}.`),
  en: (often, one) => (one ? `It has been shown ${often}.` : `Together they have been shown ${often}.`),
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
  const count = postsWords(help.posts, language);
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
