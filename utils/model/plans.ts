import { z } from 'zod';
import { newId, postIdSchema, uuidSchema } from './ids.ts';
import { roleSchema } from './people.ts';
import { platformIdSchema } from './platforms.ts';
import { type Instant, instantSchema, plainDateSchema } from './time.ts';
import { webAddressSchema } from './web-address.ts';

export const planStatuses = ['idea', 'planned', 'asking', 'ready', 'published', 'dropped'] as const;
export const planStatusSchema = z.enum(planStatuses);
export type PlanStatus = z.infer<typeof planStatusSchema>;

/** What a planned post needs from somebody; `colleagueId` null: not decided yet. */
export const needSchema = z.object({
  id: uuidSchema,
  role: roleSchema,
  what: z.string().max(300),
  colleagueId: uuidSchema.nullable(),
});

/** How many days before publishing each step is due. Deadlines are counted back, so they move with the post. */
export const leadTimesSchema = z.object({
  ask: z.int().min(0).max(365),
  material: z.int().min(0).max(365),
  proof: z.int().min(0).max(365),
});
export type LeadTimes = z.infer<typeof leadTimesSchema>;

/** A post to come. */
export const plannedPostSchema = z.object({
  id: uuidSchema,
  /** Empty until she has written what it is about; shown by `plannedTitle`. */
  title: z.string().trim().max(200),
  /** Null: an idea without a date. */
  publishOn: plainDateSchema.nullable(),
  /** The date it had before it lost it, for calendars that still have it; counts only while `publishOn` is null. */
  lastPublishOn: plainDateSchema.nullish(),
  /** Local clock time `HH:MM`, or null for all day. */
  publishAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  platforms: z.array(platformIdSchema),
  status: planStatusSchema,
  topic: z.string().max(80).nullable(),
  needs: z.array(needSchema),
  /** Own lead times; null means those of the settings. */
  leadTimes: leadTimesSchema.nullable(),
  /** The published post, once there is one. */
  postId: postIdSchema.nullable(),
  campaignId: uuidSchema.nullable(),
  tipId: uuidSchema.nullable(),
  note: z.string().max(4000).nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: instantSchema.nullable(),
});
export type PlannedPost = z.infer<typeof plannedPostSchema>;

/** A post thought of at `now`, of which nothing is known yet but the title, and what is `known`. With a date it is planned, without one an idea. */
export function newPlannedPost(title: string, now: Instant, known: Partial<PlannedPost> = {}): PlannedPost {
  return {
    id: newId(),
    title: title.trim(),
    publishOn: null,
    publishAt: null,
    platforms: [],
    status: known.publishOn ? 'planned' : 'idea',
    topic: null,
    needs: [],
    leadTimes: null,
    postId: null,
    campaignId: null,
    tipId: null,
    note: null,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    ...known,
  };
}

export const askStates = ['drafted', 'asked', 'yes', 'no', 'done', 'moved'] as const;
export const askStateSchema = z.enum(askStates);
export type AskState = z.infer<typeof askStateSchema>;

/** What we ask of whom by when. Cannot be copied before what, why, minutes, deadline and the way to say no are there. */
export const askSchema = z.object({
  id: uuidSchema,
  plannedPostId: uuidSchema.nullable(),
  needId: uuidSchema.nullable(),
  colleagueId: uuidSchema.nullable(),
  role: roleSchema,
  what: z.string().max(500),
  whyYou: z.string().max(500),
  minutes: z.int().min(1).max(960).nullable(),
  /** Null: counted back from the publishing date of the planned post. */
  deadline: plainDateSchema.nullable(),
  /** The own deadline it had before it lost it, for calendars that still have it; counts only while it has no other. */
  lastDeadline: plainDateSchema.nullish(),
  /** What happens when the answer is no. */
  ifNo: z.string().max(500),
  state: askStateSchema,
  askedAt: instantSchema.nullable(),
  remindedAt: instantSchema.nullable(),
  answeredAt: instantSchema.nullable(),
  doneAt: instantSchema.nullable(),
  /** Set when the user asked although the guard braked. */
  guardOverriddenAt: instantSchema.nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: instantSchema.nullable(),
});
export type Ask = z.infer<typeof askSchema>;

export const tipStates = ['new', 'considered', 'planned', 'published', 'answered'] as const;
export const tipStateSchema = z.enum(tipStates);

/** A colleague's hint. `answeredAt` null: the tipster has not heard back yet. */
export const tipSchema = z.object({
  id: uuidSchema,
  text: z.string().trim().min(1).max(4000),
  url: webAddressSchema,
  fromColleagueId: uuidSchema.nullable(),
  state: tipStateSchema,
  plannedPostId: uuidSchema.nullable(),
  postId: postIdSchema.nullable(),
  answeredAt: instantSchema.nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: instantSchema.nullable(),
});
export type Tip = z.infer<typeof tipSchema>;

/** One number of what happened in a campaign, typed or imported from an ad account. */
export const campaignResultSchema = z.object({
  name: z.string().max(80),
  value: z.number().nonnegative(),
  where: z.string().max(200),
});

/** The campaign explainer's five fields, and afterwards what happened. */
export const campaignSchema = z.object({
  id: uuidSchema,
  name: z.string().trim().min(1).max(120),
  what: z.string().max(1000),
  how: z.string().max(1000),
  audience: z.string().max(1000),
  budget: z.string().max(300),
  hope: z.string().max(1000),
  from: plainDateSchema.nullable(),
  to: plainDateSchema.nullable(),
  happened: z.string().max(2000).nullable(),
  results: z.array(campaignResultSchema),
  updatedAt: instantSchema,
  deletedAt: instantSchema.nullable(),
});
export type Campaign = z.infer<typeof campaignSchema>;
