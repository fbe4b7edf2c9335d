import { z } from 'zod';
import { postIdSchema, uuidSchema } from './ids.ts';
import { metricNameSchema } from './metrics.ts';
import { platformIdSchema } from './platforms.ts';
import { instantSchema } from './time.ts';

/**
 * How strong a sentence the numbers allow, weakest first (claims method 3). `number`: only what was read.
 * `rank`: place among named posts. `namedSet`: ratio to the middle one of a named set. `usual`/`more`/`less`:
 * against what we usually get. `atLeast`/`about`: with a ratio.
 */
export const claimLevels = ['number', 'rank', 'namedSet', 'usual', 'less', 'more', 'atLeast', 'about'] as const;
export const claimLevelSchema = z.enum(claimLevels);
export type ClaimLevel = z.infer<typeof claimLevelSchema>;

/** Why a claim is no stronger than `number`. */
export const withheldReasons = [
  'too-early',
  'too-few',
  'typical-too-small',
  'not-read',
  'paid',
  'too-uncertain',
  'cannot-be-measured',
] as const;
export const withheldReasonSchema = z.enum(withheldReasons);
export type WithheldReason = z.infer<typeof withheldReasonSchema>;

export const intervalSchema = z.object({ low: z.number(), high: z.number() });
export type Interval = z.infer<typeof intervalSchema>;

/** Everything behind one number or sentence: enough to draw it, to explain it, and to compute it again. */
export const receiptSchema = z.object({
  /** Which rule, e.g. `post-vs-usual`, `trait`, `month-total`, `record`, `number`. */
  rule: z.string().max(60),
  methodVersion: z.string().max(20),
  metric: metricNameSchema,
  platform: platformIdSchema.nullable(),
  /** The post or posts the sentence is about. */
  postIds: z.array(postIdSchema),
  /** The readings used. */
  snapshotIds: z.array(uuidSchema),
  /** The posts compared with, in date order. */
  comparedWith: z.array(postIdSchema),
  /** The age at which everything was compared, in hours. Null when ages do not matter. */
  ageHours: z.number().nullable(),
  /** The number itself, as an interval, and what a typical post had. */
  value: intervalSchema.nullable(),
  typical: intervalSchema.nullable(),
  ratio: z.number().nullable(),
  interval: intervalSchema.nullable(),
  alpha: z.number().nullable(),
  computedAt: instantSchema,
  /** The compared posts' numbers at `ageHours`, in the order of `comparedWith`: what the small plot draws. */
  peers: z.array(z.object({ postId: postIdSchema, value: z.number(), low: z.number(), high: z.number() })).optional(),
  /** The growth curve used: the age at which half is reached, its steepness, and how many pairs of own readings shaped it. */
  curve: z.object({ halfHours: z.number(), shape: z.number(), pairs: z.int() }).nullable().optional(),
  /** The platform's meaning of the number; only readings with the same meaning were compared. */
  definition: z.string().nullable().optional(),
  /** Posts that were left out, and why. */
  leftOut: z
    .object({ paid: z.int(), otherMeaning: z.int(), unknownAtAge: z.int(), outsideWindow: z.int() })
    .partial()
    .optional(),
  /** The posts of a named set, "our last twelve": those whose number at the same age is known well. */
  namedSet: z.array(postIdSchema).optional(),
  /** How the spread was found: from these posts alone, or with the help of the other platforms' posts. */
  spread: z.enum(['own', 'borrowed']).optional(),
  /** Posts whose trait was marked after their numbers had been seen: they weigh on how far the claim may be trusted. */
  markedAfterwards: z.int().optional(),
  /** The two sides of a trait comparison: posts with it and posts without it. */
  sides: z.object({ withTrait: z.array(postIdSchema), withoutTrait: z.array(postIdSchema) }).optional(),
  /** The page's own number that was quoted, where one was. */
  pageTotalId: uuidSchema.optional(),
});
export type Receipt = z.infer<typeof receiptSchema>;
