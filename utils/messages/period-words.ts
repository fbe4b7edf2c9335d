import { calendarDay, formatWeek, monthName } from '../language/format.ts';
import type { Span } from '../model/messages.ts';
import type { Language } from '../model/people.ts';
import type { PlainDate } from '../model/time.ts';
import type { PeriodKind } from './draft-request.ts';
import type { Figures } from './figures.ts';

const quarters: Record<Language, readonly string[]> = {
  nb: ['første kvartal', 'andre kvartal', 'tredje kvartal', 'fjerde kvartal'],
  nn: ['første kvartal', 'andre kvartal', 'tredje kvartal', 'fjerde kvartal'],
  en: ['the first quarter', 'the second quarter', 'the third quarter', 'the fourth quarter'],
};
const nextWords: Record<Language, { week: string; in: string }> = {
  nb: { week: 'neste uke', in: 'i ' },
  nn: { week: 'neste veke', in: 'i ' },
  en: { week: 'next week', in: 'in ' },
};

/** The period by name, to stand after "i": "uke 48", "oktober", "fjerde kvartal". */
export function periodWords(kind: PeriodKind, from: PlainDate, language: Language, figures: Figures): Span[] {
  if (kind === 'week') {
    return [figures.enteredFigure(formatWeek(from, language), { record: 'period', recordId: null, field: 'week' })];
  }
  return [{ kind: 'text', text: nameOf(kind, calendarDay(from).month, language) }];
}

/** The period after, to stand where a time stands: "neste uke", "i desember", "i første kvartal". */
export function nextPeriodWords(kind: PeriodKind, from: PlainDate, language: Language): string {
  const words = nextWords[language];
  if (kind === 'week') return words.week;
  const { month } = calendarDay(from);
  const next = ((month - 1 + (kind === 'month' ? 1 : 3)) % 12) + 1;
  return words.in + nameOf(kind, next, language);
}

function nameOf(kind: 'month' | 'quarter', month: number, language: Language): string {
  return kind === 'month' ? monthName(month, language) : (quarters[language][Math.floor((month - 1) / 3)] ?? '');
}
