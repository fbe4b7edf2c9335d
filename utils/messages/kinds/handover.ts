import { formatDate, joinList } from '../../language/format.ts';
import { plannedTitle } from '../../language/planned-title.ts';
import type { Block, Span } from '../../model/messages.ts';
import type { Language } from '../../model/people.ts';
import type { PlannedPost } from '../../model/plans.ts';
import { platformNames } from '../../model/platforms.ts';
import { insideSentence, namesForList } from '../address.ts';
import type { DraftOutcome, HandoverRequest } from '../draft-request.ts';
import { dateSpans, userWords } from '../entered-words.ts';
import type { Figures } from '../figures.ts';
import { aColleague, greeting } from '../greeting.ts';
import { paragraph, takeUpPen } from '../pen.ts';
import { subjectLine } from '../subject-lines.ts';
import { handoverEn } from './handover-en.ts';
import { handoverNb } from './handover-nb.ts';
import { handoverNn } from './handover-nn.ts';
import { putNamesInSlots } from './thanks.ts';

export interface HandoverPhrases {
  opening: readonly string[];
  plansTitle: readonly string[];
  noPlans: readonly string[];
  asksTitle: readonly string[];
  closing: readonly string[];
}

const phrases: Record<Language, HandoverPhrases> = { nb: handoverNb, nn: handoverNn, en: handoverEn };

const fromTo: Record<Language, readonly [string, string]> = {
  nb: ['fra ', ' til '],
  nn: ['frå ', ' til '],
  en: ['from ', ' to '],
};

/** Hands the channels to a stand-in: what goes out when, who has said they may bring something, and that it may wait. */
export function draftHandover(request: HandoverRequest): DraftOutcome {
  const { language, readers, away, plans, asks } = request;
  const pen = takeUpPen('handover', 'plain', request);
  const table = phrases[language];
  putNamesInSlots(pen, readers, request.company, language);
  const [from, to] = fromTo[language];
  const day = (field: 'from' | 'to') =>
    pen.figures.enteredFigure(formatDate(away[field], language), { record: 'period', recordId: null, field });
  pen.slots.away = [{ kind: 'text', text: from }, day('from'), { kind: 'text', text: to }, day('to')];
  const about = { subject: subjectLine('handover', language) };
  const own = pen.ownVariant();
  const due = plans
    .filter((plan) => plan.publishOn !== null && plan.publishOn >= away.from && plan.publishOn <= away.to)
    .filter((plan) => plan.deletedAt === null && plan.status !== 'dropped' && plan.status !== 'published')
    .sort((a, b) => (a.publishOn ?? '').localeCompare(b.publishOn ?? '') || a.id.localeCompare(b.id));
  const lists: Block[] = [];
  if (due.length === 0) lists.push(paragraph(pen.sentence(table.noPlans)));
  else {
    lists.push(paragraph(pen.sentence(table.plansTitle)));
    lists.push({ kind: 'list', items: due.map((plan) => planLine(plan, language, pen.figures)) });
  }
  if (asks.length > 0) {
    const names = namesForList(asks.map((one) => one.name));
    lists.push(paragraph(pen.sentence(table.asksTitle)));
    lists.push({
      kind: 'list',
      items: asks.map((one, at) => askLine(one, names[at] || aColleague[language], language, pen.figures)),
    });
  }
  if (own !== null) return { ok: true, draft: pen.finish([...own, ...lists], about) };
  const opening = paragraph(greeting(readers, language, pen.figures), pen.sentence(table.opening));
  const closing = paragraph(pen.sentence(table.closing));
  return { ok: true, draft: pen.finish([opening, ...lists, closing], about) };
}

function planLine(plan: PlannedPost, language: Language, figures: Figures): Span[] {
  const source = (field: string) => ({ record: 'plannedPost' as const, recordId: plan.id, field });
  const date = formatDate(plan.publishOn ?? '', language, { weekday: true });
  const line: Span[] = [figures.enteredFigure(date, source('publishOn')), { kind: 'text', text: ': ' }];
  line.push(...(figures.words(insideSentence(plannedTitle(plan.title, language)), source('title')) ?? []));
  const where = joinList(
    plan.platforms.map((platform) => platformNames[platform]),
    language,
  );
  if (where !== '') line.push({ kind: 'text', text: ` (${where})` });
  return line;
}

function askLine(one: HandoverRequest['asks'][number], name: string, language: Language, figures: Figures): Span[] {
  const source = (field: string) => ({ record: 'ask' as const, recordId: one.ask.id, field });
  const line: Span[] = figures.words(name, { record: 'colleague', recordId: one.ask.colleagueId, field: 'name' }) ?? [];
  line.push({ kind: 'text', text: ': ' });
  line.push(...(userWords(one.ask.what, source('what'), figures) ?? []));
  if (one.deadline !== null) {
    line.push({ kind: 'text', text: ', ' }, ...dateSpans('by', one.deadline, language, source('deadline'), figures));
  }
  return line;
}
