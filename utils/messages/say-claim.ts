import type { PostClaim } from '../insights/types.ts';
import { formatCount, formatSmall } from '../language/format.ts';
import type { Language } from '../model/people.ts';
import { platformNames } from '../model/platforms.ts';
import { sayComparison, sayNumber } from './result-words.ts';
import { asSentence, claimWords, nounOf, plainWords } from './say-claim-table.ts';

/**
 * What may be said of one metric of one post, as a whole sentence or two: the comparison where the level allows one, else the
 * number and why there is no comparison. No sentence says more than the claim's level.
 */
export function sayPostClaim(claim: PostClaim, language: Language): string {
  const words = claimWords[language];
  if (claim.value === null) return words.notRead;
  if (claim.meaning === 'time') {
    return asSentence(words.watched(formatCount(claim.value.value / 3600, language)));
  }
  const compared = plainWords(language, (figures) => sayComparison(claim, language, figures));
  if (compared !== null) return asSentence(`${words.thePost} ${compared}.`);
  if (claim.level === 'rank' && claim.rank) return asSentence(sayRank(claim.rank, claim, language));
  const number = plainWords(language, (figures) => sayNumber(claim, language, figures));
  const said = number === null ? withoutWords(claim.value, claim, language) : `${words.thePost} ${number}.`;
  const why = claim.withheld === null ? '' : ` ${words.withheld[claim.withheld]}`;
  return asSentence(`${said}${why}`);
}

/** Reasons alone, for a small line under a number: "Det er for tidlig å sammenligne." Null when a comparison may be said. */
export function sayWithheld(claim: PostClaim, language: Language): string | null {
  return claim.withheld === null ? null : claimWords[language].withheld[claim.withheld];
}

function sayRank(rank: NonNullable<PostClaim['rank']>, claim: PostClaim, language: Language): string {
  const words = claimWords[language];
  const of = formatSmall(rank.of, language, 'n');
  const platform = platformNames[claim.platform];
  // With nobody who may be above it, a first place is always certain.
  if (rank.place === 1) return words.rankFirst(of, platform);
  const place = formatSmall(rank.place, language);
  return rank.exact ? words.rank(place, of, platform) : words.rankAmong(place, of, platform);
}

const shownWords: Record<Language, string> = { nb: 'visninger', nn: 'visingar', en: 'showings' };

/** Nothing counted yet; or a number that has no words of its own, such as a platform's sum of acts. */
function withoutWords(
  { value, low, high }: NonNullable<PostClaim['value']>,
  claim: PostClaim,
  language: Language,
): string {
  if (high < 1) return nothingYet(claim, language);
  const { about, receipt } = claimWords[language];
  const amount = formatCount(value, language);
  return receipt.number(low === high ? amount : about(amount), null);
}

function nothingYet(claim: PostClaim, language: Language): string {
  const words = claimWords[language];
  if (claim.meaning === 'people') return words.reachedNobody;
  return words.nothingYet(claim.meaning === 'acts' ? nounOf(claim.metric, language) : shownWords[language]);
}
