import type { PostHistory } from '../../utils/model/post-history.ts';

/** One button per person who helped. */
export function ThankButtons(_props: { history: PostHistory }) {
  return null;
}
