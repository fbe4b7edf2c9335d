import { saveNote } from '../../utils/database/posts.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';

/** An answer to what a machine cannot know. */
export type Mark = { people: boolean } | { paid: boolean };

/** Gives the same answer for many posts; returns the way back to what each had before. */
export async function markMany(histories: readonly PostHistory[], mark: Mark): Promise<() => Promise<void>> {
  for (const { post, note } of histories) {
    await saveNote(
      post.id,
      'people' in mark ? { traits: { ...note?.traits, people: mark.people } } : { paid: mark.paid },
    );
  }
  return async () => {
    for (const { post, note } of histories) {
      await saveNote(post.id, {
        traits: note?.traits ?? {},
        traitsSetAt: note?.traitsSetAt ?? null,
        paid: note?.paid ?? null,
      });
    }
  };
}
