import { z } from 'zod';
import { languageSchema } from './people.ts';
import { leadTimesSchema } from './plans.ts';
import { platformIdSchema } from './platforms.ts';
import { postViewSchema, savedPostViewSchema } from './post-views.ts';
import { instantSchema } from './time.ts';

/** Preferences: small, versioned, each with a default, so that an empty store is a valid one. */
export const settingsSchema = z.object({
  version: z.literal(1).default(1),
  language: languageSchema.nullable().default(null),
  theme: z.enum(['light', 'dark', 'system']).default('system'),
  companyName: z.string().max(120).default(''),
  /** The user's own first name, for signatures and the handover. */
  ownName: z.string().max(120).default(''),
  companyColour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .default('#2f6f62'),
  platforms: z.array(platformIdSchema).default([]),
  welcomed: z.boolean().default(false),
  /** Platforms whose terms sentence has been shown. */
  termsSeen: z.array(platformIdSchema).default([]),
  /** Platforms that may be followed: she gave the browser's own permission. */
  following: z.array(platformIdSchema).default([]),
  leadTimes: leadTimesSchema.default({ ask: 14, material: 5, proof: 2 }),
  askLimits: z.object({ open: z.int(), perQuarter: z.int() }).default({ open: 2, perQuarter: 3 }),
  badge: z.boolean().default(false),
  weeklyDigest: z
    .object({ weekday: z.int().min(1).max(7), time: z.string() })
    .nullable()
    .default(null),
  demoNames: z.boolean().default(false),
  tellWeakResults: z.boolean().default(false),
  /** The browser's own model, on this machine, may suggest another wording of a letter. */
  rewriteOnDevice: z.boolean().default(false),
  /** How she last looked at the table of posts, and the views she has named. */
  postView: postViewSchema.default(postViewSchema.parse({})),
  postViews: z.array(savedPostViewSchema).max(50).default([]),
  lastBackupAt: instantSchema.nullable().default(null),
  backupNudgedAt: instantSchema.nullable().default(null),
});
export type Settings = z.infer<typeof settingsSchema>;
