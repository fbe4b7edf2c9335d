import { useLiveQuery } from 'dexie-react-hooks';
import { getColleague } from '../../utils/database/people.ts';
import {
  getPlannedPost,
  getTip,
  inOneStep,
  listTips,
  removePlannedPost,
  removeTip,
  restoreTip,
  reviseTip,
  savePlannedPost,
  writeTip,
} from '../../utils/database/plans.ts';
import { getHistory } from '../../utils/database/posts.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { draftMessage } from '../../utils/messages/draft-message.ts';
import { subjectPost } from '../../utils/messages/subject-post.ts';
import { newPlannedPost, type Tip } from '../../utils/model/plans.ts';
import { moveTip, type TipState, tellTipster, tipSteps } from '../../utils/planning/tips.ts';
import { draftBasis, keepDraft, type Started } from '../messages/use-draft-basis.ts';
import { listShownPeople } from '../people/use-shown-people.ts';

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
  return writeTip(text.trim(), { fromColleagueId });
}

/** Whoever gave it; gives the way back. */
export async function setTipster({ id }: Tip, fromColleagueId: string): Promise<() => Promise<unknown>> {
  return (await reviseTip(id, (tip) => ({ ...tip, fromColleagueId }))).undo;
}

/** Moves a tip on; gives the way back. */
export async function setTipState({ id }: Tip, state: TipState): Promise<() => Promise<unknown>> {
  const now = nowInstant();
  return (await reviseTip(id, (tip) => (tipSteps(tip).includes(state) ? moveTip(tip, state, now) : tip))).undo;
}

/** Told face to face, or there is nobody to tell; gives the way back. */
export async function tipIsTold({ id }: Tip): Promise<() => Promise<unknown>> {
  const now = nowInstant();
  return (await reviseTip(id, (tip) => tellTipster(tip, now))).undo;
}

/** Puts a tip in the plan as an idea without a date; gives the planned post's id, and the way back. */
export function planTip({ id, text }: Tip): Promise<{ id: string; undo: () => Promise<unknown> }> {
  const now = nowInstant();
  const post = newPlannedPost(titleFrom(text), now, { tipId: id });
  return inOneStep(async () => {
    const stored = await getTip(id);
    // Planned already, in another window: there is one planned post of a tip.
    if (stored?.plannedPostId) return { id: stored.plannedPostId, undo: () => Promise.resolve() };
    await savePlannedPost(post);
    const { undo } = await reviseTip(id, (tip) => moveTip(tip, 'planned', now, { plannedPostId: post.id }));
    return { id: post.id, undo: () => inOneStep(() => Promise.all([removePlannedPost(post.id), undo()])) };
  });
}

const MOST_TITLE = 80;

/** A working title out of a tip: its first line, cut between words. */
function titleFrom(text: string): string {
  const line = text.trim().split('\n')[0] ?? text;
  if (line.length <= MOST_TITLE) return line;
  const cut = line.slice(0, MOST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_TITLE / 2)).trimEnd()}…`;
}

/** Drafts the answer to the tipster, or says why it cannot be written. Copying it is what counts as telling. */
export async function answerTip(tip: Tip): Promise<Started> {
  const [colleague, plan] = await Promise.all([
    tip.fromColleagueId ? getColleague(tip.fromColleagueId) : undefined,
    tip.plannedPostId ? getPlannedPost(tip.plannedPostId) : undefined,
  ]);
  if (!colleague) return { ok: false, why: 'no-reader' };
  const { basis } = await draftBasis(colleague);
  const history = tip.postId ? await getHistory(tip.postId) : null;
  const post = history && subjectPost(history);
  return keepDraft(draftMessage({ ...basis, kind: 'tipAnswer', tip, about: null, plan: plan ?? null, post }));
}

export async function dropTip(id: string): Promise<() => Promise<unknown>> {
  await removeTip(id);
  return () => restoreTip(id);
}
