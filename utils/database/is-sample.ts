import type { Post } from '../model/posts.ts';
import { SAMPLE_COMPANY } from './sample-words.ts';

/** Every sample record's id begins so: a UUIDv7 of 1970, which no clock gives. Sample posts have native ids of the kind `sample-3`. */
export const SAMPLE_PREFIX = '00000000-5a3e-7000-8000-';

/** Whether a record was put in by "look around with sample data". */
export function isSampleId(id: string): boolean {
  return id.startsWith(SAMPLE_PREFIX) || /^linkedin:sample-\d+$/.test(id);
}

/** Whether a post belongs to the sample: put in with it, or read from the sample company's own page in the demonstration. */
export function isSamplePost(post: Post): boolean {
  return isSampleId(post.id) || post.account === SAMPLE_COMPANY || post.author === SAMPLE_COMPANY;
}
