import type { PostReading } from '../../utils/model/readings.ts';

/** How a post that was read is known again: its first words. */
export function firstWords(post: PostReading): string {
  const words = post.excerpt ?? post.nativeId;
  return words.length > 60 ? `${words.slice(0, 60)} …` : words;
}
