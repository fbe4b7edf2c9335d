import { formatWeek } from '../../language/format.ts';
import type { Span } from '../../model/messages.ts';
import type { Language } from '../../model/people.ts';
import type { PlannedPost } from '../../model/plans.ts';
import { insideSentence } from '../address.ts';
import type { AskRequest, DraftOutcome } from '../draft-request.ts';
import { asClause, dateSpans, minutesWords, userWords } from '../entered-words.ts';
import type { Figures } from '../figures.ts';
import { greeting } from '../greeting.ts';
import { paragraph, takeUpPen } from '../pen.ts';
import { spokenTitle, titleMarks } from '../spoken-title.ts';
import { subjectLine } from '../subject-lines.ts';
import { askEn } from './ask-en.ts';
import { askNb } from './ask-nb.ts';
import { askNn } from './ask-nn.ts';
import { putNamesInSlots } from './thanks.ts';

export interface AskPhrases {
  /** What is to be made and why just this reader is asked, when the post has a date. */
  planned: readonly string[];
  undated: readonly string[];
  /** What, how long and until when: one sentence or two. */
  need: readonly string[];
  /** The way to say no, when what follows a no is that somebody else is asked. */
  someoneElse: readonly string[];
  /** The way to say no, with the user's own words for what follows. */
  otherwise: readonly string[];
}

const phrases: Record<Language, AskPhrases> = { nb: askNb, nn: askNn, en: askEn };

/** "Jeg spør noen andre", however it is put: then the sentence is ours and reads better. */
const asksSomeoneElse =
  /^(så |da |då |then )?(spør jeg|jeg spør|spør eg|eg spør|i will ask|i'll ask|i’ll ask|i ask) (det )?(noen andre|en annen|nokon andre|ein annan|someone else|somebody else)$/i;

const newPost: Record<Language, string> = { nb: 'et nytt innlegg', nn: 'eit nytt innlegg', en: 'a new post' };

/** What an ask lacks before it may be drafted, in the order of the card. */
function missingForAsk(
  request: Pick<AskRequest, 'ask' | 'deadline'>,
): ('what' | 'whyYou' | 'minutes' | 'deadline' | 'ifNo')[] {
  const { ask, deadline } = request;
  return [
    ...(insideSentence(ask.what) === '' ? (['what'] as const) : []),
    ...(insideSentence(ask.whyYou) === '' ? (['whyYou'] as const) : []),
    ...(ask.minutes === null ? (['minutes'] as const) : []),
    ...(deadline === null ? (['deadline'] as const) : []),
    ...(insideSentence(ask.ifNo) === '' ? (['ifNo'] as const) : []),
  ];
}

/** Asks for help with what, why you, minutes, deadline and a way to say no; without all five there is no draft. */
export function draftAsk(request: AskRequest): DraftOutcome {
  const { language, readers, ask, deadline, plan } = request;
  if (readers.length === 0) return { ok: false, why: 'no-reader' };
  const missing = missingForAsk(request);
  const { minutes } = ask;
  if (missing.length > 0 || minutes === null || deadline === null) return { ok: false, why: 'ask-incomplete', missing };
  const pen = takeUpPen('ask', 'plain', request);
  const table = phrases[language];
  const from = (field: string) => ({ record: 'ask' as const, recordId: ask.id, field });
  putNamesInSlots(pen, readers, request.company, language);
  Object.assign(pen.slots, {
    what: userWords(ask.what, from('what'), pen.figures),
    why: userWords(asClause(ask.whyYou), from('whyYou'), pen.figures),
    ifNo: userWords(ask.ifNo, from('ifNo'), pen.figures),
    minutes: [pen.figures.enteredFigure(minutesWords(minutes, language), from('minutes'))],
    deadline: dateSpans('by', deadline, language, from('deadline'), pen.figures),
    plan: planWords(plan, request, pen.figures),
    when: plan?.publishOn ? whenWords(plan, language, pen.figures) : null,
  });
  const about = { askId: ask.id, subject: subjectLine('ask', language, pen.slots.plan) };
  const own = pen.ownVariant();
  if (own !== null) return { ok: true, draft: pen.finish(own, about) };
  const someoneElse = asksSomeoneElse.test(insideSentence(ask.ifNo));
  const body = paragraph(
    greeting(readers, language, pen.figures),
    pen.sentence(pen.slots.when ? table.planned : table.undated),
    pen.sentence(table.need),
    pen.sentence(someoneElse ? table.someoneElse : table.otherwise),
  );
  return { ok: true, draft: pen.finish([body], about) };
}

const newPostAbout: Record<Language, readonly [aPost: string, thePost: string]> = {
  nb: ['et innlegg om ', 'innlegget '],
  nn: ['eit innlegg om ', 'innlegget '],
  en: ['a post about ', 'the post '],
};

/** A post to come, as one speaks of it: "et innlegg om laboratoriet", "innlegget «Nytt laboratorium»", "et nytt innlegg". */
export function planWords(
  plan: Pick<PlannedPost, 'id' | 'title' | 'topic'> | null,
  spoken: Pick<AskRequest, 'language' | 'writtenIn'>,
  figures: Figures,
): Span[] {
  const { language, writtenIn = language } = spoken;
  const title = spokenTitle(plan?.title ?? null, writtenIn === language);
  if (plan === null || title === null) return [{ kind: 'text', text: newPost[language] }];
  const words = figures.words(title.words, { record: 'plannedPost', recordId: plan.id, field: 'title' }) ?? [];
  const [about, named] = newPostAbout[language];
  const [open, close] = titleMarks[language];
  return title.isThing
    ? [{ kind: 'text', text: about }, ...words]
    : [{ kind: 'text', text: `${named}${open}` }, ...words, { kind: 'text', text: close }];
}

const inWord: Record<Language, string> = { nb: 'i ', nn: 'i ', en: 'in ' };

function whenWords(plan: PlannedPost, language: Language, figures: Figures): Span[] {
  const week = formatWeek(plan.publishOn ?? '', language);
  const from = { record: 'plannedPost' as const, recordId: plan.id, field: 'publishOn' };
  return [{ kind: 'text', text: inWord[language] }, figures.enteredFigure(week, from)];
}
