import type { Language } from '../../model/people.ts';
import type { DraftOutcome, OpenDoorRequest } from '../draft-request.ts';
import { greeting } from '../greeting.ts';
import { paragraph, takeUpPen } from '../pen.ts';
import { subjectLine } from '../subject-lines.ts';
import { openDoorEn } from './open-door-en.ts';
import { openDoorNb } from './open-door-nb.ts';
import { openDoorNn } from './open-door-nn.ts';
import { putNamesInSlots } from './thanks.ts';

export interface OpenDoorPhrases {
  invite: readonly string[];
  /** How little it takes. */
  small: readonly string[];
  /** What comes back, and that it is voluntary. */
  back: readonly string[];
}

const phrases: Record<Language, OpenDoorPhrases> = { nb: openDoorNb, nn: openDoorNn, en: openDoorEn };

/** Invites tips: to one colleague, or to a common channel when there are no readers. */
export function draftOpenDoor(request: OpenDoorRequest): DraftOutcome {
  const { language, readers } = request;
  const pen = takeUpPen('openDoor', 'plain', request);
  putNamesInSlots(pen, readers, request.company, language);
  const about = { subject: subjectLine('openDoor', language) };
  const own = pen.ownVariant();
  if (own !== null) return { ok: true, draft: pen.finish(own, about) };
  const table = phrases[language];
  const body = paragraph(
    greeting(readers, language, pen.figures),
    pen.sentence(table.invite),
    pen.sentence(table.small),
    pen.sentence(table.back),
  );
  return { ok: true, draft: pen.finish([body], about) };
}
