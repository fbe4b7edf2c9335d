import './no-eval.ts';
import { z } from 'zod';

/**
 * A point in time: ISO 8601 in UTC with milliseconds and `Z`, as `Date.prototype.toISOString` prints it.
 * One fixed form, so that the strings sort as the times do and can be indexed as they are.
 */
export const instantSchema = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof instantSchema>;

/** A calendar date without time or zone: `YYYY-MM-DD`, in the company's own calendar. */
export const plainDateSchema = z.iso.date();
export type PlainDate = z.infer<typeof plainDateSchema>;

/** A span of calendar dates, both ends included. */
export const dateSpanSchema = z.object({ from: plainDateSchema, to: plainDateSchema });
export type DateSpan = z.infer<typeof dateSpanSchema>;
