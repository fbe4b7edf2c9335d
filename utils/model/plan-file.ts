import { z } from 'zod';
import { languageSchema, roleSchema } from './people.ts';
import { askStateSchema, leadTimesSchema, planStatusSchema } from './plans.ts';
import { platformIdSchema } from './platforms.ts';
import { dateSpanSchema, plainDateSchema } from './time.ts';

/**
 * A plan as a file (`plan.json`). Written whole by us, read leniently: other programs need to know only a title and a date.
 * Everything left out gets the default named here; ids may be any text, as long as asks and needs use the same ones.
 */
const idSchema = z.string().trim().min(1).max(200);
/** A moment with any offset, kept as ours. */
const momentSchema = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());
const moment = momentSchema.nullish().transform((at) => at ?? null);
/** Records without a time of change are older than all others. */
const NEVER_CHANGED = '2024-01-01T00:00:00.000Z';
const changed = momentSchema.nullish().transform((at) => at ?? NEVER_CHANGED);
const words = (most: number) => z.string().max(most).nullish();
const stamps = { createdAt: changed, updatedAt: changed, deletedAt: moment };
const date = plainDateSchema.nullish().transform((day) => day ?? null);

const needSchema = z.object({
  id: idSchema.nullish(),
  role: roleSchema.default('other'),
  what: words(300).transform((text) => text ?? ''),
  colleagueId: idSchema.nullish().transform((id) => id ?? null),
});

export const planFilePostSchema = z.object({
  id: idSchema.nullish(),
  /** Null while the post has none. Left out, or blank, it is a fault of the file. */
  title: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .nullable()
    .transform((title) => title ?? ''),
  publishOn: date,
  lastPublishOn: plainDateSchema.nullish(),
  publishAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullish()
    .transform((clock) => clock ?? null),
  platforms: z.array(platformIdSchema).default([]),
  status: planStatusSchema.default('planned'),
  topic: words(80).transform((text) => text ?? null),
  needs: z.array(needSchema).default([]),
  leadTimes: leadTimesSchema.nullish().transform((times) => times ?? null),
  postId: words(600).transform((text) => text ?? null),
  campaignId: idSchema.nullish().transform((id) => id ?? null),
  tipId: idSchema.nullish().transform((id) => id ?? null),
  note: words(4000).transform((text) => text ?? null),
  ...stamps,
});

export const planFileAskSchema = z.object({
  id: idSchema.nullish(),
  plannedPostId: idSchema.nullish().transform((id) => id ?? null),
  needId: idSchema.nullish().transform((id) => id ?? null),
  colleagueId: idSchema.nullish().transform((id) => id ?? null),
  role: roleSchema.default('other'),
  what: words(500).transform((text) => text ?? ''),
  whyYou: words(500).transform((text) => text ?? ''),
  minutes: z
    .int()
    .min(1)
    .max(960)
    .nullish()
    .transform((minutes) => minutes ?? null),
  deadline: date,
  lastDeadline: plainDateSchema.nullish(),
  ifNo: words(500).transform((text) => text ?? ''),
  state: askStateSchema.default('drafted'),
  askedAt: moment,
  remindedAt: moment,
  answeredAt: moment,
  doneAt: moment,
  guardOverriddenAt: moment,
  ...stamps,
});

export const planFileColleagueSchema = z.object({
  id: idSchema,
  name: z.string().trim().min(1).max(120),
  department: words(120).transform((text) => text ?? null),
  language: languageSchema.default('nb'),
  canHelpWith: z.array(roleSchema).default([]),
  ratherNot: z.array(roleSchema).default([]),
  quietWeeks: z.array(dateSpanSchema).default([]),
  leftOn: date,
  deletedAt: moment,
});

export const planFileSchema = z.object({
  language: languageSchema.default('nb'),
  company: words(120).transform((text) => text ?? ''),
  /** IANA name of the zone the clock times are in. */
  timeZone: z.string().max(60).default('Europe/Oslo'),
  leadTimes: leadTimesSchema.nullish().transform((times) => times ?? null),
  plannedPosts: z.array(planFilePostSchema).max(5000),
  asks: z.array(planFileAskSchema).max(20_000).default([]),
  colleagues: z.array(planFileColleagueSchema).max(5000).default([]),
  teams: z
    .array(
      z.object({
        department: z.string().min(1).max(120),
        quietWeeks: z.array(dateSpanSchema).default([]),
        deletedAt: moment,
      }),
    )
    .default([]),
});
