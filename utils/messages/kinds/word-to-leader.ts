import { joinList } from '../../language/format.ts';
import type { Language, Role } from '../../model/people.ts';
import { firstName } from '../address.ts';
import type { DraftOutcome, LeaderRequest } from '../draft-request.ts';
import { userWords } from '../entered-words.ts';
import { greeting } from '../greeting.ts';
import { paragraph, takeUpPen } from '../pen.ts';
import { postWords } from '../post-words.ts';
import { subjectLine } from '../subject-lines.ts';
import { putNamesInSlots } from './thanks.ts';
import { resultToTell, summaryToTell } from './thanks-with-result.ts';
import { wordToLeaderEn } from './word-to-leader-en.ts';
import { wordToLeaderNb } from './word-to-leader-nb.ts';
import { wordToLeaderNn } from './word-to-leader-nn.ts';

export interface LeaderPhrases {
  opening: readonly string[];
  result: readonly string[];
  why: readonly string[];
  agreed: readonly string[];
}

const phrases: Record<Language, LeaderPhrases> = { nb: wordToLeaderNb, nn: wordToLeaderNn, en: wordToLeaderEn };

/** What somebody did, in the past tense, after the name: the same words whoever it is. */
const did: Record<Language, Record<Role, string>> = {
  nb: {
    idea: 'kom med ideen',
    expertise: 'forklarte faget',
    onCamera: 'stilte opp foran kamera',
    photo: 'tok bildene',
    quote: 'lot seg sitere',
    proofreading: 'leste korrektur',
    access: 'slapp oss inn og viste oss rundt',
    other: 'hjalp til',
  },
  nn: {
    idea: 'kom med ideen',
    expertise: 'forklarte faget',
    onCamera: 'stilte opp framfor kamera',
    photo: 'tok bileta',
    quote: 'lét seg sitere',
    proofreading: 'las korrektur',
    access: 'sleppte oss inn og viste oss rundt',
    other: 'hjelpte til',
  },
  en: {
    idea: 'came up with the idea',
    expertise: 'explained the subject',
    onCamera: 'was on camera',
    photo: 'took the photos',
    quote: 'gave us a quote',
    proofreading: 'read the proofs',
    access: 'let us in and showed us round',
    other: 'helped out',
  },
};

/** A word to a leader about a colleague's help, with the number when it is good. Only when the colleague has said yes. */
export function draftWordToLeader(request: LeaderRequest): DraftOutcome {
  const { language, readers, colleague, help, posts, summaries, agreed, leaderName } = request;
  if (!agreed) return { ok: false, why: 'colleague-has-not-agreed' };
  if (firstName(colleague.name) === '') return { ok: false, why: 'no-reader' };
  const summary = summaryToTell(summaries);
  const post = posts.find((one) => one.id === summary?.postId) ?? posts[0];
  if (post === undefined) return { ok: false, why: 'no-post' };
  const pen = takeUpPen('wordToLeader', 'plain', request);
  const table = phrases[language];
  const leaders = readers.length > 0 ? readers : leaderName === null ? [] : [{ id: '', name: leaderName }];
  putNamesInSlots(pen, leaders, request.company, language);
  const roles = [...new Set(help.map((one) => one.role))];
  const done = (roles.length === 0 ? (['other'] as const) : roles).map((role) => did[language][role]);
  pen.slots.colleague = userWords(
    firstName(colleague.name),
    { record: 'colleague', recordId: colleague.id, field: 'name' },
    pen.figures,
  );
  pen.slots.did = [{ kind: 'text', text: joinList(done, language) }];
  pen.slots.post = postWords([post], request, pen.figures);
  pen.slots.result = summary === null ? null : resultToTell(summary, false, language, pen.figures);
  const about = {
    postIds: posts.map((one) => one.id),
    subject: subjectLine('leader', language, pen.slots.colleague),
  };
  const own = pen.ownVariant();
  if (own !== null) return { ok: true, draft: pen.finish(own, about) };
  const tells = summary?.result === 'strong' || summary?.result === 'ordinary';
  const body = paragraph(
    greeting(leaders, language, pen.figures),
    pen.sentence(table.opening),
    tells ? pen.sentence(table.result) : null,
    pen.sentence(table.why),
    pen.sentence(table.agreed),
  );
  return { ok: true, draft: pen.finish([body], about) };
}
