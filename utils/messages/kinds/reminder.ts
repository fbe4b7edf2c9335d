import type { Language } from '../../model/people.ts';
import { insideSentence } from '../address.ts';
import type { DraftOutcome, ReminderRequest } from '../draft-request.ts';
import { dateSpans, userWords } from '../entered-words.ts';
import { greeting } from '../greeting.ts';
import { paragraph, takeUpPen } from '../pen.ts';
import { subjectLine } from '../subject-lines.ts';
import { reminderEn } from './reminder-en.ts';
import { reminderNb } from './reminder-nb.ts';
import { reminderNn } from './reminder-nn.ts';
import { putNamesInSlots } from './thanks.ts';

export interface ReminderPhrases {
  reminder: readonly string[];
  /** What happens otherwise: the post moves, never the person. */
  wayOut: readonly string[];
}

const phrases: Record<Language, ReminderPhrases> = { nb: reminderNb, nn: reminderNn, en: reminderEn };

/** The one reminder of an ask that is open. There is no second: then the post moves. */
export function draftReminder(request: ReminderRequest): DraftOutcome {
  const { language, readers, ask, deadline } = request;
  if (readers.length === 0) return { ok: false, why: 'no-reader' };
  if (ask.remindedAt !== null) return { ok: false, why: 'already-reminded' };
  if (ask.state !== 'asked' && ask.state !== 'yes') return { ok: false, why: 'ask-not-open' };
  if (insideSentence(ask.what) === '') return { ok: false, why: 'ask-incomplete', missing: ['what'] };
  if (deadline === null) return { ok: false, why: 'ask-incomplete', missing: ['deadline'] };
  const pen = takeUpPen('reminder', 'plain', request);
  const from = (field: string) => ({ record: 'ask' as const, recordId: ask.id, field });
  putNamesInSlots(pen, readers, request.company, language);
  pen.slots.what = userWords(ask.what, from('what'), pen.figures);
  pen.slots.deadline = dateSpans('to', deadline, language, from('deadline'), pen.figures);
  const about = { askId: ask.id, subject: subjectLine('reminder', language) };
  const own = pen.ownVariant();
  if (own !== null) return { ok: true, draft: pen.finish(own, about) };
  const table = phrases[language];
  const body = paragraph(
    greeting(readers, language, pen.figures),
    pen.sentence(table.reminder),
    pen.sentence(table.wayOut),
  );
  return { ok: true, draft: pen.finish([body], about) };
}
