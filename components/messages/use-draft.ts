import { listHistories } from '../../utils/database/kept-histories.ts';
import { getColleague } from '../../utils/database/people.ts';
import { getHistory } from '../../utils/database/posts.ts';
import { summarisePost } from '../../utils/insights/summarise-post.ts';
import { draftMessage } from '../../utils/messages/draft-message.ts';
import type { DraftOutcome, DraftRequest } from '../../utils/messages/draft-request.ts';
import { subjectPost } from '../../utils/messages/subject-post.ts';
import type { PostId, Uuid } from '../../utils/model/ids.ts';
import type { Message } from '../../utils/model/messages.ts';
import type { Language } from '../../utils/model/people.ts';
import { draftBasis, keepDraft, type Started } from './use-draft-basis.ts';

/** What a thank-you is about: one person, one post, at publishing or with the result. */
export interface ThanksWish {
  kind: 'thanks' | 'thanksWithResult';
  postId: PostId;
  colleagueId: Uuid;
  /** The colleague's own language unless another is chosen for this letter. */
  language?: Language;
  /** Sentences to pass over: "another suggestion". */
  avoid?: readonly string[];
  /** The letter this takes the place of: it does not count as said before. */
  instead?: Uuid;
}

/** Drafts a thank-you from what is stored. Nothing is stored by this. */
export async function draftThanks(wish: ThanksWish): Promise<DraftOutcome> {
  const [history, all, colleague] = await Promise.all([
    getHistory(wish.postId),
    listHistories(),
    getColleague(wish.colleagueId),
  ]);
  if (!history) return { ok: false, why: 'no-post' };
  if (!colleague) return { ok: false, why: 'no-reader' };
  const { basis, settings } = await draftBasis(colleague, wish.instead);
  const request = {
    ...basis,
    language: wish.language ?? colleague.language,
    avoid: wish.avoid,
    seed: `${wish.postId}/${colleague.id}`,
    posts: [subjectPost(history)],
    help: history.contributions.filter(({ colleagueId }) => colleagueId === colleague.id),
  };
  const asked: DraftRequest =
    wish.kind === 'thanks'
      ? { ...request, kind: 'thanks' }
      : {
          ...request,
          kind: 'thanksWithResult',
          summaries: [summarisePost(history, all, basis.now)],
          tellWeakResults: settings.tellWeakResults,
        };
  return draftMessage(asked);
}

/** Drafts a thank-you and keeps it, or says why there is nothing to write from. */
export async function startThanks(wish: ThanksWish): Promise<Started> {
  return keepDraft(await draftThanks(wish));
}

/**
 * A fresh draft, other words or another language: in the place of the letter while it has not left, else as a letter of
 * its own, so that what was said stays said.
 */
export async function redraft(letter: Message, wish: Pick<ThanksWish, 'language' | 'avoid'>): Promise<Started> {
  const [postId, colleagueId] = [letter.postIds[0], letter.recipients[0]];
  if (!postId) return { ok: false, why: 'no-post' };
  if (!colleagueId || (letter.kind !== 'thanks' && letter.kind !== 'thanksWithResult')) {
    return { ok: false, why: 'no-reader' };
  }
  const { id, kind, copiedAt, draftedAt } = letter;
  const hasLeft = copiedAt !== null;
  const outcome = await draftThanks({
    kind,
    postId,
    colleagueId,
    language: wish.language ?? letter.language,
    avoid: wish.avoid,
    instead: hasLeft ? undefined : id,
  });
  return keepDraft(outcome, hasLeft ? undefined : { id, draftedAt });
}
