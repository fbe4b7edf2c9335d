import { z } from 'zod';
import { platformIdSchema } from './platforms.ts';

export const postGroups = ['none', 'month', 'platform', 'campaign', 'colleague'] as const;
export type PostGroup = (typeof postGroups)[number];

/**
 * How the table of posts is looked at: what is shown, in which order, gathered how. Column ids that are not known any more are
 * passed over.
 */
export const postViewSchema = z.object({
  /** Column ids shown or hidden against their usual; a column not named is as usual. */
  columns: z.record(z.string().max(40), z.boolean()).default({}),
  /** Column ids as she has placed them; a column not named stands where it usually does. */
  order: z.array(z.string().max(40)).max(60).default([]),
  sort: z
    .object({ id: z.string().max(40), desc: z.boolean() })
    .nullable()
    .default({ id: 'published', desc: true }),
  group: z.enum(postGroups).default('none'),
  /** Empty: all platforms. */
  platforms: z.array(platformIdSchema).default([]),
  /** Only posts with somebody who has not heard from her. */
  waiting: z.boolean().default(false),
  people: z.enum(['any', 'yes', 'no', 'unanswered']).default('any'),
  paid: z.enum(['any', 'yes', 'no']).default('any'),
});
export type PostView = z.infer<typeof postViewSchema>;

/** A view she has given a name. */
export const savedPostViewSchema = z.object({ name: z.string().min(1).max(60), view: postViewSchema });
export type SavedPostView = z.infer<typeof savedPostViewSchema>;
