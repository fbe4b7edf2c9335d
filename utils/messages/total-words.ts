import type { TotalClaim } from '../insights/types.ts';
import { formatSmall } from '../language/format.ts';
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
    /** How many of the posts just spoken of have numbers. */
    known: readonly [before: string, after: string];
  }
> = {
  nb: {
    shown: ['vist', 'vist'],
    started: 'startet',
    with: 'med',
    together: 'til sammen',
    atLeast: 'minst',
    on: 'på',
    known: ['med tall for', 'av dem'],
  },
  nn: {
    shown: ['vist', 'viste'],
    started: 'starta',
    with: 'med',
    together: 'til saman',
    atLeast: 'minst',
    on: 'på',
    known: ['med tal for', 'av dei'],
  },
  en: {
    shown: ['shown', 'shown'],
    started: 'started',
    with: 'with',
    together: 'in all',
    atLeast: 'at least',
    on: 'on',
    known: ['with numbers for', 'of them'],
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

/**
 * "vist ⟨minst 15 000 ganger⟩ til sammen": after "elleve innlegg, ". Null when there is no number to print. Of a period that may
 * hold more posts than are known (`isWhole` false) the sum is a least one.
 */
export function sayTotal(
  total: TotalClaim | null,
  language: Language,
  figures: Figures,
  isWhole = true,
): Span[] | null {
  if (total === null) return null;
  const meaning = total.meaning;
  const table = resultTables[language];
  if (meaning === 'people' || meaning === 'time') return null;
  const unit = meaning === 'acts' ? table.acts[total.metric] : table.unit.shown;
  if (unit === undefined) return null;
  const own = words[language];
  const exact = isWhole && total.low === total.high;
  const estimate = isWhole ? total.estimate : null;
  const amount = exact
    ? exactWords(total.low, unit, language)
    : estimate !== null
      ? `${table.about} ${countedWords(roundToSpeak(estimate), unit, language)}`
      : `${own.atLeast} ${countedWords(roundDownToSpeak(total.low), unit, language)}`;
  const level = exact ? 'number' : estimate !== null ? 'about' : 'atLeast';
  const before = { acts: own.with, started: own.started, shown: own.shown[total.posts > 1 ? 1 : 0] }[meaning];
  const together = total.posts > 1 ? ` ${own.together}` : '';
  const where = total.platform === null ? '' : ` ${own.on} ${platformNames[total.platform]}`;
  return [
    { kind: 'text', text: `${before} ` },
    figures.fact(amount, level, total.receipt),
    { kind: 'text', text: `${together}${where}` },
  ];
}

/** ", med tall for ⟨9⟩ av dem": after a sum, where not all `posts` spoken of are in it; else nothing. */
export function sayKnown(total: TotalClaim | null, posts: number, language: Language, figures: Figures): Span[] {
  if (total === null || total.postsWithNumbers >= posts) return [];
  const [before, after] = words[language].known;
  const count = formatSmall(total.postsWithNumbers, language, 'n');
  return [
    { kind: 'text', text: `, ${before} ` },
    figures.fact(count, 'number', { ...total.receipt, rule: 'post-count' }),
    { kind: 'text', text: ` ${after}` },
  ];
}

/**
 * "åtte innlegg", "ett innlegg", "11 innlegg": tied to the total when there is one, else to the period. "minst åtte innlegg" of a
 * period that may hold more posts than are known (`isWhole` false).
 */
export function sayPostCount(
  count: number,
  total: TotalClaim | null,
  language: Language,
  figures: Figures,
  isWhole = true,
): Span[] {
  // In a note for everyone "11 innlegg" stands among other numbers in digits.
  const posts = postsWords(count, language, 10);
  const text = isWhole ? posts : `${words[language].atLeast} ${posts}`;
  const level = isWhole ? 'number' : 'atLeast';
  if (total === null) {
    return [figures.enteredFigure(text, { record: 'period', recordId: null, field: 'posts' })];
  }
  return [figures.fact(text, level, { ...total.receipt, rule: 'post-count' })];
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
