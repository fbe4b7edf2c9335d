import { useLiveQuery } from 'dexie-react-hooks';
import { getHistory, listHistories, saveNote } from '../../utils/database/posts.ts';
import type { PostId } from '../../utils/model/ids.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';

/** Everything known of our posts, newest first; undefined while loading. */
export function useHistories(): PostHistory[] | undefined {
  return useLiveQuery(async () => (await listHistories()).reverse());
}

/** Everything known of one post; null when there is no such post, undefined while loading. */
export function useHistory(postId: PostId | null): PostHistory | null | undefined {
  return useLiveQuery(async () => (postId === null ? null : getHistory(postId)), [postId]);
}

/** What a post is called on screen: the user's own title, else its first words. */
export function titleOf({ post, note }: PostHistory, untitled: string): string {
  const words = note?.title?.trim() || post.excerpt?.trim() || untitled;
  const first = words.split('\n', 1)[0] ?? words;
  return first.length > 90 ? `${first.slice(0, 89).trimEnd()}…` : first;
}

/** Whether a post has the words somewhere she would look for them. */
export function hasWords({ post, note }: PostHistory, wanted: string): boolean {
  const words = `${note?.title ?? ''} ${post.excerpt ?? ''} ${note?.topic ?? ''} ${post.author ?? ''}`;
  return words.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase());
}

/** Stores what the user knows of a post and keeps the rest of her note. */
export const markPost = saveNote;
