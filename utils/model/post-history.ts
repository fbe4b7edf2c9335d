import type { Contribution } from './people.ts';
import type { Post, PostNote, Snapshot } from './posts.ts';

/** Everything known of one post: what insights, messages, decks and exports are given. */
export interface PostHistory {
  post: Post;
  note: PostNote | null;
  /** Oldest first. */
  snapshots: readonly Snapshot[];
  /** Not deleted ones only. */
  contributions: readonly Contribution[];
}
