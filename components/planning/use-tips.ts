import { useLiveQuery } from 'dexie-react-hooks';
import { getColleague } from '../../utils/database/people.ts';
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
import { newId } from '../../utils/model/ids.ts';
import type { Tip } from '../../utils/model/plans.ts';
import { moveTip, type TipState, tellTipster } from '../../utils/planning/tips.ts';
import { draftBasis, keepDraft, type Started } from '../messages/use-draft-basis.ts';
import { listShownPeople } from '../people/use-shown-people.ts';
import { newPlannedPost } from './use-plan.ts';

export interface ShownTip {
  tip: Tip;
  /** Its words as they may be shown. */
  text: string;
  from: string | null;
}

/** Tips, newest first, those whose tipster has not heard back before the others; undefined while loading. */
export function useTips(): ShownTip[] | undefined {
  return useLiveQuery(async () => {
    const [tips, { colleagues, hide }] = await Promise.all([listTips(), listShownPeople()]);
    const nameOf = new Map(colleagues.map(({ id, name }) => [id, name]));
    return tips
      .sort(
        (a, b) =>
          Number(a.answeredAt !== null) - Number(b.answeredAt !== null) || b.createdAt.localeCompare(a.createdAt),
      )
      .map((tip) => ({
        tip,
        text: hide(tip.text),
        from: (tip.fromColleagueId && nameOf.get(tip.fromColleagueId)) || null,
      }));
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

/** Drafts the answer to the tipster and marks that it is on its way, or says why it cannot be written. */
export async function answerTip(tip: Tip): Promise<Started> {
  const [colleague, plan] = await Promise.all([
    tip.fromColleagueId ? getColleague(tip.fromColleagueId) : undefined,
    tip.plannedPostId ? getPlannedPost(tip.plannedPostId) : undefined,
  ]);
  if (!colleague) return { ok: false, why: 'no-reader' };
  const { basis } = await draftBasis(colleague);
  const started = await keepDraft(
    draftMessage({ ...basis, kind: 'tipAnswer', tip, about: null, plan: plan ?? null, post: null }),
  );
  if (started.ok) await saveTip(tellTipster(tip, basis.now));
  return started;
}

export async function dropTip(id: string): Promise<() => Promise<unknown>> {
  await removeTip(id);
  return () => restoreTip(id);
}
