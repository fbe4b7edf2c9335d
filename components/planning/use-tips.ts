import { useLiveQuery } from 'dexie-react-hooks';
import { listMessages, listOwnPhrases, saveMessage } from '../../utils/database/messages.ts';
import { getColleague, listColleagues } from '../../utils/database/people.ts';
import {
  getPlannedPost,
  listTips,
  removeTip,
  restoreTip,
  savePlannedPost,
  saveTip,
} from '../../utils/database/plans.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { draftMessage } from '../../utils/messages/draft-message.ts';
import { toMessage } from '../../utils/messages/to-message.ts';
import { newId } from '../../utils/model/ids.ts';
import type { Message } from '../../utils/model/messages.ts';
import type { Tip } from '../../utils/model/plans.ts';
import { moveTip, type TipState, tellTipster } from '../../utils/planning/tips.ts';
import { getSettings } from '../../utils/settings/settings.ts';
import { newPlannedPost } from './use-plan.ts';

export interface ShownTip {
  tip: Tip;
  from: string | null;
}

/** Tips, newest first, those whose tipster has not heard back before the others; undefined while loading. */
export function useTips(): ShownTip[] | undefined {
  return useLiveQuery(async () => {
    const [tips, colleagues] = await Promise.all([listTips(), listColleagues()]);
    const nameOf = new Map(colleagues.map(({ id, name }) => [id, name]));
    return tips
      .sort(
        (a, b) =>
          Number(a.answeredAt !== null) - Number(b.answeredAt !== null) || b.createdAt.localeCompare(a.createdAt),
      )
      .map((tip) => ({ tip, from: (tip.fromColleagueId && nameOf.get(tip.fromColleagueId)) || null }));
  });
}

/** Writes a tip down. */
export function addTip(text: string, fromColleagueId: string | null): Promise<Tip> {
  const now = nowInstant();
  return saveTip({
    id: newId(),
    text: text.trim(),
    url: null,
    fromColleagueId,
    state: 'new',
    plannedPostId: null,
    postId: null,
    answeredAt: null,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  });
}

export function setTipster(tip: Tip, fromColleagueId: string): Promise<Tip> {
  return saveTip({ ...tip, fromColleagueId });
}

export function setTipState(tip: Tip, state: TipState): Promise<Tip> {
  return saveTip(moveTip(tip, state, nowInstant()));
}

/** Puts a tip in the plan as an idea without a date; gives the planned post's id. */
export async function planTip(tip: Tip): Promise<string> {
  const post = { ...newPlannedPost(tip.text.slice(0, 120), null), tipId: tip.id };
  await savePlannedPost(post);
  await saveTip(moveTip(tip, 'planned', nowInstant(), { plannedPostId: post.id }));
  return post.id;
}

/** Drafts the answer to the tipster and marks that it is on its way; null when nobody is named. */
export async function answerTip(tip: Tip): Promise<Message | null> {
  const colleague = tip.fromColleagueId ? await getColleague(tip.fromColleagueId) : undefined;
  if (!colleague) return null;
  const [history, ownPhrases, settings, plan] = await Promise.all([
    listMessages(),
    listOwnPhrases(),
    getSettings(),
    tip.plannedPostId ? getPlannedPost(tip.plannedPostId) : undefined,
  ]);
  const now = nowInstant();
  const outcome = draftMessage({
    kind: 'tipAnswer',
    language: colleague.language,
    readers: [{ id: colleague.id, name: colleague.name }],
    company: { name: settings.companyName, ownName: settings.ownName },
    now,
    history,
    ownPhrases,
    tip,
    about: null,
    plan: plan ?? null,
    post: null,
  });
  if (!outcome.ok) return null;
  await saveTip(tellTipster(tip, now));
  return saveMessage(toMessage(outcome.draft, now));
}

export async function dropTip(id: string): Promise<() => Promise<unknown>> {
  await removeTip(id);
  return () => restoreTip(id);
}
