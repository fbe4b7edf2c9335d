import { z } from 'zod';
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
  lastWriteAt: instantSchema,
});
export type Marker = z.infer<typeof markerSchema>;

/** Where the marker lies. `read` gives null when there is none (a first day). */
export interface MarkerStore {
  read: () => Promise<Marker | null>;
  write: (marker: Marker) => Promise<void>;
}
