import type { PostHistory } from '../model/post-history.ts';
import type { SubjectPost } from './draft-request.ts';

/** What a letter needs to know of a post, out of everything known of it. */
export function subjectPost({ post, note }: PostHistory): SubjectPost {
  const publishedAt = post.publishedAt?.value ?? post.publishedAt?.latest ?? null;
  return { id: post.id, platform: post.platform, title: note?.title ?? null, topic: note?.topic ?? null, publishedAt };
}
