import type { Language } from '../../model/people.ts';
import type { DraftOutcome, IntroductionRequest } from '../draft-request.ts';
import { greeting } from '../greeting.ts';
import { paragraph, takeUpPen } from '../pen.ts';
import { postWords } from '../post-words.ts';
import { subjectLine } from '../subject-lines.ts';
import { sayTrait } from '../trait-words.ts';
import { introductionEn } from './introduction-en.ts';
import { introductionNb } from './introduction-nb.ts';
import { introductionNn } from './introduction-nn.ts';
import { putNamesInSlots } from './thanks.ts';
import { resultToTell } from './thanks-with-result.ts';

export interface IntroductionPhrases {
  opening: readonly string[];
  works: readonly string[];
  example: readonly string[];
  unknown: readonly string[];
  why: readonly string[];
  wayOut: readonly string[];
}

const phrases: Record<Language, IntroductionPhrases> = { nb: introductionNb, nn: introductionNn, en: introductionEn };

/**
 * What works here, and why I ask, in four sentences: what holds by the company's own numbers, else its best own example,
 * else that nobody knows yet.
 */
export function draftIntroduction(request: IntroductionRequest): DraftOutcome {
  const { language, readers, traits, example } = request;
  const pen = takeUpPen('introduction', 'plain', request);
  const table = phrases[language];
  putNamesInSlots(pen, readers, request.company, language);
  const holding = traits.find((trait) => trait.verdict === 'holds' && trait.direction === 'more');
  pen.slots.trait = holding === undefined ? null : sayTrait(holding, language, pen.figures);
  const strong = example !== null && example.summary.result === 'strong' ? example : null;
  pen.slots.post = strong === null ? null : postWords([strong.post], request, pen.figures);
  pen.slots.result = strong === null ? null : resultToTell(strong.summary, false, language, pen.figures);
  const about = {
    postIds: pen.slots.trait === null && strong !== null ? [strong.post.id] : [],
    subject: subjectLine('introduction', language),
  };
  const own = pen.ownVariant();
  if (own !== null) return { ok: true, draft: pen.finish(own, about) };
  const known = pen.slots.trait !== null ? table.works : pen.slots.result !== null ? table.example : table.unknown;
  const body = paragraph(
    greeting(readers, language, pen.figures),
    pen.sentence(table.opening),
    pen.sentence(known),
    pen.sentence(table.why),
    pen.sentence(table.wayOut),
  );
  return { ok: true, draft: pen.finish([body], about) };
}
