import type { ExpectationClaim, RecordClaim } from '../insights/types.ts';
import { formatAge, formatCount, formatDate, formatSmall } from '../language/format.ts';
import { roundToSpeak } from '../language/spoken-rounding.ts';
import { meaningOf } from '../model/metrics.ts';
import type { Language } from '../model/people.ts';
import { platformNames } from '../model/platforms.ts';
import { asSentence, claimWords, nounOf } from './say-claim-table.ts';

/** "Så langt er dette det mest viste av 34 LinkedIn-innlegg hos oss siden 1. januar …". Null when there is no record, and for watch time. */
export function sayRecord(record: Omit<RecordClaim, 'receipt'>, language: Language, timeZone?: string): string | null {
  const meaning = meaningOf(record.metric, record.platform);
  if (record.level === 'none' || meaning === 'time') return null;
  const words = claimWords[language].record;
  const noun = nounOf(record.metric, language);
  const since = formatDate(record.since, language, { year: true, timeZone });
  const of = formatSmall(record.of, language, 'n');
  const platform = platformNames[record.platform];
  if (record.level === 'best') {
    return asSentence(words.best(meaning === 'acts' ? words.acts(noun) : words.kind[meaning], platform, since, of));
  }
  return asSentence(
    words.topThree(meaning === 'acts' ? words.mostActs(noun) : words.most[meaning], platform, since, of),
  );
}

/** Where the next post usually lands: "… mellom 400 og 2 500 ganger etter en uke (omtrent åtte av ti er det)". */
export function sayExpectation(claim: Omit<ExpectationClaim, 'receipt'>, language: Language): string {
  const { expect: words, about, between } = claimWords[language];
  const platform = platformNames[claim.platform];
  const meaning = meaningOf(claim.metric, claim.platform);
  if (claim.level === 'none' || meaning === 'time') return asSentence(words.none(platform));
  const [low, high] = [claim.low, claim.high].map((n) => formatCount(roundToSpeak(n), language)) as [string, string];
  const span = low === high ? about(low) : between(low, high);
  const age = formatAge(claim.ageHours, language);
  const share = formatSmall(Math.round(claim.stated * 10), language);
  return asSentence(
    meaning === 'acts'
      ? words.acts(platform, span, nounOf(claim.metric, language), age, share)
      : words[meaning](platform, span, age, share),
  );
}
