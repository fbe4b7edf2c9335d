import { z } from 'zod';
import { claimLevelSchema, receiptSchema } from './claims.ts';
import { postIdSchema, uuidSchema } from './ids.ts';
import { languageSchema } from './people.ts';
import { instantSchema } from './time.ts';

/** The letters Medspill drafts. */
export const messageKinds = [
  'thanks',
  'thanksWithResult',
  'ask',
  'reminder',
  'tipAnswer',
  'channelNote',
  'wordToLeader',
  'introduction',
  'openDoor',
  'campaign',
  'handover',
] as const;
export const messageKindSchema = z.enum(messageKinds);
export type MessageKind = z.infer<typeof messageKindSchema>;

/** The situation a letter is written for; decides which variants may be used. */
export const messageLevels = [
  'plain',
  'strong',
  'ordinary',
  'weak',
  'tooEarly',
  'paid',
  'short',
  'medium',
  'long',
] as const;
export const messageLevelSchema = z.enum(messageLevels);
export type MessageLevel = z.infer<typeof messageLevelSchema>;

/** A number or comparison printed in a letter, tied to what it rests on. */
export const factSchema = z.object({
  id: z.string().max(60),
  /** The words as printed, e.g. "4 200" or "omtrent dobbelt så mange". */
  text: z.string().max(200),
  level: claimLevelSchema,
  receipt: receiptSchema,
  /** Set when the user edited the words: the number is hers now, not ours. */
  unboundAt: instantSchema.nullable(),
});
export type Fact = z.infer<typeof factSchema>;

/** Where a figure that is no statistic was entered: a deadline, a week, minutes, a budget. */
export const enteredRecords = [
  'ask',
  'plannedPost',
  'tip',
  'campaign',
  'post',
  'contribution',
  'colleague',
  'period',
  'settings',
] as const;
export const enteredRecordSchema = z.enum(enteredRecords);
export type EnteredRecord = z.infer<typeof enteredRecordSchema>;

/**
 * A figure in a letter that the user entered herself (minutes, a date, a number inside a title): tied to the record
 * and field it stands in, so that every number in a letter can be traced, measured or not.
 */
export const enteredSchema = z.object({
  id: z.string().max(60),
  /** The words as printed, e.g. "onsdag 2. desember". */
  text: z.string().max(4000),
  record: enteredRecordSchema,
  recordId: z.string().max(600).nullable(),
  field: z.string().max(60),
  unboundAt: instantSchema.nullable(),
});
export type Entered = z.infer<typeof enteredSchema>;

/**
 * A piece of a letter's line: words, a number bound to a fact (`factId` names one of `facts` or of `entered`),
 * or words that link to an https address.
 */
export const spanSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string(), bold: z.boolean().optional() }),
  z.object({ kind: z.literal('fact'), text: z.string(), factId: z.string() }),
  z.object({ kind: z.literal('link'), text: z.string(), href: z.url({ protocol: /^https$/ }) }),
]);
export type Span = z.infer<typeof spanSchema>;

/** A letter's body: paragraphs and flat lists only, so that it pastes the same in Teams, Outlook, Slack and Gmail. */
export const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), spans: z.array(spanSchema) }),
  z.object({ kind: z.literal('list'), items: z.array(z.array(spanSchema)) }),
]);
export type Block = z.infer<typeof blockSchema>;

/** A letter to a colleague or a channel. Never a request between contexts. Drafted here, sent by the user elsewhere. */
export const messageSchema = z.object({
  id: uuidSchema,
  kind: messageKindSchema,
  level: messageLevelSchema,
  language: languageSchema,
  /** Colleagues it is written to. Empty: a common channel. An erased colleague leaves null. */
  recipients: z.array(uuidSchema.nullable()),
  postIds: z.array(postIdSchema),
  askId: uuidSchema.nullable(),
  tipId: uuidSchema.nullable(),
  subject: z.string().max(200).nullable(),
  body: z.array(blockSchema),
  facts: z.array(factSchema),
  /** Figures the user entered herself. Missing in letters drafted before there were any. */
  entered: z.array(enteredSchema).optional(),
  /** The variants used, so that no one gets the same sentence twice. */
  phraseIds: z.array(z.string().max(80)),
  draftedAt: instantSchema,
  copiedAt: instantSchema.nullable(),
  sentAt: instantSchema.nullable(),
  updatedAt: instantSchema,
  deletedAt: instantSchema.nullable(),
});
export type Message = z.infer<typeof messageSchema>;

/** A variant the user saved from her own edit. Slots are `{name}`; unknown slots are refused when saving. */
export const ownPhraseSchema = z.object({
  id: uuidSchema,
  kind: messageKindSchema,
  level: messageLevelSchema,
  language: languageSchema,
  text: z.string().min(1).max(4000),
  updatedAt: instantSchema,
  deletedAt: instantSchema.nullable(),
});
export type OwnPhrase = z.infer<typeof ownPhraseSchema>;

/** Thanks put off until later: the queue hides this pair until then. */
export const snoozeSchema = z.object({
  id: uuidSchema,
  postId: postIdSchema,
  colleagueId: uuidSchema,
  until: instantSchema,
  updatedAt: instantSchema,
  deletedAt: instantSchema.nullable(),
});
export type Snooze = z.infer<typeof snoozeSchema>;
