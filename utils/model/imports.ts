import { z } from 'zod';
import { uuidSchema } from './ids.ts';
import { instantSchema } from './time.ts';

/** A file the user brought in. Undoing it removes exactly what it added. */
export const importedFileSchema = z.object({
  id: uuidSchema,
  fileName: z.string().max(300),
  /** SHA-256 of the bytes, hex: the same file twice adds nothing. */
  sha256: z.string().length(64),
  /** The recogniser that understood it, e.g. `x-account-analytics`, or `mapped` for the mapping screen. */
  recognised: z.string().max(60),
  rows: z.int().nonnegative(),
  added: z.int().nonnegative(),
  skipped: z.int().nonnegative(),
  /** What it made besides readings and totals, as `table/id`: undoing takes these away where nobody touched them since. */
  made: z.array(z.string().max(700)).default([]),
  importedAt: instantSchema,
  undoneAt: instantSchema.nullable(),
});
export type ImportedFile = z.infer<typeof importedFileSchema>;

/** A mapping the user made for a table nobody knows, remembered by the table's header row. */
export const columnMappingSchema = z.object({
  id: uuidSchema,
  /** The header cells joined by a unit separator: what the mapping is recognised by. */
  header: z.string().max(4000),
  columns: z.record(z.string().max(200), z.string().max(60)),
  updatedAt: instantSchema,
  deletedAt: instantSchema.nullable(),
});
export type ColumnMapping = z.infer<typeof columnMappingSchema>;
