import { z } from 'zod';
import { newId, postIdSchema, uuidSchema } from './ids.ts';
import { platformIdSchema } from './platforms.ts';
import { dateSpanSchema, type Instant, instantSchema, plainDateSchema } from './time.ts';

/** The languages of the interface and of messages. */
export const languages = ['nb', 'nn', 'en'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** How somebody helped, or can help. */
export const roles = ['idea', 'expertise', 'onCamera', 'photo', 'quote', 'proofreading', 'access', 'other'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

export const contactChannels = ['teams', 'email', 'slack', 'phone', 'inPerson'] as const;
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** A person we work with. Nothing about health, beliefs or private life; no birth date. */
export const colleagueSchema = z.object({
  id: uuidSchema,
  name: z.string().trim().min(1).max(120),
  department: z.string().max(120).nullable(),
  email: z.string().max(200).nullable(),
  language: languageSchema,
  canHelpWith: z.array(roleSchema),
  ratherNot: z.array(roleSchema),
  /** What the person knows, in the person's own words: "tunneler", "lærlinger". */
  topics: z.array(z.string().max(80)),
  channel: z.enum(contactChannels).nullable(),
  /** ISO weekdays that suit best, 1 = Monday. Empty: any. */
  bestDays: z.array(z.int().min(1).max(7)),
  quietWeeks: z.array(dateSpanSchema),
  /** Own limits; null means the defaults of the settings. */
  askLimits: z.object({ open: z.int().min(0), perQuarter: z.int().min(0) }).nullable(),
  /** When the entry was last gone through with the person. Asked again after a year. */
  confirmedOn: plainDateSchema.nullable(),
  leftOn: plainDateSchema.nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: instantSchema.nullable(),
});
export type Colleague = z.infer<typeof colleagueSchema>;

/** A colleague met at `now`, of whom nothing is known yet but the name, and what is `known`. */
export function newColleague(name: string, now: Instant, known: Partial<Colleague> = {}): Colleague {
  return {
    id: newId(),
    name: name.trim(),
    department: null,
    email: null,
    language: 'nb',
    canHelpWith: [],
    ratherNot: [],
    topics: [],
    channel: null,
    bestDays: [],
    quietWeeks: [],
    askLimits: null,
    confirmedOn: null,
    leftOn: null,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    ...known,
  };
}

/** A department's quiet weeks (year-end closing, exams, harvest). Matched to colleagues by department name. */
export const teamSchema = z.object({
  id: uuidSchema,
  department: z.string().min(1).max(120),
  quietWeeks: z.array(dateSpanSchema),
  updatedAt: instantSchema,
  deletedAt: instantSchema.nullable(),
});
export type Team = z.infer<typeof teamSchema>;

export const consentScopes = ['picture', 'video', 'name', 'quote'] as const;
export const consentScopeSchema = z.enum(consentScopes);
export type ConsentScope = z.infer<typeof consentScopeSchema>;

/** Places of use beside the platforms; `internal` for screens and slides in the house. */
export const consentPlaces = ['website', 'print', 'ads', 'internal'] as const;

/** What a person has agreed to. Append-only history: a change is a withdrawal and a new consent. */
export const consentSchema = z.object({
  id: uuidSchema,
  colleagueId: uuidSchema,
  scopes: z.array(consentScopeSchema).min(1),
  /** Where it may be used. */
  channels: z.array(z.union([platformIdSchema, z.enum(consentPlaces)])).min(1),
  howGiven: z.string().max(300),
  from: plainDateSchema,
  until: plainDateSchema.nullable(),
  withdrawnAt: instantSchema.nullable(),
  updatedAt: instantSchema,
  deletedAt: instantSchema.nullable(),
});
export type Consent = z.infer<typeof consentSchema>;

/** Who helped with a post, and how. `colleagueId` null: erased, shown as "a colleague". */
export const contributionSchema = z.object({
  id: uuidSchema,
  postId: postIdSchema,
  colleagueId: uuidSchema.nullable(),
  role: roleSchema,
  /** What exactly, so that thanks can be concrete: "bildene fra taket". */
  what: z.string().max(200).nullable(),
  /** When the user ticked that the post was taken down or changed, after a consent was withdrawn. */
  takenDownAt: instantSchema.nullish(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: instantSchema.nullable(),
});
export type Contribution = z.infer<typeof contributionSchema>;
