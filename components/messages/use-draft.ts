import { listMessages, listOwnPhrases, saveMessage } from '../../utils/database/messages.ts';
import { getColleague } from '../../utils/database/people.ts';
import { getHistory, listHistories } from '../../utils/database/posts.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { summarisePost } from '../../utils/insights/summarise-post.ts';
import { draftMessage } from '../../utils/messages/draft-message.ts';
import type { DraftOutcome, DraftRequest } from '../../utils/messages/draft-request.ts';
import { subjectPost } from '../../utils/messages/subject-post.ts';
import { toMessage } from '../../utils/messages/to-message.ts';
import type { PostId, Uuid } from '../../utils/model/ids.ts';
import type { Message } from '../../utils/model/messages.ts';
import type { Language } from '../../utils/model/people.ts';
import { getSettings } from '../../utils/settings/settings.ts';

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
  const [history, all, colleague, letters, ownPhrases, settings] = await Promise.all([
    getHistory(wish.postId),
    listHistories(),
    getColleague(wish.colleagueId),
    listMessages(),
    listOwnPhrases(),
    getSettings(),
  ]);
  if (!history) return { ok: false, why: 'no-post' };
  if (!colleague) return { ok: false, why: 'no-reader' };
  const now = nowInstant();
  const help = history.contributions.filter(({ colleagueId }) => colleagueId === colleague.id);
  const basis = {
    language: wish.language ?? colleague.language,
    readers: [{ id: colleague.id, name: colleague.name }],
    company: { name: settings.companyName, ownName: settings.ownName },
    now,
    history: letters.filter(({ id }) => id !== wish.instead),
    ownPhrases,
    avoid: wish.avoid,
    seed: `${wish.postId}/${colleague.id}`,
    posts: [subjectPost(history)],
    help,
  };
  const request: DraftRequest =
    wish.kind === 'thanks'
      ? { ...basis, kind: 'thanks' }
      : {
          ...basis,
          kind: 'thanksWithResult',
          summaries: [summarisePost(history, all, now)],
          tellWeakResults: settings.tellWeakResults,
        };
  return draftMessage(request);
}

/** Drafts a thank-you and keeps it; gives the stored letter, or null when there is nothing to write from. */
export async function startThanks(wish: ThanksWish): Promise<Message | null> {
  const outcome = await draftThanks(wish);
  return outcome.ok ? saveMessage(toMessage(outcome.draft, nowInstant())) : null;
}

/** Puts a fresh draft in the place of a letter that has not been copied: other words, or another language. */
export async function redraft(letter: Message, wish: Pick<ThanksWish, 'language' | 'avoid'>): Promise<Message | null> {
  const [postId, colleagueId] = [letter.postIds[0], letter.recipients[0]];
  if (!postId || !colleagueId || (letter.kind !== 'thanks' && letter.kind !== 'thanksWithResult')) return null;
  const outcome = await draftThanks({
    kind: letter.kind,
    postId,
    colleagueId,
    language: wish.language ?? letter.language,
    avoid: wish.avoid,
    instead: letter.id,
  });
  if (!outcome.ok) return null;
  return saveMessage({ ...toMessage(outcome.draft, nowInstant()), id: letter.id, draftedAt: letter.draftedAt });
}
