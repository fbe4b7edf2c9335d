import { listHistories } from '../../utils/database/kept-histories.ts';
import { getColleague } from '../../utils/database/people.ts';
import { getHistory } from '../../utils/database/posts.ts';
import { summarisePost } from '../../utils/insights/summarise-post.ts';
import { draftMessage } from '../../utils/messages/draft-message.ts';
import { subjectPost } from '../../utils/messages/subject-post.ts';
import type { PostId, Uuid } from '../../utils/model/ids.ts';
import { draftBasis, keepDraft, type Started } from './use-draft-basis.ts';

/** A word to a leader about one colleague's help with one post. `agreed` is asked each time and never stored. */
export async function startLeaderWord(wish: {
  postId: PostId;
  colleagueId: Uuid;
  leaderName: string;
  agreed: boolean;
}): Promise<Started> {
  const [history, all, colleague] = await Promise.all([
    getHistory(wish.postId),
    listHistories(),
    getColleague(wish.colleagueId),
  ]);
  if (!history) return { ok: false, why: 'no-post' };
  if (!colleague) return { ok: false, why: 'no-reader' };
  const { basis } = await draftBasis(null);
  const outcome = draftMessage({
    ...basis,
    kind: 'wordToLeader',
    leaderName: wish.leaderName.trim() || null,
    colleague: { id: colleague.id, name: colleague.name },
    help: history.contributions.filter(({ colleagueId }) => colleagueId === colleague.id),
    posts: [subjectPost(history)],
    summaries: [summarisePost(history, all, basis.now)],
    agreed: wish.agreed,
  });
  return keepDraft(outcome);
}
