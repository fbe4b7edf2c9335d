import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { listAllListed, listNewest } from '../../utils/database/listed-posts.ts';
import { getHistory, saveNote } from '../../utils/database/posts.ts';
import { leadMetricOf } from '../../utils/insights/lead-metric.ts';
import { foldForSearch } from '../../utils/language/fold.ts';
import type { PostId } from '../../utils/model/ids.ts';
import type { ListedPost } from '../../utils/model/listed-post.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import type { LatestReading } from '../../utils/model/posts.ts';

/**
 * Our posts, newest first, at most so many; undefined while loading. Looking for words reads them all, and stops reading
 * when nothing is looked for any more.
 */
export function useListed(limit: number, wanted: string): ListedPost[] | undefined {
  const isSearch = wanted.trim() !== '';
  const newest = useLiveQuery(() => (isSearch ? null : listNewest(limit)), [limit, isSearch]);
  const all = useLiveQuery(() => (isSearch ? listAllListed() : null), [isSearch]);
  const found = useMemo(() => all?.filter((one) => hasWords(one, wanted)).slice(0, limit), [all, wanted, limit]);
  return (isSearch ? found : newest) ?? undefined;
}

/** Everything known of one post; null when there is no such post, undefined while loading. */
export function useHistory(postId: PostId | null): PostHistory | null | undefined {
  return useLiveQuery(async () => (postId === null ? null : getHistory(postId)), [postId]);
}

/** What a post is called on screen: the user's own title, else its first words, at most `longest` signs. */
export function titleOf({ post, note }: Pick<PostHistory, 'post' | 'note'>, untitled: string, longest = 90): string {
  const words = note?.title?.trim() || post.excerpt?.trim() || untitled;
  const first = words.split('\n', 1)[0] ?? words;
  return first.length > longest ? `${first.slice(0, longest - 1).trimEnd()}…` : first;
}

/** The number a post is judged by here, as last read; else the first that was read. */
export function leadReading(readings: readonly LatestReading[]): LatestReading | undefined {
  const lead = leadMetricOf(readings.map(({ metric }) => metric));
  return readings.find(({ metric }) => metric === lead) ?? readings[0];
}

const folded = new WeakMap<object, string>();

/** Whether a post has the words somewhere she would look for them; å as aa, ø as o. Folded once for each post. */
export function hasWords(listed: Pick<PostHistory, 'post' | 'note'>, wanted: string): boolean {
  if (wanted.trim() === '') return true;
  let words = folded.get(listed);
  if (words === undefined) {
    const { post, note } = listed;
    words = foldForSearch(`${note?.title ?? ''} ${post.excerpt ?? ''} ${note?.topic ?? ''} ${post.author ?? ''}`);
    folded.set(listed, words);
  }
  return words.includes(foldForSearch(wanted.trim()));
}

/** Stores what the user knows of a post and keeps the rest of her note. */
export const markPost = saveNote;
