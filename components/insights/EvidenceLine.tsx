import type { PostHistory } from '../../utils/model/post-history.ts';

/** What the numbers mean against our usual, in one sentence with its receipt. */
export function EvidenceLine(_props: { history: PostHistory }) {
  return null;
}
