import { z } from 'zod';
import { metricNameSchema } from './metrics.ts';
import { platformIdSchema } from './platforms.ts';
import { instantSchema } from './time.ts';

/** Longest text kept of any post. Cut before it leaves the page, so that a huge post costs nothing. */
export const EXCERPT_LENGTH = 600;

/** One number as seen, once. */
export const metricReadingSchema = z.object({
  metric: metricNameSchema,
  /** The text the number was read from, exactly as it stood (cut at 200 characters). */
  raw: z.string().max(200),
  /** The number as printed: `1.2K` is 1200. */
  value: z.number().nonnegative().max(1e13),
  /** The true number lies in `low..high`, both included. Equal when the number is exact. */
  low: z.number().nonnegative(),
  high: z.number().nonnegative(),
  /** Where it was read, in words of the page: a source's own description. */
  where: z.string().max(200),
  /** 0 when the preferred source gave it; above 0 that many better sources had nothing. */
  rank: z.int().nonnegative(),
  /** The platform's meaning of this number at that date, e.g. `x/views/2022-12`. Never compared across. */
  definition: z.string().max(80),
});
export type MetricReading = z.infer<typeof metricReadingSchema>;

/** When a post was published, as narrowly as the page tells. `value` is null when only the span is known. */
export const publishedAtSchema = z.object({
  value: instantSchema.nullable(),
  earliest: instantSchema,
  latest: instantSchema,
  where: z.string().max(200),
});
export type PublishedAt = z.infer<typeof publishedAtSchema>;

export const postFormats = [
  'text',
  'image',
  'carousel',
  'video',
  'document',
  'link',
  'poll',
  'story',
  'other',
] as const;
export const postFormatSchema = z.enum(postFormats);
export type PostFormat = z.infer<typeof postFormatSchema>;

export const unreadReasons = [
  'not-shown',
  'hidden-by-author',
  'language-not-covered',
  'not-a-number',
  'belongs-elsewhere',
  'sources-disagree',
  'too-slow',
] as const;
export const unreadReasonSchema = z.enum(unreadReasons);
export type UnreadReason = z.infer<typeof unreadReasonSchema>;

/** A metric this kind of page promises, that was not read, and why. */
export const unreadMetricSchema = z.object({ metric: metricNameSchema, why: unreadReasonSchema });
export type UnreadMetric = z.infer<typeof unreadMetricSchema>;

/** How a post stands to what was asked for. Only `own` and `main` posts are offered first. */
export const postRelations = ['main', 'own', 'other', 'repost', 'ad'] as const;
export const postRelationSchema = z.enum(postRelations);

/** One post on one page. */
export const postReadingSchema = z.object({
  nativeId: z.string().min(1).max(500),
  /** The same post's other ids. Two readings that share any id are of one post. */
  aliases: z.array(z.string().min(1).max(500)).max(20),
  url: z.url({ protocol: /^https$/ }).max(2000),
  /** The account whose page or feed the post stands on: handle or page name. Null when the page does not say. */
  account: z.string().max(200).nullable(),
  author: z.string().max(200).nullable(),
  excerpt: z.string().max(EXCERPT_LENGTH).nullable(),
  publishedAt: publishedAtSchema.nullable(),
  format: postFormatSchema.nullable(),
  relation: postRelationSchema,
  /** The platform marks it as promoted or boosted. Null when the page cannot tell. */
  paid: z.boolean().nullable(),
  metrics: z.array(metricReadingSchema).max(40),
  unread: z.array(unreadMetricSchema).max(40),
});
export type PostReading = z.infer<typeof postReadingSchema>;

export const pageKinds = ['post', 'feed', 'profile', 'search', 'viewer', 'admin', 'no-post'] as const;
export const pageKindSchema = z.enum(pageKinds);
export type PageKind = z.infer<typeof pageKindSchema>;

export const problemKinds = [
  'not-a-platform',
  'no-post-here',
  'not-signed-in',
  'still-loading',
  'unknown-page',
  'other-period',
  'unknown-layout',
  'language-not-covered',
  'sources-disagree',
  'page-changed-while-reading',
  'stopped-by-time',
  'post-not-identified',
] as const;
export const problemKindSchema = z.enum(problemKinds);
export type ProblemKind = z.infer<typeof problemKindSchema>;

/** Something the reader noticed. `about` names the post or metric, never a person or a text. */
export const readingProblemSchema = z.object({
  kind: problemKindSchema,
  about: z.string().max(300).nullable(),
});
export type ReadingProblem = z.infer<typeof readingProblemSchema>;

/** The content script's answer about a whole page. Posts in page order, the one the page is about first. */
export const pageReadingSchema = z.object({
  platform: platformIdSchema.nullable(),
  pageKind: pageKindSchema,
  pageUrl: z.string().max(4000),
  language: z.string().max(35).nullable(),
  posts: z.array(postReadingSchema).max(200),
  problems: z.array(readingProblemSchema).max(100),
  readerVersion: z.string().max(40),
});
export type PageReading = z.infer<typeof pageReadingSchema>;
