import { joinList } from '../../language/format.ts';
import { DAY } from '../../model/durations.ts';
import type { Language, Role } from '../../model/people.ts';
import { platformNames } from '../../model/platforms.ts';
import type { Instant } from '../../model/time.ts';
import { forSeveralReaders, insideSentence } from '../address.ts';
import type { DraftOutcome, Help, SubjectPost, ThanksRequest } from '../draft-request.ts';
import { greeting, readerNames } from '../greeting.ts';
import { type Pen, paragraph, takeUpPen } from '../pen.ts';
import { postWords } from '../post-words.ts';
import { subjectLine } from '../subject-lines.ts';
import { helpWords } from './help-words.ts';
import { thanksEn } from './thanks-en.ts';
import { thanksNb } from './thanks-nb.ts';
import { thanksNn } from './thanks-nn.ts';

export interface ThanksPhrases {
  out: readonly string[];
  /** Each role in its own words. */
  role: Record<Role, readonly string[]>;
  /** With the user's own words for what was done. */
  what: readonly string[];
  /** With the role as words that fit after "takk for". */
  help: readonly string[];
  closing: readonly string[];
  /** For a post that has been out for more than a week: no news that it is out, and no promise to come back in a week. */
  outLate: readonly string[];
  closingLate: readonly string[];
}

const phrases: Record<Language, ThanksPhrases> = { nb: thanksNb, nn: thanksNn, en: thanksEn };

/** Thanks at publishing: the post is out, what the reader did for it, and when she hears more. Waits for no numbers. */
export function draftThanks(request: ThanksRequest): DraftOutcome {
  const { language, readers, posts, help } = request;
  if (readers.length === 0) return { ok: false, why: 'no-reader' };
  if (posts.length === 0) return { ok: false, why: 'no-post' };
  const pen = takeUpPen('thanks', 'plain', request, posts.length);
  const table = phrases[language];
  putHelpInSlots(pen, request, posts, help);
  const about = { postIds: posts.map((post) => post.id), subject: subjectLine('thanks', language, pen.slots.post) };
  const own = pen.ownVariant();
  if (own !== null) return { ok: true, draft: pen.finish(own, about) };
  const late = posts.every((post) => isLate(post, request.now));
  const body = paragraph(
    greeting(readers, language, pen.figures),
    pen.sentence(late ? table.outLate : table.out),
    pen.sentence(...helpTiers(table, help)),
    pen.sentence(late ? table.closingLate : table.closing),
  );
  return { ok: true, draft: pen.finish([body], about) };
}

const WEEK = 7 * DAY;

/** Out for more than a week; never where it is not known when it came out. */
function isLate(post: SubjectPost, now: Instant): boolean {
  return Date.parse(now) - Date.parse(post.publishedAt ?? '') > WEEK;
}

/** Most fitting first: what exactly was done, then the role's own sentences; several roles are named together. */
export function helpTiers(
  table: { role: Record<Role, readonly string[]>; what: readonly string[]; help: readonly string[] },
  help: readonly Help[],
): (readonly string[])[] {
  const roles = [...new Set(help.map((one) => one.role))];
  if (roles.length > 1) return [table.what, table.help, roles.flatMap((role) => table.role[role])];
  // Where the user has said what exactly, her words and the role's sentences take turns.
  return [[...table.what, ...table.role[roles[0] ?? 'other']], table.help];
}

/** Fills the slots every letter about help has: name, post, platform, help and, when told, what exactly. */
export function putHelpInSlots(
  pen: Pen,
  request: Pick<ThanksRequest, 'language' | 'writtenIn' | 'readers' | 'company'>,
  posts: readonly SubjectPost[],
  help: readonly Help[],
): void {
  const { language, readers, company } = request;
  const [first] = posts;
  const platforms = [...new Set(posts.map((post) => platformNames[post.platform]))];
  const roles = [...new Set(help.map((one) => one.role))];
  const named = (roles.length === 0 ? (['other'] as const) : roles).map((role) => helpWords[language][role]);
  const joined = joinList(named, language);
  const inOwnWords = (request.writtenIn ?? language) === language;
  const exact = [...new Set(help.map((one) => insideSentence(one.what ?? '')).filter((what) => what !== ''))];
  const recordId = first?.id ?? null;
  pen.slots.post = postWords(posts, request, pen.figures);
  pen.slots.platform = [{ kind: 'text', text: joinList(platforms, language) }];
  pen.slots.help = [{ kind: 'text', text: readers.length > 1 ? forSeveralReaders(joined, language) : joined }];
  pen.slots.what = !inOwnWords
    ? null
    : pen.figures.words(joinList(exact, language), { record: 'contribution', recordId, field: 'what' });
  putNamesInSlots(pen, readers, company, language);
}

/** Fills `name`, `company` and `me`. */
export function putNamesInSlots(
  pen: Pen,
  readers: ThanksRequest['readers'],
  company: ThanksRequest['company'],
  language: Language,
): void {
  pen.slots.name = readerNames(readers, language, pen.figures);
  pen.slots.company = pen.figures.words(company.name, { record: 'settings', recordId: null, field: 'companyName' });
  pen.slots.me = pen.figures.words(company.ownName, { record: 'settings', recordId: null, field: 'ownName' });
}
