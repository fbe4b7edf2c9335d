import { z } from 'zod';
import { uuidSchema } from './ids.ts';
import { instantSchema } from './time.ts';

/**
 * What the database last held, kept outside it. Browsers open damaged database files as an empty database without an
 * error (safety.md, finding 3): only such a marker can tell a loss from a first day.
 */
export const markerSchema = z.object({
  /** The database schema that wrote last. Higher than this build's: it refuses to write. */
  schema: z.int().positive(),
  posts: z.int().nonnegative(),
  snapshots: z.int().nonnegative(),
  colleagues: z.int().nonnegative(),
  messages: z.int().nonnegative(),
  /** Everything else she wrote: notes, credits, consents, plans, asks, tips. Missing in markers of older builds. */
  others: z.int().nonnegative().optional(),
  /** The newest reading: readings are not counted to the end, and files that lose their tail lose this one. */
  newestSnapshot: uuidSchema.nullable().optional(),
  /** The newest note of a change before this was counted: what the notes after it say was deleted is no loss. */
  change: z.int().nonnegative().optional(),
  lastWriteAt: instantSchema,
});
export type Marker = z.infer<typeof markerSchema>;

/** How many records were gone when the database was opened, though nobody deleted them. */
export const lossSchema = z.object({
  posts: z.int().nonnegative(),
  snapshots: z.int().nonnegative(),
  colleagues: z.int().nonnegative(),
  messages: z.int().nonnegative(),
  others: z.int().nonnegative(),
});
export type Loss = z.infer<typeof lossSchema>;

/** Where the marker lies. `read` gives null when there is none (a first day). */
export interface MarkerStore {
  read: () => Promise<Marker | null>;
  write: (marker: Marker) => Promise<void>;
}

/** The same, and a place that keeps a loss until she has seen it. */
export interface LossStore extends MarkerStore {
  tellLoss: (loss: Loss) => Promise<void>;
}
