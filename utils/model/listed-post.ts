import type { Latest, Post, PostNote } from './posts.ts';

/** A post as lists and tables show it: its facts, her words, and what was last read of it. */
export interface ListedPost {
  post: Post;
  note: PostNote | null;
  latest: Pick<Latest, 'readAt' | 'readings'>;
}
