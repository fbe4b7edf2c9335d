import { formatAge, formatCount, formatDate, formatPercent, formatSmall, joinList } from '../language/format.ts';
import { roundToSpeak } from '../language/spoken-rounding.ts';
import type { Receipt } from '../model/claims.ts';
import { meaningOf } from '../model/metrics.ts';
import type { Language } from '../model/people.ts';
import { platformNames } from '../model/platforms.ts';
import { postsWords, type Unit } from './counted-words.ts';
import { resultTables } from './result-words-table.ts';
import { asSentence, claimWords } from './say-claim-table.ts';
import type { ReceiptWords } from './say-claim-words.ts';

/**
 * What a number or a sentence rests on, line by line, in plain words for somebody who never learned statistics; the last line
 * is for somebody who did. `timeZone` only touches the date of the calculation.
 */
export function sayReceipt(receipt: Receipt, language: Language, timeZone?: string): string[] {
  const words = claimWords[language].receipt;
  const lines = linesOf(receipt, words, language);
  const date = formatDate(receipt.computedAt, language, { year: true, timeZone });
  lines.push(words.method(methodOf(receipt, words), receipt.methodVersion, date));
  return lines.map(asSentence);
}

function linesOf(receipt: Receipt, words: ReceiptWords, language: Language): string[] {
  const small = (count: number): string => formatSmall(count, language, 'n');
  const count = (value: number): string => formatCount(roundToSpeak(value), language);
  const platform = receipt.platform ? platformNames[receipt.platform] : '';
  const { rule } = receipt;
  if (rule === 'trait') return traitLines(receipt, words, language);
  if (rule === 'total') {
    const readings = counted(receipt.snapshotIds.length, words.reading, language);
    return [words.total(postsWords(receipt.postIds.length, language), readings)];
  }
  if (rule === 'people') {
    return [receipt.pageTotalId ? words.quoted : words.people(postsWords(receipt.postIds.length, language))];
  }
  if (rule === 'page-total') return [words.quoted];
  if (rule === 'expectation') {
    return [words.expectation(small(receipt.comparedWith.length), platform), ...curveLine(receipt, words, language)];
  }
  const lines = numberLines(receipt, words, language);
  if (rule === 'record') {
    const age = receipt.ageHours === null ? '' : formatAge(receipt.ageHours, language);
    return [...lines, words.record(small(receipt.comparedWith.length), platform, age)];
  }
  if (receipt.comparedWith.length > 0) {
    const age = receipt.ageHours === null ? null : formatAge(receipt.ageHours, language);
    lines.push(words.compared(small(receipt.comparedWith.length), platform, age));
    if (receipt.typical && receipt.ratio !== null) {
      lines.push(
        words.middle(count((receipt.typical.low + receipt.typical.high) / 2), percent(receipt.ratio, language)),
      );
    }
    if (receipt.interval) {
      lines.push(words.span(percent(receipt.interval.low, language), percent(receipt.interval.high, language)));
      if (receipt.alpha) lines.push(words.error(formatCount(Math.max(2, Math.floor(1 / receipt.alpha)), language)));
    }
    lines.push(...curveLine(receipt, words, language));
    if (receipt.spread === 'borrowed' && receipt.interval) lines.push(words.borrowed);
    const out = leftOutParts(receipt, words, small);
    if (out.length > 0) lines.push(words.leftOut(joinList(out, language)));
  }
  return lines;
}

function numberLines(receipt: Receipt, words: ReceiptWords, language: Language): string[] {
  if (!receipt.value) return [];
  const { low, high } = receipt.value;
  const exact = low === high;
  const shown = exact ? formatCount(low, language) : `${formatCount(low, language)}–${formatCount(high, language)}`;
  const age = receipt.ageHours === null ? null : formatAge(receipt.ageHours, language);
  const lines = [words.number(shown, age)];
  if (!exact) lines.push(words.rounded(formatCount(low, language), formatCount(high, language)));
  if (receipt.platform && meaningOf(receipt.metric, receipt.platform) === 'people') lines.push(words.estimated);
  return lines;
}

function traitLines(receipt: Receipt, words: ReceiptWords, language: Language): string[] {
  const small = (count: number): string => formatSmall(count, language, 'n');
  const lines = [words.traitSides(small(receipt.postIds.length), small(receipt.comparedWith.length)), words.traitHow];
  if (receipt.ratio !== null && receipt.interval) lines.push(words.traitRatio(percent(receipt.ratio, language)));
  if (receipt.markedAfterwards)
    lines.push(words.markedAfterwards(small(receipt.markedAfterwards), receipt.markedAfterwards === 1));
  return lines;
}

function curveLine(receipt: Receipt, words: ReceiptWords, language: Language): string[] {
  if (!receipt.curve) return [];
  const { halfHours, pairs } = receipt.curve;
  return [
    words.curve(
      formatAge(halfHours, language),
      pairs > 0 ? counted(pairs, resultTables[language].unit.shown, language) : null,
    ),
  ];
}

function leftOutParts(receipt: Receipt, words: ReceiptWords, small: (count: number) => string): string[] {
  const out = receipt.leftOut ?? {};
  return (['paid', 'otherMeaning', 'unknownAtAge', 'outsideWindow'] as const).flatMap((why) => {
    const count = out[why] ?? 0;
    return count > 0 ? [words[why](small(count), count === 1)] : [];
  });
}

/** "én lesning", "26 lesninger": to the last one, for whoever checks. */
function counted(count: number, [one, several, gender]: Unit, language: Language): string {
  return `${formatSmall(count, language, gender)} ${count === 1 ? one : several}`;
}

/** A ratio to a usual post, rounded the way people talk: 2.07 is 210 %. */
function percent(ratio: number, language: Language): string {
  const points = ratio * 100;
  return formatPercent((points >= 100 ? roundToSpeak(points) : Math.round(points)) / 100, language);
}

function methodOf(receipt: Receipt, words: ReceiptWords): string {
  if (receipt.rule === 'trait') return words.rules.trait;
  if (receipt.rule === 'post-rank') return words.rules.rank;
  if (receipt.rule === 'post-namedSet') return words.rules.named;
  return receipt.rule.startsWith('post-') ? words.rules.post : words.rules.plain;
}
