import { recordTyped, savePost } from '../../utils/database/record-reading.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { postOfLink, publishedOnDay, readingsOfTyped } from '../../utils/imports/typed-post.ts';
import type { PostId } from '../../utils/model/ids.ts';
import type { MetricName } from '../../utils/model/metrics.ts';
import type { Post } from '../../utils/model/posts.ts';
import type { PlainDate } from '../../utils/model/time.ts';
import { useSettings } from '../settings/use-settings.ts';
import type { TypedNumbers } from './typed-fields.ts';

export interface TypedForm {
  link: string;
  publishedOn: PlainDate | '';
  words: string;
  numbers: TypedNumbers;
}

export type TypedOutcome = { saved: PostId } | { wrongLink: true } | { nothing: true } | { wrong: MetricName[] };

/** What the link tells, as it is being typed; null while it is no link to a post. */
export function previewLink(link: string): Post | null {
  return postOfLink(link, nowInstant());
}

/** Stores a typed post and its numbers, or says what is missing. */
export function useSaveTyped(): (form: TypedForm) => Promise<TypedOutcome> {
  const { language } = useSettings();
  return async ({ link, publishedOn, words, numbers }) => {
    const now = nowInstant();
    const post = postOfLink(link, now);
    if (!post) return { wrongLink: true };
    const { readings, wrong } = readingsOfTyped(numbers, post.platform, language);
    if (wrong.length > 0) return { wrong };
    if (readings.length === 0) return { nothing: true };
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const typedDay = publishedOn === '' ? null : publishedOnDay(publishedOn, zone);
    const stored = await savePost({
      ...post,
      excerpt: words.trim() || null,
      publishedAt: post.publishedAt ?? typedDay,
    });
    await recordTyped({ postId: stored.id, readings, takenAt: now });
    return { saved: stored.id };
  };
}
