import { linkContribution, listContributionsOf, removeContribution } from '../../utils/database/contributions.ts';
import { saveNote } from '../../utils/database/posts.ts';
import type { Uuid } from '../../utils/model/ids.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';

/** A post to be marked: what it is, and what she has said of it. */
export type Marked = Pick<PostHistory, 'post' | 'note'>;

/** An answer to what a machine cannot know, or a topic. */
export type Mark = { people: boolean } | { paid: boolean } | { topic: string };

/** Gives the same answer for many posts; returns the way back to what each had before. */
export async function markMany(histories: readonly Marked[], mark: Mark): Promise<() => Promise<void>> {
  for (const { post, note } of histories) {
    await saveNote(post.id, 'people' in mark ? { traits: { ...note?.traits, people: mark.people } } : mark);
  }
  return async () => {
    for (const { post, note } of histories) {
      await saveNote(post.id, {
        traits: note?.traits ?? {},
        traitsSetAt: note?.traitsSetAt ?? null,
        paid: note?.paid ?? null,
        topic: note?.topic ?? null,
      });
    }
  };
}

/** Says that a colleague helped with many posts; those already so marked stay as they are. Returns the way back. */
export async function creditMany(histories: readonly Marked[], colleagueId: Uuid): Promise<() => Promise<void>> {
  const made: Uuid[] = [];
  for (const { post } of histories) {
    const known = await listContributionsOf(post.id);
    if (known.some((contribution) => contribution.colleagueId === colleagueId)) continue;
    made.push((await linkContribution({ postId: post.id, colleagueId, role: 'other' })).id);
  }
  return async () => {
    for (const id of made) await removeContribution(id);
  };
}
