import { getTip, reviseTip } from '../../utils/database/plans.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import type { PostId } from '../../utils/model/ids.ts';
import type { PlannedPost } from '../../utils/model/plans.ts';
import { moveTip, tipSteps } from '../../utils/planning/tips.ts';

/**
 * The tip behind a planned post goes with it: out when the post is, back to "considered" when the post is taken out of the plan.
 * That it is out is news the tipster has not heard. Gives the way back.
 */
export async function tipFollows(
  plan: PlannedPost,
  to: 'published' | 'considered',
  postId: PostId | null = null,
): Promise<() => Promise<unknown>> {
  const tip = plan.tipId === null ? undefined : await getTip(plan.tipId);
  if (!tip || !tipSteps(tip).includes(to)) return () => Promise.resolve();
  // A tip that was answered for good is not considered again because its post is taken out.
  if (to === 'considered' && tip.state !== 'planned') return () => Promise.resolve();
  const now = nowInstant();
  const { undo } = await reviseTip(tip.id, (stored) => {
    const moved = moveTip(stored, to, now);
    return to === 'published' ? { ...moved, postId } : { ...moved, plannedPostId: null };
  });
  return undo;
}
