import { z } from 'zod';
import { type PostId, postIdSchema, uuidSchema } from './ids.ts';
import { metricNameSchema } from './metrics.ts';
import { platformIdSchema } from './platforms.ts';
import { EXCERPT_LENGTH, metricReadingSchema, postFormatSchema, publishedAtSchema } from './readings.ts';
import { type Instant, instantSchema } from './time.ts';
import { webAddressSchema } from './web-address.ts';

/** Identity and stable facts of a post, from pages and files only. Never holds a word the user wrote. */
export const postSchema = z.object({
  id: postIdSchema,
  platform: platformIdSchema,
  nativeId: z.string().min(1),
  aliases: z.array(z.string()),
  url: webAddressSchema,
  account: z.string().nullable(),
  author: z.string().nullable(),
  excerpt: z.string().max(EXCERPT_LENGTH).nullable(),
  publishedAt: publishedAtSchema.nullable(),
  format: postFormatSchema.nullable(),
  /** What the platform itself says of promotion. The user's own answer is in PostNote. */
  paid: z.boolean().nullable(),
  firstSeenAt: instantSchema,
  lastSeenAt: instantSchema,
});
export type Post = z.infer<typeof postSchema>;

/** True, false, or not answered yet: an unanswered trait is never counted as "no". */
const traitSchema = z.boolean().nullable();

/** What the user adds to a post. Own table, so that no reading can ever overwrite it. */
export const postNoteSchema = z.object({
  postId: postIdSchema,
  title: z.string().max(200).nullable(),
  /** Traits a machine cannot know. Keys are trait names: `people`, `video`, or the user's own. */
  traits: z.record(z.string().max(60), traitSchema),
  /** When traits were set: set after the numbers were seen they are marked as such in the receipt. */
  traitsSetAt: instantSchema.nullable(),
  topic: z.string().max(80).nullable(),
  paid: traitSchema,
  campaignId: uuidSchema.nullable(),
  ours: traitSchema,
  note: z.string().max(2000).nullable(),
  updatedAt: instantSchema,
  deletedAt: instantSchema.nullable(),
});
export type PostNote = z.infer<typeof postNoteSchema>;

/** A note in which nothing is answered yet, which never counts as "no". */
export function emptyNote(postId: PostId, now: Instant): PostNote {
  return {
    postId,
    title: null,
    traits: {},
    traitsSetAt: null,
    topic: null,
    paid: null,
    campaignId: null,
    ours: null,
    note: null,
    updatedAt: now,
    deletedAt: null,
  };
}

/** What span of time a number covers: everything so far, or a period as some exports print. */
export const coversSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lifetime') }),
  z.object({ kind: z.literal('period'), from: instantSchema, to: instantSchema }),
]);
export type Covers = z.infer<typeof coversSchema>;

export const snapshotSources = ['page', 'file', 'typed'] as const;
export const snapshotSourceSchema = z.enum(snapshotSources);

/** One observation of one post. Immutable: a correction is a new snapshot that names the one it replaces. */
export const snapshotSchema = z.object({
  id: uuidSchema,
  postId: postIdSchema,
  takenAt: instantSchema,
  source: snapshotSourceSchema,
  covers: coversSchema,
  readings: z.array(metricReadingSchema),
  readerVersion: z.string().nullable(),
  /** The import that brought it; null when read or typed. Undoing the import removes it. */
  importId: uuidSchema.nullable(),
  replaces: uuidSchema.nullable(),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** What is last known of a post, worked out from its readings: what lists and tables show of it. Never in a backup. */
export const latestSchema = z.object({
  postId: postIdSchema,
  /** When it was published, else first seen: the order of the list. Empty until the post itself is stored. */
  since: z.union([instantSchema, z.literal('')]),
  readAt: instantSchema.nullable(),
  /** The newest reading of each number of the post's whole life. */
  readings: z.array(
    metricReadingSchema.pick({ metric: true, value: true, low: true, high: true }).extend({ takenAt: instantSchema }),
  ),
});
export type Latest = z.infer<typeof latestSchema>;
/** One number as last read. */
export type LatestReading = Latest['readings'][number];

/** A whole page's own number for a period (e.g. unique reach in October), typed or imported. Never a sum of posts. */
export const pageTotalSchema = z.object({
  id: uuidSchema,
  platform: platformIdSchema,
  account: z.string().nullable(),
  metric: metricNameSchema,
  from: instantSchema,
  to: instantSchema,
  value: z.number().nonnegative(),
  low: z.number().nonnegative(),
  high: z.number().nonnegative(),
  /** Name of the number where it came from, quoted in the sentence: "Ifølge LinkedIn …". */
  where: z.string().max(200),
  source: snapshotSourceSchema,
  takenAt: instantSchema,
  importId: uuidSchema.nullable(),
  updatedAt: instantSchema,
  deletedAt: instantSchema.nullable(),
});
export type PageTotal = z.infer<typeof pageTotalSchema>;

/** An account that is ours, so that other people's posts are not kept by mistake. */
export const ownAccountSchema = z.object({
  id: uuidSchema,
  platform: platformIdSchema,
  account: z.string().min(1).max(200),
  updatedAt: instantSchema,
  deletedAt: instantSchema.nullable(),
});
export type OwnAccount = z.infer<typeof ownAccountSchema>;
