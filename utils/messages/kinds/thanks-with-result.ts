import type { PostSummary, ResultLevel } from '../../insights/types.ts';
import type { Span } from '../../model/messages.ts';
import type { Language, Role } from '../../model/people.ts';
import type { DraftOutcome, Help, ResultRequest } from '../draft-request.ts';
import type { Figures } from '../figures.ts';
import { greeting } from '../greeting.ts';
import { type Pen, paragraph, takeUpPen } from '../pen.ts';
import { sayComparison, sayNumber } from '../result-words.ts';
import { subjectLine } from '../subject-lines.ts';
import { helpTiers, putHelpInSlots } from './thanks.ts';
import { thanksWithResultEn } from './thanks-with-result-en.ts';
import { thanksWithResultNb } from './thanks-with-result-nb.ts';
import { thanksWithResultNn } from './thanks-with-result-nn.ts';

export interface ResultPhrases {
  strong: readonly string[];
  ordinary: readonly string[];
  /** No number and no comparison: what a colleague gets of a weak result unless she wants to know. */
  weak: readonly string[];
  weakTold: readonly string[];
  why: readonly string[];
  tooEarly: readonly string[];
  tooEarlyPlain: readonly string[];
  /** Old enough, but too few posts to compare with: nothing may be said of it being early. */
  tooFew: readonly string[];
  paid: readonly string[];
  paidPlain: readonly string[];
  credit: Record<Role, readonly string[]>;
  what: readonly string[];
  help: readonly string[];
  closeStrong: readonly string[];
  /** To one who read proofs and did nothing else: nobody asks a proofreader for a sequel. */
  closeStrongProofread: readonly string[];
  close: readonly string[];
  closeEarly: readonly string[];
}

const phrases: Record<Language, ResultPhrases> = {
  nb: thanksWithResultNb,
  nn: thanksWithResultNn,
  en: thanksWithResultEn,
};

/** The order in which one of several posts is chosen to speak of. */
const tellingOrder: readonly ResultLevel[] = ['strong', 'ordinary', 'paid', 'tooEarly', 'weak'];

/**
 * Thanks with the result, at the strongest level the numbers allow and no stronger. With several posts it speaks of the
 * one there is most to tell about. A weak result is told only on wish; else the letter thanks and compares nothing.
 */
export function draftThanksWithResult(request: ResultRequest): DraftOutcome {
  const { language, readers, posts, help, summaries, tellWeakResults } = request;
  if (readers.length === 0) return { ok: false, why: 'no-reader' };
  const summary = summaryToTell(summaries);
  const post = posts.find((one) => one.id === summary?.postId) ?? posts[0];
  if (post === undefined) return { ok: false, why: 'no-post' };
  if (summary === null) return { ok: false, why: 'no-numbers' };
  const level = summary.result;
  const pen = takeUpPen('thanksWithResult', level, request);
  putHelpInSlots(pen, request, [post], help);
  const told = resultToTell(summary, tellWeakResults, language, pen.figures);
  pen.slots.result = told;
  const about = {
    postIds: posts.map((one) => one.id),
    subject: subjectLine('result', language, pen.slots.post),
  };
  const own = pen.ownVariant();
  if (own !== null) return { ok: true, draft: pen.finish(own, about) };
  const situation = situationOf(summary, told !== null);
  const sentences = sentencesFor(situation, pen, phrases[language], help);
  return { ok: true, draft: pen.finish([paragraph(greeting(readers, language, pen.figures), ...sentences)], about) };
}

/** Which opening fits: the result's level, and where it is not told, why. */
type Situation =
  | 'strong'
  | 'ordinary'
  | 'weak'
  | 'weakTold'
  | 'tooEarly'
  | 'tooEarlyPlain'
  | 'tooFew'
  | 'paid'
  | 'paidPlain';

function situationOf(summary: PostSummary, hasNumber: boolean): Situation {
  const lead = summary.claims.find((claim) => claim.metric === summary.leadMetric);
  switch (summary.result) {
    case 'strong':
      return hasNumber ? 'strong' : 'weak';
    case 'ordinary':
      return hasNumber ? 'ordinary' : 'weak';
    case 'weak':
      return hasNumber ? 'weakTold' : 'weak';
    case 'paid':
      return hasNumber ? 'paid' : 'paidPlain';
    case 'tooEarly':
      if (lead?.withheld === 'too-early') return hasNumber ? 'tooEarly' : 'tooEarlyPlain';
      return hasNumber ? 'tooFew' : 'weak';
  }
}

function sentencesFor(situation: Situation, pen: Pen, table: ResultPhrases, help: readonly Help[]): (Span[] | null)[] {
  const early = situation === 'tooEarly' || situation === 'tooEarlyPlain';
  const onlyRead = help.length > 0 && help.every(({ role }) => role === 'proofreading');
  const closings = {
    strong: onlyRead ? [table.closeStrongProofread, table.close] : [table.closeStrong],
    early: [table.closeEarly],
    other: [table.close],
  }[situation === 'strong' ? 'strong' : early ? 'early' : 'other'];
  return [
    pen.sentence(table[situation]),
    situation === 'weakTold' ? pen.sentence(table.why) : null,
    pen.sentence(...helpTiers({ role: table.credit, what: table.what, help: table.help }, help)),
    pen.sentence(...closings),
  ];
}

/** The summary there is most to tell about: by level, then the latest read. Null when there is none. */
export function summaryToTell(summaries: readonly PostSummary[]): PostSummary | null {
  const ordered = [...summaries].sort(
    (a, b) =>
      tellingOrder.indexOf(a.result) - tellingOrder.indexOf(b.result) ||
      (b.readAt ?? '').localeCompare(a.readAt ?? '') ||
      a.postId.localeCompare(b.postId),
  );
  return ordered[0] ?? null;
}

/** The one number of the letter, as a predicate; null when nothing is to be said. Never worse than usual, unless told to. */
export function resultToTell(
  summary: PostSummary,
  tellWeak: boolean,
  language: Language,
  figures: Figures,
): Span[] | null {
  const lead = summary.claims.find((claim) => claim.metric === summary.leadMetric);
  if (lead === undefined) return null;
  switch (summary.result) {
    case 'strong':
    case 'ordinary':
      return (
        (lead.level === 'less' ? null : sayComparison(lead, language, figures)) ?? sayNumber(lead, language, figures)
      );
    case 'weak':
      return tellWeak && lead.level === 'less' ? sayComparison(lead, language, figures) : null;
    case 'tooEarly':
    case 'paid':
      return sayNumber(lead, language, figures);
  }
}
