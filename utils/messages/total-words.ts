import type { TotalClaim } from '../insights/types.ts';
import { roundDownToSpeak, roundToSpeak } from '../language/spoken-rounding.ts';
import type { Span } from '../model/messages.ts';
import { isSummable, meaningOf } from '../model/metrics.ts';
import type { Language } from '../model/people.ts';
import { platformNames } from '../model/platforms.ts';
import type { PageTotal } from '../model/posts.ts';
import { countedWords, exactWords, postsWords } from './counted-words.ts';
import type { Figures } from './figures.ts';
import { resultTables } from './result-words-table.ts';

const words: Record<
  Language,
  {
    shown: readonly [one: string, several: string];
    started: string;
    with: string;
    together: string;
    atLeast: string;
    on: string;
  }
> = {
  nb: { shown: ['vist', 'vist'], started: 'startet', with: 'med', together: 'til sammen', atLeast: 'minst', on: 'på' },
  nn: { shown: ['vist', 'viste'], started: 'starta', with: 'med', together: 'til saman', atLeast: 'minst', on: 'på' },
  en: {
    shown: ['shown', 'shown'],
    started: 'started',
    with: 'with',
    together: 'in all',
    atLeast: 'at least',
    on: 'on',
  },
};

/** The total to print in a note: showings first, of all platforms before one. Never a metric that must not be summed. */
export function totalToPrint(totals: readonly TotalClaim[]): TotalClaim | null {
  const order = { shown: 0, started: 1, acts: 2, people: 9, time: 9 } as const;
  const rank = (total: TotalClaim) => order[total.meaning];
  const told = totals.filter((total) => isSummable(total.metric) && rank(total) < 9 && total.low >= 1);
  const best = [...told].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      Number(a.platform !== null) - Number(b.platform !== null) ||
      b.low - a.low ||
      (a.platform ?? '').localeCompare(b.platform ?? ''),
  );
  return best[0] ?? null;
}

/** "vist ⟨minst 15 000 ganger⟩ til sammen": after "elleve innlegg, ". Null when there is no number to print. */
export function sayTotal(total: TotalClaim | null, language: Language, figures: Figures): Span[] | null {
  if (total === null) return null;
  const meaning = total.meaning;
  const table = resultTables[language];
  if (meaning === 'people' || meaning === 'time') return null;
  const unit = meaning === 'acts' ? table.acts[total.metric] : table.unit.shown;
  if (unit === undefined) return null;
  const own = words[language];
  const exact = total.low === total.high;
  const amount = exact
    ? exactWords(total.low, unit, language)
    : total.estimate !== null
      ? `${table.about} ${countedWords(roundToSpeak(total.estimate), unit, language)}`
      : `${own.atLeast} ${countedWords(roundDownToSpeak(total.low), unit, language)}`;
  const level = exact ? 'number' : total.estimate !== null ? 'about' : 'atLeast';
  const before = { acts: own.with, started: own.started, shown: own.shown[total.posts > 1 ? 1 : 0] }[meaning];
  const together = total.posts > 1 ? ` ${own.together}` : '';
  const where = total.platform === null ? '' : ` ${own.on} ${platformNames[total.platform]}`;
  return [
    { kind: 'text', text: `${before} ` },
    figures.fact(amount, level, total.receipt),
    { kind: 'text', text: `${together}${where}` },
  ];
}

/** "åtte innlegg", "ett innlegg", "11 innlegg": tied to the total when there is one, else to the period. */
export function sayPostCount(count: number, total: TotalClaim | null, language: Language, figures: Figures): Span[] {
  // In a note for everyone "11 innlegg" stands among other numbers in digits.
  const text = postsWords(count, language, 10);
  if (total === null) {
    return [figures.enteredFigure(text, { record: 'period', recordId: null, field: 'posts' })];
  }
  return [figures.fact(text, 'number', { ...total.receipt, rule: 'post-count' })];
}

/**
 * "⟨omtrent 15 000 personer⟩": the page's own unique reach for the period, as the platform states it. The only number of
 * people a note may hold; rounded, since the platform estimates it.
 */
export function sayPageReach(total: PageTotal, language: Language, figures: Figures): Span[] | null {
  if (meaningOf(total.metric, total.platform) !== 'people' || total.value < 1) return null;
  const { about, unit } = resultTables[language];
  const text = `${about} ${countedWords(roundToSpeak(total.value), unit.people, language)}`;
  const receipt = {
    rule: 'page-total',
    methodVersion: '1',
    metric: total.metric,
    platform: total.platform,
    postIds: [],
    snapshotIds: [],
    comparedWith: [],
    ageHours: null,
    value: { low: total.low, high: total.high },
    typical: null,
    ratio: null,
    interval: null,
    alpha: null,
    computedAt: total.takenAt,
    definition: total.where,
  };
  return [figures.fact(text, 'number', receipt)];
}
