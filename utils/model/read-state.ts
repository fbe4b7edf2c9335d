import { z } from 'zod';
import { postIdSchema, uuidSchema } from './ids.ts';
import { metricNameSchema } from './metrics.ts';
import { platformIdSchema } from './platforms.ts';
import { pageReadingSchema } from './readings.ts';
import { instantSchema } from './time.ts';

/** A number that moved in a way posts do not: asked about before it is stored. */
export const jumpSchema = z.object({
  nativeId: z.string().max(500),
  metric: metricNameSchema,
  /** `fell`: a lifetime count went down by more than a tenth. `leapt`: a hundredfold or more within a week. */
  kind: z.enum(['fell', 'leapt']),
  before: z.number(),
  beforeAt: instantSchema,
  now: z.number(),
});
export type Jump = z.infer<typeof jumpSchema>;

/** How well a reading went, in figures. `promised` counts what this kind of page promises for the posts found. */
export const readingHealthSchema = z.object({
  promised: z.int().nonnegative(),
  read: z.int().nonnegative(),
  /** Numbers a fallback source gave (rank above 0): the page's layout has moved. */
  fallbacks: z.int().nonnegative(),
  jumps: z.array(jumpSchema).max(200),
  level: z.enum(['good', 'partly', 'poor']),
});
export type ReadingHealth = z.infer<typeof readingHealthSchema>;

/** How a post on the page stands to what is stored, so that the popup can say "saved 2 days ago" and show who helped. */
export const knownPostSchema = z.object({
  nativeId: z.string().max(500),
  postId: postIdSchema,
  lastSnapshotAt: instantSchema.nullable(),
});
export type KnownPost = z.infer<typeof knownPostSchema>;

/** A ready text to copy when something could not be read. Holds no name, no post text, no address of a person. */
const diagnosisSchema = z.string().max(20_000).nullable();

/** Why a "no" that a platform page gave is shown as its own screen. */
export const pageNoStates = [
  'no-post-here',
  'not-signed-in',
  'still-loading',
  'phone-page',
  'unknown-page',
  'other-period',
  'unknown-layout',
  'language-not-covered',
  'page-changed',
] as const;

/**
 * The closed list of what can come of "read this page". One screen each; every "no" is a state, never an exception.
 * `needs-click`: this tab was not given to us by a toolbar click, shortcut or menu (a click in the side panel gives nothing).
 * `phone-page`: the platform's pages for phones, whose layout no reader knows; the same post has another address.
 * `unknown-page`: a kind of page nobody could show us; `unknown-layout`: a kind we know, drawn in another way than we do.
 * `other-period`: the page counts a week or a month, and only a post's whole life is stored.
 * `cannot-read-tab`: `browser-page` (settings, new tab), `store-page` (extension shops forbid it), `gone` (closed or navigated).
 * `updated-just-now`: Medspill was updated under the page; reload the page or click the icon again.
 */
export const readStateSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('read'),
    reading: pageReadingSchema,
    takenAt: instantSchema,
    health: readingHealthSchema,
    known: z.array(knownPostSchema),
    diagnosis: diagnosisSchema,
  }),
  z.object({ state: z.literal('not-a-platform'), host: z.string().max(300) }),
  ...pageNoStates.map((state) =>
    z.object({ state: z.literal(state), platform: platformIdSchema.nullable(), diagnosis: diagnosisSchema }),
  ),
  z.object({ state: z.literal('cannot-read-tab'), why: z.enum(['browser-page', 'store-page', 'gone']) }),
  z.object({ state: z.literal('needs-click'), host: z.string().max(300).nullable() }),
  z.object({ state: z.literal('updated-just-now') }),
  z.object({ state: z.literal('failed'), diagnosis: diagnosisSchema }),
]);
export type ReadAnswer = z.infer<typeof readStateSchema>;

/** What the screen shows: an answer, or `reading` while there is none yet. */
export type ReadState = ReadAnswer | { state: 'reading' };

/** One post as it was stored. `snapshotId` null: the page showed no number, so no number was stored. */
export const recordedPostSchema = z.object({
  nativeId: z.string().max(500),
  postId: postIdSchema,
  snapshotId: uuidSchema.nullable(),
  isNew: z.boolean(),
});
export type RecordedPost = z.infer<typeof recordedPostSchema>;

/** What came of "save". `ask-first`: a number moved impossibly; save again with `confirmed` to store it all the same. */
export const recordAnswerSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('saved'), posts: z.array(recordedPostSchema) }),
  z.object({ state: z.literal('ask-first'), jumps: z.array(jumpSchema) }),
  z.object({
    state: z.literal('not-saved'),
    why: z.enum(['disk-full', 'no-storage', 'newer-version', 'failed']),
  }),
]);
export type RecordAnswer = z.infer<typeof recordAnswerSchema>;
