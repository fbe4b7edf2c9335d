import { calendarDay, monthName } from '../../language/format.ts';
import type { Language } from '../../model/people.ts';
import type { DraftOutcome, TipAnswerRequest } from '../draft-request.ts';
import { userWords } from '../entered-words.ts';
import { greeting } from '../greeting.ts';
import { paragraph, takeUpPen } from '../pen.ts';
import { postWords } from '../post-words.ts';
import { subjectLine } from '../subject-lines.ts';
import { putNamesInSlots } from './thanks.ts';
import { tipAnswerEn } from './tip-answer-en.ts';
import { tipAnswerNb } from './tip-answer-nb.ts';
import { tipAnswerNn } from './tip-answer-nn.ts';

export interface TipPhrases {
  thanksAbout: readonly string[];
  thanks: readonly string[];
  considered: readonly string[];
  plannedMonth: readonly string[];
  planned: readonly string[];
  published: readonly string[];
  closing: readonly string[];
  closingPublished: readonly string[];
}

const phrases: Record<Language, TipPhrases> = { nb: tipAnswerNb, nn: tipAnswerNn, en: tipAnswerEn };

/** Tells the tipster what became of the tip: kept, in the plan, or published. */
export function draftTipAnswer(request: TipAnswerRequest): DraftOutcome {
  const { language, readers, tip, about, plan, post } = request;
  if (readers.length === 0) return { ok: false, why: 'no-reader' };
  const pen = takeUpPen('tipAnswer', 'plain', request);
  const table = phrases[language];
  putNamesInSlots(pen, readers, request.company, language);
  pen.slots.about = userWords(
    (request.writtenIn ?? language) === language ? about : null,
    { record: 'tip', recordId: tip.id, field: 'text' },
    pen.figures,
  );
  pen.slots.post = post === null ? null : postWords([post], request, pen.figures);
  pen.slots.month = plan?.publishOn
    ? [{ kind: 'text', text: monthName(calendarDay(plan.publishOn).month, language) }]
    : null;
  const rest = { tipId: tip.id, postIds: post === null ? [] : [post.id], subject: subjectLine('tip', language) };
  const own = pen.ownVariant();
  if (own !== null) return { ok: true, draft: pen.finish(own, rest) };
  const news =
    post !== null
      ? pen.sentence(table.published)
      : plan !== null
        ? pen.sentence(table.plannedMonth, table.planned)
        : pen.sentence(table.considered);
  const body = paragraph(
    greeting(readers, language, pen.figures),
    pen.sentence(table.thanksAbout, table.thanks),
    news,
    pen.sentence(post === null ? table.closing : table.closingPublished),
  );
  return { ok: true, draft: pen.finish([body], rest) };
}
